import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Json, JsonObject } from "../model.js";
import { corsHeaders, createAccessCheck, preflightHeaders, type Access } from "./access.js";
import { chooseAnswer, fileAnswer, jsonAnswer, type Answer } from "./answer.js";
import { refuseAuthorization, type Secrets } from "./authorize.js";
import type { Behaviour } from "./behaviour.js";
import { bounded } from "./bounded.js";
import { createFaults, readFault, type Fault, type FaultRate } from "./fault.js";
import { createGateway, type GatewayErrors } from "./gateway.js";
import type { MockOperation } from "./operation.js";
import { readPreferences, type Preferences } from "./prefer.js";
import { createBodyReader } from "./request-body.js";
import { createRequestCheck } from "./request-check.js";
import { createRouter } from "./router.js";
import type { Pace } from "./runs.js";
import { createState } from "./state.js";

/** One service as the mock server is given it. */
export interface MockService {
  readonly operations: readonly MockOperation[];
  readonly behaviours: ReadonlyMap<string, Behaviour>;
}

export interface MockOptions extends Access {
  readonly services: readonly MockService[];
  /** How errors look that are no operation's own. */
  readonly gateway?: GatewayErrors;
  readonly pace?: Pace;
  readonly latencyMs?: number;
  readonly faults?: readonly FaultRate[];
  /** Seconds that a 429 or 503 out of turn asks to wait. */
  readonly retryAfter?: number;
  /** What requests must show; without it nothing is asked. */
  readonly secrets?: Secrets;
  /** How long it may take to check and answer one request. */
  readonly mostMs?: number;
  readonly now?: () => number;
  readonly log?: (line: string) => void;
}

