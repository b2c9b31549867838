// Made by generator/emit/types/types.ts from test/golden/header-parameters.yaml; change those.

/**
 * Path, query and header parameters under their wire names, and the body, of `DELETE /v1/items`.
 * @public
 */
export interface DeleteItemsInput {
  /** Language of messages. */
  "X-Language"?: string | undefined;
  /** How often it was tried. At most 9. */
  "X-Retries"?: number | undefined;
}

/**
 * No body comes with a successful answer of `DELETE /v1/items`.
 * @public
 */
export type DeleteItemsOutput = undefined;

/**
 * No error body is documented for `DELETE /v1/items`.
 * @public
 */
export type DeleteItemsErrors = Record<never, never>;
