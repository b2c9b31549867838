// Made by generator/emit/types/types.ts from test/golden/all-of-required.yaml; change those.

/**
 * Path, query and header parameters under their wire names, and the body, of `POST /v1/things`.
 *
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export interface StoreThingInput {
  /** @see {@link https://docs.example.com/StoreThing.html} */
  body: Thing;
}

/**
 * What a success carries of `POST /v1/things`.
 *
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export type StoreThingOutput = Thing;

/**
 * No error body is documented of `POST /v1/things`.
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
  /** @see {@link https://docs.example.com/StoreThing.html} */
  id?: string | undefined;
  /** @see {@link https://docs.example.com/StoreThing.html} */
  name?: string | undefined;
  /**
   * Format: date.
   * @see {@link https://docs.example.com/StoreThing.html}
   */
  ends?: string | undefined;
}

/**
 * All that a plan needs.
 *
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export interface Full {
  /** @see {@link https://docs.example.com/StoreThing.html} */
  id: string;
  /** @see {@link https://docs.example.com/StoreThing.html} */
  name: string;
  /**
   * Format: date.
   * @see {@link https://docs.example.com/StoreThing.html}
   */
  ends?: string | undefined;
  /** @see {@link https://docs.example.com/StoreThing.html} */
  live?: boolean | undefined;
}

/**
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export interface Flat {
  /** @see {@link https://docs.example.com/StoreThing.html} */
  id: string;
  /** @see {@link https://docs.example.com/StoreThing.html} */
  name?: string | undefined;
  /**
   * Format: date.
   * @see {@link https://docs.example.com/StoreThing.html}
   */
  ends?: string | undefined;
}

/**
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export interface Apart {
  /** @see {@link https://docs.example.com/StoreThing.html} */
  id?: string | undefined;
  /** @see {@link https://docs.example.com/StoreThing.html} */
  name: string;
  /**
   * Format: date.
   * @see {@link https://docs.example.com/StoreThing.html}
   */
  ends?: string | undefined;
  /** @see {@link https://docs.example.com/StoreThing.html} */
  owner: string | null;
}

/**
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export interface Nested {
  /** @see {@link https://docs.example.com/StoreThing.html} */
  id: string;
  /** @see {@link https://docs.example.com/StoreThing.html} */
  name: string;
  /**
   * Format: date.
   * @see {@link https://docs.example.com/StoreThing.html}
   */
  ends?: string | undefined;
  /** @see {@link https://docs.example.com/StoreThing.html} */
  live: boolean;
}

/**
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export interface Unnamed {
  /** @see {@link https://docs.example.com/StoreThing.html} */
  id?: string | undefined;
  /** @see {@link https://docs.example.com/StoreThing.html} */
  extra: unknown;
}

/**
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export interface Thing {
  /**
   * All that a plan needs.
   * @see {@link https://docs.example.com/StoreThing.html}
   */
  full?: Full | undefined;
  /** @see {@link https://docs.example.com/StoreThing.html} */
  flat?: Flat | undefined;
  /** @see {@link https://docs.example.com/StoreThing.html} */
  apart?: Apart | undefined;
  /** @see {@link https://docs.example.com/StoreThing.html} */
  nested?: Nested | undefined;
  /** @see {@link https://docs.example.com/StoreThing.html} */
  unnamed?: Unnamed | undefined;
}
