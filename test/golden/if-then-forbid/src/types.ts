// Made by generator/emit/types/types.ts from test/golden/if-then-forbid.yaml; change those.

/**
 * Path, query and header parameters under their wire names, and the body, of `PUT /v1/things`.
 *
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export interface StoreThingInput {
  /** @see {@link https://docs.example.com/StoreThing.html} */
  body: Thing;
}

/**
 * What a success carries of `PUT /v1/things`.
 *
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export type StoreThingOutput = Thing;

/**
 * No error body is documented of `PUT /v1/things`.
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
      /** @see {@link https://docs.example.com/StoreThing.html} */
      kind: "hat";
      /**
       * Not allowed here.
       * @see {@link https://docs.example.com/StoreThing.html}
       */
      paws?: undefined;
      /** @see {@link https://docs.example.com/StoreThing.html} */
      brim?: number | undefined;
    }
  | {
      /** @see {@link https://docs.example.com/StoreThing.html} */
      kind: "cat";
      /** @see {@link https://docs.example.com/StoreThing.html} */
      paws?: number | undefined;
      /**
       * Not allowed here.
       * @see {@link https://docs.example.com/StoreThing.html}
       */
      brim?: undefined;
    };

/**
 * The known values of `kind` of `Thing`.
 *
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export const THING_KINDS = ["hat", "cat"] as const;
