// Made by generator/emit/types/types.ts from test/golden/pagination.yaml; change those.

/**
 * Path, query and header parameters under their wire names, and the body, of `POST /v1/things/query`.
 * @public
 */
export interface QueryThingsInput {
  /** At least 0. */
  offset?: number | undefined;
  /** 1 to 50. */
  limit?: number | undefined;
  body?: { name?: string | undefined } | undefined;
}

/**
 * Body of a successful answer of `POST /v1/things/query`.
 * @public
 */
export type QueryThingsOutput = ThingPage;

/**
 * No error body is documented for `POST /v1/things/query`.
 * @public
 */
export type QueryThingsErrors = Record<never, never>;

/** @public */
export interface ThingPage {
  total?: number | undefined;
  page?: { things?: Thing[] | undefined } | undefined;
}

/** @public */
export interface Thing {
  name?: string | undefined;
}
