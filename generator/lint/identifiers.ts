import { enumConstants } from "../names/enum-constants.js";
import { typesDocument } from "../emit/types/types-document.js";
import type { PackageConfig } from "../config/packages.js";
import type { Bundle } from "../contract/document.js";
import { paginationOf } from "../contract/extensions/x-pagination.js";
import { waiters, waitersOf } from "../contract/extensions/x-waiters.js";
import type { Problem } from "../text/problem.js";
import { readOperations } from "../contract/operations.js";
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
    "writeInput",
    "send",
    "sendWithResponse",
  ],
  ...["waitFor", "fixtures", "requests", "badRequests", "handlers", "Download"],
];

/** Gives the names that cannot be had: no identifiers, reserved, or wanted by two. */
export function checkIdentifiers(bundle: Bundle, config?: PackageConfig): Problem[] {
  const problems: Problem[] = [];
  const owners = new Map<string, string>();
  const refuse = (pointer: string, message: string, fix: string): void => {
    problems.push({ ...bundle.locate(pointer), pointer, message, fix });
  };
  const claim = (name: string, pointer: string, subject: string): void => {
    const owner = owners.get(name);
    if (owner === undefined) owners.set(name, subject);
    else refuse(pointer, `${subject} would be exported as ${name}, and so would ${owner}.`, "Rename one of the two.");
  };

  const service = pascalCase(bundle.service);
  for (const name of [
    ...used,
    ...(config === undefined ? [] : [config.runtime.readError, config.runtime.isGatewayError]),
    ...(config?.runtime.reexports.values ?? []),
  ]) {
    if (!owners.has(name)) owners.set(name, "what packages take from the runtime");
  }
  for (const name of ["Client", "Context", "Options", "Region"]) owners.set(`${service}${name}`, "the client of the package");
  for (const name of ["Client", "Context"]) owners.set(`create${service}${name}`, "the client of the package");

  const schemas = objectAt(objectAt(bundle.document, "components"), "schemas");
  for (const operation of readOperations(bundle.document)) {
    const { id, pointer, typeName } = operation;
    const at = `${pointer}/operationId`;
    if (!/^[a-z][A-Za-z0-9]*$/.test(id) || reserved.has(id)) {
      refuse(
        at,
        `The operationId ${JSON.stringify(id)} cannot be the name of a function.`,
        "Write it in lowerCamel, letters and digits only, and no reserved word.",
      );
      continue;
    }
    const output = operation.responses.find(({ status }) => status >= 200 && status < 300);
    const isOwnOutput = output?.schema["$ref"] === `#/components/schemas/${typeName}Output`;
    const types = [`${typeName}Input`, ...(isOwnOutput ? [] : [`${typeName}Output`]), `${typeName}Errors`];
    for (const name of [id, `${id}Operation`, ...types, `is${typeName}Error`]) claim(name, at, `The operation ${id}`);
    for (const [index, { name }] of waitersOf(operation.source).entries()) {
      const waiterPointer = `${pointer}/${waiters.key}/${index}`;
      if (!/^[A-Z][A-Za-z0-9]*$/.test(name))
        refuse(
          waiterPointer,
          `The waiter's name ${JSON.stringify(name)} cannot be part of a function's name.`,
          "Write it in PascalCase.",
        );
      claim(`waitFor${name}`, waiterPointer, `The waiter ${name}`);
      claim(`${camelCase(name)}Waiter`, waiterPointer, `The waiter ${name}`);
    }
    if (paginationOf(operation.source) !== undefined) {
      claim(`paginate${typeName}`, at, `The paginator of ${id}`);
      claim(`${id}Pagination`, at, `The paginator of ${id}`);
    }
  }
  for (const name of Object.keys(schemas)) {
    const pointer = `/components/schemas/${escapePointer(name)}`;
    if (!/^[A-Z][A-Za-z0-9]*$/.test(name)) {
      refuse(
        pointer,
        `The schema name ${JSON.stringify(name)} cannot be the name of a type.`,
        "Write it in PascalCase, letters and digits only.",
      );
    } else claim(name, pointer, `The schema ${name}`);
  }
  const types = typesDocument(bundle.document, readOperations(bundle.document), schemas, config?.runtime.projectParameter);
  for (const [name, component] of types.names) {
    if (name === component) continue;
    const pointer = `/components/schemas/${escapePointer(component ?? "")}`;
    claim(name, pointer, component === undefined ? "A recursive schema without a name" : `The schema ${component} in requests`);
  }
  for (const constant of enumConstants(schemas)) {
    const pointer = `/components/schemas/${escapePointer(constant.component)}`;
    if (!/^[A-Z][A-Z0-9_]*$/.test(constant.name)) {
      refuse(
        pointer,
        `The values of ${constant.property ?? constant.component} have no name that a constant can have.`,
        "Rename it.",
      );
    } else claim(constant.name, pointer, `The values of ${constant.property ?? constant.component}`);
  }
  return problems;
}
