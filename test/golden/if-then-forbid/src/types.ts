// Made by generator/emit/types/types.ts from test/golden/if-then-forbid.yaml; change those.

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
export type Thing =
  | {
      kind: "hat";
      /** Not allowed here. */
      paws?: undefined;
      brim?: number | undefined;
    }
  | {
      kind: "cat";
      paws?: number | undefined;
      /** Not allowed here. */
      brim?: undefined;
    };

/**
 * The known values of `kind` of `Thing`.
 *
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export const THING_KINDS = ["hat", "cat"] as const;
