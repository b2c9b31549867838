// Made by generator/emit/types/types.ts from test/golden/any-of-beside.yaml; change those.

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
export interface Hook {
  hook: string;
}

/**
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export interface Line {
  line: number;
}

/**
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export type Query = { size?: number | undefined } & (
  | { id: string; name?: string | undefined }
  | { id?: string | undefined; name: string }
);

/**
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export type Beside = { bait: string } & (Hook | Line);

/**
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export type Touching = { hook: string; note?: string | undefined } | { hook: number; note: string };

/**
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export type Two =
  | { a: string; b?: string | undefined; c: string; d?: string | undefined }
  | { a: string; b?: string | undefined; c?: string | undefined; d: string }
  | { a?: string | undefined; b: string; c: string; d?: string | undefined }
  | { a?: string | undefined; b: string; c?: string | undefined; d: string };

/**
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export type InAllOf = { hook: string } & (
  | { q: string; r?: string | undefined }
  | { q?: string | undefined; r: string }
);

/**
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export type Choice = "up" | "down";

/**
 * A branch that no value fits is left out of the type.
 *
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export type Impossible = { a: "x" } & { b?: string | undefined };

/**
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export interface Thing {
  query?: Query | undefined;
  beside?: Beside | undefined;
  touching?: Touching | undefined;
  two?: Two | undefined;
  inAllOf?: InAllOf | undefined;
  choice?: Choice | undefined;
  /** A branch that no value fits is left out of the type. */
  impossible?: Impossible | undefined;
  /** Or nothing. */
  either?: Hook | null | undefined;
}
