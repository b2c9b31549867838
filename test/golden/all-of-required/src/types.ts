// Made by generator/emit/types/types.ts from test/golden/all-of-required.yaml; change those.

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
 * What a plan may have.
 *
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export interface Base {
  id?: string | undefined;
  name?: string | undefined;
  /** Format: date. */
  ends?: string | undefined;
}

/**
 * All that a plan needs.
 *
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export interface Full {
  id: string;
  name: string;
  /** Format: date. */
  ends?: string | undefined;
  live?: boolean | undefined;
}

/**
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export interface Flat {
  id: string;
  name?: string | undefined;
  /** Format: date. */
  ends?: string | undefined;
}

/**
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export interface Apart {
  id?: string | undefined;
  name: string;
  /** Format: date. */
  ends?: string | undefined;
  owner: string | null;
}

/**
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export interface Nested {
  id: string;
  name: string;
  /** Format: date. */
  ends?: string | undefined;
  live: boolean;
}

/**
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export interface Unnamed {
  id?: string | undefined;
  extra: unknown;
}

/**
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export interface Thing {
  /** All that a plan needs. */
  full?: Full | undefined;
  flat?: Flat | undefined;
  apart?: Apart | undefined;
  nested?: Nested | undefined;
  unnamed?: Unnamed | undefined;
}
