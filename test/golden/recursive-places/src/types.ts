// Made by generator/emit/types/types.ts from test/golden/recursive-places.yaml; change those.

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
  next: Thing | null;
  both?: ThingBoth | undefined;
  value?: Value | undefined;
  inside?: Inside | undefined;
}

/**
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export interface Left {
  inner?: Left | undefined;
  l?: string | undefined;
}

/**
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export interface Right {
  inner?: Right | undefined;
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
  deeper: { again: Inside[] };
}

/** @public */
export interface ThingBoth {
  inner?: ThingBoth | undefined;
  l?: string | undefined;
  r?: string | undefined;
}
