// Made from spec/dbss/openapi.yaml by the generator; changes belong there.
export {
  auditTaskWaiter,
  createDbssClient,
  createDbssContext,
  isShowAuditTaskStatusError,
  isUpdateAuditTaskStatusError,
  showAuditTaskStatus,
  showAuditTaskStatusOperation,
  updateAuditTaskStatus,
  updateAuditTaskStatusOperation,
  waitForAuditTask,
} from "./client.js";
export type {
  DbssClient,
  DbssContext,
  DbssOptions,
  DbssRegion,
} from "./client.js";
export {
  AUDIT_BUSINESS_TYPES,
  AUDIT_TASK_STATUSES,
  AUDIT_TASK_UPDATE_CODES,
  AUDIT_TASK_UPDATE_OPER_TYPES,
} from "./types.js";
export type {
  AuditBusinessType,
  AuditTask,
  AuditTaskStatus,
  AuditTaskUpdate,
  DbssError,
  DbssErrorDetail,
  ShowAuditTaskStatusErrors,
  ShowAuditTaskStatusInput,
  ShowAuditTaskStatusOutput,
  UpdateAuditTaskStatusErrors,
  UpdateAuditTaskStatusInput,
  UpdateAuditTaskStatusOutput,
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
