import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { corsHeaders, createAccessCheck, preflightHeaders, type Access, type AccessCheck } from "./access.js";
import type { Answer } from "./answer.js";
import { createAnswerer, misunderstood, type Answerer, type AnswerOptions } from "./answerer.js";
import { createFaults, readFault, type Fault, type FaultRate } from "./fault.js";
import { readForm } from "./form.js";
import { createGateway, type Gateway, type GatewayErrors } from "./gateway.js";
import { readPreferences, type Preferences } from "./prefer.js";
import { createBodyReader, type BodyReader } from "./request-body.js";
import { createShownUrl } from "./shown-url.js";

export interface MockOptions extends Access, AnswerOptions {
  /** How errors look that are no operation's own. */
  readonly gateway?: GatewayErrors;
  readonly latencyMs?: number;
  readonly faults?: readonly FaultRate[];
  /** Seconds that a 429 or 503 out of turn asks to wait. */
  readonly retryAfter?: number;
  readonly log?: (line: string) => void;
}

/** What every request of one server is served with. */
interface Parts {
  readonly options: MockOptions;
  readonly gateway: Gateway;
  readonly answer: Answerer;
  readonly checkAccess: AccessCheck;
  readonly readBody: BodyReader;
  readonly nextFault: () => Fault | undefined;
  readonly shownUrl: (url: string) => string;
}

/** One request and its response. */
interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

/** Returns an HTTP server, not yet listening, that answers as the documents of its services say. */
export function createMockServer(options: MockOptions): Server {
  const gateway = createGateway(options.gateway);
  const parts: Parts = {
    options,
    gateway,
    answer: createAnswerer(options, gateway),
    checkAccess: createAccessCheck(options),
    readBody: createBodyReader(),
    nextFault: createFaults(options.faults ?? []),
    shownUrl: createShownUrl(options.services.flatMap(({ operations }) => operations)),
  };
  return createServer((request, response) => receive(parts, { request, response }));
}

/** Who may not ask is refused before anything else: no latency, fault or task is theirs to begin. */
function receive(parts: Parts, { request, response }: Exchange): void {
  const { options, gateway, checkAccess, shownUrl } = parts;
  const started = performance.now();
  response.once("close", () => {
    const ended = response.writableFinished ? String(response.statusCode) : "broken off";
    options.log?.(`${request.method} ${shownUrl(request.url ?? "")} ${ended} ${Math.round(performance.now() - started)} ms`);
  });
  const refusal = checkAccess(request.headers, request.socket.localAddress);
  if (refusal) return write(parts, response, gateway.error(refusal.status, refusal.message));
  for (const [name, value] of Object.entries(corsHeaders(request.headers))) response.setHeader(name, value);
  const preferences = readPreferences(request.headers["prefer"]);
  const latency = setTimeout(
    () => void serve(parts, { request, response }, preferences).catch((error: unknown) => fail(parts, response, error)),
    preferences.latencyMs ?? options.latencyMs ?? 0,
  );
  response.once("close", () => clearTimeout(latency));
}

/** A client that went away while it was sending is no trouble of ours; anything else is, and is told. */
function fail(parts: Parts, response: ServerResponse, error: unknown): void {
  if (!response.headersSent && !response.destroyed)
    write(parts, response, parts.gateway.error(500, `the mock server failed: ${String(error)}`));
  else response.destroy();
}

async function serve(parts: Parts, { request, response }: Exchange, preferences: Preferences): Promise<void> {
  const { gateway, answer, readBody, nextFault } = parts;
  const received = await readBody(request);
  const { method = "GET", url = "/", headers } = request;
  if (method === "OPTIONS") return write(parts, response, { status: 204, headers: preflightHeaders(headers) });
  const { unread, fault: name } = preferences;
  if (unread) return write(parts, response, misunderstood(gateway, unread.message, unread.name));
  const wanted = name === undefined ? undefined : readFault(name);
  if (name !== undefined && wanted === undefined) {
    const message = `fault=${name} is none of an error status, reset, cut and stall`;
    return write(parts, response, misunderstood(gateway, message, "fault"));
  }
  const fault = wanted ?? nextFault();
  if (fault === "stall") return;
  if (fault === "reset") return void request.socket.resetAndDestroy();
  if (typeof fault === "number") return write(parts, response, outOfTurn(parts, fault));
  const form = "body" in received ? await readForm(headers["content-type"], received.body) : undefined;
  const given =
    "body" in received
      ? answer({ method, url, headers, body: received.body, ...(form && { form }) }, preferences)
      : gateway.error(received.refusal.status, received.refusal.message);
  write(parts, response, given, fault);
}

function outOfTurn({ gateway, options }: Parts, status: number): Answer {
  const error = gateway.error(status, `fault ${status}, as asked`);
  const waits = status === 429 || status === 503;
  return waits ? { ...error, headers: { ...error.headers, "retry-after": String(options.retryAfter ?? 1) } } : error;
}

function write({ gateway }: Parts, response: ServerResponse, { status, headers, body }: Answer, fault?: Fault): void {
  response.writeHead(status, {
    ...gateway.headers(),
    ...headers,
    ...(status !== 204 && { "content-length": String(body?.length ?? 0) }),
  });
  if (fault !== "cut") return void response.end(body);
  // Half of what was announced, then the connection goes.
  response.flushHeaders();
  response.write(body?.subarray(0, body.length >> 1) ?? "", () => response.socket?.resetAndDestroy());
}
