import { type Json, type JsonObject, asObject } from "../../text/json.js";
import { merge } from "../../text/merge-patch.js";
import { atPointer } from "../../text/pointer.js";
import { holds, testOf } from "./conditions.js";
import { type Action, type Collection, type Refusal, type World, actionsOf, verbsOf } from "./language.js";
import { fill } from "./references.js";
import { Refused, errorOf } from "./refused.js";
import { keyText, type Member, type Project, type Run, uuidOf } from "./store.js";

/** What actions are done with. */
export interface Doing {
  readonly world: World;
  readonly project: Project;
  /** Epoch milliseconds. */
  readonly now: number;
  /** How runs that begin are to end, by preference of the request: one for all, or one for each item in turn. */
  readonly preferred: readonly string[];
  /** Members that were found, which the answer shows. */
  readonly found: Found[];
}

export interface Found {
  readonly collection: string;
  readonly key: string;
}

type Names = Map<string, Json | (() => Json)>;

const MOST_ITEMS = 1_000;

/** Returns the names that every template may use. */
export function commonNames({ project, now }: Doing, examples: Json): Names {
  return new Map<string, Json | (() => Json)>([
    ["now", now],
    ["number", () => project.number()],
    ["hex", () => project.digits(project.number())],
    ["uuid", () => uuidOf(project.digits(project.number()))],
    ["examples", examples],
  ]);
}

/** Does actions in their order; what they find and make gets its name. Throws `Refused` where one cannot be done. */
export function perform(actions: readonly Action[], names: Names, doing: Doing): void {
  for (const action of actions) if (holds(action.when, names)) act(action, names, doing);
}

function act(action: Action, names: Names, doing: Doing): void {
  const [verb] = verbsOf(action);
  switch (verb) {
    case "find":
      return find(action, names, doing);
    case "count":
      return name(names, action.as, selected(action.count ?? "", action, names, doing).length);
    case "let":
      return name(names, action.let, fill(action.to ?? null, names));
    case "refuse":
      return refuse(action.refuse, doing);
    case "create":
      return create(action, names, doing);
    case "change":
    case "start":
    case "delete":
      return alter(action, names, doing);
    case "each":
      return each(action, names, doing);
  }
}

function name(names: Names, as: string | undefined, value: Json | undefined): void {
  if (as === undefined) return;
  if (value === undefined) names.delete(as);
  else names.set(as, value);
}

function refuse(refusal: Refusal | undefined, { world }: Doing): void {
  if (refusal !== undefined) throw new Refused(errorOf(refusal, world));
}

function collectionOf(world: World, collection: string): Collection {
  return world.collections[collection] ?? { key: "" };
}

/** Returns the keys of the members that an action is about: of one, of some, or of all. */
function selected(collection: string, { key, where }: Action, names: Names, { project }: Doing): string[] {
  const members = project.members(collection);
  if (key === undefined && where === undefined) return [...members.keys()];
  const passes = testOf(where, names);
  const one = key === undefined ? undefined : keyText(fill(key, names));
  const keys = one === undefined ? [...members.keys()] : [one];
  return keys.filter((each) => {
    const member = members.get(each);
    return member !== undefined && passes(member.value);
  });
}

function find(action: Action, names: Names, doing: Doing): void {
  const collection = action.find ?? "";
  const [key] = selected(collection, action, names, doing);
  if (key === undefined) refuse(action.missing, doing);
  else refuse(action.found, doing);
  if (key !== undefined) doing.found.push({ collection, key });
  name(names, action.as, key === undefined ? undefined : doing.project.members(collection).get(key)?.value);
}

function create(action: Action, names: Names, doing: Doing): void {
  const { project, world } = doing;
  const collection = action.create ?? "";
  const { most = 1_000, full, key: pointer } = collectionOf(world, collection);
  const value = asObject(fill(action.with ?? null, names));
  const key = keyText(atPointer(value, pointer));
  const members = project.members(collection);
  if (members.has(key)) refuse(action.taken, doing);
  else if (members.size >= most) {
    refuse(full, doing);
    const oldest = members.keys().next();
    if (!oldest.done) project.remove(collection, oldest.value);
  }
  project.put(collection, key, { value });
  if (action.run !== undefined) begin({ collection, key }, action, names, doing);
  name(names, action.as, project.members(collection).get(key)?.value);
}