/** Gives an HTTP server, not yet listening, that answers as the documents of its services say. */
export function createMockServer(options: MockOptions): Server {
  const now = options.now ?? Date.now;
  const operations = options.services.flatMap((service) => service.operations);
  const behaviours = new Map(
    options.services.flatMap(({ operations: own, behaviours: byId }) =>
      own.map((operation) => [operation, byId.get(operation.id) ?? {}]),
    ),
  );
  const behaviourOf = (operation: MockOperation): Behaviour => behaviours.get(operation) ?? {};
  const checks = new Map(operations.map((operation) => [operation, createRequestCheck(operation)]));
  const route = createRouter(operations);
  const state = createState(operations, behaviourOf, options.pace ?? { stepMs: 1_500 }, now);
  const nextFault = createFaults(options.faults ?? []);
  const gateway = createGateway(options.gateway);
  const checkAccess = createAccessCheck(options);
  const readBody = createBodyReader();

  return createServer((request, response) => {
    const started = performance.now();
    response.once("close", () => {
      const ended = response.writableFinished ? String(response.statusCode) : "broken off";
      options.log?.(`${request.method} ${shown(request.url ?? "")} ${ended} ${Math.round(performance.now() - started)} ms`);
    });
    const refusal = checkAccess(request.headers, request.socket.localAddress);
    if (refusal) return void write(response, gateway.error(refusal.status, refusal.message));
    for (const [name, value] of Object.entries(corsHeaders(request.headers))) response.setHeader(name, value);
    const preferences = readPreferences(request.headers["prefer"]);
    const latency = setTimeout(
      () => void serve(request, response, preferences).catch((error: unknown) => fail(response, error)),
      preferences.latencyMs ?? options.latencyMs ?? 0,
    );
    response.once("close", () => clearTimeout(latency));
  });

  /** A client that went away while it was sending is no trouble of ours; anything else is, and is told. */
  function fail(response: ServerResponse, error: unknown): void {
    if (!response.headersSent && !response.destroyed)
      write(response, gateway.error(500, `the mock server failed: ${String(error)}`));
    else response.destroy();
  }

  async function serve(request: IncomingMessage, response: ServerResponse, preferences: Preferences): Promise<void> {
    const received = await readBody(request);
    if (request.method === "OPTIONS") return write(response, { status: 204, headers: preflightHeaders(request.headers) });
    const { unread, fault: name } = preferences;
    if (unread) return write(response, misunderstood(unread.message, unread.name));
    const wanted = name === undefined ? undefined : readFault(name);
    if (name !== undefined && wanted === undefined)
      return write(response, misunderstood(`fault=${name} is none of an error status, reset, cut and stall`, "fault"));
    const fault = wanted ?? nextFault();
    if (fault === "stall") return;
    if (fault === "reset") return void request.socket.resetAndDestroy();
    if (typeof fault === "number") return write(response, outOfTurn(fault));
    const given =
      "body" in received
        ? answerInTime(request, received.body, preferences)
        : gateway.error(received.refusal.status, received.refusal.message);
    write(response, given, fault);
  }

  function answerInTime(request: IncomingMessage, body: Buffer, preferences: Preferences): Answer {
    const ended = bounded(() => answer(request, body, preferences), options.mostMs);
    if ("result" in ended) return ended.result;
    const message = `the request ${ended.problem}`;
    return gateway.problems(message, [{ pointer: "", message: ended.problem, keyword: "bound" }]);
  }

  /** A preference that is passed over in silence would be taken for one that was met. */
  function misunderstood(message: string, keyword: string): Answer {
    return gateway.problems(message, [{ pointer: "/Prefer", message, keyword }]);
  }

  /** A client may send its outcome with every request: it matters to operations with a task only. */
  function unknownOutcome(operation: MockOperation, outcome: string | undefined): string | undefined {
    const { task } = behaviourOf(operation);
    const known = ["success", ...Object.keys(task?.outcomes ?? {})];
    if (!task || outcome === undefined || known.includes(outcome)) return undefined;
    return `${operation.id} has the outcomes ${known.join(", ")}, not ${outcome}`;
  }

  function outOfTurn(status: number): Answer {
    const error = gateway.error(status, `fault ${status}, as asked`);
    const waits = status === 429 || status === 503;
    return waits ? { ...error, headers: { ...error.headers, "retry-after": String(options.retryAfter ?? 1) } } : error;
  }

  function answer(request: IncomingMessage, body: Buffer, preferences: Preferences): Answer {
    const { method = "GET", url = "/", headers } = request;
    const found = route(method, url);
    if ("allow" in found) {
      if (found.allow.length === 0) return gateway.error(404, `no operation has the path of ${method} ${url.split("?")[0]}`);
      const refused = gateway.error(405, `${method} is not documented here; ${found.allow.join(", ")} is`);
      return { ...refused, headers: { ...refused.headers, allow: found.allow.join(", ") } };
    }
    const { operation, pathValues, query } = found;
    const refusal = options.secrets && refuseAuthorization(operation, { method, url, headers, body }, options.secrets, now());
    if (refusal !== undefined) return gateway.error(401, refusal);

    const checked = checks.get(operation)?.({ pathValues, query, headers, body });
    const { input, problems } = checked ?? { input: {}, problems: [] };
    if (problems.length > 0) return gateway.problems(`the request does not fit ${operation.id}`, problems);

    const chosen = chooseAnswer(operation, preferences);
    if ("problem" in chosen) return gateway.problems(chosen.problem.message, [chosen.problem]);
    if (preferences.code !== undefined || preferences.example !== undefined) return chosen.answer;
    const unknown = unknownOutcome(operation, preferences.outcome);
    if (unknown !== undefined) return misunderstood(unknown, "outcome");
    return remembered(operation, input, chosen, preferences.outcome);
  }

  /** The answer of a success that nothing was preferred for: a file, or what the state makes of the example. */
  function remembered(
    operation: MockOperation,
    input: JsonObject,
    chosen: { answer: Answer; value?: Json },
    outcome?: string,
  ): Answer {
    const { file } = behaviourOf(operation);
    const value = state.answer(operation, input, chosen.value, outcome);
    if (file) return fileAnswer(chosen.answer.status, file);
    return chosen.value === undefined || value === undefined ? chosen.answer : jsonAnswer(chosen.answer, value);
  }

  function write(response: ServerResponse, { status, headers, body }: Answer, fault?: Fault): void {
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
}

/** A path as a line of a log shows it. Node.js takes visible ASCII only, so that a terminal finds nothing in it to obey. */
function shown(url: string): string {
  return url.length > 300 ? `${url.slice(0, 300)}…` : url;
}
