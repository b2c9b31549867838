// Made from spec/sms/openapi.yaml by the generator; changes belong there.
export {
  createSmsClient,
  createSmsContext,
  exportConsistencyResults,
  exportConsistencyResultsOperation,
  isExportConsistencyResultsError,
} from "./client.js";
export type {
  SmsClient,
  SmsContext,
  SmsOptions,
  SmsRegion,
} from "./client.js";
export type {
  ConsistencyResultsRequest,
  ConsistencyResultsTask,
  ExportConsistencyResultsErrors,
  ExportConsistencyResultsInput,
  ExportConsistencyResultsOutput,
  ExportError,
  ExportErrorDetail,
  ExportForbiddenError,
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
  CallOptions,
  ClientOptions,
  Credentials,
  Download,
  Hooks,
  Paginator,
  Problem,
  ResponseWithData,
  WaitOptions,
} from "@hwcloud-openapi/runtime";
