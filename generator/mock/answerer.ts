import type { Json } from "../text/json.js";
import { chooseAnswer, fileAnswer, jsonAnswer, type Answer } from "./answer.js";
import { refuseAuthorization, type Secrets, type SignatureChecks } from "./authorize.js";
import type { Behaviour } from "./behaviour.js";
import { bounded } from "./bounded.js";
import type { FormEntries } from "./form.js";
import type { Gateway } from "./gateway.js";
import { examplePage } from "./list.js";
import type { MockOperation } from "./operation.js";
import type { Preferences } from "./prefer.js";
import { requestCheckOf } from "./request-check.js";
import { createRouter, type Route } from "./router.js";
import { syntheticValue } from "./synthetic.js";
import type { MockRules } from "./rules.js";
import { type Asked, createWorldAnswers, isInWorld, outcomesIn, type WorldAnswers } from "./world-answers.js";
import type { Pace } from "./world/world.js";

/** One service as the mock server is given it. */
export interface MockService extends MockRules {
  readonly operations: readonly MockOperation[];
}

export interface AnswerOptions {
  readonly services: readonly MockService[];
  readonly pace?: Pace;
  /** What requests must show; without it nothing is asked. */
  readonly secrets?: Secrets;
  readonly signatures?: SignatureChecks;
  /** How long it may take to check and answer one request. */
  readonly mostMs?: number;
  readonly now?: () => number;
}

/** A request that has arrived whole. */
export interface ArrivedRequest {
  readonly method: string;
  /** Path and query as on the request line. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
  /** The parts of a body that is a form. */
  readonly form?: FormEntries;
}

export type Answerer = (request: ArrivedRequest, preferences: Preferences) => Answer;

/** What every answer is made with. */
interface Parts {
  readonly gateway: Gateway;
  readonly secrets: Secrets | undefined;
  readonly signatures: SignatureChecks | undefined;
  readonly now: () => number;
  readonly route: ReturnType<typeof createRouter>;
  readonly behaviourOf: (operation: MockOperation) => Behaviour;
  /** By service; those that have a world. */
  readonly worlds: ReadonlyMap<string, WorldAnswers>;
}

/** Returns what answers requests as the documents of its services say, each within a bounded time. */
export function createAnswerer(options: AnswerOptions, gateway: Gateway): Answerer {
  const { services, secrets, signatures, mostMs, now = Date.now, pace = { stepMs: 1_500 } } = options;
  const operations = services.flatMap((service) => service.operations);
  const behaviours = new Map(
    services.flatMap(({ operations: own, behaviours: byId }) =>
      own.map((operation) => [operation, byId.get(operation.id) ?? {}]),
    ),
  );
  const behaviourOf = (operation: MockOperation): Behaviour => behaviours.get(operation) ?? {};
  const parts: Parts = {
    gateway,
    secrets,
    signatures,
    now,
    route: createRouter(operations),
    behaviourOf,
    worlds: new Map(
      services.flatMap(({ world, operations: own, statedAt = new Map<string, string>() }) => {
        const service = own[0]?.service;
        if (world === undefined || service === undefined) return [];
        return [[service, createWorldAnswers({ world, operations: own, service, statedAt }, gateway, pace, now)] as const];
      }),
    ),
  };
  return (request, preferences) => {
    const found = parts.route(request.method, request.url);
    // What is compiled for an operation is kept: it must not be ended halfway.
    if ("operation" in found) prepare(parts, found.operation);
    const ended = bounded(() => answer(parts, found, request, preferences), mostMs);
    if ("result" in ended) return ended.result;
    return gateway.problems(`the request ${ended.problem}`, [{ pointer: "", message: ended.problem, keyword: "bound" }]);
  };
}

function prepare({ worlds, behaviourOf }: Parts, operation: MockOperation): void {
  requestCheckOf(operation);
  for (const response of operation.responses)
    if (response.kind === "json" && response.examples.length === 0) syntheticValue(response, operation.document);
  if (isInWorld(behaviourOf(operation))) worlds.get(operation.service)?.prepare(operation);
}

function answer(parts: Parts, found: Route, request: ArrivedRequest, preferences: Preferences): Answer {
  const { gateway, secrets, signatures, now } = parts;
  const { method, url, headers, body, form } = request;
  if ("allow" in found) {
    if (found.allow.length === 0) return gateway.error(404, `no operation has the path of ${method} ${url.split("?")[0]}`);
    const refused = gateway.error(405, `${method} is not documented here; ${found.allow.join(", ")} is`);
    return { ...refused, headers: { ...refused.headers, allow: found.allow.join(", ") } };
  }
  const { operation, pathValues, query } = found;
  const refusal = secrets && refuseAuthorization(operation, request, { secrets, signatures, now: now() });
  if (refusal !== undefined) return gateway.error(401, refusal);

  const { input, problems } = requestCheckOf(operation)({ pathValues, query, headers, body, ...(form && { form }) });
  if (problems[0] !== undefined) {
    // Clients show this text alone: it says what to mend first.
    const first = `${problems[0].pointer} ${problems[0].message}`.trim();
    return gateway.problems(`the request does not fit ${operation.id}: ${first}`, problems);
  }

  const chosen = chooseAnswer(operation, preferences);
  if ("problem" in chosen) return gateway.problems(chosen.problem.message, [chosen.problem]);
  if (preferences.code !== undefined || preferences.example !== undefined) return chosen.answer;
  const unknown = unknownOutcome(parts, operation, preferences.outcome);
  if (unknown !== undefined) return misunderstood(gateway, unknown, "outcome");
  return madeUp(parts, operation, { input, form, outcome: preferences.outcome }, chosen);
}

/** A preference that is passed over in silence would be taken for one that was met. */
export function misunderstood(gateway: Gateway, message: string, keyword: string): Answer {
  return gateway.problems(message, [{ pointer: "/Prefer", message, keyword }]);
}

/** A client may send its outcome with every request: it matters to operations that begin a run only. */
function unknownOutcome(
  { behaviourOf, worlds }: Parts,
  operation: MockOperation,
  outcome: string | undefined,
): string | undefined {
  const begun = worlds.get(operation.service)?.outcomes(behaviourOf(operation)) ?? [];
  if (outcome === undefined || begun.length === 0) return undefined;
  const known = [...new Set(["success", ...begun])];
  const unknown = outcomesIn(outcome).find((each) => !known.includes(each));
  return unknown === undefined ? undefined : `${operation.id} has the outcomes ${known.join(", ")}, not ${unknown}`;
}

/** The answer of a success that nothing was preferred for: what the world makes of it, a file, or a page of the example. */
function madeUp(
  { behaviourOf, worlds }: Parts,
  operation: MockOperation,
  { input, form, outcome }: Omit<Asked, "documented">,
  { answer: documented, value }: { answer: Answer; value?: Json },
): Answer {
  const behaviour = behaviourOf(operation);
  const world = isInWorld(behaviour) ? worlds.get(operation.service) : undefined;
  if (world) return world.answer(operation, behaviour, { input, form, outcome, documented });
  if (behaviour.file) return fileAnswer(documented.status, behaviour.file);
  return value === undefined ? documented : jsonAnswer(documented, examplePage(operation, input, value));
}
