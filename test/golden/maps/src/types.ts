// Made by generator/emit/types/types.ts from test/golden/maps.yaml; change those.

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
  /** At most 2 members. */
  labels?: { [key: string]: string } | undefined;
  free?: { [key: string]: unknown } | undefined;
  closed?: { a?: string | undefined } | undefined;
  empty?: Record<string, unknown> | undefined;
  mixed?: ({ count?: number | undefined } & { [key: string]: unknown }) | undefined;
  pair?: [string?, number?] | undefined;
  anything?: unknown;
}
