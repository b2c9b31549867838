import { http, HttpResponse, type HttpHandler } from "msw";
import type { Problem } from "../core/errors/errors.js";
import { writeJson } from "../core/values/write-json.js";
import { addressOf, type MockAddress } from "./address.js";

/** Options of all mock handlers. @public */
export interface HandlersOptions {
  /** Whether a request that breaks the contract is answered with 422 and its problems. Default true. */
  readonly checkRequests?: boolean | undefined;
  /** Base URL at which alone requests are answered, as a client is given it. Default: any host. */
  readonly endpoint?: string | undefined;
}

/** Options of one mock handler. @public */
export interface MockOptions<
  Status extends number = number,
  Name extends string = string,
  Body = unknown,
> extends HandlersOptions {
  /** Status to answer. Default: the documented success. */
  readonly status?: Status | undefined;
  /** Name of the fixture to answer. Default: the first of the status. */
  readonly example?: Name | undefined;
  /** Body to answer instead of a fixture: JSON, or text or bytes where the operation gives a file. */
  readonly body?: Body | undefined;
}

/** What a handler needs to know of its operation. @public */
export interface MockOperation extends MockAddress {
  readonly method: "delete" | "get" | "patch" | "post" | "put";
  readonly names: readonly string[];
  /** How the text of each query and header parameter is read. */
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly hasBody: boolean;
  /** How the parts of a body that is a form are read: `file`, `json`, `number`, `boolean` or `string`, with an `s` for lists. */
  readonly form?: Readonly<Record<string, string>>;
  readonly status: number;
  /** Fixtures by status: `200`, `4XX` for a range, `default` for all else. */
  readonly answers: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly validate: (input: unknown) => readonly Problem[];
}

/**
 * Returns a handler of MSW that answers what its options say. Throws `TypeError` at once for a status or example that does not exist,
 * and for an endpoint that is no absolute URL.
 *
 * @public
 */
export function mockHandler(operation: MockOperation, options: MockOptions): HttpHandler {
  const status = options.status ?? operation.status;
  const answer = options.body !== undefined ? options.body : fixtureOf(operation, status, options.example);
  const isFile = Object.values(fixturesOf(operation, status) ?? {}).some((fixture) => bytesOf(fixture) !== undefined);
  return http[operation.method](addressOf(operation, options.endpoint), async ({ request }) => {
    const match = operation.path.exec(new URL(request.url).pathname);
    if (match === null) return undefined;
    if (options.checkRequests !== false) {
      const problems = operation.validate(await inputOf(operation, request, match));
      if (problems.length > 0)
        return HttpResponse.json({ message: "The request breaks the contract.", problems }, { status: 422 });
    }
    return responseOf(answer, status, isFile);
  });
}

/** Returns the fixtures of a status: its own, else those of its range, else those of `default`. */
function fixturesOf({ answers }: MockOperation, status: number): Readonly<Record<string, unknown>> | undefined {
  return answers[status] ?? answers[`${`${status}`[0]}XX`] ?? answers["default"];
}

function fixtureOf(operation: MockOperation, status: number, name?: string): unknown {
  const fixtures = fixturesOf(operation, status);
  if (fixtures === undefined) throw new TypeError(`No status ${status}; there are ${Object.keys(operation.answers).join(", ")}.`);
  const example = name ?? Object.keys(fixtures)[0];
  if (example === undefined) return undefined;
  if (!Object.hasOwn(fixtures, example))
    throw new TypeError(`No example ${example} of status ${status}; there are ${Object.keys(fixtures).join(", ")}.`);
  return fixtures[example];
}

async function inputOf(operation: MockOperation, request: Request, match: RegExpExecArray): Promise<Record<string, unknown>> {
  const input: Record<string, unknown> = {};
  const query = new URL(request.url).searchParams;
  for (const [index, name] of operation.names.entries()) input[name] = decoded(match[index + 1] ?? "");
  for (const [name, kind] of Object.entries(operation.query))
    if (query.has(name)) input[name] = valueOf(query.getAll(name), kind);
  for (const [name, kind] of Object.entries(operation.headers)) {
    const value = request.headers.get(name);
    if (value !== null) input[name] = valueOf([value], kind);
  }
  const body = operation.hasBody ? await bodyOf(operation, request) : undefined;
  if (body !== undefined) input["body"] = body;
  return input;
}

/** Returns the body of a request as an input has it; undefined where there is none. */
async function bodyOf({ form }: MockOperation, request: Request): Promise<unknown> {
  const copy = request.clone();
  if (form === undefined) {
    const text = await copy.text();
    return text === "" ? undefined : jsonOf(text);
  }
  if (request.headers.get("content-type") === null) return undefined;
  // What is no form has no parts that could be checked: the text says what came instead.
  const data = await request
    .clone()
    .formData()
    .catch(() => undefined);
  return data === undefined ? copy.text() : formOf(data, form);
}

function formOf(data: FormData, kinds: Readonly<Record<string, string>>): Record<string, unknown> {
  const body: Record<string, unknown> = {};
  for (const name of new Set(data.keys())) {
    const kind = Object.hasOwn(kinds, name) ? kinds[name]! : "string";
    const values = data.getAll(name).map((value) => partOf(value, kind.replace(/s$/, "")));
    body[name] = kind.endsWith("s") || values.length > 1 ? values : values[0];
  }
  return body;
}

/** A file is a text of its length, as in the check of an input. */
function partOf(value: string | File, kind: string): unknown {
  if (typeof value !== "string") return "\0".repeat(value.size);
  if (kind === "json") return jsonOf(value);
  return valueOf([value], kind);
}

function valueOf(texts: readonly string[], kind: string): unknown {
  if (kind === "strings") return texts;
  if (kind === "numbers") return texts.map(numberOf);
  const [text = ""] = texts;
  if (kind === "number") return numberOf(text);
  return kind === "boolean" && /^(?:true|false)$/.test(text) ? text === "true" : text;
}

function numberOf(text: string): unknown {
  return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text;
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function responseOf(answer: unknown, status: number, isFile: boolean): Response {
  const file = bytesOf(answer);
  if (file !== undefined) return new Response(file.bytes, { status, headers: { "content-type": file.contentType } });
  if (isFile && (typeof answer === "string" || answer instanceof Uint8Array)) {
    return new Response(answer as BodyInit, { status, headers: { "content-type": "application/octet-stream" } });
  }
  if (answer === undefined) return new Response(null, { status });
  return new Response(writeJson({ operation: "mockHandler" }, "/body", answer), {
    status,
    headers: { "content-type": "application/json" },
  });
}

function bytesOf(value: unknown): { contentType: string; bytes: BodyInit } | undefined {
  if (typeof value !== "object" || value === null || !("bytes" in value) || !("contentType" in value)) return undefined;
  if (!(value.bytes instanceof Uint8Array) || typeof value.contentType !== "string") return undefined;
  return { contentType: value.contentType, bytes: value.bytes as BodyInit };
}
