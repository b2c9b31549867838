// Made by generator/emit/types/types.ts from test/golden/closed-enum.yaml; change those.

/**
 * Path, query and header parameters under their wire names, and the body, of `PUT /v1/things`.
 *
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export interface StoreThingInput {
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
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export interface Thing {
  /** State of the thing. */
  state: "ready" | "busy";
  level?: 1 | 2 | -3 | undefined;
  flag?: "yes" | null | 7 | undefined;
}

/**
 * The known values of `state` of `Thing`.
 *
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export const THING_STATES = ["ready", "busy"] as const;
