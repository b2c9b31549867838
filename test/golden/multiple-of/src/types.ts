// Made by generator/emit/types/types.ts from test/golden/multiple-of.yaml; change those.

/**
 * Path, query and header parameters under their wire names, and the body, of `POST /v1/things`.
 *
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export interface StoreThingInput {
  body: Thing;
}

/**
 * Body of a successful answer of `POST /v1/things`.
 *
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export type StoreThingOutput = Thing;

/**
 * No error body is documented for `POST /v1/things`.
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
  /** At least 0.07. A multiple of 0.01. */
  price: number;
  /** Greater than 0.2. A multiple of 0.1. */
  weight?: number | undefined;
  /** Greater than 0. Less than 1. */
  share?: number | undefined;
  /** A multiple of 6. */
  pieces?: number | undefined;
  /**
   * -9,223,372,036,854,776,000 to 9,223,372,036,854,776,000. A 64-bit integer: a bigint where it lies beyond ±(2^53−1).
   */
  identity?: number | bigint | undefined;
}
