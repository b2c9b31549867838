import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import type { Json, JsonObject } from "../text/json.js";
import type { Parameter } from "../contract/operations.js";
import { bodySchemaOf, type RequestBody } from "../contract/request-body.js";
import { type FormPart, formPartsOf, isForm } from "../schema/form-parts.js";
import { resolve } from "../contract/objects/references.js";
import { applied } from "../schema/applied.js";
import { useFormats } from "../schema/formats.js";
import { modelOf } from "../schema/model.js";
import { useOwnKeywords } from "../schema/own-keywords.js";
import { type FormEntries, formValue } from "./form.js";
import type { MockOperation } from "./operation.js";

/** One thing that is wrong with a request. */
export interface RequestProblem {
  /** From the root of a flat input: `/limit`, `/body/task_info/3`; a missing member by its own pointer. */
  readonly pointer: string;
  readonly message: string;
  /** The keyword of JSON Schema that it breaks, or what else was expected. */
  readonly keyword: string;
}

/** What a request states, by the wire names of its parameters, and `body`. */
export type RequestInput = JsonObject;

export interface ReceivedRequest {
  readonly pathValues: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
  /** The parts of a body that is a form. */
  readonly form?: FormEntries;
}

export type RequestCheck = (request: ReceivedRequest) => { input: RequestInput; problems: RequestProblem[] };

/** A larger body is checked up to its first problem: each number of a long list may be one, and a problem is larger than a number. */
const MOST_BYTES_OF_ALL_PROBLEMS = 64 * 1024;
const MOST_PROBLEMS = 100;

const checks = new WeakMap<MockOperation, RequestCheck>();

/** Returns the check of one operation's requests, made when it is first asked for: a server has many operations, and few of them are asked. */
export function requestCheckOf(operation: MockOperation): RequestCheck {
  const check = checks.get(operation) ?? createRequestCheck(operation);
  checks.set(operation, check);
  return check;
}

/** Returns the check of one operation's requests: parameters and body against their schemas, all problems at once. */
export function createRequestCheck(operation: MockOperation): RequestCheck {
  const { document, parameters, body } = operation;
  const lists = new Set(
    parameters.filter(({ schema }) => resolve(document, schema).value["type"] === "array").map(({ name }) => name),
  );
  const parameterSchema: JsonObject = {
    type: "object",
    properties: Object.fromEntries(parameters.map(({ name, schema }) => [name, schema])),
    required: parameters.filter(({ required }) => required).map(({ name }) => name),
  };
  const checkParameters = compile(document, requestSchema(document, parameterSchema), "strings");
  const bodySchema = body && requestSchema(document, bodySchemaOf(body));
  // The parts of a form arrive as text, as parameters do.
  const checkValue = bodySchema && compile(document, bodySchema, isForm(body) ? "strings" : "values");
  const parts = formPartsOf(body, document);

  return (request) => {
    const input = readParameters(parameters, lists, request);
    const problems = undocumented(operation, request);
    if (!checkParameters(input)) problems.push(...problemsOf(checkParameters.errors, ""));
    if (body && checkValue) {
      const isLarge = request.body.length > MOST_BYTES_OF_ALL_PROBLEMS && !isForm(body);
      const check = isLarge ? compile(document, bodySchema, "largeValues") : checkValue;
      problems.push(...checkBody(body, parts, check, request, input));
    }
    return { input, problems: problems.slice(0, MOST_PROBLEMS) };
  };
}

function readParameters(parameters: readonly Parameter[], lists: ReadonlySet<string>, request: ReceivedRequest): RequestInput {
  const { pathValues, query, headers } = request;
  const input: RequestInput = {};
  for (const { name, in: place } of parameters) {
    const header = headers[name.toLowerCase()];
    const values = {
      path: () => [pathValues[name]],
      query: () => query.getAll(name),
      header: () => (Array.isArray(header) ? header : [header]),
    }
      [place]()
      .filter((value): value is string => value !== undefined);
    const [first] = values;
    if (first === undefined) continue;
    input[name] = lists.has(name) || values.length > 1 ? values : first;
  }
  return input;
}

/** A misspelt query parameter is silently ignored by most servers: here it is told. */
function undocumented({ id, parameters }: MockOperation, { query }: ReceivedRequest): RequestProblem[] {
  const known = new Set(parameters.filter(({ in: place }) => place === "query").map(({ name }) => name));
  return [...new Set(query.keys())]
    .filter((name) => !known.has(name))
    .map((name) => ({ pointer: `/${name}`, message: `is no query parameter of ${id}`, keyword: "additionalProperties" }));
}

