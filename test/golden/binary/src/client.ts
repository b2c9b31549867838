// Made by templates/client/client.mustache from test/golden/binary.yaml; change those.
import {
  type ApiError,
  type CallOptions,
  type ClientOptions,
  type Context,
  type Operation,
  createContext,
  isErrorOf,
  isGatewayError,
  readDownload,
  readGatewayError,
  send,
} from "@hwcloud-openapi/runtime";
import type {
  ReadFileErrors,
  ReadFileInput,
  ReadFileOutput,
  ReadPictureErrors,
  ReadPictureInput,
  ReadPictureOutput,
} from "./types.js";

/**
 * Every operation, waiter and paginator of Service binary as a method.
 * @public
 */
export interface BinaryClient {
  /** The context for single functions and `sendWithResponse`. */
  readonly context: BinaryContext;
  /** Read a file. */
  readFile(
    input: ReadFileInput,
    options?: CallOptions,
  ): Promise<ReadFileOutput>;
  /** Read the picture. */
  readPicture(
    input?: ReadPictureInput,
    options?: CallOptions,
  ): Promise<ReadPictureOutput>;
}

/**
 * Creates a client with every operation of Service binary as a method.
 *
 * Throws `InvalidRequestError` at once for options that cannot work.
 *
 * @public
 */
export function createBinaryClient(options: BinaryOptions): BinaryClient {
  const context = createBinaryContext(options);
  return {
    context,
    readFile: (input, options) => readFile(context, input, options),
    readPicture: (input, options) => readPicture(context, input, options),
  };
}

/**
 * `readFile` as data, for `sendWithResponse`.
 * @public
 */
export const readFileOperation: Operation<
  ReadFileInput,
  ReadFileOutput,
  ReadFileErrors
> = {
  id: "binary.readFile",
  method: "GET",
  path: "/v1/files/{name}",
  returns: readDownload,
  idempotent: true,
};

/**
 * Read a file.
 *
 * @example
 * ```ts
 * const file = await binary.readFile({ name: "sample" });
 * const bytes = await file.bytes();
 * ```
 * @public
 */
export function readFile(
  context: BinaryContext,
  input: ReadFileInput,
  options?: CallOptions,
): Promise<ReadFileOutput> {
  return send(context, readFileOperation, input, options);
}

/**
 * Whether an error is the answer of `readFile` with this status and a JSON object of the service as its body, which is
 * then typed.
 *
 * @public
 */
export function isReadFileError<Status extends keyof ReadFileErrors>(
  error: unknown,
  status: Status,
): error is ApiError<Status, ReadFileErrors[Status]> {
  return isErrorOf(error, "binary.readFile", status) && !isGatewayError(error);
}

/**
 * `readPicture` as data, for `sendWithResponse`.
 * @public
 */
export const readPictureOperation: Operation<
  ReadPictureInput,
  ReadPictureOutput,
  ReadPictureErrors
> = {
  id: "binary.readPicture",
  method: "GET",
  path: "/v1/picture",
  returns: readDownload,
  idempotent: true,
};

/**
 * Read the picture.
 *
 * @example
 * ```ts
 * const file = await binary.readPicture();
 * const bytes = await file.bytes();
 * ```
 * @public
 */
export function readPicture(
  context: BinaryContext,
  input: ReadPictureInput = {},
  options?: CallOptions,
): Promise<ReadPictureOutput> {
  return send(context, readPictureOperation, input, options);
}

/**
 * Creates the context that single functions are called with, of which bundlers keep only those that are used.
 *
 * Throws `InvalidRequestError` at once for options that cannot work.
 *
 * @public
 */
export function createBinaryContext(options: BinaryOptions): BinaryContext {
  return createContext(
    {
      name: "binary",
      userAgent: "@example/binary/1.2.3",
      servers: [{ url: "https://api.example.com", regions: [] }],
      readError: readGatewayError,
    },
    options,
  );
}

/**
 * Options of `createBinaryClient` and `createBinaryContext`.
 * @public
 */
export type BinaryOptions = ClientOptions<BinaryRegion>;

/**
 * The first argument of each operation of Service binary, created by `createBinaryContext`.
 * @public
 */
export type BinaryContext = Context<"binary">;

/**
 * A region that Service binary is served in; for any other address give `endpoint`.
 * @public
 */
export type BinaryRegion = never;
