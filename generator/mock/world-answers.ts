import { answerOf } from "../contract/statuses.js";
import type { SchemaCheck } from "../schema/check.js";
import { type Json, type JsonObject, asObject } from "../text/json.js";
import { atPointer } from "../text/pointer.js";
import { type Answer, fileAnswer, jsonAnswer } from "./answer.js";
import type { Behaviour, ListBehaviour } from "./behaviour.js";
import type { FormEntries } from "./form.js";
import type { Gateway } from "./gateway.js";
import { narrowed, pageOf, withPage } from "./list.js";
import { checkOf } from "./synthetic.js";
import type { MockOperation } from "./operation.js";
import { allActions, VERBS, verbsOf, type World } from "./world/language.js";
import { perform } from "./world/perform.js";
import { type Places, placesOf } from "./world/places.js";
import { fill } from "./world/references.js";
import { Refused } from "./world/refused.js";
import { keyText } from "./world/store.js";
import { successesOf } from "./world/successes.js";
import { testOf } from "./world/conditions.js";
import { createWorlds, type Pace, type WorldRequest, type Worlds } from "./world/world.js";

/** The operations of one service that work in its world. */
export interface WorldAnswers {
  answer(operation: MockOperation, behaviour: Behaviour, asked: Asked): Answer;
  /** Makes what the answers of an operation are checked with, if it is not made yet. */
  prepare(operation: MockOperation): void;
  /** Returns the outcomes that runs can have which the operation begins. */
  outcomes(behaviour: Behaviour): string[];
}

/** A request that fits the contract. */
export interface Asked {
  readonly input: JsonObject;
  readonly form: FormEntries | undefined;
  /** How runs that it begins are to end. */
  readonly outcome: string | undefined;
  /** The success with its first example. */
  readonly documented: Answer;
}

interface Parts {
  readonly world: World;
  readonly worlds: Worlds;
  readonly statedAt: ReadonlyMap<string, string>;
  /** Made when they are first asked for: most servers are asked for few services. */
  readonly places: () => Places;
  readonly check: () => SchemaCheck;
  readonly gateway: Gateway;
}

/** The world of one service, its operations, and by their ids where what they do is stated. */
interface WorldService {
  readonly service: string;
  readonly world: World;
  readonly operations: readonly MockOperation[];
  readonly statedAt: ReadonlyMap<string, string>;
}

/** Returns whether an operation works in the world of its service. */
export function isInWorld({ do: actions, answer, list }: Behaviour): boolean {
  return actions !== undefined || answer !== undefined || list?.of !== undefined;
}

export function createWorldAnswers(
  { world, operations, service, statedAt }: WorldService,
  gateway: Gateway,
  pace: Pace,
  now: () => number,
): WorldAnswers {
  const worlds = createWorlds({ service, world, examples: successesOf(operations), pace, now });
  const document = operations[0]?.document ?? {};
  const parts: Parts = { world, worlds, statedAt, gateway, places: () => placesOf(document), check: () => checkOf(document) };
  return {
    answer: (operation, behaviour, asked) => {
      const preferred = asked.outcome === undefined ? [] : outcomesIn(asked.outcome);
      try {
        return parts.worlds.answer(asked.input, preferred, (request) => made(parts, operation, behaviour, asked, request));
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
        return errorAnswer(parts, operation, error);
      }
    },
    prepare: ({ responses }) => {
      const success = responses.find(({ isSuccess, kind }) => isSuccess && kind === "json");
      if (success) parts.check()(success.schema, null, "answer");
    },
    outcomes: (behaviour) => {
      const begun = allActions(behaviour.do ?? []).flatMap((action) => {
        const { runs = {} } = world.collections[action.create ?? action.start ?? ""] ?? {};
        return action.run === undefined ? [] : Object.keys(runs[action.run] ?? {});
      });
      return [...new Set(begun)];
    },
  };
}

/** Returns the outcomes of a preference: one for each item of a request, the last for all that follow. */
export function outcomesIn(preference: string): string[] {
  return preference.split(",").map((outcome) => outcome.trim());
}