function checkBody(
  documented: RequestBody,
  parts: readonly FormPart[],
  check: ValidateFunction,
  { body, headers, form }: ReceivedRequest,
  input: RequestInput,
): RequestProblem[] {
  if (body.length === 0) return documented.required ? [{ pointer: "/body", message: "is required", keyword: "required" }] : [];
  const type =
    String(headers["content-type"] ?? "")
      .split(";")[0]
      ?.trim()
      .toLowerCase() ?? "";
  if (!fitsMediaType(type, documented.mediaType)) {
    const message = `has the content type ${type || "(none)"}; documented is ${documented.mediaType}`;
    return [{ pointer: "/body", message, keyword: "contentMediaType" }];
  }
  if (isForm(documented)) {
    if (form === undefined) return [{ pointer: "/body", message: `cannot be read as ${type}`, keyword: "contentMediaType" }];
    input["body"] = formValue(form, parts);
    return check(input["body"]) ? [] : problemsOf(check.errors, "/body");
  }
  if (documented.kind !== "json") {
    input["body"] = documented.kind === "text" ? body.toString() : "\0".repeat(body.length);
    return check(input["body"]) ? [] : problemsOf(check.errors, "/body");
  }
  let value: Json;
  try {
    value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(body)) as Json;
  } catch {
    return [{ pointer: "/body", message: "is not JSON in UTF-8", keyword: "contentMediaType" }];
  }
  input["body"] = value;
  return check(value) ? [] : problemsOf(check.errors, "/body");
}

/** Whether a content type is what is documented, which may be a range of them. */
function fitsMediaType(type: string, documented: string): boolean {
  const [wanted = ""] = documented.toLowerCase().split(";");
  if (wanted.trim() === "*/*") return type !== "";
  return wanted.includes("*") ? type.startsWith(wanted.replace(/\*.*/, "")) : type === wanted.trim();
}

function problemsOf(errors: readonly ErrorObject[] | null | undefined, prefix: string): RequestProblem[] {
  const problems = new Map<string, RequestProblem>();
  for (const { keyword, instancePath, params, message } of errors ?? []) {
    // Ajv adds "if" to what broke in "then": the second says all.
    if (keyword === "if") continue;
    if (problems.size >= MOST_PROBLEMS) break;
    const missing: unknown = params["missingProperty"] ?? params["additionalProperty"] ?? params["unevaluatedProperty"];
    const pointer = prefix + instancePath + (typeof missing === "string" ? `/${missing}` : "");
    const text = keyword === "required" ? "is required" : (message ?? "is wrong") + allowed(params);
    problems.set(`${pointer} ${keyword} ${text}`, { pointer, message: text, keyword });
  }
  return [...problems.values()];
}

function allowed(params: ErrorObject["params"]): string {
  const values: unknown = params["allowedValues"];
  return Array.isArray(values) ? `: ${values.map(String).join(", ")}` : "";
}

/** A schema with the components that it refers to, as a request must fit them. */
function requestSchema(document: JsonObject, place: JsonObject): JsonObject {
  const { schemas, components } = applied(modelOf(document).nodes, new Map([["root", { place, direction: "request" }]]));
  return { ...schemas.get("root"), components: { schemas: components } };
}

/** Parameters arrive as strings, so that their check turns them into what their schema says; a body stands as it is. */
const OPTIONS = {
  strings: { coerceTypes: true, allErrors: true },
  values: { allErrors: true },
  largeValues: { allErrors: false },
} as const;

const instances = new WeakMap<JsonObject, Map<keyof typeof OPTIONS, Ajv2020>>();

function compile(document: JsonObject, schema: JsonObject, kind: keyof typeof OPTIONS): ValidateFunction {
  const own = instances.get(document) ?? new Map<keyof typeof OPTIONS, Ajv2020>();
  instances.set(document, own);
  const ajv = own.get(kind) ?? createAjv(OPTIONS[kind]);
  own.set(kind, ajv);
  return ajv.compile(schema);
}

function createAjv(options: (typeof OPTIONS)[keyof typeof OPTIONS]): Ajv2020 {
  // Not strict: the document has been linted, and holds keys of OpenAPI that are no keywords of JSON Schema.
  const ajv = new Ajv2020({ ...options, strict: false, validateSchema: false, logger: false });
  useFormats(ajv, "fast");
  useOwnKeywords(ajv);
  return ajv;
}
