// Made by generator/emit/types/types.ts from test/golden/formats.yaml; change those.

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
export interface Thing {
  /** Format: date. */
  day?: string | undefined;
  /** Format: date-time. */
  at?: string | undefined;
  /** Format: uuid. */
  id?: string | undefined;
  /** Format: email. */
  mail?: string | undefined;
  /** Format: uri. */
  site?: string | undefined;
  /** Format: ipv4. */
  host?: string | undefined;
  /** At least 8 characters. Format: password. */
  secret?: string | undefined;
  /** 0 to 10. A multiple of 0.5. */
  half?: number | undefined;
}
