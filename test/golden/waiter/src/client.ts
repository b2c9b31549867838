// Made by templates/client/client.mustache from test/golden/waiter.yaml; change those.
import {
  type CallOptions,
  type ClientOptions,
  type Context,
  type Operation,
  type WaitOptions,
  type Waiter,
  type WaiterUntilGone,
  createContext,
  readGatewayError,
  send,
  waitFor,
} from "@hwcloud-openapi/runtime";
import type {
  ShowJobErrors,
  ShowJobInput,
  ShowJobOutput,
} from "./types.js";

/**
 * Every operation, waiter and paginator of Service waiter as a method.
 * @public
 */
export interface WaiterClient {
  /** The context for single functions and `sendWithResponse`. */
  readonly context: WaiterContext;
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
  /**
   * Resolves with the last answer of `showJob`, which is polled until the work has succeeded.
   *
   * Rejects with `WaiterError` when the work has failed or time is up.
   */
  waitForJobStart(
    input: ShowJobInput,
    options?: WaitOptions<ShowJobOutput>,
  ): Promise<ShowJobOutput>;
}

/**
 * Creates a client with every operation of Service waiter as a method.
 *
 * Throws `InvalidRequestError` at once for options that cannot work.
 *
 * @public
 */
export function createWaiterClient(options: WaiterOptions): WaiterClient {
  const context = createWaiterContext(options);
  return {
    context,
    showJob: (input, options) => showJob(context, input, options),
    waitForJob: (input, options) => waitForJob(context, input, options),
    waitForJobGone: (input, options) => waitForJobGone(context, input, options),
    waitForJobStart: (input, options) => waitForJobStart(context, input, options),
  };
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
  id: "waiter.showJob",
  method: "GET",
  path: "/v1/jobs/{job_id}",
  idempotent: true,
};

/**
 * Show a job.
 *
 * @see {@link https://docs.example.com/ShowJob.html}
 * @example
 * ```ts
 * const answer = await waiter.showJob({ job_id: "sample" });
 * ```
 * @public
 */
export function showJob(
  context: WaiterContext,
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
  minDelayMs: 500,
  acceptors: [
    { pointer: "/state", matches: "^done$", outcome: "success" },
    { pointer: "/state", matches: "^(failed|lost \\/ `gone`)$", outcome: "failure" },
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
  context: WaiterContext,
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
  firstDelayMs: 1000,
  acceptors: [
    { pointer: "/state", matches: "^failed$", outcome: "failure" },
    { status: 404, outcome: "success" },
    { status: 409, code: "JOB.0409", outcome: "failure" },
    { code: "JOB.`0425`", outcome: "retry" },
  ],
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
  context: WaiterContext,
  input: ShowJobInput,
  options?: WaitOptions<ShowJobOutput>,
): Promise<ShowJobOutput | undefined> {
  return waitFor(context, showJobOperation, jobGoneWaiter, input, options);
}

/**
 * The answers at which `waitForJobStart` ends.
 *
 * @see {@link https://docs.example.com/ShowJob.html}
 * @public
 */
export const jobStartWaiter: Waiter = {
  name: "JobStart",
  startedAt: "/started",
  acceptors: [{ pointer: "/state", matches: "^(busy|done)$", outcome: "success" }],
};

/**
 * Resolves with the last answer of `showJob`, which is polled until the work has succeeded.
 *
 * Rejects with `WaiterError` when the work has failed or time is up.
 *
 * @see {@link https://docs.example.com/ShowJob.html}
 * @public
 */
export function waitForJobStart(
  context: WaiterContext,
  input: ShowJobInput,
  options?: WaitOptions<ShowJobOutput>,
): Promise<ShowJobOutput> {
  return waitFor(context, showJobOperation, jobStartWaiter, input, options);
}

/**
 * Creates the context that single functions are called with, of which bundlers keep only those that are used.
 *
 * Throws `InvalidRequestError` at once for options that cannot work.
 *
 * @public
 */
export function createWaiterContext(options: WaiterOptions): WaiterContext {
  return createContext(
    {
      name: "waiter",
      userAgent: "@example/waiter/1.2.3",
      servers: [{ url: "https://api.example.com", regions: [] }],
      readError: readGatewayError,
    },
    options,
  );
}

/**
 * Options of `createWaiterClient` and `createWaiterContext`.
 * @public
 */
export type WaiterOptions = ClientOptions<WaiterRegion>;

/**
 * The first argument of each operation of Service waiter, created by `createWaiterContext`.
 * @public
 */
export type WaiterContext = Context<"waiter">;

/**
 * A region that Service waiter is served in; for any other address give `endpoint`.
 * @public
 */
export type WaiterRegion = never;
