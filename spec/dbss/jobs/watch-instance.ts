/**
 * Finds an audit instance by its name, waits until the job that creates it has ended, and says whether there is an instance now,
 * or why not.
 */

import { type DbssClient, type ListAuditInstanceJobsNewOutput, WaiterError, type WaitOptions } from "@hwcloud-openapi/dbss";

export type Outcome = { isCreated: true; seconds: number } | { isCreated: false; why: string };

export async function watchInstance(
  dbss: DbssClient,
  name: string,
  options?: WaitOptions<ListAuditInstanceJobsNewOutput>,
): Promise<Outcome> {
  let resource_id: string | undefined;
  for await (const instance of dbss.paginateListAuditInstancesLast())
    if (instance.name === name) resource_id = instance.resource_id;
  if (resource_id === undefined) return { isCreated: false, why: `There is no audit instance ${name}.` };

  const jobOf = (answer?: ListAuditInstanceJobsNewOutput) => answer?.jobs.find((job) => job.resource_id === resource_id);
  try {
    const job = jobOf(await dbss.waitForAuditInstanceJob({ resource_id }, options));
    return { isCreated: true, seconds: job === undefined ? 0 : (job.end_time - job.begin_time) / 1000 };
  } catch (error) {
    // Time that is up, and whatever else went wrong, is told by the error itself.
    if (!(error instanceof WaiterError && error.reason === "failure")) throw error;
    return { isCreated: false, why: jobOf(error.last)?.fail_reason ?? error.message };
  }
}
