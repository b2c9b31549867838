import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import {
  isObject,
  successOf,
  type Contract,
  type Json,
  type OperationContract,
  type Parameter,
  type ResponseContract,
} from "./contract.js";
import { valueOf as bodyValue } from "./request.js";

/** What the server saw of a request. */
export interface SeenRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
  /** What the body says, where it can be read. */
  readonly value: unknown;
  /** What is wrong with it by the bundle; empty when nothing is. */
  readonly problems: readonly string[];
}

/** A server that judges each request by the bundle and answers with documented examples. */
export interface ContractServer {
  readonly url: string;
  readonly seen: SeenRequest[];
  /** Chooses what the next good requests are answered with; until then it is the first success of each operation. */
  answerWith(status: number, example?: string): void;
  /** Answers all requests with 503, documented or not, until the next `answerWith`. */
  beUnavailable(): void;
  close(): Promise<void>;
}

/** Bytes that a download is answered with: not valid UTF-8, so that decoding them as text shows. */
export const DOWNLOAD_BYTES: Uint8Array = Uint8Array.from({ length: 4096 }, (_, index) => (index * 7 + 128) % 256);

const TOKEN = /^[\x21-\x7e]+$/;

/** Starts a server on 127.0.0.1 for one contract; the judging is Ajv over the bundle, not any generated code. */
export async function startContractServer(contract: Contract): Promise<ContractServer> {
  const judge = createJudge(contract);
  const seen: SeenRequest[] = [];
  let wanted: { status?: number; example?: string | undefined } = {};
  let isUnavailable = false;

  const server = createServer((request, response) => {
    void readBody(request).then(async (bytes) => {
      const { operation, status, problems, value } = await judge(request, bytes);
      const body = new TextDecoder().decode(bytes);
      seen.push({ method: request.method ?? "", url: request.url ?? "", headers: request.headers, body, value, problems });
      if (operation === undefined || problems.length > 0) {
        response.writeHead(status, { "content-type": "application/json" });
        response.end(JSON.stringify({ error_code: "JUDGE", error_msg: problems.join("; ") }));
        return;
      }
      if (isUnavailable) return void response.writeHead(503, { "retry-after": "0" }).end();
      answer(response, operation, wanted.status ?? successOf(operation), wanted.example);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    seen,
    answerWith: (status, example) => {
      wanted = { status, example };
      isUnavailable = false;
    },
    beUnavailable: () => {
      isUnavailable = true;
    },
    close: () => new Promise((resolve) => void (server.closeAllConnections(), server.close(() => resolve()))),
  };
}

function answer(response: ServerResponse, operation: OperationContract, status: number, example: string | undefined): void {
  const documented = operation.responses.find((candidate) => candidate.status === status);
  if (documented === undefined) return void response.writeHead(500).end(`${operation.id} documents no ${status}`);
  const headers = { "x-request-id": "0123456789abcdef" };
  if (documented.mediaType === undefined) return void response.writeHead(status, headers).end();
  if (!documented.mediaType.includes("json")) {
    return void response.writeHead(status, { ...headers, "content-type": "application/octet-stream" }).end(DOWNLOAD_BYTES);
  }
  const chosen = documented.examples.find(({ name }) => name === (example ?? name));
  if (chosen === undefined) return void response.writeHead(500).end(`${operation.id} ${status} has no example ${example ?? ""}`);
  response.writeHead(status, { ...headers, "content-type": "application/json" }).end(JSON.stringify(chosen.value));
}

async function readBody(request: IncomingMessage): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  return new Uint8Array(Buffer.concat(pieces));
}

type Verdict = { operation?: OperationContract; status: number; problems: string[]; value?: unknown };

function createJudge(contract: Contract): (request: IncomingMessage, body: Uint8Array<ArrayBuffer>) => Promise<Verdict> {
  const checks = createSchemaChecks(contract.document);
  const routes = contract.operations.map((operation) => ({
    operation,
    pattern: new RegExp(`^${operation.path.replaceAll(/[.*+?^$()|[\]\\]/g, "\\$&").replaceAll(/\{([^}]+)\}/g, "(?<$1>[^/]+)")}$`),
  }));

  return async (request, body) => {
    const url = new URL(request.url ?? "/", "http://127.0.0.1");
    const route = routes.find(({ operation, pattern }) => operation.method === request.method && pattern.test(url.pathname));
    if (route === undefined) return { status: 404, problems: [`no operation ${request.method} ${url.pathname}`] };
    const { operation, pattern } = route;
    if (!hasCredentials(request.headers)) return { operation, status: 401, problems: ["no token and no signature"] };

    const problems: string[] = [];
    const pathValues = pattern.exec(url.pathname)?.groups ?? {};
    for (const parameter of operation.parameters) {
      const given =
        parameter.in === "path"
          ? decodeURIComponent(pathValues[parameter.name] ?? "")
          : parameter.in === "query"
            ? url.searchParams.get(parameter.name)
            : request.headers[parameter.name.toLowerCase()];
      problems.push(...judgeParameter(checks, parameter, given ?? undefined));
    }
    const known = new Set(operation.parameters.filter((parameter) => parameter.in === "query").map(({ name }) => name));
    for (const name of url.searchParams.keys()) if (!known.has(name)) problems.push(`undocumented query parameter ${name}`);
    const judged = await judgeBody(checks, operation, request.headers["content-type"], body);
    return { operation, status: 422, problems: [...problems, ...judged.problems], value: judged.value };
  };
}

function hasCredentials(headers: IncomingMessage["headers"]): boolean {
  const token = headers["x-auth-token"];
  if (typeof token === "string") return TOKEN.test(token);
  return headers.authorization?.startsWith("SDK-HMAC-SHA256 Access=") === true && headers["x-sdk-date"] !== undefined;
}

function judgeParameter(checks: SchemaChecks, parameter: Parameter, given: unknown): string[] {
  if (given === undefined) return parameter.required ? [`missing ${parameter.in} parameter ${parameter.name}`] : [];
  return checks(parameter.schema, valueOf(parameter.schema.type, given)).map((problem) => `${parameter.name} ${problem}`);
}

/** What a text in a path, a query or a header stands for. */
function valueOf(type: unknown, given: unknown): unknown {
  if (type === "integer" && typeof given === "string" && /^-?\d+$/.test(given)) return Number(given);
  return type === "boolean" && (given === "true" || given === "false") ? given === "true" : given;
}

async function judgeBody(
  checks: SchemaChecks,
  { body }: OperationContract,
  contentType: string | undefined,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<{ problems: string[]; value?: unknown }> {
  if (body === undefined) return { problems: bytes.length === 0 ? [] : ["a body where none is documented"] };
  if (bytes.length === 0) return { problems: body.required ? ["missing body"] : [] };
  if (!contentType?.startsWith(body.mediaType)) return { problems: [`content-type is ${contentType}`] };
  try {
    const value = await bodyValue(body, contentType, bytes);
    return { problems: checks(body.schema, value).map((problem) => `body${problem}`), value };
  } catch {
    return { problems: [`the body is not ${body.mediaType}`] };
  }
}

type SchemaChecks = (schema: Json, value: unknown) => string[];

/** Gives a function that judges a value by a schema of the document, references included. */
export function createSchemaChecks(document: Json): SchemaChecks {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addFormat("int32", { type: "number", validate: (value) => value >= -(2 ** 31) && value < 2 ** 31 });
  ajv.addFormat("int64", { type: "number", validate: (value) => Number.isInteger(value) });
  ajv.addSchema({ $id: "bundle:///", ...document });
  const compiled = new Map<Json, ValidateFunction>();
  return (schema, value) => {
    let check = compiled.get(schema);
    if (check === undefined) {
      check = ajv.compile(absolute(schema) as Json);
      compiled.set(schema, check);
    }
    check(value);
    return (check.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
  };
}

/** References of a schema that is compiled alone must lead into the document. */
function absolute(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(absolute);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [
      key,
      key === "$ref" && typeof member === "string" ? `bundle:///${member}` : absolute(member),
    ]),
  );
}

/** Gives the JSON answers of an operation, each with its example names. */
export function jsonResponses(operation: OperationContract): ResponseContract[] {
  return operation.responses.filter((response) => response.mediaType?.includes("json"));
}
