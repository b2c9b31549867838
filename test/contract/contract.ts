import { readFileSync, readdirSync } from "node:fs";
import { parse } from "yaml";

/** An OpenAPI document or a part of it, as plain JSON. */
export type Json = { readonly [key: string]: unknown };

/** A documented parameter. */
export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly required: boolean;
  readonly schema: Json;
  readonly examples: readonly unknown[];
}

/** A named example of a body. */
export interface Example {
  readonly name: string;
  readonly value: unknown;
}

/** An answer that the contract documents. */
export interface ResponseContract {
  readonly status: number;
  /** Absent for an answer without a body. */
  readonly mediaType?: string;
  readonly schema?: Json;
  readonly examples: readonly Example[];
}

/** The body of a request. */
export interface BodyContract {
  readonly required: boolean;
  readonly mediaType: string;
  readonly schema: Json;
  readonly examples: readonly Example[];
  /** Members of a form that are files, one or several. */
  readonly files: readonly string[];
}

/** One operation, read from the bundle with all references followed. */
export interface OperationContract {
  readonly service: string;
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly body?: BodyContract;
  readonly responses: readonly ResponseContract[];
  /** Whether it may be sent again when nobody knows whether it arrived. */
  readonly isRepeatable: boolean;
  /** Functions of the package that build on it: `waitForTask`, `paginateListTasks`. */
  readonly derived: readonly string[];
}

/** A bundle and the operations in it. */
export interface Contract {
  readonly service: string;
  readonly file: string;
  readonly document: Json;
  readonly operations: readonly OperationContract[];
}

const methods = ["get", "put", "post", "delete", "patch", "head", "options"];
const folder = new URL("../../generated/openapi/", import.meta.url);

/** Whether a value is a JSON object. */
export function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function object(value: unknown): Json {
  return isObject(value) ? value : {};
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Gives an object of a document, or what its reference leads to. */
export function follow(document: Json, value: unknown): Json {
  const node = object(value);
  if (typeof node.$ref !== "string") return node;
  let target: unknown = document;
  for (const part of node.$ref.slice(2).split("/")) {
    target = object(target)[decodeURIComponent(part).replaceAll("~1", "/").replaceAll("~0", "~")];
  }
  return follow(document, target);
}

function examplesOf(document: Json, node: Json): Example[] {
  const named = Object.entries(object(node.examples)).map(([name, example]) => ({
    name,
    value: follow(document, example).value,
  }));
  return "example" in node ? [{ name: "example", value: node.example }, ...named] : named;
}

function readParameter(document: Json, value: unknown): Parameter {
  const parameter = follow(document, value);
  const place = parameter.in;
  if (place !== "path" && place !== "query" && place !== "header")
    throw new Error(`${String(parameter.name)} is no path, query or header parameter`);
  const schema = follow(document, parameter.schema);
  const examples = [...examplesOf(document, parameter).map((example) => example.value), ...list(schema.examples)];
  return { name: String(parameter.name), in: place, required: parameter.required === true, schema, examples };
}

/** Gives a status that a key of `responses` stands for: of a range one that no operation lists by itself. */
export function statusOf(key: string): number {
  return Number(key.replace("XX", "18"));
}

function readResponse(document: Json, status: string, value: unknown): ResponseContract {
  const [first] = Object.entries(object(follow(document, value).content));
  if (first === undefined) return { status: statusOf(status), examples: [] };
  const media = object(first[1]);
  return { status: statusOf(status), mediaType: first[0], schema: object(media.schema), examples: examplesOf(document, media) };
}

function readOperation(document: Json, service: string, path: string, method: string, item: Json): OperationContract {
  const operation = object(item[method]);
  const parameters = [...list(item.parameters), ...list(operation.parameters)].map((value) => readParameter(document, value));
  const responses = Object.entries(object(operation.responses)).map(([status, value]) => readResponse(document, status, value));
  const id = String(operation.operationId);
  // By HTTP all methods but these two may be repeated; the document has the last word.
  const isRepeatable = (operation["x-idempotent"] ?? (method !== "post" && method !== "patch")) === true;
  const waiters = list(operation["x-waiters"]).map((waiter) => `waitFor${String(object(waiter).name)}`);
  const started = "x-starts" in operation ? [`${id}AndWait`] : [];
  const derived = [
    ...waiters,
    ...started,
    ...("x-pagination" in operation ? [`paginate${id.slice(0, 1).toUpperCase()}${id.slice(1)}`] : []),
  ];
  const contract = { service, id, method: method.toUpperCase(), path, parameters, responses, isRepeatable, derived };
  if (operation.requestBody === undefined) return contract;
  return { ...contract, body: readRequestBody(document, follow(document, operation.requestBody)) };
}

function readRequestBody(document: Json, { required, content }: Json): BodyContract {
  const [[mediaType, value] = ["", {}]] = Object.entries(object(content));
  const media = object(value);
  const isFile = (schema: Json): boolean =>
    schema.format === "binary" || (schema.type === "array" && isFile(object(schema.items)));
  const files = Object.entries(object(follow(document, media.schema).properties))
    .filter(([, property]) => isFile(follow(document, property)))
    .map(([name]) => name);
  const examples = examplesOf(document, media);
  return { required: required === true, mediaType, schema: object(media.schema), examples, files };
}

/** Gives the operations of a document, references followed. */
export function readOperations(document: Json, service: string): OperationContract[] {
  return Object.entries(object(document.paths)).flatMap(([path, value]) =>
    methods
      .filter((method) => method in object(value))
      .map((method) => readOperation(document, service, path, method, object(value))),
  );
}

/** Gives the contract of one bundle: the document and its operations. */
export function readContract(service: string): Contract {
  const file = new URL(`${service}.yaml`, folder);
  const document = object(parse(readFileSync(file, "utf8")));
  return { service, file: file.pathname, document, operations: readOperations(document, service) };
}

/** Gives the contracts of all bundles in `generated/openapi`. */
export function readContracts(): Contract[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".yaml"))
    .sort()
    .map((name) => readContract(name.slice(0, -".yaml".length)));
}

/** Gives the first success that an operation documents: 200, or 202 where the work is only begun. */
export function successOf({ id, responses }: OperationContract): number {
  const success = responses.map(({ status }) => status).find((status) => status >= 200 && status < 300);
  if (success === undefined) throw new Error(`${id} documents no success`);
  return success;
}

/** Gives the address of an input's request with the query that is required, and with what else it is to have. */
export function leastAddress({ path, parameters }: OperationContract, input: Record<string, unknown>, more = ""): string {
  const query = new URLSearchParams(more);
  for (const { name, required, in: place } of parameters)
    if (place === "query" && required && !query.has(name)) query.set(name, String(input[name]));
  const filled = path.replaceAll(/\{([^}]+)\}/g, (_, name: string) => encodeURIComponent(String(input[name])));
  return query.size === 0 ? filled : `${filled}?${query.toString()}`;
}

/** Gives inputs of an operation that its own examples document: one for each body example, or one. */
export function exampleInputs(operation: OperationContract): { name: string; input: Record<string, unknown> }[] {
  const parameters: Record<string, unknown> = {};
  for (const parameter of operation.parameters) {
    if (parameter.examples.length > 0) parameters[parameter.name] = parameter.examples[0];
    else if (parameter.required) throw new Error(`${operation.id}: the required parameter ${parameter.name} has no example`);
  }
  if (operation.body === undefined) return [{ name: "parameters", input: parameters }];
  return operation.body.examples.map(({ name, value }) => ({ name, input: { ...parameters, body: value } }));
}
