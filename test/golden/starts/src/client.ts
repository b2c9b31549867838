// Made by templates/client/client.mustache from test/golden/starts.yaml; change those.
import {
  type CallOptions,
  type ClientOptions,
  type Context,
  type Operation,
  type StartEachOptions,
  type StartOptions,
  type Starts,
  type StartsSeveral,
  type WaitOptions,
  type Waiter,
  type WaiterUntilGone,
  createContext,
  readGatewayError,
  readNothing,
  send,
  startAndWait,
  startEachAndWait,
  waitFor,
  writeInput,
} from "@hwcloud-openapi/runtime";
import type {
  DeleteJobErrors,
  DeleteJobInput,
  DeleteJobOutput,
  ListFailuresErrors,
  ListFailuresInput,
  ListFailuresOutput,
  RepeatJobErrors,
  RepeatJobInput,
  RepeatJobOutput,
  ResumeJobErrors,
  ResumeJobInput,
  ResumeJobOutput,
  ShowJobErrors,
  ShowJobInput,
  ShowJobOutput,
  StartJobErrors,
  StartJobInput,
  StartJobOutput,
  StartJobsErrors,
  StartJobsInput,
  StartJobsOutput,
} from "./types.js";

/**
 * Every operation, waiter and paginator of Service starts as a method.
 * @public
 */
export interface StartsClient {
  /** The context for single functions and `sendWithResponse`. */
  readonly context: StartsContext;
  /** Delete a job. */
  deleteJob(
    input: DeleteJobInput,
    options?: CallOptions,
  ): Promise<DeleteJobOutput>;
  /**
   * Calls `deleteJob` and resolves with the last answer of `waitForJobGone` once the work that it starts has succeeded.
   *
   * Rejects with `WaiterError` when the work has failed, at once or later, or time is up.
   */
  deleteJobAndWait(
    input: DeleteJobInput,
    options?: StartOptions<ShowJobOutput | undefined>,
  ): Promise<ShowJobOutput | undefined>;
  /** List why jobs failed. */
  listFailures(
    input?: ListFailuresInput,
    options?: CallOptions,
  ): Promise<ListFailuresOutput>;
  /** Run a job again. */
  repeatJob(
    input: RepeatJobInput,
    options?: CallOptions,
  ): Promise<RepeatJobOutput>;
  /**
   * Calls `repeatJob` and resolves with the last answer of `waitForJob` once the work that it starts has succeeded.
   *
   * Rejects with `WaiterError` when the work has failed, at once or later, or time is up. `listFailures` says why work
   * has failed.
   */
  repeatJobAndWait(
    input: RepeatJobInput,
    options?: StartOptions<ShowJobOutput>,
  ): Promise<ShowJobOutput>;
  /** Go on with a job. */
  resumeJob(
    input: ResumeJobInput,
    options?: CallOptions,
  ): Promise<ResumeJobOutput>;
  /**
   * Calls `resumeJob` and resolves with the last answer of `waitForJob` once the work that it starts has succeeded.
   *
   * Rejects with `WaiterError` when the work has failed, at once or later, or time is up. `listFailures` says why work
   * has failed.
   */
  resumeJobAndWait(
    input: ResumeJobInput,
    options?: StartOptions<ShowJobOutput>,
  ): Promise<ShowJobOutput>;
  /** Show a job. */
  showJob(
    input: ShowJobInput,
    options?: CallOptions,
  ): Promise<ShowJobOutput>;
  /**
   * Resolves with the last answer of `showJob`, which is polled until the work has succeeded.
   *
   * Rejects with `WaiterError` when the work has failed or time is up.
   */
  waitForJob(
    input: ShowJobInput,
    options?: WaitOptions<ShowJobOutput>,
  ): Promise<ShowJobOutput>;
  /**
   * Resolves with the last answer of `showJob`, which is polled until the work has succeeded; with undefined where an
   * error says so before any answer.
   *
   * Rejects with `WaiterError` when the work has failed or time is up.
   */
  waitForJobGone(
    input: ShowJobInput,
    options?: WaitOptions<ShowJobOutput>,
  ): Promise<ShowJobOutput | undefined>;
  /** Start a job. */
  startJob(
    input: StartJobInput,
    options?: CallOptions,
  ): Promise<StartJobOutput>;
  /**
   * Calls `startJob` and resolves with the last answer of `waitForJob` once the work that it starts has succeeded.
   *
   * Rejects with `WaiterError` when the work has failed, at once or later, or time is up. `listFailures` says why work
   * has failed.
   */
  startJobAndWait(
    input: StartJobInput,
    options?: StartOptions<ShowJobOutput>,
  ): Promise<ShowJobOutput>;
  /** Start several jobs. */
  startJobs(
    input: StartJobsInput,
    options?: CallOptions,
  ): Promise<StartJobsOutput>;
  /**
   * Calls `startJobs` and resolves with the outcome of each task that it starts, in the order of the request: the last
   * answer of `waitForJob`, or a `WaiterError` where the task has failed, at once or later, or time is up.
   * `listFailures` says why work has failed.
   *
   * Rejects only where the request itself fails, or the signal ends it.
   */
  startJobsAndWait(
    input: StartJobsInput,
    options?: StartEachOptions<ShowJobOutput>,
  ): Promise<PromiseSettledResult<ShowJobOutput>[]>;
}

