// Made by templates/client/client.mustache from test/golden/path-templates.yaml; change those.
import {
  type CallOptions,
  type ClientOptions,
  type Context,
  type Operation,
  createContext,
  readGatewayError,
  send,
} from "@hwcloud-openapi/runtime";
import type {
  ARootErrors,
  ARootInput,
  ARootOutput,
  AnyPairErrors,
  AnyPairInput,
  AnyPairOutput,
  BothPartErrors,
  BothPartInput,
  BothPartOutput,
  OneJobErrors,
  OneJobInput,
  OneJobOutput,
  OneJobUpdateErrors,
  OneJobUpdateInput,
  OneJobUpdateOutput,
  SomeFileErrors,
  SomeFileInput,
  SomeFileOutput,
  SomeRangeErrors,
  SomeRangeInput,
  SomeRangeOutput,
  SomeSizeErrors,
  SomeSizeInput,
  SomeSizeOutput,
  SomeSumErrors,
  SomeSumInput,
  SomeSumOutput,
  StopJobErrors,
  StopJobInput,
  StopJobOutput,
  StopJobsErrors,
  StopJobsInput,
  StopJobsOutput,
  ZLatestJobErrors,
  ZLatestJobInput,
  ZLatestJobOutput,
  ZLatestPartErrors,
  ZLatestPartInput,
  ZLatestPartOutput,
} from "./types.js";

/**
 * Every operation, waiter and paginator of Service path-templates as a method.
 * @public
 */
export interface PathTemplatesClient {
  /** The context for single functions and `sendWithResponse`. */
  readonly context: PathTemplatesContext;
  /** Show what there is. */
  aRoot(
    input?: ARootInput,
    options?: CallOptions,
  ): Promise<ARootOutput>;
  /** Show a pair. */
  anyPair(
    input: AnyPairInput,
    options?: CallOptions,
  ): Promise<AnyPairOutput>;
  /** Show a part of any. */
  bothPart(
    input: BothPartInput,
    options?: CallOptions,
  ): Promise<BothPartOutput>;
  /** Show a job. */
  oneJob(
    input: OneJobInput,
    options?: CallOptions,
  ): Promise<OneJobOutput>;
  /** Update a job. */
  oneJobUpdate(
    input: OneJobUpdateInput,
    options?: CallOptions,
  ): Promise<OneJobUpdateOutput>;
  /** Show a file. */
  someFile(
    input: SomeFileInput,
    options?: CallOptions,
  ): Promise<SomeFileOutput>;
  /** Show a range. */
  someRange(
    input: SomeRangeInput,
    options?: CallOptions,
  ): Promise<SomeRangeOutput>;
  /** Show a size. */
  someSize(
    input: SomeSizeInput,
    options?: CallOptions,
  ): Promise<SomeSizeOutput>;
  /** Show a sum. */
  someSum(
    input: SomeSumInput,
    options?: CallOptions,
  ): Promise<SomeSumOutput>;
  /** Cancel a job. */
  stopJob(
    input: StopJobInput,
    options?: CallOptions,
  ): Promise<StopJobOutput>;
  /** Cancel jobs. */
  stopJobs(
    input: StopJobsInput,
    options?: CallOptions,
  ): Promise<StopJobsOutput>;
  /** Show the latest job. */
  zLatestJob(
    input?: ZLatestJobInput,
    options?: CallOptions,
  ): Promise<ZLatestJobOutput>;
  /** Show its part. */
  zLatestPart(
    input: ZLatestPartInput,
    options?: CallOptions,
  ): Promise<ZLatestPartOutput>;
}

/**
 * Creates a client with every operation of Service path-templates as a method.
 *
 * Throws `InvalidRequestError` at once for options that cannot work.
 *
 * @public
 */
export function createPathTemplatesClient(options: PathTemplatesOptions): PathTemplatesClient {
  const context = createPathTemplatesContext(options);
  return {
    context,
    aRoot: (input, options) => aRoot(context, input, options),
    anyPair: (input, options) => anyPair(context, input, options),
    bothPart: (input, options) => bothPart(context, input, options),
    oneJob: (input, options) => oneJob(context, input, options),
    oneJobUpdate: (input, options) => oneJobUpdate(context, input, options),
    someFile: (input, options) => someFile(context, input, options),
    someRange: (input, options) => someRange(context, input, options),
    someSize: (input, options) => someSize(context, input, options),
    someSum: (input, options) => someSum(context, input, options),
    stopJob: (input, options) => stopJob(context, input, options),
    stopJobs: (input, options) => stopJobs(context, input, options),
    zLatestJob: (input, options) => zLatestJob(context, input, options),
    zLatestPart: (input, options) => zLatestPart(context, input, options),
  };
}

/**
 * `aRoot` as data, for `sendWithResponse`.
 * @public
 */
export const aRootOperation: Operation<
  ARootInput,
  ARootOutput,
  ARootErrors
> = {
  id: "path-templates.aRoot",
  method: "GET",
  path: "/",
  idempotent: true,
};

