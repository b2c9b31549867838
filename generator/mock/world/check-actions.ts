import { answerOf } from "../../contract/statuses.js";
import type { Json } from "../../text/json.js";
import { type Checking, checkTemplate, checkWhen, checkWhere, type Kinds, kindOf } from "./check-references.js";
import { type Action, type Refusal, type Verb, VERBS, verbsOf, type World } from "./language.js";
import { errorOf } from "./refused.js";

/** Where actions stand: what of them may be refused, and how. */
export interface Situation {
  readonly world: World;
  /** Within an item that has an answer of its own when it is refused, whatever the status of the error. */
  readonly isItem: boolean;
  /** In a step: nobody is there to be told that something cannot be done. */
  readonly isStep: boolean;
}

const REFUSALS = ["missing", "found", "taken", "refuse"] as const;
const RESERVED = [
  "input",
  "it",
  "self",
  "item",
  "now",
  "number",
  "hex",
  "uuid",
  "examples",
  "code",
  "message",
  "page",
  "files",
  "started",
  "reached",
];

/** Finds what is wrong with actions, in their order; `kinds` gets the names that they give. */
export function checkActions(
  actions: readonly Action[],
  kinds: Kinds,
  keys: readonly string[],
  checking: Checking,
  situation: Situation,
): void {
  for (const [index, action] of actions.entries()) {
    const own = [...keys, String(index)];
    const verbs = verbsOf(action);
    const [verb] = verbs;
    if (verb === undefined || verbs.length > 1) {
      const has = verb === undefined ? "no verb" : `the verbs ${verbs.join(" and ")}`;
      checking.report(own, `${own.join(" ")} has ${has}.`, `Give it one of ${Object.keys(VERBS).join(", ")}.`);
      continue;
    }
    if (checkMembers(verb, action, own, checking, situation)) checkAction(verb, action, kinds, own, checking, situation);
  }
}

/** Finds members that a verb does not take or does not have; returns whether the collection that it names is there. */
function checkMembers(verb: Verb, action: Action, keys: readonly string[], { report }: Checking, { world }: Situation): boolean {
  const { required, optional, isOfCollection } = VERBS[verb];
  const taken: readonly string[] = [verb, ...required, ...optional];
  for (const name of Object.keys(action))
    if (!taken.includes(name))
      report([...keys, name], `${keys.join(" ")} has ${name}, which ${verb} does not take.`, `It takes ${taken.join(", ")}.`);
  for (const name of required)
    if (action[name] === undefined) report(keys, `${keys.join(" ")} lacks ${name}, which ${verb} needs.`, `Give it ${name}.`);
  if (verb === "find" && action.key === undefined && action.where === undefined)
    report(keys, `${keys.join(" ")} says of no member which it finds.`, "Give it key or where.");
  const collection = action[verb];
  if (!isOfCollection || (typeof collection === "string" && Object.hasOwn(world.collections, collection))) return true;
  const known = Object.keys(world.collections).join(", ");
  report([...keys, verb], `There is no collection ${String(collection)}.`, `Use one of ${known}, or declare it below $world.`);
  return false;
}

function checkAction(
  verb: Verb,
  action: Action,
  kinds: Kinds,
  keys: readonly string[],
  checking: Checking,
  situation: Situation,
): void {
  checkWhen(action.when, kinds, [...keys, "when"], checking);
  checkRefusals(action, keys, checking, situation);
  const collection = VERBS[verb].isOfCollection ? String(action[verb]) : undefined;
  if (collection !== undefined) {
    checkWhere(action.where, collection, kinds, [...keys, "where"], checking);
    checkRun(action, collection, keys, checking, situation);
  }
  const own: Kinds = collection === undefined ? kinds : new Map(kinds).set("it", { is: "member", of: collection });
  const changed: Kinds = verb === "change" || verb === "start" ? own : kinds;
  for (const name of ["key", "with", "to"] as const) checkOptional(action[name], kinds, [...keys, name], checking);
  for (const name of ["set", "outcome"] as const) checkOptional(action[name], changed, [...keys, name], checking);
  if (verb === "each") checkEach(action, kinds, keys, checking, situation);
  for (const as of [action.as, action.let, action.refusedAs]) {
    if (as === undefined) continue;
    if (RESERVED.includes(as)) checking.report(keys, `${as} has a meaning of its own here.`, "Choose another name.");
    const isNew = verb === "let" ? kindOf(action.to ?? null, kinds, checking) : ({ is: "any" } as const);
    kinds.set(as, collection === undefined || verb === "count" ? isNew : { is: "member", of: collection });
  }
}

function checkOptional(template: Json | undefined, kinds: Kinds, keys: readonly string[], checking: Checking): void {
  if (template !== undefined) checkTemplate(template, kinds, keys, checking);
}

function checkEach(action: Action, kinds: Kinds, keys: readonly string[], checking: Checking, situation: Situation): void {
  checkOptional(action.each, kinds, [...keys, "each"], checking);
  const list = kindOf(action.each ?? null, kinds, checking);
  const { places } = checking;
  const items = list.is === "value" ? places.at(list.target, "/0") : undefined;
  const item =
    list.is !== "value" || items === undefined ? list : { ...list, target: items.schemas.length > 0 ? items : list.target };
  const own: Kinds = new Map(kinds).set("item", item);
  const isItem = situation.isItem || action.refused !== undefined;
  checkActions(action.do ?? [], own, [...keys, "do"], checking, { ...situation, isItem });
  checkOptional(action.answer, own, [...keys, "answer"], checking);
  own.set("code", { is: "any" }).set("message", { is: "any" });
  checkOptional(action.refused, own, [...keys, "refused"], checking);
}

function checkRun(
  { run, create, start }: Action,
  collection: string,
  keys: readonly string[],
  checking: Checking,
  { world }: Situation,
): void {
  const runs = Object.keys(world.collections[collection]?.runs ?? {});
  if (run === undefined || (create === undefined && start === undefined) || runs.includes(run)) return;
  checking.report(
    [...keys, "run"],
    `Members of ${collection} have no run ${run}.`,
    `They have ${runs.join(", ") || "none: declare it"}.`,
  );
}

function checkRefusals(action: Action, keys: readonly string[], checking: Checking, situation: Situation): void {
  for (const name of REFUSALS) {
    const refusal = action[name];
    if (refusal === undefined) continue;
    if (situation.isStep) checking.report([...keys, name], `${name} stands in a step.`, "Nobody is told there: leave it out.");
    else checkRefusal(refusal, [...keys, name], checking, situation);
  }
}

/** Finds an error that is not declared, or whose status the operation does not document. */
export function checkRefusal(
  refusal: Refusal,
  keys: readonly string[],
  { report, operation }: Checking,
  situation: Situation,
): void {
  const { errors = {} } = situation.world;
  if (typeof refusal === "string" && !Object.hasOwn(errors, refusal))
    return report(
      keys,
      `There is no error ${refusal}.`,
      "Declare it below $world errors, or write status, code and message here.",
    );
  const { status } = errorOf(refusal, situation.world);
  if (situation.isItem || operation === undefined || answerOf(operation.responses, status)) return;
  const known = operation.responses.map((response) => response.status).join(", ");
  report(
    keys,
    `${operation.id} documents ${known}, not ${status}.`,
    "Use one of its statuses, or document this one in the spec.",
  );
}
