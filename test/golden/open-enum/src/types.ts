// Made by generator/emit/types/types.ts from test/golden/open-enum.yaml; change those.

/**
 * Path, query and header parameters under their wire names, and the body, of `PUT /v1/things`.
 *
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export interface StoreThingInput {
  /** A thing. */
  body: Thing;
}

/**
 * Body of a successful answer of `PUT /v1/things`.
 *
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export type StoreThingOutput = Thing;

/**
 * No error body is documented for `PUT /v1/things`.
 *
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export type StoreThingErrors = Record<never, never>;

/**
 * A thing.
 *
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export interface Thing {
  /** How far the thing has come. More values than the known ones may come. */
  state?: ThingState | undefined;
  /** Kind of the thing. More values than the known ones may come. */
  thing_kind?: "hat" | "cat" | (string & {}) | undefined;
  /** Each item: More values than the known ones may come. */
  colors?: ("red" | "blue \"navy\"" | (string & {}))[] | undefined;
  /** More values than the known ones may come. */
  mood?: "glad" | (string & {}) | null | undefined;
}

/**
 * The known values of `thing_kind` of `Thing`. More may come.
 *
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export const THING_KINDS = ["hat", "cat"] as const;

/**
 * The known values of `colors` of `Thing`. More may come.
 *
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export const THING_COLORS = ["red", "blue \"navy\""] as const;

/**
 * The known values of `mood` of `Thing`. More may come.
 *
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export const THING_MOODS = ["glad"] as const;

/**
 * How far the thing has come. More values than the known ones may come.
 *
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export type ThingState = "ready" | "busy" | (string & {});

/**
 * The known values of `ThingState`. More may come.
 *
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export const THING_STATES = ["ready", "busy"] as const;
