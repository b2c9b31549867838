/**
 * Switches the audit summaries on, has them brought up to date for a span of time, waits for that, and reports what was
 * audited on each instance, the risks of each database, and which instances are too old to be counted.
 */

import type { DbssClient, ShowAuditTaskStatusOutput, StartOptions } from "@hwcloud-openapi/dbss";

/** A count is a bigint only where a number would not hold it. */
type Count = number | bigint;

export interface Report {
  instances: { name: string; isCounted: boolean; statements: Count; risks: Count }[];
  databases: { name: string; high: Count; medium: Count; low: Count }[];
  tooOld: string[];
}

export async function sumUpAudit(
  dbss: DbssClient,
  { from, to }: { from: Date; to: Date },
  options?: StartOptions<ShowAuditTaskStatusOutput>,
): Promise<Report> {
  const span = { query_begin_time: from.getTime(), query_end_time: to.getTime() };
  // One task counts what was audited, the other the risks. Each is waited for until the run that begins here has ended.
  for (const busi_type of ["audit", "risk"] as const) {
    await dbss.updateAuditTaskStatus({ busi_type, body: { oper_type: "switch", code: "on" } });
    await dbss.updateAuditTaskStatusAndWait({ busi_type, body: { oper_type: "execute", ...span } }, options);
  }

  const report: Report = { instances: [], databases: [], tooOld: [] };
  for await (const { instance_name = "", status, total_sql = 0, total_risk = 0 } of dbss.paginateListAuditSummaryInfos())
    report.instances.push({ name: instance_name, isCounted: status === "1", statements: total_sql, risks: total_risk });

  const { db_risk_statistics = [], unsupported_audit_infos } = await dbss.showAuditStatistics();
  for (const { db_name = "", high_risk = 0, medium_risk = 0, low_risk = 0 } of db_risk_statistics)
    report.databases.push({ name: db_name, high: high_risk, medium: medium_risk, low: low_risk });
  for (const { server_name = "" } of unsupported_audit_infos?.audit_infos ?? []) report.tooOld.push(server_name);
  return report;
}
