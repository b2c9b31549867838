// Made by generator/emit/types/types.ts from test/golden/ref-with-siblings.yaml; change those.

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
export interface Base {
  /** What all have. */
  p: string;
  when?: string | undefined;
}

/**
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export interface More {
  extra: string;
  /** What all have. */
  p: string;
  when?: string | undefined;
}

/**
 * At most 9 characters.
 *
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export type Sibling = string;

/**
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export interface Nearest {
  [key: string]: string;
}

/**
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export interface Closed {
  a?: string | undefined;
  /** Not allowed here. */
  b?: undefined;
}

/**
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export interface Thing {
  more: More;
  needing?: {
    /** What all have. */
    p: string;
    when: string;
  } | undefined;
  /** A short one. 3 to 9 characters. */
  short?: string | undefined;
  nearest?: Nearest | undefined;
  closed?: Closed | undefined;
  /** Only described anew. */
  described?: Base | undefined;
}
