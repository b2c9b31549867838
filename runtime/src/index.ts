export type { ResponseOf, ResponseWithData } from "./core/call/answer.js";
export { createContext } from "./core/call/context.js";
export type { Context } from "./core/call/context.js";
export type {
  AuthorizeContext,
  AuthorizeRequest,
  Credentials,
  CustomFetch,
  Fetch,
  FetchInit,
  FetchResponse,
  SentRequest,
} from "./core/call/credentials.js";
export { firstOf } from "./core/call/first-of.js";
export type { Operation, OperationBasics, OperationInput, OperationSecrets, Service } from "./core/call/operation.js";
export type { FailureEvent, Hooks, RequestEvent, ResponseEvent, RetryEvent } from "./core/call/hooks.js";
export type { CallOptions, ClientOptions, ResponseReport, Validators } from "./core/call/options.js";
export { send, sendWithResponse } from "./core/call/send.js";
export {
  ApiError,
  ClientError,
  ConnectionError,
  InvalidRequestError,
  InvalidResponseError,
  TimeoutError,
  WaiterError,
  isErrorOf,
} from "./core/errors/errors.js";
export { isErrorIn } from "./core/errors/error-status.js";
export type { ErrorBody, ErrorStatus } from "./core/errors/error-status.js";
export type {
  ApiAnswer,
  ErrorFacts,
  ErrorOrigin,
  ErrorReport,
  Problem,
  ReadError,
  UnusableAnswer,
  WaitEnd,
} from "./core/errors/errors.js";
export { readDownload, readNothing } from "./core/values/download.js";
export type { Download, ReadAnswer, RunningCall } from "./core/values/download.js";
export { readByStatus, readJson, readNullable } from "./core/values/read-by-status.js";
export type { FileContent } from "./core/values/file-content.js";
export type { Mask } from "./core/values/mask.js";
export { maskSensitive } from "./core/values/sensitive.js";
export type { MaskSensitive, SensitiveNames } from "./core/values/sensitive.js";
export { writeBytes } from "./core/values/write-bytes.js";
export { writeForm } from "./core/values/write-form.js";
export { writeInput } from "./core/values/write-input.js";
export { writeMultipart } from "./core/values/write-multipart.js";
export type { InputNames, SentBody, WriteInput, WrittenInput } from "./core/values/write-input.js";
export { findItem } from "./core/wait/find-item.js";
export type { FindItem, WaiterOfItem } from "./core/wait/find-item.js";
export { paginate } from "./core/wait/paginate.js";
export type { PagedInput, Paginator } from "./core/wait/paginate.js";
export { collectLists } from "./core/wait/collect.js";
export { walkByMarker, walkByPage } from "./core/wait/walk.js";
export type {
  AskPage,
  CollectItems,
  OneOrSeveralLists,
  Page,
  Pagination,
  PagingBasics,
  PagingByMarker,
  PagingByOffset,
  PagingByPage,
  PagingNames,
  WalkPages,
} from "./core/wait/pagination.js";
export { startAndWait } from "./core/wait/start.js";
export type { StartedWork, StartOptions, Starts } from "./core/wait/start.js";
export { startEachAndWait } from "./core/wait/start-each.js";
export type { StartEachOptions, StartsSeveral } from "./core/wait/start-each.js";
export { waitFor } from "./core/wait/wait.js";
export type { WaitOptions, WaitProgress } from "./core/wait/wait-options.js";
export type {
  AnswerAcceptor,
  ErrorAcceptor,
  ItemOrAnswer,
  Outcome,
  Waiter,
  WaiterBasics,
  WaiterUntilGone,
} from "./core/wait/waiter.js";
export { fromAccessKey } from "./huawei/access-key.js";
export type { AccessKeyOptions } from "./huawei/access-key.js";
export { fromEnvironment } from "./huawei/environment.js";
export { isGatewayError, readGatewayError } from "./huawei/gateway-error.js";
export { fromIamPassword } from "./huawei/iam-password.js";
export type { IamPasswordOptions } from "./huawei/iam-password.js";
export { signRequest } from "./huawei/sign.js";
export type { AccessKey, SignableRequest } from "./huawei/sign.js";
export { fromToken } from "./huawei/token.js";
