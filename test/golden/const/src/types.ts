// Made by generator/emit/types/types.ts from test/golden/const.yaml; change those.

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
export interface Thing {
  /** @see {@link https://docs.example.com/StoreThing.html} */
  kind: "thing";
  /** @see {@link https://docs.example.com/StoreThing.html} */
  version?: 2 | undefined;
  /** @see {@link https://docs.example.com/StoreThing.html} */
  strict?: true | undefined;
}
