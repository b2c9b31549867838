// Made by generator/emit/types/types.ts from test/golden/successes.yaml; change those.
import type { Download } from "@hwcloud-openapi/runtime";

/**
 * No input is needed for `POST /v1/jobs`.
 * @public
 */
export type StartJobInput = Record<string, never>;

/**
 * Bodies of successful answers by status, of `POST /v1/jobs`.
 * @public
 */
export interface StartJobAnswers {
  /** It is done. */
  200: Result;
  /** It has begun. */
  202: {
    /** At least 1 character. */
    job_id: string;
  };
  /** There was nothing to do. */
  204: undefined;
}

/**
 * Body of a successful answer of `POST /v1/jobs`.
 * @public
 */
export type StartJobOutput = StartJobAnswers[keyof StartJobAnswers];

/**
 * No error body is documented for `POST /v1/jobs`.
 * @public
 */
export type StartJobErrors = Record<never, never>;

/**
 * Path, query and header parameters under their wire names, and the body, of `DELETE /v1/jobs/{id}`.
 * @public
 */
export interface DeleteJobInput {
  id: string;
}

/**
 * Body of a successful answer of `DELETE /v1/jobs/{id}`.
 * @public
 */
export type DeleteJobOutput = Result;

/**
 * No error body is documented for `DELETE /v1/jobs/{id}`.
 * @public
 */
export type DeleteJobErrors = Record<never, never>;

/**
 * Path, query and header parameters under their wire names, and the body, of `GET /v1/jobs/{id}`.
 * @public
 */
export interface ExportJobInput {
  id: string;
}

/**
 * Bodies of successful answers by status, of `GET /v1/jobs/{id}`.
 * @public
 */
export interface ExportJobAnswers {
  /** The file. */
  200: Download;
  /** Not yet. */
  202: Result;
}

/**
 * Body of a successful answer of `GET /v1/jobs/{id}`.
 * @public
 */
export type ExportJobOutput = ExportJobAnswers[keyof ExportJobAnswers];

/**
 * No error body is documented for `GET /v1/jobs/{id}`.
 * @public
 */
export type ExportJobErrors = Record<never, never>;

/**
 * Path, query and header parameters under their wire names, and the body, of `GET /v1/items`.
 * @public
 */
export interface ListItemsInput {
  /** At least 0. */
  offset?: number | undefined;
  /** At least 1. */
  limit?: number | undefined;
}

/**
 * Bodies of successful answers by status, of `GET /v1/items`.
 * @public
 */
export interface ListItemsAnswers {
  /** The items. */
  200: { items: Result[]; total: number };
  /** There are none. */
  204: undefined;
}

/**
 * Body of a successful answer of `GET /v1/items`.
 * @public
 */
export type ListItemsOutput = ListItemsAnswers[keyof ListItemsAnswers];

/**
 * No error body is documented for `GET /v1/items`.
 * @public
 */
export type ListItemsErrors = Record<never, never>;

/**
 * No input is needed for `POST /v1/any`.
 * @public
 */
export type TouchInput = Record<string, never>;

/**
 * Body of a successful answer of `POST /v1/any`.
 * @public
 */
export type TouchOutput = Result;

/**
 * No error body is documented for `POST /v1/any`.
 * @public
 */
export type TouchErrors = Record<never, never>;

/**
 * No input is needed for `POST /v1/default`.
 * @public
 */
export type PokeInput = Record<string, never>;

/**
 * Body of a successful answer of `POST /v1/default`.
 * @public
 */
export type PokeOutput = Result;

/**
 * Bodies of documented errors by status, of `POST /v1/default`.
 * @public
 */
export interface PokeErrors {
  /** Whatever came. */
  default: Result;
}

/**
 * Path, query and header parameters under their wire names, and the body, of `GET /v1/jobs/{id}/owner`.
 * @public
 */
export interface ShowOwnerInput {
  id: string;
}

/**
 * Body of a successful answer of `GET /v1/jobs/{id}/owner`.
 * @public
 */
export type ShowOwnerOutput = string | null;

/**
 * No error body is documented for `GET /v1/jobs/{id}/owner`.
 * @public
 */
export type ShowOwnerErrors = Record<never, never>;

/** @public */
export interface Result {
  done: boolean;
}