/**
 * Creates a client with every operation of Service starts as a method.
 *
 * Throws `InvalidRequestError` at once for options that cannot work.
 *
 * @public
 */
export function createStartsClient(options: StartsOptions): StartsClient {
  const context = createStartsContext(options);
  return {
    context,
    deleteJob: (input, options) => deleteJob(context, input, options),
    deleteJobAndWait: (input, options) => deleteJobAndWait(context, input, options),
    listFailures: (input, options) => listFailures(context, input, options),
    repeatJob: (input, options) => repeatJob(context, input, options),
    repeatJobAndWait: (input, options) => repeatJobAndWait(context, input, options),
    resumeJob: (input, options) => resumeJob(context, input, options),
    resumeJobAndWait: (input, options) => resumeJobAndWait(context, input, options),
    showJob: (input, options) => showJob(context, input, options),
    waitForJob: (input, options) => waitForJob(context, input, options),
    waitForJobGone: (input, options) => waitForJobGone(context, input, options),
    startJob: (input, options) => startJob(context, input, options),
    startJobAndWait: (input, options) => startJobAndWait(context, input, options),
    startJobs: (input, options) => startJobs(context, input, options),
    startJobsAndWait: (input, options) => startJobsAndWait(context, input, options),
  };
}

/**
 * `deleteJob` as data, for `sendWithResponse`.
 *
 * @see {@link https://docs.example.com/DeleteJob.html}
 * @public
 */
export const deleteJobOperation: Operation<
  DeleteJobInput,
  DeleteJobOutput,
  DeleteJobErrors
> = {
  id: "starts.deleteJob",
  method: "DELETE",
  path: "/v1/{project_id}/jobs/{job_id}",
  project: "project_id",
  idempotent: true,
};

/**
 * Delete a job.
 *
 * It is retried when its outcome is not known; it then rejects with 404 if the first request had deleted after all.
 *
 * @see {@link https://docs.example.com/DeleteJob.html}
 * @example
 * ```ts
 * const answer = await starts.deleteJob({ job_id: "sample" });
 * ```
 * @public
 */
export function deleteJob(
  context: StartsContext,
  input: DeleteJobInput,
  options?: CallOptions,
): Promise<DeleteJobOutput> {
  return send(context, deleteJobOperation, input, options);
}

/**
 * How `deleteJobAndWait` finds the work again that `deleteJob` starts.
 *
 * @see {@link https://docs.example.com/DeleteJob.html}
 * @public
 */
export const deleteJobStarts: Starts = {
  answer: { "/job_id": "/id" },
  input: { "/project_id": "/project_id" },
};

/**
 * Calls `deleteJob` and resolves with the last answer of `waitForJobGone` once the work that it starts has succeeded.
 *
 * Rejects with `WaiterError` when the work has failed, at once or later, or time is up.
 *
 * @see {@link https://docs.example.com/DeleteJob.html}
 * @public
 */
export function deleteJobAndWait(
  context: StartsContext,
  input: DeleteJobInput,
  options?: StartOptions<ShowJobOutput | undefined>,
): Promise<ShowJobOutput | undefined> {
  const work = {
    name: "deleteJobAndWait",
    operation: deleteJobOperation,
    asks: showJobOperation,
    waiter: jobGoneWaiter,
    starts: deleteJobStarts,
  };
  return startAndWait(context, work, input, options);
}

