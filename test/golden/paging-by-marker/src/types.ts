// Made by generator/emit/types/types.ts from test/golden/paging-by-marker.yaml; change those.

/**
 * Path, query and header parameters under their wire names, and the body, of `GET /v1/keys`.
 * @public
 */
export interface ListKeysInput {
  marker?: string | undefined;
  /** Pattern: "^[0-9]+$". */
  limit?: string | undefined;
}

/**
 * Body of a successful answer of `GET /v1/keys`.
 * @public
 */
export type ListKeysOutput = KeyPage;

/**
 * No error body is documented for `GET /v1/keys`.
 * @public
 */
export type ListKeysErrors = Record<never, never>;

/** @public */
export interface KeyPage {
  keys?: Key[] | undefined;
  page_info?: { next_marker?: string | undefined } | undefined;
}

/** @public */
export interface Key {
  name?: string | undefined;
}
