/**
 * Compares up to 200 migrated servers with their sources: synchronises each once more with a consistency check, waits until that has ended,
 * saves the file with all results, and reports which files differ, or what went wrong. Tasks of servers without a difference are deleted.
 */

import { writeFile } from "node:fs/promises";
import { type ConsistencyCheck, type ShowTaskOutput, type SmsClient, WaiterError, type WaitOptions } from "@hwcloud-openapi/sms";

export interface CheckedServer {
  server: string;
  task: string;
  /** Files that differ, are missing or are too many; undefined if there is no result. */
  differences?: number;
  /** Why there is no result; of a task that has failed the error of its server as JSON, as the service lists it. */
  why?: string;
}

export async function checkMigrations(
  sms: SmsClient,
  resultsFile: string,
  wait?: WaitOptions<ShowTaskOutput>,
): Promise<CheckedServer[]> {
  const tasks: { id: string; source: string; server: string }[] = [];
  for await (const { id, source_server: source } of sms.paginateListTasks({ state: "MIGRATE_SUCCESS" })) {
    // A task whose source is gone has nothing left to be compared with.
    if (id !== undefined && source?.id !== undefined) tasks.push({ id, source: source.id, server: source.name });
    if (tasks.length === 200) break;
  }
  if (tasks.length === 0) return [];

  // The tasks run at the same time, and one that fails hides no other.
  const outcomes = await Promise.allSettled(tasks.map(({ id }) => check(sms, id, wait)));

  const file = await sms.exportConsistencyResults({ body: { task_info: tasks.map(({ id }) => ({ task_id: id })) } });
  await writeFile(resultsFile, await file.bytes(), { flag: "wx" });

  const errors = new Map<string | undefined, string | undefined>();
  for await (const { source_id, error_json } of sms.paginateListErrorServers()) errors.set(source_id, error_json);

  const report = tasks.map(({ id, source, server }, index): CheckedServer => {
    const outcome = outcomes[index];
    if (outcome?.status === "fulfilled") return { server, task: id, differences: outcome.value };
    const error: unknown = outcome?.reason;
    const hasFailed = error instanceof WaiterError && error.reason === "failure";
    return { server, task: id, why: (hasFailed ? errors.get(source) : undefined) ?? String(error) };
  });

  const ids = report.filter(({ differences }) => differences === 0).map(({ task }) => task);
  for (let at = 0; at < ids.length; at += 50) await sms.deleteTasks({ body: { ids: ids.slice(at, at + 50) } });
  return report;
}

/** Runs the check of one task, and counts the files that it finds to differ. */
async function check(sms: SmsClient, task_id: string, wait?: WaitOptions<ShowTaskOutput>): Promise<number> {
  const before = await newestCheck(sms, task_id);
  await sms.updateTaskStatus({ task_id, body: { operation: "start", is_need_consistency_check: true } });
  // The task shows its earlier end for a while: it has to be seen running before its end counts.
  await sms.waitForMigrationTaskStart({ task_id }, wait);
  await sms.waitForMigrationTaskEnd({ task_id }, wait);
  const { finished_time, check_result, consistency_result: directories = [] } = await newestCheck(sms, task_id);
  if ((finished_time ?? 0) <= (before.finished_time ?? 0))
    throw new Error("The task has ended, and the check has no result yet.");
  // What was not compared is not the same.
  if (check_result !== "success" || directories.length === 0)
    throw new Error(`The check compared ${directories.length} directories: ${check_result}.`);
  return directories.reduce(
    (sum, { num_different_files = 0, num_target_miss_files = 0, num_target_more_files = 0 }) =>
      sum + num_different_files + num_target_miss_files + num_target_more_files,
    0,
  );
}

/** Nothing tells of a check that runs: a new one is known by the time at which it ended. */
async function newestCheck(sms: SmsClient, task_id: string): Promise<ConsistencyCheck> {
  const { result_list = [] } = await sms.showConsistencyResult({ task_id });
  return result_list.reduce<ConsistencyCheck>(
    (newest, one) => ((one.finished_time ?? 0) > (newest.finished_time ?? 0) ? one : newest),
    {},
  );
}