/**
 * `listFailures` as data, for `sendWithResponse`.
 *
 * @see {@link https://docs.example.com/ListFailures.html}
 * @public
 */
export const listFailuresOperation: Operation<
  ListFailuresInput,
  ListFailuresOutput,
  ListFailuresErrors
> = {
  id: "starts.listFailures",
  method: "GET",
  path: "/v1/{project_id}/failures",
  project: "project_id",
  idempotent: true,
};

/**
 * List why jobs failed.
 *
 * @see {@link https://docs.example.com/ListFailures.html}
 * @example
 * ```ts
 * const answer = await starts.listFailures();
 * ```
 * @public
 */
export function listFailures(
  context: StartsContext,
  input: ListFailuresInput = {},
  options?: CallOptions,
): Promise<ListFailuresOutput> {
  return send(context, listFailuresOperation, input, options);
}

/**
 * `repeatJob` as data, for `sendWithResponse`.
 *
 * @see {@link https://docs.example.com/RepeatJob.html}
 * @public
 */
export const repeatJobOperation: Operation<
  RepeatJobInput,
  RepeatJobOutput,
  RepeatJobErrors
> = {
  id: "starts.repeatJob",
  method: "PUT",
  path: "/v1/{project_id}/jobs/{job_id}/again",
  project: "project_id",
};

/**
 * Run a job again.
 *
 * @see {@link https://docs.example.com/RepeatJob.html}
 * @example
 * ```ts
 * const answer = await starts.repeatJob({ job_id: "sample" });
 * ```
 * @public
 */
export function repeatJob(
  context: StartsContext,
  input: RepeatJobInput,
  options?: CallOptions,
): Promise<RepeatJobOutput> {
  return send(context, repeatJobOperation, input, options);
}

/**
 * How `repeatJobAndWait` finds the work again that `repeatJob` starts.
 *
 * @see {@link https://docs.example.com/RepeatJob.html}
 * @public
 */
export const repeatJobStarts: Starts = {
  answer: { "/job_id": "/id" },
  restarts: true,
  input: { "/project_id": "/project_id" },
};

/**
 * Calls `repeatJob` and resolves with the last answer of `waitForJob` once the work that it starts has succeeded.
 *
 * Rejects with `WaiterError` when the work has failed, at once or later, or time is up. `listFailures` says why work
 * has failed.
 *
 * @see {@link https://docs.example.com/RepeatJob.html}
 * @public
 */
export function repeatJobAndWait(
  context: StartsContext,
  input: RepeatJobInput,
  options?: StartOptions<ShowJobOutput>,
): Promise<ShowJobOutput> {
  const work = {
    name: "repeatJobAndWait",
    operation: repeatJobOperation,
    asks: showJobOperation,
    waiter: jobWaiter,
    starts: repeatJobStarts,
  };
  return startAndWait(context, work, input, options);
}

/**
 * `resumeJob` as data, for `sendWithResponse`.
 *
 * @see {@link https://docs.example.com/ResumeJob.html}
 * @public
 */
export const resumeJobOperation: Operation<
  ResumeJobInput,
  ResumeJobOutput,
  ResumeJobErrors
> = {
  id: "starts.resumeJob",
  method: "PUT",
  path: "/v1/{project_id}/jobs/{job_id}/resume",
  project: "project_id",
  returns: readNothing,
};

/**
 * Go on with a job.
 *
 * @see {@link https://docs.example.com/ResumeJob.html}
 * @example
 * ```ts
 * await starts.resumeJob({ job_id: "sample" });
 * ```
 * @public
 */
export function resumeJob(
  context: StartsContext,
  input: ResumeJobInput,
  options?: CallOptions,
): Promise<ResumeJobOutput> {
  return send(context, resumeJobOperation, input, options);
}

/**
 * How `resumeJobAndWait` finds the work again that `resumeJob` starts.
 *
 * @see {@link https://docs.example.com/ResumeJob.html}
 * @public
 */
export const resumeJobStarts: Starts = {
  restarts: true,
  input: { "/project_id": "/project_id", "/job_id": "/job_id" },
};

