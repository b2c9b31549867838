// Made by generator/emit/types/types.ts from test/golden/waiter.yaml; change those.

/**
 * Path, query and header parameters under their wire names, and the body, of `GET /v1/jobs/{job_id}`.
 *
 * @see {@link https://docs.example.com/ShowJob.html}
 * @public
 */
export interface ShowJobInput {
  job_id: string;
}

/**
 * Body of a successful answer of `GET /v1/jobs/{job_id}`.
 *
 * @see {@link https://docs.example.com/ShowJob.html}
 * @public
 */
export type ShowJobOutput = Job;

/**
 * No error body is documented for `GET /v1/jobs/{job_id}`.
 *
 * @see {@link https://docs.example.com/ShowJob.html}
 * @public
 */
export type ShowJobErrors = Record<never, never>;

/**
 * @see {@link https://docs.example.com/ShowJob.html}
 * @public
 */
export interface Job {
  state?: string | undefined;
  /** In epoch milliseconds. */
  started?: number | undefined;
}
