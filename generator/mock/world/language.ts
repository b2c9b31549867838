import type { Json, JsonObject } from "../../text/json.js";

/** A small service in memory, as a `mock.yaml` describes it below `$world`. A template is JSON with references: see `references.ts`. */
export interface World {
  /** Pointers into the input whose values tell worlds apart: each project has one of its own. */
  readonly scope?: readonly string[];
  /** Template of the body of an error, with `$code` and `$message`; without it errors look like those of the gateway. */
  readonly error?: Json;
  /** Errors that operations refer to by name. */
  readonly errors?: Readonly<Record<string, WorldError>>;
  readonly collections: Readonly<Record<string, Collection>>;
}

export interface WorldError {
  readonly status: number;
  readonly code?: string;
  readonly message: string;
}

/** An error, or the name of one of `errors`. */
export type Refusal = string | WorldError;

/** Members that are kept, each by its key. */
export interface Collection {
  /** Pointer into a member. */
  readonly key: string;
  /** The most members, 1,000 where it is not said. */
  readonly most?: number;
  /** What a further one is refused with; without it the oldest member is forgotten. */
  readonly full?: Refusal;
  /** Members that are there from the start, taken in turns up to `count`. `$run` and `$outcome` begin a run of theirs. */
  readonly start?: readonly JsonObject[];
  readonly count?: number;
  /** How members move: by the name of a run its outcomes, the usual one first, each with its steps. */
  readonly runs?: Readonly<Record<string, Readonly<Record<string, readonly WorldStep[]>>>>;
}

/** Members that a step changes, as a merge patch; `$then` is what is done when the step is reached. */
export type WorldStep = JsonObject;

/** By a pointer or a reference, what must stand there: a value, one of a list, `null` for nothing, `{not: …}` for anything else. */
export type Conditions = Readonly<Record<string, Json>>;

/** One action: it has one verb, and those of the other members that the verb takes. */
export interface Action {
  readonly find?: string;
  readonly count?: string;
  readonly let?: string;
  readonly refuse?: Refusal;
  readonly create?: string;
  readonly change?: string;
  readonly start?: string;
  readonly delete?: string;
  readonly each?: Json;

  readonly key?: Json;
  readonly where?: Conditions;
  readonly when?: Conditions;
  readonly as?: string;
  readonly missing?: Refusal;
  readonly found?: Refusal;
  readonly taken?: Refusal;
  readonly to?: Json;
  readonly with?: Json;
  readonly set?: Json;
  readonly run?: string;
  readonly outcome?: Json;
  readonly do?: readonly Action[];
  readonly answer?: Json;
  readonly refused?: Json;
  readonly refusedAs?: string;
}

/** What one operation does in the world. */
export interface WorldBehaviour {
  readonly do?: readonly Action[];
  /** Template of the body of the answer. */
  readonly answer?: Json;
}

/** A page of a collection; where its items and total stand says `x-pagination`. */
export interface WorldList {
  /** A collection, or one for each list of the answer. */
  readonly of: string | readonly string[];
  readonly where?: Conditions;
  /** Template of an item, with `$it`; the member itself without it. */
  readonly item?: Json;
}

export type Verb = "find" | "count" | "let" | "refuse" | "create" | "change" | "start" | "delete" | "each";

interface VerbRule {
  readonly required: readonly (keyof Action)[];
  readonly optional: readonly (keyof Action)[];
  /** Whether its own value is the name of a collection. */
  readonly isOfCollection: boolean;
  /** Whether it changes what is kept. */
  readonly changes: boolean;
}

function verb(
  required: VerbRule["required"],
  optional: VerbRule["optional"],
  isOfCollection: boolean,
  changes: boolean,
): VerbRule {
  return { required, optional: [...optional, "when"], isOfCollection, changes };
}

/** Every verb, and the other members that it takes. */
export const VERBS: Readonly<Record<Verb, VerbRule>> = {
  find: verb([], ["key", "where", "as", "missing", "found"], true, false),
  count: verb(["as"], ["where"], true, false),
  let: verb(["to"], [], false, false),
  refuse: verb([], [], false, false),
  create: verb(["with"], ["as", "taken", "run", "outcome"], true, true),
  change: verb(["set"], ["key", "where", "as", "missing"], true, true),
  start: verb(["run"], ["key", "where", "as", "missing", "outcome"], true, true),
  delete: verb([], ["key", "where", "missing"], true, true),
  each: verb(["do"], ["as", "answer", "refused", "refusedAs"], false, false),
};

/** Returns the verbs that an action has: one, if it is right. */
export function verbsOf(action: Action): Verb[] {
  return (Object.keys(VERBS) as Verb[]).filter((name) => action[name] !== undefined);
}

/** Returns all actions, those inside others included. */
export function allActions(actions: readonly Action[]): Action[] {
  return actions.flatMap((action) => [action, ...allActions(action.do ?? [])]);
}

/** Returns the actions that are done when a step is reached; a `mock.yaml` has been checked to have nothing else there. */
export function actionsOf(step: WorldStep): readonly Action[] {
  const then = step["$then"];
  return Array.isArray(then) ? (then as readonly Action[]) : [];
}
