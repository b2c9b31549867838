import {
  createDbssClient,
  fromToken,
  isListAuditSummaryInfosError,
  isShowAuditTaskStatusError,
  type ListAuditInstanceJobsNewOutput,
  type ListAuditInstancesLastInput,
  type ListAuditInstancesLastOutput,
  type ListAuditSummaryInfosOutput,
  type ShowAuditStatisticsOutput,
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
// What the definition says is always there is; null stays null.
export type Jobs = Expect<Equal<ListAuditInstanceJobsNewOutput["jobs"][number]["end_time"], number>>;
export type Why = Expect<Equal<ListAuditInstanceJobsNewOutput["jobs"][number]["fail_reason"], string | null | undefined>>;
export type Effect = Expect<Equal<ListAuditInstancesLastOutput["instances"][number]["effect"], number | null | undefined>>;
export type Totals = Expect<Equal<ListAuditSummaryInfosOutput["total_risk"], number | bigint>>;
export type Risks = Expect<Equal<ShowAuditStatisticsOutput["high_risk_total"], number | bigint | undefined>>;
// Limits of this service are texts on the wire.
const page: ListAuditInstancesLastInput = { limit: "50", offset: "0" };
// @ts-expect-error A number is no text.
const numbers: ListAuditInstancesLastInput = { limit: 50 };
void [page, numbers];
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
  // @ts-expect-error A token that is not known is answered 403 here, and no 401 is documented.
  isListAuditSummaryInfosError(error, 401);
  if (isShowAuditTaskStatusError(error, 403))
    return error.body.details?.[0]?.error_msg ?? error.body.encoded_authorization_message;
  // @ts-expect-error Nothing is known of an error before it is narrowed.
  return error.body;
}
