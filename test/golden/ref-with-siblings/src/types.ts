// Made by generator/emit/types/types.ts from test/golden/ref-with-siblings.yaml; change those.

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
export interface Base {
  /**
   * What all have.
   * @see {@link https://docs.example.com/StoreThing.html}
   */
  p: string;
  /** @see {@link https://docs.example.com/StoreThing.html} */
  when?: string | undefined;
}

/**
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export interface More {
  /** @see {@link https://docs.example.com/StoreThing.html} */
  extra: string;
  /**
   * What all have.
   * @see {@link https://docs.example.com/StoreThing.html}
   */
  p: string;
  /** @see {@link https://docs.example.com/StoreThing.html} */
  when?: string | undefined;
}

/**
 * At most 9 characters.
 *
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export type Sibling = string;

/**
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export interface Nearest {
  [key: string]: string;
}

/**
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export interface Closed {
  /** @see {@link https://docs.example.com/StoreThing.html} */
  a?: string | undefined;
  /**
   * Not allowed here.
   * @see {@link https://docs.example.com/StoreThing.html}
   */
  b?: undefined;
}

/**
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export interface Thing {
  /** @see {@link https://docs.example.com/StoreThing.html} */
  more: More;
  /** @see {@link https://docs.example.com/StoreThing.html} */
  needing?:
    | {
        /**
         * What all have.
         * @see {@link https://docs.example.com/StoreThing.html}
         */
        p: string;
        /** @see {@link https://docs.example.com/StoreThing.html} */
        when: string;
      }
    | undefined;
  /**
   * A short one. 3 to 9 characters.
   * @see {@link https://docs.example.com/StoreThing.html}
   */
  short?: string | undefined;
  /** @see {@link https://docs.example.com/StoreThing.html} */
  nearest?: Nearest | undefined;
  /** @see {@link https://docs.example.com/StoreThing.html} */
  closed?: Closed | undefined;
  /**
   * Only described anew.
   * @see {@link https://docs.example.com/StoreThing.html}
   */
  described?: Base | undefined;
}
