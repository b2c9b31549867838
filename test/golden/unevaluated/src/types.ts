// Made by generator/emit/types/types.ts from test/golden/unevaluated.yaml; change those.

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
export interface Named {
  id: string;
}

/**
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export interface Sized {
  size?: number | undefined;
}

/**
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export interface Cup {
  kind: "cup";
  handle?: boolean | undefined;
}

/**
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export interface Hat {
  kind: "hat";
  brim?: number | undefined;
}

/**
 * Both parts, and nothing else.
 *
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export interface Closed {
  id: string;
  size?: number | undefined;
}

/**
 * A cup or a hat, with a note.
 *
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export type Choice = { note?: string | undefined } & (
  | { kind: "cup"; handle?: boolean | undefined }
  | { kind: "hat"; brim?: number | undefined }
);

/**
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export type Others = { id: string } & { [key: string]: unknown };

/**
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export type Pair = [string?, number?];

/**
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export interface Thing {
  /** Both parts, and nothing else. */
  closed?: Closed | undefined;
  /** A cup or a hat, with a note. */
  choice?: Choice | undefined;
  either?: Cup | Hat | undefined;
  others?: Others | undefined;
  pair?: Pair | undefined;
}
