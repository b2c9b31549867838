// Made by templates/client/client.mustache from test/golden/names-with-digits.yaml; change those.
import {
  type CallOptions,
  type ClientOptions,
  type Context,
  type Operation,
  createContext,
  readGatewayError,
  send,
  writeInput,
} from "@hwcloud-openapi/runtime";
import type {
  Show2ndS3BucketErrors,
  Show2ndS3BucketInput,
  Show2ndS3BucketOutput,
} from "./types.js";

/**
 * Every operation, waiter and paginator of Service names-with-digits as a method.
 * @public
 */
export interface NamesWithDigitsClient {
  /** The context for single functions and `sendWithResponse`. */
  readonly context: NamesWithDigitsContext;
  /** Show a bucket. */
  show2ndS3Bucket(
    input: Show2ndS3BucketInput,
    options?: CallOptions,
  ): Promise<Show2ndS3BucketOutput>;
}

/**
 * Creates a client with every operation of Service names-with-digits as a method.
 *
 * Throws `InvalidRequestError` at once for options that cannot work.
 *
 * @public
 */
export function createNamesWithDigitsClient(options: NamesWithDigitsOptions): NamesWithDigitsClient {
  const context = createNamesWithDigitsContext(options);
  return {
    context,
    show2ndS3Bucket: (input, options) => show2ndS3Bucket(context, input, options),
  };
}

/**
 * `show2ndS3Bucket` as data, for `sendWithResponse`.
 * @public
 */
export const show2ndS3BucketOperation: Operation<
  Show2ndS3BucketInput,
  Show2ndS3BucketOutput,
  Show2ndS3BucketErrors
> = {
  id: "names-with-digits.show2ndS3Bucket",
  method: "GET",
  path: "/v2/s3/{bucket2_id}",
  query: ["page.size", "iPv4"],
  write: writeInput,
  idempotent: true,
};

/**
 * Show a bucket.
 *
 * @example
 * ```ts
 * const answer = await namesWithDigits.show2ndS3Bucket({ bucket2_id: "sample" });
 * ```
 * @public
 */
export function show2ndS3Bucket(
  context: NamesWithDigitsContext,
  input: Show2ndS3BucketInput,
  options?: CallOptions,
): Promise<Show2ndS3BucketOutput> {
  return send(context, show2ndS3BucketOperation, input, options);
}

/**
 * Creates the context that single functions are called with, of which bundlers keep only those that are used.
 *
 * Throws `InvalidRequestError` at once for options that cannot work.
 *
 * @public
 */
export function createNamesWithDigitsContext(options: NamesWithDigitsOptions): NamesWithDigitsContext {
  return createContext(
    {
      name: "names-with-digits",
      userAgent: "@example/names-with-digits/1.2.3",
      servers: [{ url: "https://api.example.com", regions: [] }],
      readError: readGatewayError,
    },
    options,
  );
}

/**
 * Options of `createNamesWithDigitsClient` and `createNamesWithDigitsContext`.
 * @public
 */
export type NamesWithDigitsOptions = ClientOptions<NamesWithDigitsRegion>;

/**
 * The first argument of each operation of Service names-with-digits, created by `createNamesWithDigitsContext`.
 * @public
 */
export type NamesWithDigitsContext = Context<"names-with-digits">;

/**
 * A region that Service names-with-digits is served in; for any other address give `endpoint`.
 * @public
 */
export type NamesWithDigitsRegion = never;
