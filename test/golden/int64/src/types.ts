// Made by generator/emit/types/types.ts from test/golden/int64.yaml; change those.

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
  /** Number of the thing. At least 0. A 64-bit integer: a bigint where it lies beyond ±(2^53−1). */
  id: number | bigint;
  small?: number | undefined;
  plain?: number | undefined;
  /** Each item: A 64-bit integer: a bigint where it lies beyond ±(2^53−1). */
  parents?: (number | bigint)[] | undefined;
  /** A 64-bit integer: a bigint where it lies beyond ±(2^53−1). */
  owner?: number | bigint | null | undefined;
}
