// Made by generator/emit/types/types.ts from test/golden/path-parameters.yaml; change those.

/**
 * Path, query and header parameters under their wire names, and the body, of `GET
 * /v1/{project_id}/groups/{group}/items/{item_id}.json`.
 *
 * @public
 */
export interface ShowItemInput {
  /** Project. The client's own project when not given. 4 to 8 characters. */
  project_id?: string | undefined;
  /** Group of the item. */
  group: "red" | "blue";
  /** Number of the item. At least 1. */
  item_id: number;
}

/**
 * No body comes with a successful answer of `GET /v1/{project_id}/groups/{group}/items/{item_id}.json`.
 * @public
 */
export type ShowItemOutput = undefined;

/**
 * No error body is documented for `GET /v1/{project_id}/groups/{group}/items/{item_id}.json`.
 * @public
 */
export type ShowItemErrors = Record<never, never>;