/**
 * Show what there is.
 *
 * @example
 * ```ts
 * const answer = await pathTemplates.aRoot();
 * ```
 * @public
 */
export function aRoot(
  context: PathTemplatesContext,
  input: ARootInput = {},
  options?: CallOptions,
): Promise<ARootOutput> {
  return send(context, aRootOperation, input, options);
}

/**
 * `anyPair` as data, for `sendWithResponse`.
 * @public
 */
export const anyPairOperation: Operation<
  AnyPairInput,
  AnyPairOutput,
  AnyPairErrors
> = {
  id: "path-templates.anyPair",
  method: "GET",
  path: "/{group}/{item}",
  idempotent: true,
};

/**
 * Show a pair.
 *
 * @example
 * ```ts
 * const answer = await pathTemplates.anyPair({ group: "sample", item: "sample" });
 * ```
 * @public
 */
export function anyPair(
  context: PathTemplatesContext,
  input: AnyPairInput,
  options?: CallOptions,
): Promise<AnyPairOutput> {
  return send(context, anyPairOperation, input, options);
}

/**
 * `bothPart` as data, for `sendWithResponse`.
 * @public
 */
export const bothPartOperation: Operation<
  BothPartInput,
  BothPartOutput,
  BothPartErrors
> = {
  id: "path-templates.bothPart",
  method: "GET",
  path: "/{group}/{item}/parts/{part}",
  idempotent: true,
};

/**
 * Show a part of any.
 *
 * @example
 * ```ts
 * const answer = await pathTemplates.bothPart({ group: "sample", item: "sample", part: "sample" });
 * ```
 * @public
 */
export function bothPart(
  context: PathTemplatesContext,
  input: BothPartInput,
  options?: CallOptions,
): Promise<BothPartOutput> {
  return send(context, bothPartOperation, input, options);
}

/**
 * `oneJob` as data, for `sendWithResponse`.
 * @public
 */
export const oneJobOperation: Operation<
  OneJobInput,
  OneJobOutput,
  OneJobErrors
> = {
  id: "path-templates.oneJob",
  method: "GET",
  path: "/jobs/{item}",
  idempotent: true,
};

/**
 * Show a job.
 *
 * @example
 * ```ts
 * const answer = await pathTemplates.oneJob({ item: "sample" });
 * ```
 * @public
 */
export function oneJob(
  context: PathTemplatesContext,
  input: OneJobInput,
  options?: CallOptions,
): Promise<OneJobOutput> {
  return send(context, oneJobOperation, input, options);
}

/**
 * `oneJobUpdate` as data, for `sendWithResponse`.
 * @public
 */
export const oneJobUpdateOperation: Operation<
  OneJobUpdateInput,
  OneJobUpdateOutput,
  OneJobUpdateErrors
> = {
  id: "path-templates.oneJobUpdate",
  method: "POST",
  path: "/jobs/{item}",
};

/**
 * Update a job.
 *
 * @example
 * ```ts
 * const answer = await pathTemplates.oneJobUpdate({ item: "sample" });
 * ```
 * @public
 */
export function oneJobUpdate(
  context: PathTemplatesContext,
  input: OneJobUpdateInput,
  options?: CallOptions,
): Promise<OneJobUpdateOutput> {
  return send(context, oneJobUpdateOperation, input, options);
}

/**
 * `someFile` as data, for `sendWithResponse`.
 * @public
 */
export const someFileOperation: Operation<
  SomeFileInput,
  SomeFileOutput,
  SomeFileErrors
> = {
  id: "path-templates.someFile",
  method: "GET",
  path: "/files/{item}.{format}",
  idempotent: true,
};

/**
 * Show a file.
 *
 * @example
 * ```ts
 * const answer = await pathTemplates.someFile({ item: "sample", format: "json" });
 * ```
 * @public
 */
export function someFile(
  context: PathTemplatesContext,
  input: SomeFileInput,
  options?: CallOptions,
): Promise<SomeFileOutput> {
  return send(context, someFileOperation, input, options);
}

/**
 * `someRange` as data, for `sendWithResponse`.
 * @public
 */
export const someRangeOperation: Operation<
  SomeRangeInput,
  SomeRangeOutput,
  SomeRangeErrors
> = {
  id: "path-templates.someRange",
  method: "GET",
  path: "/ranges/from-{item}-to-{group}",
  idempotent: true,
};

/**
 * Show a range.
 *
 * @example
 * ```ts
 * const answer = await pathTemplates.someRange({ item: "sample", group: "sample" });
 * ```
 * @public
 */
export function someRange(
  context: PathTemplatesContext,
  input: SomeRangeInput,
  options?: CallOptions,
): Promise<SomeRangeOutput> {
  return send(context, someRangeOperation, input, options);
}

/**
 * `someSize` as data, for `sendWithResponse`.
 * @public
 */
export const someSizeOperation: Operation<
  SomeSizeInput,
  SomeSizeOutput,
  SomeSizeErrors
> = {
  id: "path-templates.someSize",
  method: "GET",
  path: "/größe/{item}",
  idempotent: true,
};

