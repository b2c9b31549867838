// Made by generator/emit/types/types.ts from test/golden/untyped.yaml; change those.

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
export type StoreThingOutput = Part;

/**
 * No error body is documented for `POST /v1/things`.
 *
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export type StoreThingErrors = Record<never, never>;

/**
 * Path, query and header parameters under their wire names, and the body, of `POST /v1/others`.
 *
 * @see {@link https://docs.example.com/StoreOther.html}
 * @public
 */
export interface StoreOtherInput {
  body: Other;
}

/**
 * No body comes with a successful answer of `POST /v1/others`.
 *
 * @see {@link https://docs.example.com/StoreOther.html}
 * @public
 */
export type StoreOtherOutput = undefined;

/**
 * No error body is documented for `POST /v1/others`.
 *
 * @see {@link https://docs.example.com/StoreOther.html}
 * @public
 */
export type StoreOtherErrors = Record<never, never>;

/**
 * @see {@link https://docs.example.com/StoreThing.html}
 * @see {@link https://docs.example.com/StoreOther.html}
 * @public
 */
export interface Part {
  a: string;
}

/**
 * At least 1 item.
 *
 * @see {@link https://docs.example.com/StoreOther.html}
 * @public
 */
export type List = string[];

/**
 * @see {@link https://docs.example.com/StoreOther.html}
 * @public
 */
export type Text = unknown;

/**
 * At least 1 member.
 *
 * @see {@link https://docs.example.com/StoreOther.html}
 * @public
 */
export interface Named {
  [key: string]: Text;
}

/**
 * @see {@link https://docs.example.com/StoreThing.html}
 * @public
 */
export type Thing = Part | string[];

/**
 * @see {@link https://docs.example.com/StoreOther.html}
 * @public
 */
export interface Other {
  either: Part | List;
  /** At least 1 member. */
  named: Named;
}
