import {
  createDbssClient,
  fromToken,
  isShowAuditTaskStatusError,
  type ShowAuditTaskStatusOutput,
  type UpdateAuditTaskStatusInput,
  type UpdateAuditTaskStatusOutput,
} from "@hwcloud-openapi/dbss";
import type { Equal, Expect } from "./equal.js";

export const dbss = createDbssClient({ region: "ap-southeast-1", credentials: fromToken("t") });

// An answer may lack any field: no page says that one is always there.
export type Id = Expect<Equal<ShowAuditTaskStatusOutput["id"], number | bigint | undefined>>;
// Times are epoch milliseconds: a number, ready for `new Date`.
export type Begin = Expect<Equal<ShowAuditTaskStatusOutput["begin_time"], number | undefined>>;
// A success without a body gives nothing.
export type Nothing = Expect<Equal<UpdateAuditTaskStatusOutput, undefined>>;

// Known values are offered, others are strings too.
const status: ShowAuditTaskStatusOutput["task_status"] = "2";
const later: ShowAuditTaskStatusOutput["task_status"] = "a value of next year";
void [status, later];

const execute: UpdateAuditTaskStatusInput = { busi_type: "audit", body: { oper_type: "execute" } };
const turnOn: UpdateAuditTaskStatusInput = { busi_type: "audit", body: { oper_type: "switch", code: "on" } };
// @ts-expect-error `code` is mandatory when `oper_type` is `switch`.
const noCode: UpdateAuditTaskStatusInput = { busi_type: "audit", body: { oper_type: "switch" } };
// @ts-expect-error A request enum is closed.
const wrongCode: UpdateAuditTaskStatusInput = { busi_type: "audit", body: { oper_type: "switch", code: "maybe" } };
// @ts-expect-error Undocumented members are no part of a request.
const unknownMember: UpdateAuditTaskStatusInput = { busi_type: "audit", body: { oper_type: "execute" }, dry_run: true };
void [execute, turnOn, noCode, wrongCode, unknownMember];

export function narrow(error: unknown): string | undefined {
  // @ts-expect-error The page documents no 404.
  isShowAuditTaskStatusError(error, 404);
  if (isShowAuditTaskStatusError(error, 403))
    return error.body.details?.[0]?.error_msg ?? error.body.encoded_authorization_message;
  // @ts-expect-error Nothing is known of an error before it is narrowed.
  return error.body;
}
