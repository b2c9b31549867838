// Made by generator/emit/types/types.ts from test/golden/query-parameters.yaml; change those.

/**
 * Path, query and header parameters under their wire names, and the body, of `GET /v1/items`.
 * @public
 */
export interface ListItemsInput {
  /** Tags that items must have. 1 to 3 items. No item twice. Each item: At most 10 characters. */
  tag?: string[] | undefined;
  /** Sizes to list. */
  sizes?: number[] | undefined;
  /** Items to return at most. 1 to 100. Default: 10. */
  limit?: number | undefined;
  /** A ratio. Greater than 0. Less than 1. */
  ratio?: number | undefined;
  /** Whether to look deeper. */
  deep: boolean;
}

/**
 * No body comes with a successful answer of `GET /v1/items`.
 * @public
 */
export type ListItemsOutput = undefined;

/**
 * No error body is documented for `GET /v1/items`.
 * @public
 */
export type ListItemsErrors = Record<never, never>;