/**
 * Show a size.
 *
 * @example
 * ```ts
 * const answer = await pathTemplates.someSize({ item: "sample" });
 * ```
 * @public
 */
export function someSize(
  context: PathTemplatesContext,
  input: SomeSizeInput,
  options?: CallOptions,
): Promise<SomeSizeOutput> {
  return send(context, someSizeOperation, input, options);
}

/**
 * `someSum` as data, for `sendWithResponse`.
 * @public
 */
export const someSumOperation: Operation<
  SomeSumInput,
  SomeSumOutput,
  SomeSumErrors
> = {
  id: "path-templates.someSum",
  method: "GET",
  path: "/a+b(c)/{item}",
  idempotent: true,
};

/**
 * Show a sum.
 *
 * @example
 * ```ts
 * const answer = await pathTemplates.someSum({ item: "sample" });
 * ```
 * @public
 */
export function someSum(
  context: PathTemplatesContext,
  input: SomeSumInput,
  options?: CallOptions,
): Promise<SomeSumOutput> {
  return send(context, someSumOperation, input, options);
}

/**
 * `stopJob` as data, for `sendWithResponse`.
 * @public
 */
export const stopJobOperation: Operation<
  StopJobInput,
  StopJobOutput,
  StopJobErrors
> = {
  id: "path-templates.stopJob",
  method: "POST",
  path: "/jobs/{item}:cancel",
};

/**
 * Cancel a job.
 *
 * @example
 * ```ts
 * const answer = await pathTemplates.stopJob({ item: "sample" });
 * ```
 * @public
 */
export function stopJob(
  context: PathTemplatesContext,
  input: StopJobInput,
  options?: CallOptions,
): Promise<StopJobOutput> {
  return send(context, stopJobOperation, input, options);
}

/**
 * `stopJobs` as data, for `sendWithResponse`.
 * @public
 */
export const stopJobsOperation: Operation<
  StopJobsInput,
  StopJobsOutput,
  StopJobsErrors
> = {
  id: "path-templates.stopJobs",
  method: "POST",
  path: "/jobs/{item}:cancel-all",
};

/**
 * Cancel jobs.
 *
 * @example
 * ```ts
 * const answer = await pathTemplates.stopJobs({ item: "sample" });
 * ```
 * @public
 */
export function stopJobs(
  context: PathTemplatesContext,
  input: StopJobsInput,
  options?: CallOptions,
): Promise<StopJobsOutput> {
  return send(context, stopJobsOperation, input, options);
}

/**
 * `zLatestJob` as data, for `sendWithResponse`.
 * @public
 */
export const zLatestJobOperation: Operation<
  ZLatestJobInput,
  ZLatestJobOutput,
  ZLatestJobErrors
> = {
  id: "path-templates.zLatestJob",
  method: "GET",
  path: "/jobs/latest",
  idempotent: true,
};

/**
 * Show the latest job.
 *
 * @example
 * ```ts
 * const answer = await pathTemplates.zLatestJob();
 * ```
 * @public
 */
export function zLatestJob(
  context: PathTemplatesContext,
  input: ZLatestJobInput = {},
  options?: CallOptions,
): Promise<ZLatestJobOutput> {
  return send(context, zLatestJobOperation, input, options);
}

/**
 * `zLatestPart` as data, for `sendWithResponse`.
 * @public
 */
export const zLatestPartOperation: Operation<
  ZLatestPartInput,
  ZLatestPartOutput,
  ZLatestPartErrors
> = {
  id: "path-templates.zLatestPart",
  method: "GET",
  path: "/jobs/latest/parts/{part}",
  idempotent: true,
};

/**
 * Show its part.
 *
 * @example
 * ```ts
 * const answer = await pathTemplates.zLatestPart({ part: "sample" });
 * ```
 * @public
 */
export function zLatestPart(
  context: PathTemplatesContext,
  input: ZLatestPartInput,
  options?: CallOptions,
): Promise<ZLatestPartOutput> {
  return send(context, zLatestPartOperation, input, options);
}

/**
 * Creates the context that single functions are called with, of which bundlers keep only those that are used.
 *
 * Throws `InvalidRequestError` at once for options that cannot work.
 *
 * @public
 */
export function createPathTemplatesContext(options: PathTemplatesOptions): PathTemplatesContext {
  return createContext(
    {
      name: "path-templates",
      userAgent: "@example/path-templates/1.2.3",
      servers: [{ url: "https://api.example.com/base/v2", regions: [] }],
      readError: readGatewayError,
    },
    options,
  );
}

/**
 * Options of `createPathTemplatesClient` and `createPathTemplatesContext`.
 * @public
 */
export type PathTemplatesOptions = ClientOptions<PathTemplatesRegion>;

/**
 * The first argument of each operation of Service path-templates, created by `createPathTemplatesContext`.
 * @public
 */
export type PathTemplatesContext = Context<"path-templates">;

/**
 * A region that Service path-templates is served in; for any other address give `endpoint`.
 * @public
 */
export type PathTemplatesRegion = never;
