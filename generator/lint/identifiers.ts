import { type EnumConstant, enumConstants } from "../names/enum-constants.js";
import { typesDocument } from "../emit/types/types-document.js";
import type { PackageConfig } from "../config/packages.js";
import type { Bundle } from "../contract/document.js";
import { paginationOf } from "../contract/extensions/x-pagination.js";
import { startsOf } from "../contract/extensions/x-starts.js";
import { waiters, waitersOf } from "../contract/extensions/x-waiters.js";
import { haveSuccessesOfTheirOwn } from "../contract/successes.js";
import type { Problem } from "../text/problem.js";
import { type Operation, readOperations } from "../contract/operations.js";
import { escapePointer } from "../text/pointer.js";
import { objectAt } from "../text/json.js";
import { pascalCase, camelCase } from "../names/identifiers.js";

const reserved: ReadonlySet<string> = new Set(
  (
    "await break case catch class const continue debugger default delete do else enum export extends false finally for function if import in " +
    "instanceof new null return super switch this throw true try typeof var void while with yield let static implements interface package " +
    "private protected public abstract as async from get of set type arguments eval undefined NaN Infinity any unknown never string number " +
    "boolean object symbol bigint context options input error status service constructor then prototype name length"
  ).split(" "),
);

/** What generated code uses beside schemas under its own name. Types of the runtime and of TypeScript give way to schemas instead. */
const used: readonly string[] = [
  ...[
    "createContext",
    "findItem",
    "isErrorOf",
    "paginate",
    "readDownload",
    "readNothing",
    "readNullable",
    "writeInput",
    "send",
    "sendWithResponse",
  ],
  ...["waitFor", "startAndWait", "startEachAndWait", "fixtures", "requests", "badRequests", "handlers", "Download"],
];

/** Names as they are given out, and what is wrong with them. */
interface Names {
  refuse(pointer: string, message: string, fix: string): void;
  /** Returns a name to its subject, or refuses it when another has it. */
  claim(name: string, pointer: string, subject: string): void;
}

/** Returns the names that cannot be had: no identifiers, reserved, or wanted by two. */
export function checkIdentifiers(bundle: Bundle, config?: PackageConfig): Problem[] {
  const problems: Problem[] = [];
  const owners = takenNames(bundle, config);
  const refuse = (pointer: string, message: string, fix: string): void => {
    problems.push({ ...bundle.locate(pointer), pointer, message, fix });
  };
  const claim = (name: string, pointer: string, subject: string): void => {
    const owner = owners.get(name);
    if (owner === undefined) owners.set(name, `${subject.charAt(0).toLowerCase()}${subject.slice(1)}`);
    else refuse(pointer, `${subject} would be exported as ${name}, and so would ${owner}.`, "Rename one of the two.");
  };
  const names = { refuse, claim };
  const schemas = objectAt(objectAt(bundle.document, "components"), "schemas");
  const operations = readOperations(bundle.document);
  for (const operation of operations) checkOperation(operation, names);
  for (const name of Object.keys(schemas)) checkSchema(name, names);
  const types = typesDocument(bundle.document, operations, schemas, config?.runtime.projectParameter);
  for (const [name, component] of types.names) {
    if (name === component) continue;
    const pointer = `/components/schemas/${escapePointer(component ?? "")}`;
    claim(name, pointer, component === undefined ? "A recursive schema without a name" : `The schema ${component} in requests`);
  }
  for (const constant of enumConstants(bundle.document)) checkConstant(constant, names);
  return problems;
}

/** Returns the names that a package has before any of its document, each with whose it is. */
function takenNames(bundle: Bundle, config: PackageConfig | undefined): Map<string, string> {
  const runtime = config?.runtime;
  const fromRuntime = [
    ...used,
    ...(runtime === undefined ? [] : [runtime.readError, runtime.isGatewayError, ...(runtime.reexports.values ?? [])]),
  ];
  const service = pascalCase(bundle.service);
  const ofClient = [
    ...["Client", "Context", "Options", "Region"].map((name) => `${service}${name}`),
    ...["Client", "Context"].map((name) => `create${service}${name}`),
  ];
  return new Map([
    ...fromRuntime.map((name) => [name, "what packages take from the runtime"] as const),
    ...ofClient.map((name) => [name, "the client of the package"] as const),
  ]);
}

function checkOperation(operation: Operation, { refuse, claim }: Names): void {
  const { id, pointer, typeName, responses, source } = operation;
  const at = `${pointer}/operationId`;
  const fix = "Write it in lowerCamel, letters and digits only, and no reserved word.";
  if (id === "") return refuse(pointer, "The operation has no operationId.", fix);
  if (!/^[a-z][A-Za-z0-9]*$/.test(id) || reserved.has(id)) {
    return refuse(at, `The operationId ${JSON.stringify(id)} cannot be the name of a function.`, fix);
  }
  const hasAnswers = haveSuccessesOfTheirOwn(operation);
  const output = responses.find(({ isSuccess }) => isSuccess);
  const isOwnOutput = !hasAnswers && output?.schema["$ref"] === `#/components/schemas/${typeName}Output`;
  const suffixes = ["Input", "Errors", ...(isOwnOutput ? [] : ["Output"]), ...(hasAnswers ? ["Answers"] : [])];
  const types = suffixes.map((suffix) => `${typeName}${suffix}`);
  for (const name of [id, `${id}Operation`, ...types, `is${typeName}Error`]) claim(name, at, `The operation ${id}`);
  for (const [index, { name }] of waitersOf(source).entries()) {
    const waiterPointer = `${pointer}/${waiters.key}/${index}`;
    if (!/^[A-Z][A-Za-z0-9]*$/.test(name)) {
      const message = `The waiter's name ${JSON.stringify(name)} cannot be part of a function's name.`;
      refuse(waiterPointer, message, "Write it in PascalCase.");
    }
    claim(`waitFor${name}`, waiterPointer, `The waiter ${name}`);
    claim(`${camelCase(name)}Waiter`, waiterPointer, `The waiter ${name}`);
  }
  if (startsOf(source) !== undefined) {
    claim(`${id}AndWait`, at, `What starts and waits of ${id}`);
    claim(`${id}Starts`, at, `What starts and waits of ${id}`);
  }
  if (paginationOf(source) === undefined) return;
  claim(`paginate${typeName}`, at, `The paginator of ${id}`);
  claim(`${id}Pagination`, at, `The paginator of ${id}`);
}

function checkSchema(name: string, { refuse, claim }: Names): void {
  const pointer = `/components/schemas/${escapePointer(name)}`;
  if (/^[A-Z][A-Za-z0-9]*$/.test(name)) return claim(name, pointer, `The schema ${name}`);
  const message = `The schema name ${JSON.stringify(name)} cannot be the name of a type.`;
  refuse(pointer, message, "Write it in PascalCase, letters and digits only.");
}

function checkConstant({ name, component, property }: EnumConstant, { refuse, claim }: Names): void {
  const pointer = `/components/schemas/${escapePointer(component)}`;
  if (/^[A-Z][A-Z0-9_]*$/.test(name)) return claim(name, pointer, `The values of ${property ?? component}`);
  refuse(pointer, `The values of ${property ?? component} have no name that a constant can have.`, "Rename it.");
}
