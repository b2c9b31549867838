// Made by generator/emit/types/types.ts from test/golden/successes.yaml; change those.
import type { Download } from "@hwcloud-openapi/runtime";

/**
 * No input is needed: `POST /v1/jobs`.
 * @public
 */
export type StartJobInput = Record<string, never>;

/**
 * What a success carries by its status, of `POST /v1/jobs`.
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
 * What a success carries of `POST /v1/jobs`.
 * @public
 */
export type StartJobOutput = StartJobAnswers[keyof StartJobAnswers];

/**
 * No error body is documented of `POST /v1/jobs`.
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
 * What a success carries of `DELETE /v1/jobs/{id}`.
 * @public
 */
export type DeleteJobOutput = Result;

/**
 * No error body is documented of `DELETE /v1/jobs/{id}`.
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
 * What a success carries by its status, of `GET /v1/jobs/{id}`.
 * @public
 */
export interface ExportJobAnswers {
  /** The file. */
  200: Download;
  /** Not yet. */
  202: Result;
}

/**
 * What a success carries of `GET /v1/jobs/{id}`.
 * @public
 */
export type ExportJobOutput = ExportJobAnswers[keyof ExportJobAnswers];

/**
 * No error body is documented of `GET /v1/jobs/{id}`.
 * @public
 */
export type ExportJobErrors = Record<never, never>;

/**
 * No input is needed: `POST /v1/any`.
 * @public
 */
export type TouchInput = Record<string, never>;

/**
 * What a success carries of `POST /v1/any`.
 * @public
 */
export type TouchOutput = Result;

/**
 * No error body is documented of `POST /v1/any`.
 * @public
 */
export type TouchErrors = Record<never, never>;

/**
 * No input is needed: `POST /v1/default`.
 * @public
 */
export type PokeInput = Record<string, never>;

/**
 * What a success carries of `POST /v1/default`.
 * @public
 */
export type PokeOutput = Result;

/**
 * Body of an error by its status, of `POST /v1/default`.
 * @public
 */
export interface PokeErrors {
  /** Whatever came. */
  default: Result;
}

/** @public */
export interface Result {
  done: boolean;
}
