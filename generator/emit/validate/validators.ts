import { compileSchemas } from "./compiled-schemas.js";
import { docComment, makerComment } from "../code/comments.js";
import type { FileMap } from "../../text/file-map.js";
import type { PackageConfig } from "../../config/packages.js";
import type { Bundle } from "../../contract/document.js";
import { SpecError } from "../../text/problem.js";
import { applied, type Root } from "../../schema/applied.js";
import { modelOf } from "../../schema/model.js";
import { inputSchema, type Operation, readOperations, type Response } from "../../contract/operations.js";
import { usualSuccess } from "../../contract/successes.js";
import { isRange } from "../../contract/statuses.js";
import { pascalCase } from "../../names/identifiers.js";
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
  const names = [...schemas.keys()];
  const declarations = names.map((name) => `export declare const ${name}: Compiled;\n`).join("");
  return new Map([
    ["src/validate.ts", head + validateModule(operations, config)],
    ["src/validate/compiled.js", `${head}${code}\n`],
    ["src/validate/compiled.d.ts", `${head}import type { Compiled } from ${runtimeEntry(config)};\n\n${declarations}`],
  ]);
}

function validateModule(operations: readonly Operation[], config: PackageConfig): string {
  const parts = [
    `import type { Problem } from ${JSON.stringify(config.runtime.name)};\n` +
      `import { check } from ${runtimeEntry(config)};\n` +
      `import * as compiled from "./validate/compiled.js";`,
  ];
  for (const operation of operations) parts.push(inputFunction(operation), responseFunction(operation));
  parts.push(callFunction(operations, config.service));
  return `${parts.join("\n\n")}\n`;
}

/** The runtime's part of `./validate`, as a specifier. */
function runtimeEntry({ runtime }: PackageConfig): string {
  return JSON.stringify(`${runtime.name}/validate`);
}

function inputFunction(operation: Operation): string {
  const comment = docComment({
    paragraphs: [
      `Returns what is wrong with an input of \`${operation.id}\`, all of it, by JSON pointers from the input's root; an empty list means nothing.`,
      "Never throws.",
    ],
    pages: operation.page === undefined ? [] : [operation.page],
    isPublic: true,
  });
  const name = `validate${operation.typeName}`;
  return `${comment}\nexport function ${name}(input: unknown): Problem[] {\n  return check(compiled.${operation.id}Input, input${pageOf(operation)});\n}`;
}

function responseFunction(operation: Operation): string {
  const responses = jsonResponses(operation);
  const comment = docComment({
    paragraphs: [
      `Returns what is wrong with the body of an answer of \`${operation.id}\`; an empty list means nothing, or that no body is documented for the status.`,
      "Never throws.",
    ],
    pages: operation.page === undefined ? [] : [operation.page],
    isPublic: true,
  });
  const cases = casesOf(operation).map(({ condition, judge }) => {
    const judged = judge.kind === "json" ? `check(compiled.${responseName(operation, judge)}, body${pageOf(operation)})` : "[]";
    return `  ${condition}return ${judged};\n`;
  });
  if (!cases.at(-1)?.startsWith("  return")) cases.push("  return [];\n");
  const parameters = responses.length === 0 ? "_status: number, _body: unknown" : "status: number, body: unknown";
  return `${comment}\nexport function validate${operation.typeName}Response(${parameters}): Problem[] {\n${cases.join("")}}`;
}

/** The name of the compiled schema of an answer: `listTasksResponse200`, `listTasksResponse4XX`, `listTasksResponseDefault`. */
function responseName({ id }: Operation, { status }: Response): string {
  return `${id}Response${pascalCase(status)}`;
}

interface Case {
  readonly condition: string;
  readonly judge: Response;
}

/** Returns by which answer each status is judged, narrower entries first. A success that is not documented is taken for the usual one. */
function casesOf(operation: Operation): Case[] {
  const { responses } = operation;
  const usual = usualSuccess(operation);
  const hasRanges = responses.some(({ status }) => isRange(status));
  const cases = responses
    .filter((judge) => judge !== usual && judge.status !== "default")
    .map((judge): Case => ({ condition: `if (${conditionOf(judge.status)}) `, judge }));
  const successes: Case[] = usual === undefined ? [] : [{ condition: "if (status >= 200 && status < 300) ", judge: usual }];
  const others = responses.filter(({ status }) => status === "default").map((judge): Case => ({ condition: "", judge }));
  // Where no wider entry follows, what has no JSON needs no case.
  return [...cases, ...successes, ...others].filter(
    ({ judge }) => judge.kind === "json" || hasRanges || (judge.isSuccess && usual?.kind === "json"),
  );
}

function conditionOf(status: string): string {
  return isRange(status) ? `Math.floor(status / 100) === ${status.charAt(0)}` : `status === ${status}`;
}

/** What a client asks: one function for all operations, by their ids. */
function callFunction(operations: readonly Operation[], service: string): string {
  const checks = operations.map(
    ({ id, typeName }) =>
      `  ${JSON.stringify(`${service}.${id}`)}: { input: validate${typeName}, answer: validate${typeName}Response },\n`,
  );
  const comment = docComment({
    paragraphs: [
      "Returns what is wrong with an operation's input or, with a status, with the body of an answer; an empty list means nothing. It is what a client asks of its `validators`.",
      "Never throws.",
    ],
    isPublic: true,
  });
  const nameComment = docComment({
    paragraphs: ["Name of the service whose operations these are; a client refuses the validators of another."],
    isPublic: true,
  });
  return (
    `${nameComment}\nexport const service = ${JSON.stringify(service)};\n\n` +
    "interface Checks {\n  readonly input: (input: unknown) => Problem[];\n  readonly answer: (status: number, body: unknown) => Problem[];\n}\n\n" +
    `const checks: Readonly<Record<string, Checks>> = {\n${checks.join("")}};\n\n${comment}\n` +
    "export function checkCall(operation: string, value: unknown, status?: number): Problem[] {\n" +
    "  const own = checks[operation];\n  if (own === undefined) return [];\n" +
    "  return status === undefined ? own.input(value) : own.answer(status, value);\n}"
  );
}

function pageOf(operation: Operation): string {
  return operation.page === undefined ? "" : `, ${JSON.stringify(operation.page)}`;
}

function jsonResponses(operation: Operation): Operation["responses"] {
  return operation.responses.filter((response) => response.kind === "json");
}
