// Made by generator/emit/types/types.ts from test/golden/formats.yaml; change those.

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
   * Format: date.
   * @see {@link https://docs.example.com/StoreThing.html}
   */
  day?: string | undefined;
  /**
   * Format: date-time.
   * @see {@link https://docs.example.com/StoreThing.html}
   */
  at?: string | undefined;
  /**
   * Format: uuid.
   * @see {@link https://docs.example.com/StoreThing.html}
   */
  id?: string | undefined;
  /**
   * Format: email.
   * @see {@link https://docs.example.com/StoreThing.html}
   */
  mail?: string | undefined;
  /**
   * Format: uri.
   * @see {@link https://docs.example.com/StoreThing.html}
   */
  site?: string | undefined;
  /**
   * Format: ipv4.
   * @see {@link https://docs.example.com/StoreThing.html}
   */
  host?: string | undefined;
  /**
   * At least 8 characters. Format: password.
   * @see {@link https://docs.example.com/StoreThing.html}
   */
  secret?: string | undefined;
  /**
   * 0 to 10. A multiple of 0.5.
   * @see {@link https://docs.example.com/StoreThing.html}
   */
  half?: number | undefined;
}
