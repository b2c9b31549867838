// Made by templates/client/client.mustache from test/golden/other-bodies.yaml; change those.
import {
  type CallOptions,
  type ClientOptions,
  type Context,
  type Operation,
  createContext,
  readDownload,
  readGatewayError,
  readNothing,
  send,
  writeBytes,
  writeForm,
} from "@hwcloud-openapi/runtime";
import type {
  SendFormErrors,
  SendFormInput,
  SendFormOutput,
  ShowFileErrors,
  ShowFileInput,
  ShowFileOutput,
  StoreFileErrors,
  StoreFileInput,
  StoreFileOutput,
  StorePictureErrors,
  StorePictureInput,
  StorePictureOutput,
  StoreTextErrors,
  StoreTextInput,
  StoreTextOutput,
} from "./types.js";

/**
 * Every operation, waiter and paginator of Service other-bodies as a method.
 * @public
 */
export interface OtherBodiesClient {
  /** The context for single functions and `sendWithResponse`. */
  readonly context: OtherBodiesContext;
  /** Send a form. */
  sendForm(
    input: SendFormInput,
    options?: CallOptions,
  ): Promise<SendFormOutput>;
  /** Download an archive. */
  showFile(
    input?: ShowFileInput,
    options?: CallOptions,
  ): Promise<ShowFileOutput>;
  /** Store a file. */
  storeFile(
    input: StoreFileInput,
    options?: CallOptions,
  ): Promise<StoreFileOutput>;
  /** Store a picture. */
  storePicture(
    input?: StorePictureInput,
    options?: CallOptions,
  ): Promise<StorePictureOutput>;
  /** Store a text. */
  storeText(
    input: StoreTextInput,
    options?: CallOptions,
  ): Promise<StoreTextOutput>;
}

/**
 * Creates a client with every operation of Service other-bodies as a method.
 *
 * Throws `InvalidRequestError` at once for options that cannot work.
 *
 * @public
 */
export function createOtherBodiesClient(options: OtherBodiesOptions): OtherBodiesClient {
  const context = createOtherBodiesContext(options);
  return {
    context,
    sendForm: (input, options) => sendForm(context, input, options),
    showFile: (input, options) => showFile(context, input, options),
    storeFile: (input, options) => storeFile(context, input, options),
    storePicture: (input, options) => storePicture(context, input, options),
    storeText: (input, options) => storeText(context, input, options),
  };
}

/**
 * `sendForm` as data, for `sendWithResponse`.
 * @public
 */
export const sendFormOperation: Operation<
  SendFormInput,
  SendFormOutput,
  SendFormErrors
> = {
  id: "other-bodies.sendForm",
  method: "POST",
  path: "/v1/form",
  body: "application/x-www-form-urlencoded",
  write: writeForm,
  returns: readNothing,
};

/**
 * Send a form.
 *
 * @example
 * ```ts
 * await otherBodies.sendForm({ body: { name: "sample", ages: [0], more: {} } });
 * ```
 * @public
 */
export function sendForm(
  context: OtherBodiesContext,
  input: SendFormInput,
  options?: CallOptions,
): Promise<SendFormOutput> {
  return send(context, sendFormOperation, input, options);
}

/**
 * `showFile` as data, for `sendWithResponse`.
 * @public
 */
export const showFileOperation: Operation<
  ShowFileInput,
  ShowFileOutput,
  ShowFileErrors
> = {
  id: "other-bodies.showFile",
  method: "GET",
  path: "/v1/file",
  returns: readDownload,
  idempotent: true,
};

/**
 * Download an archive.
 *
 * @example
 * ```ts
 * const file = await otherBodies.showFile();
 * const bytes = await file.bytes();
 * ```
 * @public
 */
export function showFile(
  context: OtherBodiesContext,
  input: ShowFileInput = {},
  options?: CallOptions,
): Promise<ShowFileOutput> {
  return send(context, showFileOperation, input, options);
}

/**
 * `storeFile` as data, for `sendWithResponse`.
 * @public
 */
export const storeFileOperation: Operation<
  StoreFileInput,
  StoreFileOutput,
  StoreFileErrors
> = {
  id: "other-bodies.storeFile",
  method: "PUT",
  path: "/v1/file",
  body: "application/octet-stream",
  write: writeBytes,
  returns: readNothing,
  idempotent: true,
};

/**
 * Store a file.
 *
 * @example
 * ```ts
 * await otherBodies.storeFile({ body: "sample" });
 * ```
 * @public
 */
export function storeFile(
  context: OtherBodiesContext,
  input: StoreFileInput,
  options?: CallOptions,
): Promise<StoreFileOutput> {
  return send(context, storeFileOperation, input, options);
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
  id: "other-bodies.storePicture",
  method: "PUT",
  path: "/v1/picture",
  body: "image/*",
  write: writeBytes,
  returns: readNothing,
  idempotent: true,
};

/**
 * Store a picture.
 *
 * @example
 * ```ts
 * await otherBodies.storePicture();
 * ```
 * @public
 */
export function storePicture(
  context: OtherBodiesContext,
  input: StorePictureInput = {},
  options?: CallOptions,
): Promise<StorePictureOutput> {
  return send(context, storePictureOperation, input, options);
}

/**
 * `storeText` as data, for `sendWithResponse`.
 * @public
 */
export const storeTextOperation: Operation<
  StoreTextInput,
  StoreTextOutput,
  StoreTextErrors
> = {
  id: "other-bodies.storeText",
  method: "PUT",
  path: "/v1/text",
  body: "text/plain",
  write: writeBytes,
  returns: readNothing,
  idempotent: true,
};

/**
 * Store a text.
 *
 * @example
 * ```ts
 * await otherBodies.storeText({ body: "hello" });
 * ```
 * @public
 */
export function storeText(
  context: OtherBodiesContext,
  input: StoreTextInput,
  options?: CallOptions,
): Promise<StoreTextOutput> {
  return send(context, storeTextOperation, input, options);
}

/**
 * Creates the context that single functions are called with, of which bundlers keep only those that are used.
 *
 * Throws `InvalidRequestError` at once for options that cannot work.
 *
 * @public
 */
export function createOtherBodiesContext(options: OtherBodiesOptions): OtherBodiesContext {
  return createContext(
    {
      name: "other-bodies",
      userAgent: "@example/other-bodies/1.2.3",
      servers: [{ url: "https://api.example.com", regions: [] }],
      readError: readGatewayError,
    },
    options,
  );
}

/**
 * Options of `createOtherBodiesClient` and `createOtherBodiesContext`.
 * @public
 */
export type OtherBodiesOptions = ClientOptions<OtherBodiesRegion>;

/**
 * The first argument of each operation of Service other-bodies, created by `createOtherBodiesContext`.
 * @public
 */
export type OtherBodiesContext = Context<"other-bodies">;

/**
 * A region that Service other-bodies is served in; for any other address give `endpoint`.
 * @public
 */
export type OtherBodiesRegion = never;
