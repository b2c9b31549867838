import {
  createSmsClient,
  fromToken,
  isExportConsistencyResultsError,
  type Download,
  type DeleteTaskOutput,
  type ExportConsistencyResultsOutput,
  type MigrationTask,
  type MigrationTaskState,
} from "@hwcloud-openapi/sms";
import type { Equal, Expect } from "./equal.js";

export const sms = createSmsClient({ region: "ru-moscow-1", credentials: fromToken("t") });

// A file is bytes, never decoded unasked.
export type File = Expect<Equal<ExportConsistencyResultsOutput, Download>>;

// SMS has no project in its path, so none is part of the input.
// @ts-expect-error `project_id` is no parameter of this operation.
void sms.exportConsistencyResults({ project_id: "p", body: { task_info: [{ task_id: "1" }] } });

// A success with nothing to read is nothing.
export type Deleted = Expect<Equal<DeleteTaskOutput, undefined>>;
// A structure may be null, which is not the same as being left out.
export type Clone = Expect<Equal<Extract<MigrationTask["clone_server"], null | undefined>, null | undefined>>;
const unheardOf: MigrationTaskState = "PAUSED";
void unheardOf;

/** The first page is known to the paginator, but not to the operation. */
export async function errors(): Promise<void> {
  for await (const { error_json } of sms.paginateListErrorServers()) void error_json?.length;
  for await (const { name } of sms.paginateListErrorServers({ offset: 100, limit: 50 })) void name?.length;
  // @ts-expect-error `offset` is mandatory.
  await sms.listErrorServers({});
}

/** What tasks are asked for is a closed list, what they tell an open one. */
export async function drive(task_id: string): Promise<string | undefined> {
  await sms.updateTaskStatus({ task_id, body: { operation: "start", is_need_consistency_check: true } });
  // @ts-expect-error No such action is documented.
  await sms.updateTaskStatus({ task_id, body: { operation: "pause" } });
  // @ts-expect-error A state that only tasks show.
  await sms.listTasks({ state: "SYNC_SUCCESS" });
  const { result_list } = await sms.showConsistencyResult({ task_id });
  return result_list?.[0]?.consistency_result?.[0]?.dir_check;
}

export function narrow(error: unknown): readonly string[] {
  if (isExportConsistencyResultsError(error, 400)) {
    // @ts-expect-error Only the 403 has details.
    void error.body.details;
  }
  if (isExportConsistencyResultsError(error, 403)) return error.body.error_param ?? [];
  return [];
}
