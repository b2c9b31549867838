import { writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import fc from "fast-check";
import { readOperations } from "../../generator/contract/operations.js";
import { compileSchemas } from "../../generator/emit/validate/compiled-schemas.js";
import { applied, type Root } from "../../generator/schema/applied.js";
import { modelOf } from "../../generator/schema/model.js";
import type { Direction } from "../../generator/schema/read.js";
import { endlessSchemas } from "../../generator/schema/endless.js";
import { unfitSchemas } from "../../generator/schema/unfit.js";
import type { JsonObject } from "../../generator/text/json.js";
import type { Compiled } from "../../runtime/src/validate/check.js";
import { type Family, family } from "./schemas.js";

/** Returns so many families that the subset has, the same for the same seed. */
export function familiesOf(size: number, seed: number): Family[] {
  const families = fc
    .sample(family, { numRuns: size * 2, seed })
    .filter(isTaken)
    .slice(0, size);
  if (families.length < size) throw new Error(`only ${families.length} of ${size * 2} families are of the subset`);
  return families;
}

/** Whether the subset has the family: some value fits `Thing`, and nothing comes again in the same place. */
export function isTaken(one: Family): boolean {
  const document = documentOf([one]);
  return endlessSchemas(document).length === 0 && unfitSchemas(document, readOperations(document)).length === 0;
}

/** Returns a document with an operation for each family, which sends and gets its `Thing`. */
export function documentOf(families: readonly Family[]): JsonObject {
  const schemas: JsonObject = {};
  const paths: JsonObject = {};
  for (const [index, one] of families.entries()) {
    for (const [name, schema] of Object.entries(one)) schemas[componentName(index, name)] = renamed(schema, index);
    const content = { "application/json": { schema: { $ref: `#/components/schemas/${componentName(index, "Thing")}` } } };
    paths[`/v1/things${index}`] = {
      post: {
        operationId: `store${index}`,
        requestBody: { required: true, content },
        responses: { "200": { description: "Stored.", content } },
      },
    };
  }
  return { openapi: "3.1.0", info: { title: "made", version: "1" }, servers: [], paths, components: { schemas } };
}

/** `S7Thing`: each family has components of its own. */
export function componentName(index: number, name: string): string {
  return `S${index}${name}`;
}

function renamed(schema: JsonObject, index: number): JsonObject {
  const text = JSON.stringify(schema).replaceAll("#/components/schemas/", `#/components/schemas/S${index}`);
  return JSON.parse(text) as JsonObject;
}

/** Resolves with the validators of the families of such a document, compiled into one file. */
export async function compileFamilies(
  document: JsonObject,
  size: number,
  file: string,
): Promise<(index: number, direction: Direction) => Compiled> {
  const roots = new Map<string, Root>();
  for (let index = 0; index < size; index += 1) {
    for (const direction of ["request", "answer"] as const) {
      const place = { $ref: `#/components/schemas/${componentName(index, "Thing")}` };
      roots.set(`${direction}${index}`, { place, direction });
    }
  }
  const { schemas, components } = applied(modelOf(document).nodes, roots);
  writeFileSync(file, compileSchemas(schemas, components));
  const module = (await import(pathToFileURL(file).href)) as Record<string, Compiled>;
  return (index, direction) => {
    const validate = module[`${direction}${index}`];
    if (validate === undefined) throw new Error(`no validator ${direction}${index}`);
    return validate;
  };
}
