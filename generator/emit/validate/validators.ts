import { compileSchemas } from "./compiled-schemas.js";
import { makerComment } from "../code/comments.js";
import { printModule } from "../code/print.js";
import { jsonResponses, responseName } from "./answers.js";
import { compiledDeclarations, validateModule } from "./module.js";
import type { FileMap } from "../../text/file-map.js";
import type { PackageConfig } from "../../config/packages.js";
import type { Bundle } from "../../contract/document.js";
import { SpecError } from "../../text/problem.js";
import { applied, type Root } from "../../schema/applied.js";
import { modelOf } from "../../schema/model.js";
import { inputSchema, readOperations } from "../../contract/operations.js";
import { reachable } from "../../contract/schema-pages.js";

/**
 * Returns the files of `./validate`: `src/validate.ts` with a function for the input and one for the answers of each operation, over
 * `src/validate/compiled.js`, which Ajv makes.
 */
export function makeValidators(bundle: Bundle, config: PackageConfig): FileMap {
  const operations = readOperations(bundle.document);
  const roots = new Map<string, Root>();
  for (const operation of operations) {
    roots.set(`${operation.id}Input`, { place: inputSchema(operation, config.runtime.projectParameter), direction: "request" });
    for (const response of jsonResponses(operation)) {
      roots.set(responseName(operation, response), { place: response.schema, direction: "answer" });
    }
  }
  const { schemas, components } = applied(modelOf(bundle.document).nodes, roots, true);
  const used = reachable([...schemas.values()], components);
  let code: string;
  try {
    code = compileSchemas(schemas, Object.fromEntries(Object.entries(components).filter(([name]) => used.has(name))));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const file = bundle.files[0] ?? config.spec;
    throw new SpecError([
      {
        file,
        message: `A schema cannot be validated: ${message}`,
        fix: "Put it right; docs/subset.md says what schemas may hold.",
      },
    ]);
  }
  const head = makerComment("generator/emit/validate/validators.ts", bundle.files[0] ?? config.spec);
  return new Map([
    ["src/validate.ts", printModule(head, validateModule(operations, bundle.document, config))],
    ["src/validate/compiled.js", `${head}${code}\n`],
    ["src/validate/compiled.d.ts", printModule(head, compiledDeclarations([...schemas.keys()], config))],
  ]);
}
