// Made by generator/emit/types/types.ts from test/golden/starts.yaml; change those.

/**
 * Path, query and header parameters under their wire names, and the body, of `GET /v1/{project_id}/jobs/{job_id}`.
 *
 * @see {@link https://docs.example.com/ShowJob.html}
 * @public
 */
export interface ShowJobInput {
  /** The client's own project when not given. */
  project_id?: string | undefined;
  job_id: string;
}

/**
 * Body of a successful answer of `GET /v1/{project_id}/jobs/{job_id}`.
 *
 * @see {@link https://docs.example.com/ShowJob.html}
 * @public
 */
export type ShowJobOutput = Job;

/**
 * No error body is documented for `GET /v1/{project_id}/jobs/{job_id}`.
 *
 * @see {@link https://docs.example.com/ShowJob.html}
 * @public
 */
export type ShowJobErrors = Record<never, never>;

/**
 * Path, query and header parameters under their wire names, and the body, of `DELETE /v1/{project_id}/jobs/{job_id}`.
 *
 * @see {@link https://docs.example.com/DeleteJob.html}
 * @public
 */
export interface DeleteJobInput {
  /** The client's own project when not given. */
  project_id?: string | undefined;
  job_id: string;
}

/**
 * Body of a successful answer of `DELETE /v1/{project_id}/jobs/{job_id}`.
 *
 * @see {@link https://docs.example.com/DeleteJob.html}
 * @public
 */
export type DeleteJobOutput = Begun;

/**
 * No error body is documented for `DELETE /v1/{project_id}/jobs/{job_id}`.
 *
 * @see {@link https://docs.example.com/DeleteJob.html}
 * @public
 */
export type DeleteJobErrors = Record<never, never>;

/**
 * Path, query and header parameters under their wire names, and the body, of `POST /v1/{project_id}/jobs`.
 *
 * @see {@link https://docs.example.com/StartJob.html}
 * @public
 */
export interface StartJobInput {
  /** The client's own project when not given. */
  project_id?: string | undefined;
  body: Wish;
}

/**
 * Body of a successful answer of `POST /v1/{project_id}/jobs`.
 *
 * @see {@link https://docs.example.com/StartJob.html}
 * @public
 */
export type StartJobOutput = Begun;

/**
 * No error body is documented for `POST /v1/{project_id}/jobs`.
 *
 * @see {@link https://docs.example.com/StartJob.html}
 * @public
 */
export type StartJobErrors = Record<never, never>;

/**
 * Path, query and header parameters under their wire names, and the body, of `POST /v1/{project_id}/jobs/start`.
 *
 * @see {@link https://docs.example.com/StartJobs.html}
 * @public
 */
export interface StartJobsInput {
  /** The client's own project when not given. */
  project_id?: string | undefined;
  body: { wishes: Wish[] };
}

/**
 * Body of a successful answer of `POST /v1/{project_id}/jobs/start`.
 *
 * @see {@link https://docs.example.com/StartJobs.html}
 * @public
 */
export interface StartJobsOutput {
  jobs?: Begun[] | undefined;
}

/**
 * No error body is documented for `POST /v1/{project_id}/jobs/start`.
 *
 * @see {@link https://docs.example.com/StartJobs.html}
 * @public
 */
export type StartJobsErrors = Record<never, never>;

/**
 * Path, query and header parameters under their wire names, and the body, of `PUT
 * /v1/{project_id}/jobs/{job_id}/again`.
 *
 * @see {@link https://docs.example.com/RepeatJob.html}
 * @public
 */
export interface RepeatJobInput {
  /** The client's own project when not given. */
  project_id?: string | undefined;
  job_id: string;
}

/**
 * Body of a successful answer of `PUT /v1/{project_id}/jobs/{job_id}/again`.
 *
 * @see {@link https://docs.example.com/RepeatJob.html}
 * @public
 */
export type RepeatJobOutput = Begun;

/**
 * No error body is documented for `PUT /v1/{project_id}/jobs/{job_id}/again`.
 *
 * @see {@link https://docs.example.com/RepeatJob.html}
 * @public
 */
export type RepeatJobErrors = Record<never, never>;

/**
 * Path, query and header parameters under their wire names, and the body, of `PUT
 * /v1/{project_id}/jobs/{job_id}/resume`.
 *
 * @see {@link https://docs.example.com/ResumeJob.html}
 * @public
 */
export interface ResumeJobInput {
  /** The client's own project when not given. */
  project_id?: string | undefined;
  job_id: string;
}

/**
 * No body comes with a successful answer of `PUT /v1/{project_id}/jobs/{job_id}/resume`.
 *
 * @see {@link https://docs.example.com/ResumeJob.html}
 * @public
 */
export type ResumeJobOutput = undefined;

/**
 * No error body is documented for `PUT /v1/{project_id}/jobs/{job_id}/resume`.
 *
 * @see {@link https://docs.example.com/ResumeJob.html}
 * @public
 */
export type ResumeJobErrors = Record<never, never>;

/**
 * Path, query and header parameters under their wire names, and the body, of `GET /v1/{project_id}/failures`.
 *
 * @see {@link https://docs.example.com/ListFailures.html}
 * @public
 */
export interface ListFailuresInput {
  /** The client's own project when not given. */
  project_id?: string | undefined;
}

/**
 * Body of a successful answer of `GET /v1/{project_id}/failures`.
 *
 * @see {@link https://docs.example.com/ListFailures.html}
 * @public
 */
export type ListFailuresOutput = Failures;

/**
 * No error body is documented for `GET /v1/{project_id}/failures`.
 *
 * @see {@link https://docs.example.com/ListFailures.html}
 * @public
 */
export type ListFailuresErrors = Record<never, never>;

/**
 * @see {@link https://docs.example.com/StartJob.html}
 * @see {@link https://docs.example.com/StartJobs.html}
 * @public
 */
export interface Wish {
  name: string;
}

/**
 * @see {@link https://docs.example.com/DeleteJob.html}
 * @see {@link https://docs.example.com/StartJob.html}
 * @see {@link https://docs.example.com/StartJobs.html}
 * @see {@link https://docs.example.com/RepeatJob.html}
 * @public
 */
export interface Begun {
  id?: string | undefined;
  name?: string | undefined;
  /** More values than the known ones may come. */
  status?: "SUCCESS" | "FAILED" | (string & {}) | undefined;
}

/**
 * The known values of `status` of `Begun`. More may come.
 *
 * @see {@link https://docs.example.com/DeleteJob.html}
 * @see {@link https://docs.example.com/StartJob.html}
 * @see {@link https://docs.example.com/StartJobs.html}
 * @see {@link https://docs.example.com/RepeatJob.html}
 * @public
 */
export const BEGUN_STATUSES = ["SUCCESS", "FAILED"] as const;

/**
 * @see {@link https://docs.example.com/ShowJob.html}
 * @public
 */
export interface Job {
  state?: string | undefined;
  /** In epoch milliseconds. */
  started?: number | undefined;
}

/**
 * @see {@link https://docs.example.com/ListFailures.html}
 * @public
 */
export interface Failures {
  reasons?: string[] | undefined;
}
