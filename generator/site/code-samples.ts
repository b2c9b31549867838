import { pascalCase, camelCase } from "../names/identifiers.js";
import { type Waiter, waitersOf } from "../contract/extensions/x-waiters.js";
import { startsOf } from "../contract/extensions/x-starts.js";
import { paginationOf } from "../contract/extensions/x-pagination.js";
import { type List, printLayout } from "../emit/code/layout.js";
import { literal } from "../emit/code/literals.js";
import type { PackageConfig } from "../config/packages.js";
import type { Bundle } from "../contract/document.js";
import { type Json, type JsonObject, asObject, isObject, listAt, objectAt } from "../text/json.js";
import { readOperations, type Operation } from "../contract/operations.js";
import { resolve } from "../contract/objects/references.js";
import { sampleStatus } from "../contract/statuses.js";
import { atPointer } from "../text/pointer.js";
import { requestSamples } from "../schema/request-samples.js";
import { schemaCheck } from "../schema/check.js";

/** A whole TypeScript program that uses one operation. */
export interface CodeSample {
  readonly operation: string;
  /** What it shows: `Call`, `Wait`, `Pages` or `Errors`. */
  readonly label: string;
  readonly source: string;
}

/** The runtime's credentials that need nothing written into a program. */
const CREDENTIALS = "fromEnvironment";

/** Returns the programs that show how each operation of a service is used, made from its examples. */
export function makeCodeSamples(bundle: Bundle, config: PackageConfig): CodeSample[] {
  return readOperations(bundle.document).flatMap((operation) => {
    const bodies = programs(operation, bundle, config);
    return bodies.map(({ label, imports, lines }) => ({
      operation: operation.id,
      label,
      source: program(bundle, config, imports, lines),
    }));
  });
}

interface Program {
  readonly label: string;
  readonly imports: readonly string[];
  readonly lines: string;
}

function programs(operation: Operation, bundle: Bundle, config: PackageConfig): Program[] {
  const { id, typeName, source, responses } = operation;
  const client = camelCase(pascalCase(bundle.service));
  const project = config.runtime.projectParameter;
  const inputs = requestSamples(operation, bundle.document, schemaCheck(bundle.document)).map((sample) => sample.input);
  const input = without(inputs[0] ?? {}, [project ?? ""]);
  const call = `await ${client}.${id}(${inputOf(input, `const answer = await ${client}.${id}();`)})`;
  const found: Program[] = [{ label: "Call", imports: [], lines: callLines(call, responses) }];
  for (const waiter of waitersOf(source)) {
    const items = [literal(waiterInput(operation, waiter, inputs, bundle, project), "  ", 1), "{ maxWaitMs: 300_000 }"];
    const given: List = { open: "(", close: ")", items, between: ", ", after: "," };
    const wait = printLayout([`const last = await ${client}.waitFor${waiter.name}`, given, ";"]);
    found.push({ label: "Wait", imports: [], lines: `${wait}\nconsole.log(last);` });
  }
  const starts = startsOf(source);
  if (starts !== undefined) {
    const started = call.replace(`.${id}(`, `.${id}AndWait(`);
    const lines = starts.isOfSeveral
      ? `const outcomes = ${started};\nconsole.log(outcomes);`
      : `const ended = ${started};\nconsole.log(ended);`;
    found.push({ label: "Start and wait", imports: [], lines });
  }
  const pagination = paginationOf(source);
  if (pagination !== undefined) {
    const [start, end] = [`for await (const item of ${client}.paginate${typeName}(`, ")) {"];
    const all = inputOf(without(input, [pagination.position, pagination.limit]), start + end);
    found.push({ label: "Pages", imports: [], lines: `${start}${all}${end}\n  console.log(item);\n}` });
  }
  const error = responses.find(({ isError, kind }) => isError && kind === "json");
  if (error) {
    const guard = `is${typeName}Error`;
    const caught = `if (!${guard}(error, ${sampleStatus(error)})) throw error;\n  console.error(error.status, error.body);`;
    const tried = call.replaceAll("\n", "\n  ");
    found.push({ label: "Errors", imports: [guard], lines: `try {\n  ${tried};\n} catch (error) {\n  ${caught}\n}` });
  }
  return found;
}

/** An input as source; `beside` is what else its line holds. */
function inputOf(input: JsonObject, beside: string): string {
  return literal(input, "", beside.length);
}

function callLines(call: string, responses: Operation["responses"]): string {
  switch (responses.find(({ isSuccess }) => isSuccess)?.kind) {
    case "json":
      return `const answer = ${call};\nconsole.log(answer);`;
    case "download":
      // The name comes from the service: with "wx" no file is overwritten that is there already.
      return `const file = ${call};\nawait writeFile(file.fileName ?? "download", await file.bytes(), { flag: "wx" });`;
    default:
      return `${call};`;
  }
}

/** The smallest input that the waiter can work with: what is required of the operation, and what the waiter asks for. */
function waiterInput(
  operation: Operation,
  { requires: needed }: Waiter,
  inputs: readonly JsonObject[],
  { document }: Bundle,
  project: string | undefined,
): JsonObject {
  const input =
    inputs.find((candidate) => needed.every((pointer) => atPointer(candidate, pointer) !== undefined)) ?? inputs[0] ?? {};
  const required = operation.parameters
    .filter((parameter) => parameter.required && parameter.name !== project)
    .map(({ name }) => name);
  const kept = without(
    input,
    Object.keys(input).filter((name) => name !== "body" && !required.includes(name) && !needed.includes(`/${name}`)),
  );
  if (operation.body === undefined || !isObject(kept["body"])) return kept;
  const members = listAt(resolve(document, operation.body.schema).value, "required");
  const body = asObject(kept["body"]);
  const more = Object.keys(body).filter(
    (name) => !members.includes(name) && !needed.some((pointer) => pointer.startsWith(`/body/${name}`)),
  );
  return { ...kept, body: without(body, more) };
}

function without(value: JsonObject, names: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(value).filter(([name]) => !names.includes(name)));
}

function program(bundle: Bundle, config: PackageConfig, imports: readonly string[], lines: string): string {
  const title = pascalCase(bundle.service);
  const hasCredentials = config.runtime.reexports.values.includes(CREDENTIALS);
  const names = [`create${title}Client`, ...(hasCredentials ? [CREDENTIALS] : []), ...imports].sort();
  const region = firstRegion(bundle.document);
  const options = [
    region === undefined ? "" : `region: ${JSON.stringify(region)}`,
    hasCredentials ? `credentials: ${CREDENTIALS}()` : "",
  ];
  return [
    ...(lines.includes("writeFile(") ? ['import { writeFile } from "node:fs/promises";'] : []),
    `import { ${names.join(", ")} } from ${JSON.stringify(config.name)};`,
    "",
    `const ${camelCase(title)} = create${title}Client({ ${options.filter((option) => option !== "").join(", ")} });`,
    lines,
  ].join("\n");
}

function firstRegion(document: JsonObject): Json | undefined {
  const server = asObject(listAt(document, "servers")[0]);
  const [variable] = Object.values(objectAt(server, "variables"));
  return asObject(variable)["default"];
}
