// Made by generator/emit/types/types.ts from test/golden/recursive-places.yaml; change those.

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
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export interface Thing {
  /** @see {@link https://docs.example.com/StoreThing.html} */
  next: Thing | null;
  /** @see {@link https://docs.example.com/StoreThing.html} */
  both?: ThingBoth | undefined;
  /** @see {@link https://docs.example.com/StoreThing.html} */
  value?: Value | undefined;
  /** @see {@link https://docs.example.com/StoreThing.html} */
  inside?: Inside | undefined;
}

/**
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export interface Left {
  /** @see {@link https://docs.example.com/StoreThing.html} */
  inner?: Left | undefined;
  /** @see {@link https://docs.example.com/StoreThing.html} */
  l?: string | undefined;
}

/**
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export interface Right {
  /** @see {@link https://docs.example.com/StoreThing.html} */
  inner?: Right | undefined;
  /** @see {@link https://docs.example.com/StoreThing.html} */
  r?: string | undefined;
}

/**
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export type Value = Value[] | string;

/**
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export interface Inside {
  /** @see {@link https://docs.example.com/StoreThing.html} */
  deeper: {
    /** @see {@link https://docs.example.com/StoreThing.html} */
    again: Inside[];
  };
}

/** @public */
export interface ThingBoth {
  inner?: ThingBoth | undefined;
  l?: string | undefined;
  r?: string | undefined;
}
