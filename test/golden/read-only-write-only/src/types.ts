// Made by generator/emit/types/types.ts from test/golden/read-only-write-only.yaml; change those.

/**
 * Path, query and header parameters under their wire names, and the body, of `POST /v1/things`.
 *
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export interface StoreThingInput {
  body: ThingWritable;
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
 * A key.
 *
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export interface Key {
  /** At least 1 character. */
  readonly id: string;
  name: string;
  /** At least 8 characters. */
  secret?: string | undefined;
}

/**
 * A key.
 *
 * `Key` as requests carry it: what only the service writes may be left out.
 *
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export interface KeyWritable {
  /** At least 1 character. */
  readonly id?: string | undefined;
  name: string;
  /** At least 8 characters. */
  secret: string;
}

/**
 * When it was made.
 *
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export type Stamp = string;

/**
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export interface Ring {
  keys: Key[];
  /** When it was made. */
  made: Stamp;
  parent?: Ring | undefined;
}

/**
 * `Ring` as requests carry it: what only the service writes may be left out.
 *
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export interface RingWritable {
  keys: KeyWritable[];
  /** When it was made. */
  made?: Stamp | undefined;
  parent?: RingWritable | undefined;
}

/**
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export interface Label {
  text: string;
}

/**
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export interface Owned {
  text: string;
  readonly owner: string;
}

/**
 * `Owned` as requests carry it: what only the service writes may be left out.
 *
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export interface OwnedWritable {
  text: string;
  readonly owner?: string | undefined;
}

/**
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export interface Thing {
  ring: Ring;
  label?: Label | undefined;
  owned?: Owned | undefined;
}

/**
 * `Thing` as requests carry it: what only the service writes may be left out.
 *
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export interface ThingWritable {
  ring: RingWritable;
  label?: Label | undefined;
  owned?: OwnedWritable | undefined;
}
