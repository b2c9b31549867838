// Made by generator/emit/types/types.ts from test/golden/one-of.yaml; change those.

/**
 * Path, query and header parameters under their wire names, and the body, of `PUT /v1/things`.
 *
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export interface StoreThingInput {
  /** A hat or a cat. */
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
 * A hat or a cat.
 *
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export type Thing = Hat | Cat;

/**
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export interface Hat {
  kind: "hat";
  brim: number;
}

/**
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export interface Cat {
  kind: "cat";
  names?: string | string[] | undefined;
}
