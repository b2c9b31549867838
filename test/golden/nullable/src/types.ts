// Made by generator/emit/types/types.ts from test/golden/nullable.yaml; change those.

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
  /**
   * At most 3 characters.
   * @see {@link https://docs.example.com/StoreThing.html}
   */
  name: string | null;
  /** @see {@link https://docs.example.com/StoreThing.html} */
  parent?: Thing | null | undefined;
  /** @see {@link https://docs.example.com/StoreThing.html} */
  nothing?: null | undefined;
}
