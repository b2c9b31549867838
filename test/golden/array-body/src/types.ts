// Made by generator/emit/types/types.ts from test/golden/array-body.yaml; change those.

/**
 * Path, query and header parameters under their wire names, and the body, of `PUT /v1/items`.
 * @public
 */
export interface StoreItemsInput {
  /** At least 1 item. */
  body: Items;
}

/**
 * Body of a successful answer of `PUT /v1/items`.
 * @public
 */
export type StoreItemsOutput = string[];

/**
 * No error body is documented for `PUT /v1/items`.
 * @public
 */
export type StoreItemsErrors = Record<never, never>;

/**
 * Path, query and header parameters under their wire names, and the body, of `POST /v1/names`.
 * @public
 */
export interface AddNamesInput {
  /** At most 3 items. Each item: At most 8 characters. */
  body?: string[] | undefined;
}

/**
 * Body of a successful answer of `POST /v1/names`.
 * @public
 */
export type AddNamesOutput = number;

/**
 * No error body is documented for `POST /v1/names`.
 * @public
 */
export type AddNamesErrors = Record<never, never>;

/**
 * No input is needed for `GET /v1/word`.
 * @public
 */
export type ShowWordInput = Record<string, never>;

/**
 * Body of a successful answer of `GET /v1/word`.
 * @public
 */
export type ShowWordOutput = string;

/**
 * No error body is documented for `GET /v1/word`.
 * @public
 */
export type ShowWordErrors = Record<never, never>;

/**
 * At least 1 item.
 * @public
 */
export type Items = Item[];

/** @public */
export interface Item {
  /** At most 64 characters. Pattern: "^[a-z]*$". */
  name: string;
  /** At most 2 items. */
  tags?: string[] | undefined;
}