/**
 * Calls `resumeJob` and resolves with the last answer of `waitForJob` once the work that it starts has succeeded.
 *
 * Rejects with `WaiterError` when the work has failed, at once or later, or time is up. `listFailures` says why work
 * has failed.
 *
 * @see {@link https://docs.example.com/ResumeJob.html}
 * @public
 */
export function resumeJobAndWait(
  context: StartsContext,
  input: ResumeJobInput,
  options?: StartOptions<ShowJobOutput>,
): Promise<ShowJobOutput> {
  const work = {
    name: "resumeJobAndWait",
    operation: resumeJobOperation,
    asks: showJobOperation,
    waiter: jobWaiter,
    starts: resumeJobStarts,
  };
  return startAndWait(context, work, input, options);
}

/**
 * `showJob` as data, for `sendWithResponse`.
 *
 * @see {@link https://docs.example.com/ShowJob.html}
 * @public
 */
export const showJobOperation: Operation<
  ShowJobInput,
  ShowJobOutput,
  ShowJobErrors
> = {
  id: "starts.showJob",
  method: "GET",
  path: "/v1/{project_id}/jobs/{job_id}",
  project: "project_id",
  idempotent: true,
};

/**
 * Show a job.
 *
 * @see {@link https://docs.example.com/ShowJob.html}
 * @example
 * ```ts
 * const answer = await starts.showJob({ job_id: "sample" });
 * ```
 * @public
 */
export function showJob(
  context: StartsContext,
  input: ShowJobInput,
  options?: CallOptions,
): Promise<ShowJobOutput> {
  return send(context, showJobOperation, input, options);
}

/**
 * The answers at which `waitForJob` ends.
 *
 * @see {@link https://docs.example.com/ShowJob.html}
 * @public
 */
export const jobWaiter: Waiter = {
  name: "Job",
  startedAt: "/started",
  explainedBy: "listFailures",
  acceptors: [
    { pointer: "/state", matches: "^done$", outcome: "success" },
    { pointer: "/state", matches: "^failed$", outcome: "failure" },
  ],
};

/**
 * Resolves with the last answer of `showJob`, which is polled until the work has succeeded.
 *
 * Rejects with `WaiterError` when the work has failed or time is up.
 *
 * @see {@link https://docs.example.com/ShowJob.html}
 * @public
 */
export function waitForJob(
  context: StartsContext,
  input: ShowJobInput,
  options?: WaitOptions<ShowJobOutput>,
): Promise<ShowJobOutput> {
  return waitFor(context, showJobOperation, jobWaiter, input, options);
}

/**
 * The answers at which `waitForJobGone` ends.
 *
 * @see {@link https://docs.example.com/ShowJob.html}
 * @public
 */
export const jobGoneWaiter: WaiterUntilGone = {
  name: "JobGone",
  acceptors: [{ status: 404, outcome: "success" }],
};

/**
 * Resolves with the last answer of `showJob`, which is polled until the work has succeeded; with undefined where an
 * error says so before any answer.
 *
 * Rejects with `WaiterError` when the work has failed or time is up.
 *
 * @see {@link https://docs.example.com/ShowJob.html}
 * @public
 */
export function waitForJobGone(
  context: StartsContext,
  input: ShowJobInput,
  options?: WaitOptions<ShowJobOutput>,
): Promise<ShowJobOutput | undefined> {
  return waitFor(context, showJobOperation, jobGoneWaiter, input, options);
}

/**
 * `startJob` as data, for `sendWithResponse`.
 *
 * @see {@link https://docs.example.com/StartJob.html}
 * @public
 */
export const startJobOperation: Operation<
  StartJobInput,
  StartJobOutput,
  StartJobErrors
> = {
  id: "starts.startJob",
  method: "POST",
  path: "/v1/{project_id}/jobs",
  project: "project_id",
  body: "application/json",
  write: writeInput,
};

/**
 * Start a job.
 *
 * @see {@link https://docs.example.com/StartJob.html}
 * @example
 * ```ts
 * const answer = await starts.startJob({ body: { name: "sample" } });
 * ```
 * @public
 */
export function startJob(
  context: StartsContext,
  input: StartJobInput,
  options?: CallOptions,
): Promise<StartJobOutput> {
  return send(context, startJobOperation, input, options);
}

