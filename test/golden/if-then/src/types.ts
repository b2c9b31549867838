// Made by generator/emit/types/types.ts from test/golden/if-then.yaml; change those.

/**
 * Path, query and header parameters under their wire names, and the body, of `PUT /v1/things`.
 *
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export interface StoreThingInput {
  /** A change of a thing. */
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
 * A change of a thing.
 *
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export type Thing = { note?: string | undefined } & (
  | {
      /** What to do. */
      action: "paint";
      /** The new color. At most 5 characters. */
      color: string;
    }
  | {
      /** What to do. */
      action: "sell" | "burn";
      /** The new color. At most 5 characters. */
      color?: string | undefined;
    }
);

/**
 * The known values of `action` of `Thing`.
 *
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export const THING_ACTIONS = ["paint", "sell", "burn"] as const;
