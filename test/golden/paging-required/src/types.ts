// Made by generator/emit/types/types.ts from test/golden/paging-required.yaml; change those.

/**
 * Path, query and header parameters under their wire names, and the body, of `GET /v1/rules`.
 * @public
 */
export interface ListRulesInput {
  /** At least 0. */
  offset: number;
  /** 1 to 100. */
  limit: number;
}

/**
 * Body of a successful answer of `GET /v1/rules`.
 * @public
 */
export type ListRulesOutput = RulePage;

/**
 * No error body is documented for `GET /v1/rules`.
 * @public
 */
export type ListRulesErrors = Record<never, never>;

/**
 * Path, query and header parameters under their wire names, and the body, of `GET /v1/{hall}/logs`.
 * @public
 */
export interface ListLogsInput {
  hall: string;
  "page-no": string;
  page_size?: number | undefined;
}

/**
 * Body of a successful answer of `GET /v1/{hall}/logs`.
 * @public
 */
export type ListLogsOutput = LogPage;

/**
 * No error body is documented for `GET /v1/{hall}/logs`.
 * @public
 */
export type ListLogsErrors = Record<never, never>;

/** @public */
export interface RulePage {
  rules?: Rule[] | undefined;
}

/** @public */
export interface Rule {
  name?: string | undefined;
}

/** @public */
export interface LogPage {
  logs?: string[] | undefined;
}
