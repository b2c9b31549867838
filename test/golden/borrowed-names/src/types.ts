// Made by generator/emit/types/types.ts from test/golden/borrowed-names.yaml; change those.

/**
 * Path, query and header parameters under their wire names, and the body, of `POST /v1/things`.
 *
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export interface StoreThingInput {
  body: Record;
}

/**
 * Body of a successful answer of `POST /v1/things`.
 *
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export type StoreThingOutput = Promise;

/**
 * No error body is documented for `POST /v1/things`.
 *
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export type StoreThingErrors = { [name in never]: never };

/**
 * No input is needed for `GET /v1/things`.
 *
 * @see {@link https://docs.example.com/ListThings.html}
 * @public
 */
export type ListThingsInput = { [name: string]: never };

/**
 * Body of a successful answer of `GET /v1/things`.
 *
 * @see {@link https://docs.example.com/ListThings.html}
 * @public
 */
export type ListThingsOutput = Array;

/**
 * Bodies of documented errors by status, of `GET /v1/things`.
 *
 * @see {@link https://docs.example.com/ListThings.html}
 * @public
 */
export interface ListThingsErrors {
  /** Why not. */
  400: Problem;
}

/**
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export interface Record {
  bare: { [key: string]: unknown };
  named?: { [key: string]: string } | undefined;
}

/**
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export interface Promise {
  kept: boolean;
}

/**
 * @see {@link https://docs.example.com/ListThings.html}
 * @public
 */
export type Array = Context[];

/**
 * @see {@link https://docs.example.com/ListThings.html}
 * @public
 */
export interface Context {
  omit?: Omit | undefined;
}

/**
 * @see {@link https://docs.example.com/ListThings.html}
 * @public
 */
export type Omit = "a" | "b";

/**
 * The known values of `Omit`.
 *
 * @see {@link https://docs.example.com/ListThings.html}
 * @public
 */
export const OMITS = ["a", "b"] as const;

/**
 * @see {@link https://docs.example.com/ListThings.html}
 * @public
 */
export interface Problem {
  title: string;
}
