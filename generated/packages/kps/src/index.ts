// Made from spec/kps/openapi.yaml by the generator; changes belong there.
export {
  createKpsClient,
  createKpsContext,
  isListKeypairTaskError,
  keypairTaskWaiter,
  listKeypairTask,
  listKeypairTaskOperation,
  waitForKeypairTask,
} from "./client.js";
export type {
  KpsClient,
  KpsContext,
  KpsOptions,
  KpsRegion,
} from "./client.js";
export {
  KEYPAIR_TASK_STATUSES,
} from "./types.js";
export type {
  KeypairError,
  KeypairTask,
  KeypairTaskStatus,
  ListKeypairTaskErrors,
  ListKeypairTaskInput,
  ListKeypairTaskOutput,
} from "./types.js";
export {
  ApiError,
  ClientError,
  ConnectionError,
  InvalidRequestError,
  InvalidResponseError,
  TimeoutError,
  WaiterError,
  firstOf,
  fromAccessKey,
  fromEnvironment,
  fromIamPassword,
  fromToken,
  isGatewayError,
  sendWithResponse,
  signRequest,
} from "@hwcloud-openapi/runtime";
export type {
  AccessKey,
  AccessKeyOptions,
  AuthorizeContext,
  AuthorizeRequest,
  CallOptions,
  ClientOptions,
  Credentials,
  Download,
  FailureEvent,
  Fetch,
  Hooks,
  IamPasswordOptions,
  Paginator,
  Problem,
  RequestEvent,
  ResponseEvent,
  ResponseReport,
  ResponseWithData,
  RetryEvent,
  SignableRequest,
  WaitOptions,
  WaitProgress,
} from "@hwcloud-openapi/runtime";
