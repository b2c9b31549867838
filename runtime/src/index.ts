// The order of modules, here and in what send.ts imports, is the one in which a bundle is smallest when compressed.
export {
  ApiError,
  ClientError,
  ConnectionError,
  InvalidRequestError,
  InvalidResponseError,
  TimeoutError,
  WaiterError,
  isErrorOf,
} from "./core/errors.js";
export type { ApiAnswer, ErrorOrigin, Problem, UnusableAnswer } from "./core/errors.js";
export { fromToken } from "./huawei/token.js";
export { send, sendWithResponse } from "./core/send.js";
export type { ResponseWithData } from "./core/send.js";
export { isGatewayError, readGatewayError } from "./huawei/gateway-error.js";
export { createContext } from "./core/context.js";
export type { Context } from "./core/context.js";
export type {
  AuthorizeContext,
  AuthorizeRequest,
  Credentials,
  CustomFetch,
  Fetch,
  FetchInit,
  FetchResponse,
} from "./core/credentials.js";
export { readDownload, readNothing } from "./core/download.js";
export type { Download } from "./core/download.js";
export { findItem } from "./core/find-item.js";
export { firstOf } from "./core/first-of.js";
export type {
  ErrorFacts,
  FindItem,
  Operation,
  OperationBasics,
  OperationInput,
  Pagination,
  ReadAnswer,
  ReadError,
  RunningCall,
  Service,
  Waiter,
  WaiterBasics,
  WaiterOfItem,
  WriteInput,
  WrittenInput,
} from "./core/operation.js";
export type {
  CallFailure,
  CallOptions,
  ClientOptions,
  FailureEvent,
  Hooks,
  RequestEvent,
  ResponseEvent,
  ResponseReport,
  RetryEvent,
  Validators,
} from "./core/options.js";
export { paginate } from "./core/paginate.js";
export type { Paginator } from "./core/paginate.js";
export { waitFor } from "./core/wait.js";
export type { WaitOptions, WaitProgress } from "./core/wait.js";
export { writeInput } from "./core/write-input.js";
export { fromAccessKey } from "./huawei/access-key.js";
export type { AccessKeyOptions } from "./huawei/access-key.js";
export { fromEnvironment } from "./huawei/environment.js";
export { fromIamPassword } from "./huawei/iam-password.js";
export type { IamPasswordOptions } from "./huawei/iam-password.js";
export { signRequest } from "./huawei/sign.js";
export type { AccessKey, SignableRequest } from "./huawei/sign.js";
