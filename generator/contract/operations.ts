import { type Json, type JsonObject, asObject, objectAt, listAt, textAt } from "../text/json.js";
import { isIdempotent } from "./extensions/x-idempotent.js";
import { pageOf } from "./extensions/x-doc-source.js";
import { type Example, readExamples, readMediaExamples, readSchemaExamples } from "./examples.js";
import { memberOf } from "./objects/kinds.js";
import { isCallersParameter, overriding, parameterKey } from "./objects/parameters.js";
import { resolve } from "./objects/references.js";
import { bodyKindOf, bodySchemaOf, isJson, type RequestBody } from "./request-body.js";
import { escapePointer } from "../text/pointer.js";
import { compareStatuses, directionsOf, isStatus } from "./statuses.js";

export type { Example } from "./examples.js";
export { isJson } from "./request-body.js";
export type { RequestBody } from "./request-body.js";

/** One operation of a bundle, references resolved and defaults filled in: what types, validators and templates are made from. */
export interface Operation {
  /** `listTasks` */
  readonly id: string;
  /** `ListTasks`, the first part of its types' names. */
  readonly typeName: string;
  readonly method: string;
  readonly path: string;
  readonly pointer: string;
  /** The operation object itself. */
  readonly source: JsonObject;
  /** Address of its page, where it has one. */
  readonly page?: string;
  /** Whether it may be sent again when it is not known whether it was carried out. */
  readonly isIdempotent: boolean;
  readonly parameters: readonly Parameter[];
  readonly body?: RequestBody;
  /** By ascending status, ranges last. */
  readonly responses: readonly Response[];
}

export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly required: boolean;
  readonly schema: JsonObject;
  readonly source: JsonObject;
  readonly examples: readonly Example[];
  readonly pointer: string;
}

export interface Response {
  /** As the document names it: `200`, `4XX` for all of a class, `default` for every other. */
  readonly status: string;
  /** Whether it describes successes; `default` does where no other status is one. */
  readonly isSuccess: boolean;
  /** Whether it describes errors. */
  readonly isError: boolean;
  readonly kind: "json" | "void" | "download";
  readonly mediaType?: string;
  readonly schema: JsonObject;
  readonly source: JsonObject;
  readonly sourcePointer: string;
  /** Its media type object, empty where there is none. */
  readonly media: JsonObject;
  readonly examples: readonly Example[];
  readonly pointer: string;
}

/** Returns the operations of a document in its order. */
export function readOperations(document: JsonObject): Operation[] {
  const operations: Operation[] = [];
  for (const [path, value] of Object.entries(objectAt(document, "paths"))) {
    const pathItem = asObject(value);
    for (const method of Object.keys(pathItem).filter((key) => memberOf("pathItem", key, pathItem[key]).kind === "operation")) {
      operations.push(readOperation(document, path, method, pathItem));
    }
  }
  return operations;
}

function readOperation(document: JsonObject, path: string, method: string, pathItem: JsonObject): Operation {
  const source = objectAt(pathItem, method);
  const pathPointer = `/paths/${escapePointer(path)}`;
  const pointer = `${pathPointer}/${method}`;
  const id = textAt(source, "operationId") ?? "";
  const page = pageOf(source)?.url;
  const body = source["requestBody"] === undefined ? undefined : readBody(document, source["requestBody"], pointer);
  return {
    id,
    typeName: id.charAt(0).toUpperCase() + id.slice(1),
    method: method.toUpperCase(),
    path,
    pointer,
    source,
    ...(page === undefined ? {} : { page }),
    isIdempotent: isIdempotent(method, source),
    parameters: readParameters(document, pathItem, source, pathPointer, pointer),
    ...(body === undefined ? {} : { body }),
    responses: readResponses(document, objectAt(source, "responses"), `${pointer}/responses`),
  };
}

/** A parameter of the operation overrides its namesake of the path item. */
function readParameters(
  document: JsonObject,
  pathItem: JsonObject,
  operation: JsonObject,
  ...pointers: [string, string]
): Parameter[] {
  const given = [pathItem, operation].flatMap((owner, place) =>
    listAt(owner, "parameters").flatMap((value, index) => {
      const resolved = resolve(document, value, `${pointers[place]}/parameters/${index}`);
      return readParameter(document, resolved.value, resolved.pointer) ?? [];
    }),
  );
  return overriding(given, (parameter) => parameterKey(parameter.in, parameter.name));
}

function readParameter(document: JsonObject, source: JsonObject, pointer: string): Parameter | undefined {
  const place = textAt(source, "in");
  if (place !== "path" && place !== "query" && place !== "header") return undefined;
  const name = textAt(source, "name") ?? "";
  if (!isCallersParameter({ in: place, name })) return undefined;
  const schema = objectAt(source, "schema");
  const own = readExamples(document, source, pointer);
  return {
    name,
    in: place,
    required: source["required"] === true,
    schema,
    source,
    examples: own.length > 0 ? own : readSchemaExamples(document, schema, `${pointer}/schema`),
    pointer,
  };
}

function readBody(document: JsonObject, value: Json, operationPointer: string): RequestBody {
  const { value: source, pointer } = resolve(document, value, `${operationPointer}/requestBody`);
  const [mediaType = "application/json", media] = Object.entries(objectAt(source, "content"))[0] ?? [];
  const mediaPointer = `${pointer}/content/${escapePointer(mediaType)}`;
  return {
    kind: bodyKindOf(mediaType),
    mediaType,
    required: source["required"] === true,
    schema: objectAt(asObject(media), "schema"),
    source,
    sourcePointer: pointer,
    media: asObject(media),
    examples: readMediaExamples(document, asObject(media), mediaPointer),
    pointer: mediaPointer,
  };
}

function readResponses(document: JsonObject, responses: JsonObject, at: string): Response[] {
  const statuses = Object.keys(responses).filter(isStatus).sort(compareStatuses);
  return statuses.map((status) => ({
    status,
    ...directionsOf(status, statuses),
    ...readResponse(document, responses[status] ?? null, `${at}/${status}`),
  }));
}

function readResponse(document: JsonObject, value: Json, at: string): Omit<Response, "status" | "isSuccess" | "isError"> {
  const { value: source, pointer } = resolve(document, value, at);
  const [mediaType, media] = Object.entries(objectAt(source, "content"))[0] ?? [];
  const owner = { source, sourcePointer: pointer };
  if (mediaType === undefined) return { ...owner, kind: "void", schema: {}, media: {}, examples: [], pointer };
  const mediaPointer = `${pointer}/content/${escapePointer(mediaType)}`;
  return {
    ...owner,
    kind: isJson(mediaType) ? "json" : "download",
    mediaType,
    schema: objectAt(asObject(media), "schema"),
    media: asObject(media),
    examples: readMediaExamples(document, asObject(media), mediaPointer),
    pointer: mediaPointer,
  };
}

/** The input of an operation as one schema: its parameters under their wire names, and `body`. */
export function inputSchema(operation: Operation, optionalParameter?: string): JsonObject {
  const properties: JsonObject = {};
  const required: string[] = [];
  for (const parameter of operation.parameters) {
    properties[parameter.name] = parameter.schema;
    if (parameter.required && !(parameter.in === "path" && parameter.name === optionalParameter)) required.push(parameter.name);
  }
  if (operation.body !== undefined) {
    properties["body"] = bodySchemaOf(operation.body);
    if (operation.body.required) required.push("body");
  }
  return { type: "object", properties, ...(required.length > 0 ? { required } : {}) };
}