function made(
  parts: Parts,
  operation: MockOperation,
  behaviour: Behaviour,
  { input, form = [], documented }: Asked,
  request: WorldRequest,
): Answer {
  const { do: actions = [], answer: template, list, file } = behaviour;
  const places = parts.places();
  // The most requests bring no secret and come before any: their texts, which may be a million, are not looked at.
  if (request.secrets.size > 0 || places.takesSecrets(operation)) request.remember(places.texts(operation, input));
  const files = form.flatMap(([part, , known]) => (known === undefined ? [] : [{ part, ...known }]));
  request.names.set("files", files);
  perform(actions, request.names, request);
  // Whoever changes something finds members as well; only showing them counts as asking for them.
  if (allActions(actions).some((action) => verbsOf(action).some((verb) => VERBS[verb].changes))) request.found.length = 0;
  const page = list?.of === undefined ? undefined : pageFor(parts, operation, list, input, request);
  if (file) return fileAnswer(documented.status, file);
  if (template === undefined && page === undefined) return documented;
  const body = template === undefined ? {} : fill(template, request.names);
  const { pagination } = operation;
  return shown(
    parts,
    operation,
    { documented, secrets: request.secrets },
    page && pagination ? withPage(body ?? {}, page, pagination) : (body ?? {}),
  );
}

/** The page of a list; `$page` tells templates of it. */
function pageFor(
  { world }: Parts,
  operation: MockOperation,
  list: ListBehaviour,
  input: JsonObject,
  request: WorldRequest,
): ReturnType<typeof pageOf> | undefined {
  const { pagination } = operation;
  if (!pagination) return undefined;
  const { names, project, found } = request;
  const passes = testOf(list.where, names);
  const collections = [list.of ?? []].flat();
  const pointer = world.collections[collections[0] ?? ""]?.key ?? "";
  const keyOf = (item: Json): string => keyText(atPointer(item, pointer));
  const lists = pagination.items.map((_, index) => {
    const all = [...project.members(collections[index] ?? "").values()].map(({ value }) => value).filter(passes);
    const inOrder = pagination.style === "marker" ? all.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)) : all;
    return narrowed(operation, inOrder, list, input);
  });
  const page = pageOf({ operation, pagination }, lists, input, keyOf);
  for (const [index, items] of page.lists.entries())
    for (const item of items) found.push({ collection: collections[index] ?? "", key: keyOf(item) });
  const { total, next, previous } = page;
  const count = page.lists.reduce((sum, { length }) => sum + length, 0);
  names.set("page", { total, count, next, ...(previous !== undefined && { previous }) });
  if (list.item === undefined) return page;
  const { item: template } = list;
  return { ...page, lists: page.lists.map((items) => items.map((it) => fill(template, new Map(names).set("it", it)) ?? {})) };
}

/** The answer as the contract has it: without what it does not name, and told as a mistake of the mock server where it does not fit. */
function shown(
  { places, check, gateway, statedAt }: Parts,
  operation: MockOperation,
  { documented, secrets }: { readonly documented: Answer; readonly secrets: ReadonlySet<string> },
  body: Json,
): Answer {
  const response = answerOf(operation.responses, documented.status);
  if (response?.kind !== "json") return documented;
  const value = places().shown(body, [response.schema]);
  const [misfit] = check()(response.schema, value, "answer");
  const leak = places().leak(value, [response.schema], secrets);
  if (misfit === undefined && leak === undefined) return jsonAnswer(documented, value);
  const what = misfit
    ? `does not fit the contract: ${misfit.pointer} ${misfit.message}`
    : `shows a secret of a request at ${leak}`;
  return gateway.error(500, `the answer that ${statedAt.get(operation.id) ?? "mock.yaml"} makes of ${operation.id} ${what}`);
}

/** An error of the operation's own, or of the gateway where the operation documents none of this status. */
function errorAnswer({ world, gateway }: Parts, operation: MockOperation, refused: Refused): Answer {
  const { status, code, message } = refused;
  const response = answerOf(operation.responses, status);
  if (world.error === undefined || response?.kind !== "json" || response.mediaType === undefined)
    return gateway.error(status, message, code);
  const names = new Map<string, Json>([["message", message]]);
  if (code !== undefined) names.set("code", code);
  return jsonAnswer({ status, headers: { "content-type": response.mediaType } }, asObject(fill(world.error, names)));
}
