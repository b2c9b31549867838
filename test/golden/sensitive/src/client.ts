// Made by templates/client/client.mustache from test/golden/sensitive.yaml; change those.
import {
  type ApiError,
  type CallOptions,
  type ClientOptions,
  type Context,
  type Operation,
  createContext,
  isErrorOf,
  isGatewayError,
  maskSensitive,
  readDownload,
  readGatewayError,
  readNothing,
  send,
  writeInput,
} from "@hwcloud-openapi/runtime";
import type {
  DeleteLoginErrors,
  DeleteLoginInput,
  DeleteLoginOutput,
  ExportLoginErrors,
  ExportLoginInput,
  ExportLoginOutput,
  StoreLoginErrors,
  StoreLoginInput,
  StoreLoginOutput,
} from "./types.js";

/**
 * Every operation, waiter and paginator of Service sensitive as a method.
 * @public
 */
export interface SensitiveClient {
  /** The context for single functions and `sendWithResponse`. */
  readonly context: SensitiveContext;
  /** Delete a login. */
  deleteLogin(
    input: DeleteLoginInput,
    options?: CallOptions,
  ): Promise<DeleteLoginOutput>;
  /** Export a login. */
  exportLogin(
    input: ExportLoginInput,
    options?: CallOptions,
  ): Promise<ExportLoginOutput>;
  /** Store a login. */
  storeLogin(
    input: StoreLoginInput,
    options?: CallOptions,
  ): Promise<StoreLoginOutput>;
}

/**
 * Creates a client with every operation of Service sensitive as a method.
 *
 * Throws `InvalidRequestError` at once for options that cannot work.
 *
 * @public
 */
export function createSensitiveClient(options: SensitiveOptions): SensitiveClient {
  const context = createSensitiveContext(options);
  return {
    context,
    deleteLogin: (input, options) => deleteLogin(context, input, options),
    exportLogin: (input, options) => exportLogin(context, input, options),
    storeLogin: (input, options) => storeLogin(context, input, options),
  };
}

/**
 * `deleteLogin` as data, for `sendWithResponse`.
 * @public
 */
export const deleteLoginOperation: Operation<
  DeleteLoginInput,
  DeleteLoginOutput,
  DeleteLoginErrors
> = {
  id: "sensitive.deleteLogin",
  method: "DELETE",
  path: "/v1/logins/{login_id}/export",
  returns: readNothing,
  idempotent: true,
};

/**
 * Delete a login.
 *
 * It is retried when its outcome is not known; it then rejects with 404 if the first request had deleted after all.
 *
 * @example
 * ```ts
 * await sensitive.deleteLogin({ login_id: "sample" });
 * ```
 * @public
 */
export function deleteLogin(
  context: SensitiveContext,
  input: DeleteLoginInput,
  options?: CallOptions,
): Promise<DeleteLoginOutput> {
  return send(context, deleteLoginOperation, input, options);
}

/**
 * `exportLogin` as data, for `sendWithResponse`.
 * @public
 */
export const exportLoginOperation: Operation<
  ExportLoginInput,
  ExportLoginOutput,
  ExportLoginErrors
> = {
  id: "sensitive.exportLogin",
  method: "GET",
  path: "/v1/logins/{login_id}/export",
  returns: readDownload,
  sensitive: [],
  mask: maskSensitive,
  idempotent: true,
};

/**
 * Export a login.
 *
 * Secret: the whole answer. Errors, hooks and logs show `***` in place of what is secret.
 *
 * @example
 * ```ts
 * const file = await sensitive.exportLogin({ login_id: "sample" });
 * const bytes = await file.bytes();
 * ```
 * @public
 */
export function exportLogin(
  context: SensitiveContext,
  input: ExportLoginInput,
  options?: CallOptions,
): Promise<ExportLoginOutput> {
  return send(context, exportLoginOperation, input, options);
}

/**
 * `storeLogin` as data, for `sendWithResponse`.
 * @public
 */
export const storeLoginOperation: Operation<
  StoreLoginInput,
  StoreLoginOutput,
  StoreLoginErrors
> = {
  id: "sensitive.storeLogin",
  method: "PUT",
  path: "/v1/logins/{login_id}",
  query: ["pin"],
  headers: ["X-Code"],
  body: "application/json",
  write: writeInput,
  sensitive: ["pin", "X-Code", "password", "hints", "answers", "key", "private_key", "given"],
  mask: maskSensitive,
  idempotent: true,
};

/**
 * Store a login.
 *
 * Secret: `pin`, `X-Code`, `password`, `hints`, `answers`, `key`, `private_key`, `given`. Errors, hooks and logs show
 * `***` in place of what is secret.
 *
 * @example
 * ```ts
 * const answer = await sensitive.storeLogin({
 *   login_id: "sample",
 *   body: { password: "not-a-password", hints: ["not-a-hint"], extra: { nested: { key: { size: 1 } } } },
 * });
 * ```
 * @public
 */
export function storeLogin(
  context: SensitiveContext,
  input: StoreLoginInput,
  options?: CallOptions,
): Promise<StoreLoginOutput> {
  return send(context, storeLoginOperation, input, options);
}

/**
 * Whether an error is the answer of `storeLogin` with this status and a JSON object of the service as its body, which
 * is then typed.
 *
 * @public
 */
export function isStoreLoginError<Status extends keyof StoreLoginErrors>(
  error: unknown,
  status: Status,
): error is ApiError<Status, StoreLoginErrors[Status]> {
  return isErrorOf(error, "sensitive.storeLogin", status) && !isGatewayError(error);
}

/**
 * Creates the context that single functions are called with, of which bundlers keep only those that are used.
 *
 * Throws `InvalidRequestError` at once for options that cannot work.
 *
 * @public
 */
export function createSensitiveContext(options: SensitiveOptions): SensitiveContext {
  return createContext(
    {
      name: "sensitive",
      userAgent: "@example/sensitive/1.2.3",
      servers: [{ url: "https://api.example.com", regions: [] }],
      readError: readGatewayError,
    },
    options,
  );
}

/**
 * Options of `createSensitiveClient` and `createSensitiveContext`.
 * @public
 */
export type SensitiveOptions = ClientOptions<SensitiveRegion>;

/**
 * The first argument of each operation of Service sensitive, created by `createSensitiveContext`.
 * @public
 */
export type SensitiveContext = Context<"sensitive">;

/**
 * A region that Service sensitive is served in; for any other address give `endpoint`.
 * @public
 */
export type SensitiveRegion = never;
