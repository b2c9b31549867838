// Made by generator/emit/types/types.ts from test/golden/read-only-write-only.yaml; change those.

/**
 * Path, query and header parameters under their wire names, and the body, of `POST /v1/things`.
 *
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export interface StoreThingInput {
  /** @see {@link https://docs.example.com/StoreThing.html} */
  body: ThingWritable;
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
 * A key.
 *
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export interface Key {
  /**
   * At least 1 character.
   * @see {@link https://docs.example.com/StoreThing.html}
   */
  readonly id: string;
  /** @see {@link https://docs.example.com/StoreThing.html} */
  name: string;
  /**
   * At least 8 characters.
   * @see {@link https://docs.example.com/StoreThing.html}
   */
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
  /**
   * At least 1 character.
   * @see {@link https://docs.example.com/StoreThing.html}
   */
  readonly id?: string | undefined;
  /** @see {@link https://docs.example.com/StoreThing.html} */
  name: string;
  /**
   * At least 8 characters.
   * @see {@link https://docs.example.com/StoreThing.html}
   */
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
  /** @see {@link https://docs.example.com/StoreThing.html} */
  keys: Key[];
  /**
   * When it was made.
   * @see {@link https://docs.example.com/StoreThing.html}
   */
  made: Stamp;
  /** @see {@link https://docs.example.com/StoreThing.html} */
  parent?: Ring | undefined;
}

/**
 * `Ring` as requests carry it: what only the service writes may be left out.
 *
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export interface RingWritable {
  /** @see {@link https://docs.example.com/StoreThing.html} */
  keys: KeyWritable[];
  /**
   * When it was made.
   * @see {@link https://docs.example.com/StoreThing.html}
   */
  made?: Stamp | undefined;
  /** @see {@link https://docs.example.com/StoreThing.html} */
  parent?: RingWritable | undefined;
}

/**
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export interface Label {
  /** @see {@link https://docs.example.com/StoreThing.html} */
  text: string;
}

/**
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export interface Owned {
  /** @see {@link https://docs.example.com/StoreThing.html} */
  text: string;
  /** @see {@link https://docs.example.com/StoreThing.html} */
  readonly owner: string;
}

/**
 * `Owned` as requests carry it: what only the service writes may be left out.
 *
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export interface OwnedWritable {
  /** @see {@link https://docs.example.com/StoreThing.html} */
  text: string;
  /** @see {@link https://docs.example.com/StoreThing.html} */
  readonly owner?: string | undefined;
}

/**
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export interface Thing {
  /** @see {@link https://docs.example.com/StoreThing.html} */
  ring: Ring;
  /** @see {@link https://docs.example.com/StoreThing.html} */
  label?: Label | undefined;
  /** @see {@link https://docs.example.com/StoreThing.html} */
  owned?: Owned | undefined;
}

/**
 * `Thing` as requests carry it: what only the service writes may be left out.
 *
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export interface ThingWritable {
  /** @see {@link https://docs.example.com/StoreThing.html} */
  ring: RingWritable;
  /** @see {@link https://docs.example.com/StoreThing.html} */
  label?: Label | undefined;
  /** @see {@link https://docs.example.com/StoreThing.html} */
  owned?: OwnedWritable | undefined;
}
