// Made by generator/emit/types/types.ts from test/golden/maps.yaml; change those.

/**
 * Path, query and header parameters under their wire names, and the body, of `PUT /v1/things`.
 *
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export interface StoreThingInput {
  /** @see {@link https://docs.example.com/StoreThing.html} */
  body: Thing;
}

/**
 * What a success carries of `PUT /v1/things`.
 *
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export type StoreThingOutput = Thing;

/**
 * No error body is documented of `PUT /v1/things`.
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
  /**
   * At most 2 members.
   * @see {@link https://docs.example.com/StoreThing.html}
   */
  labels?:
    | {
        [key: string]: string;
      }
    | undefined;
  /** @see {@link https://docs.example.com/StoreThing.html} */
  free?:
    | {
        [key: string]: unknown;
      }
    | undefined;
  /** @see {@link https://docs.example.com/StoreThing.html} */
  closed?:
    | {
        /** @see {@link https://docs.example.com/StoreThing.html} */
        a?: string | undefined;
      }
    | undefined;
  /** @see {@link https://docs.example.com/StoreThing.html} */
  empty?: Record<string, unknown> | undefined;
  /** @see {@link https://docs.example.com/StoreThing.html} */
  mixed?:
    | ({
        /** @see {@link https://docs.example.com/StoreThing.html} */
        count?: number | undefined;
      } & {
        [key: string]: unknown;
      })
    | undefined;
  /** @see {@link https://docs.example.com/StoreThing.html} */
  pair?: [string?, number?] | undefined;
  /** @see {@link https://docs.example.com/StoreThing.html} */
  anything?: unknown;
}
