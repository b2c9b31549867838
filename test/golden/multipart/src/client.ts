// Made by templates/client/client.mustache from test/golden/multipart.yaml; change those.
import {
  type CallOptions,
  type ClientOptions,
  type Context,
  type Operation,
  createContext,
  readGatewayError,
  readNothing,
  send,
  writeMultipart,
} from "@hwcloud-openapi/runtime";
import type {
  ImportDefinitionsErrors,
  ImportDefinitionsInput,
  ImportDefinitionsOutput,
  StorePictureErrors,
  StorePictureInput,
  StorePictureOutput,
} from "./types.js";

/**
 * Every operation, waiter and paginator of Service multipart as a method.
 * @public
 */
export interface MultipartClient {
  /** The context for single functions and `sendWithResponse`. */
  readonly context: MultipartContext;
  /** Import definitions from files. */
  importDefinitions(
    input: ImportDefinitionsInput,
    options?: CallOptions,
  ): Promise<ImportDefinitionsOutput>;
  /** Store a picture, or take it away. */
  storePicture(
    input?: StorePictureInput,
    options?: CallOptions,
  ): Promise<StorePictureOutput>;
}

/**
 * Creates a client with every operation of Service multipart as a method.
 *
 * Throws `InvalidRequestError` at once for options that cannot work.
 *
 * @public
 */
export function createMultipartClient(options: MultipartOptions): MultipartClient {
  const context = createMultipartContext(options);
  return {
    context,
    importDefinitions: (input, options) => importDefinitions(context, input, options),
    storePicture: (input, options) => storePicture(context, input, options),
  };
}

/**
 * `importDefinitions` as data, for `sendWithResponse`.
 * @public
 */
export const importDefinitionsOperation: Operation<
  ImportDefinitionsInput,
  ImportDefinitionsOutput,
  ImportDefinitionsErrors
> = {
  id: "multipart.importDefinitions",
  method: "POST",
  path: "/v1/definitions",
  query: ["dry_run"],
  body: "multipart/form-data",
  encoding: { files: "application/zip", note: "application/json" },
  write: writeMultipart,
};

/**
 * Import definitions from files.
 *
 * @example
 * ```ts
 * const answer = await multipart.importDefinitions({
 *   body: { upload_type: 1, files: ["a", "b"], owner: { name: "me" }, tags: ["x", "y"] },
 * });
 * ```
 * @public
 */
export function importDefinitions(
  context: MultipartContext,
  input: ImportDefinitionsInput,
  options?: CallOptions,
): Promise<ImportDefinitionsOutput> {
  return send(context, importDefinitionsOperation, input, options);
}

/**
 * `storePicture` as data, for `sendWithResponse`.
 * @public
 */
export const storePictureOperation: Operation<
  StorePictureInput,
  StorePictureOutput,
  StorePictureErrors
> = {
  id: "multipart.storePicture",
  method: "PUT",
  path: "/v1/picture",
  body: "multipart/form-data",
  encoding: { picture: "application/octet-stream", others: "application/octet-stream" },
  write: writeMultipart,
  returns: readNothing,
  idempotent: true,
};

/**
 * Store a picture, or take it away.
 *
 * @example
 * ```ts
 * await multipart.storePicture();
 * ```
 * @public
 */
export function storePicture(
  context: MultipartContext,
  input: StorePictureInput = {},
  options?: CallOptions,
): Promise<StorePictureOutput> {
  return send(context, storePictureOperation, input, options);
}

/**
 * Creates the context that single functions are called with, of which bundlers keep only those that are used.
 *
 * Throws `InvalidRequestError` at once for options that cannot work.
 *
 * @public
 */
export function createMultipartContext(options: MultipartOptions): MultipartContext {
  return createContext(
    {
      name: "multipart",
      userAgent: "@example/multipart/1.2.3",
      servers: [{ url: "https://api.example.com", regions: [] }],
      readError: readGatewayError,
    },
    options,
  );
}

/**
 * Options of `createMultipartClient` and `createMultipartContext`.
 * @public
 */
export type MultipartOptions = ClientOptions<MultipartRegion>;

/**
 * The first argument of each operation of Service multipart, created by `createMultipartContext`.
 * @public
 */
export type MultipartContext = Context<"multipart">;

/**
 * A region that Service multipart is served in; for any other address give `endpoint`.
 * @public
 */
export type MultipartRegion = never;