/**
 * How `startJobAndWait` finds the work again that `startJob` starts.
 *
 * @see {@link https://docs.example.com/StartJob.html}
 * @public
 */
export const startJobStarts: Starts = {
  answer: { "/job_id": "/id" },
  failed: { pointer: "/status", matches: "^FAILED$" },
  input: { "/project_id": "/project_id" },
};

/**
 * Calls `startJob` and resolves with the last answer of `waitForJob` once the work that it starts has succeeded.
 *
 * Rejects with `WaiterError` when the work has failed, at once or later, or time is up. `listFailures` says why work
 * has failed.
 *
 * @see {@link https://docs.example.com/StartJob.html}
 * @public
 */
export function startJobAndWait(
  context: StartsContext,
  input: StartJobInput,
  options?: StartOptions<ShowJobOutput>,
): Promise<ShowJobOutput> {
  const work = {
    name: "startJobAndWait",
    operation: startJobOperation,
    asks: showJobOperation,
    waiter: jobWaiter,
    starts: startJobStarts,
  };
  return startAndWait(context, work, input, options);
}

/**
 * `startJobs` as data, for `sendWithResponse`.
 *
 * @see {@link https://docs.example.com/StartJobs.html}
 * @public
 */
export const startJobsOperation: Operation<
  StartJobsInput,
  StartJobsOutput,
  StartJobsErrors
> = {
  id: "starts.startJobs",
  method: "POST",
  path: "/v1/{project_id}/jobs/start",
  project: "project_id",
  body: "application/json",
  write: writeInput,
};

/**
 * Start several jobs.
 *
 * @see {@link https://docs.example.com/StartJobs.html}
 * @example
 * ```ts
 * const answer = await starts.startJobs({ body: { wishes: [{ name: "sample" }] } });
 * ```
 * @public
 */
export function startJobs(
  context: StartsContext,
  input: StartJobsInput,
  options?: CallOptions,
): Promise<StartJobsOutput> {
  return send(context, startJobsOperation, input, options);
}

/**
 * How `startJobsAndWait` finds the work again that `startJobs` starts.
 *
 * @see {@link https://docs.example.com/StartJobs.html}
 * @public
 */
export const startJobsStarts: StartsSeveral = {
  answer: { "/job_id": "/id" },
  items: "/jobs",
  requested: { items: "/body/wishes", where: { "/name": "/name" } },
  failed: { pointer: "/status", matches: "^FAILED$" },
  input: { "/project_id": "/project_id" },
};

/**
 * Calls `startJobs` and resolves with the outcome of each task that it starts, in the order of the request: the last
 * answer of `waitForJob`, or a `WaiterError` where the task has failed, at once or later, or time is up. `listFailures`
 * says why work has failed.
 *
 * Rejects only where the request itself fails, or the signal ends it.
 *
 * @see {@link https://docs.example.com/StartJobs.html}
 * @public
 */
export function startJobsAndWait(
  context: StartsContext,
  input: StartJobsInput,
  options?: StartEachOptions<ShowJobOutput>,
): Promise<PromiseSettledResult<ShowJobOutput>[]> {
  const work = {
    name: "startJobsAndWait",
    operation: startJobsOperation,
    asks: showJobOperation,
    waiter: jobWaiter,
    starts: startJobsStarts,
  };
  return startEachAndWait(context, work, input, options);
}

/**
 * Creates the context that single functions are called with, of which bundlers keep only those that are used.
 *
 * Throws `InvalidRequestError` at once for options that cannot work.
 *
 * @public
 */
export function createStartsContext(options: StartsOptions): StartsContext {
  return createContext(
    {
      name: "starts",
      userAgent: "@example/starts/1.2.3",
      servers: [{ url: "https://api.example.com", regions: [] }],
      readError: readGatewayError,
    },
    options,
  );
}

/**
 * Options of `createStartsClient` and `createStartsContext`.
 * @public
 */
export type StartsOptions = ClientOptions<StartsRegion>;

/**
 * The first argument of each operation of Service starts, created by `createStartsContext`.
 * @public
 */
export type StartsContext = Context<"starts">;

/**
 * A region that Service starts is served in; for any other address give `endpoint`.
 * @public
 */
export type StartsRegion = never;