/** Changes, deletes or starts what is selected. */
function alter(action: Action, names: Names, doing: Doing): void {
  const { project, world } = doing;
  const collection = action.change ?? action.start ?? action.delete ?? "";
  const keys = selected(collection, action, names, doing);
  if (keys.length === 0) refuse(action.missing, doing);
  for (const [index, key] of keys.entries()) {
    const member = project.members(collection).get(key);
    if (member === undefined) continue;
    let shown: JsonObject | undefined;
    if (action.delete !== undefined) project.remove(collection, key);
    else if (action.start !== undefined) {
      begin({ collection, key }, action, new Map(names).set("it", member.value), doing);
      shown = project.members(collection).get(key)?.value;
    } else {
      shown = merge(member.value, asObject(fill(action.set ?? null, new Map(names).set("it", member.value))));
      const newKey = keyText(atPointer(shown, collectionOf(world, collection).key));
      if (newKey !== key) project.remove(collection, key);
      project.put(collection, newKey, { ...member, value: shown });
    }
    if (index === 0) name(names, action.as, shown);
  }
}

/** Does the same for each item of a list. An item that is refused takes back what was done for it, and none of the others. */
function each(action: Action, names: Names, doing: Doing): void {
  const list = fill(action.each ?? null, names) ?? [];
  const items = Array.isArray(list) ? list : [list];
  if (items.length > MOST_ITEMS)
    throw new Refused({ status: 413, message: `The mock server takes at most ${MOST_ITEMS} items in one request.` });
  const done: Json[] = [];
  const refused = action.refusedAs === undefined ? done : [];
  for (const [index, item] of items.entries()) {
    const own: Names = new Map(names).set("item", item);
    const preferred = [doing.preferred[Math.min(index, doing.preferred.length - 1)] ?? []].flat();
    const before = doing.project.savepoint();
    try {
      perform(action.do ?? [], own, { ...doing, preferred });
      done.push(...listed(fill(action.answer ?? {}, own)));
    } catch (error) {
      if (!(error instanceof Refused) || action.refused === undefined) throw error;
      doing.project.restore(before);
      own.set("message", error.message);
      if (error.code !== undefined) own.set("code", error.code);
      refused.push(...listed(fill(action.refused, own)));
    }
  }
  name(names, action.as, done);
  name(names, action.refusedAs, refused);
}

function listed(value: Json | undefined): Json[] {
  return value === undefined ? [] : [value];
}

/** Begins a run of a member, anew where it is on one; the member is at its first step then. */
export function begin({ collection, key }: Found, { run = "", outcome }: Action, names: Names, doing: Doing): void {
  const outcomes = collectionOf(doing.world, collection).runs?.[run] ?? {};
  const known = Object.keys(outcomes);
  const own = outcome === undefined ? undefined : fill(outcome, names);
  const chosen = [doing.preferred[0], own].find((each) => typeof each === "string" && known.includes(each)) ?? known[0];
  const started: Run = { name: run, outcome: String(chosen), startedAt: doing.now, asks: 0, step: -1 };
  reach({ collection, key }, started, names, doing);
}

/** Takes a member one step on: its members change, and what the step brings about is done. */
export function reach({ collection, key }: Found, run: Run, names: Names, doing: Doing): void {
  const { project, world, now } = doing;
  const member: Member | undefined = project.members(collection).get(key);
  const steps = collectionOf(world, collection).runs?.[run.name]?.[run.outcome] ?? [];
  const index = run.step + 1;
  const step = steps[index];
  if (member === undefined || step === undefined) return;
  const own: Names = new Map(names).set("self", member.value).set("started", run.startedAt).set("reached", now).set("now", now);
  const { $then: _, ...members } = step;
  const value = merge(member.value, asObject(fill(members, own)));
  project.put(collection, key, { value, ...(index < steps.length - 1 && { run: { ...run, step: index } }) });
  perform(actionsOf(step), own.set("self", value), doing);
}
