/**
 * Imports a key pair, binds it to up to ten servers, waits until each of them is done, and reports which failed and why.
 * The failed tasks are then cleared, by their ids, from the list that the service keeps of them.
 */

import { type BindingServer, type FailedKeypairTask, type KpsClient, WaiterError } from "@hwcloud-openapi/kps";
import type { ListKeypairTaskOutput, StartEachOptions } from "@hwcloud-openapi/kps";

export interface Report {
  /** Ids of the servers that have the key pair now. */
  bound: string[];
  failed: { server: string; why: string }[];
  /** Failed tasks that are still in the list of the service, and why. */
  uncleared: { task: string; why: string }[];
}

export async function bindKeyPair(
  kps: KpsClient,
  { name, publicKey, servers }: { name: string; publicKey: string; servers: BindingServer[] },
  options?: StartEachOptions<ListKeypairTaskOutput>,
): Promise<Report> {
  await kps.createKeypair({ body: { keypair: { name, public_key: publicKey } } });

  // One request starts a task for each server. The outcomes come in the order of `servers`; a failed task hides no other.
  const batch_keypairs = servers.map((server) => ({ keypair_name: name, server }));
  const outcomes = await kps.batchAssociateKeypairAndWait({ body: { batch_keypairs } }, options);

  // The whole list is read before a task is deleted from it: a deletion would shift the pages that are still to come.
  const failedTasks = new Map<string, FailedKeypairTask>();
  for await (const task of kps.paginateListFailedTask()) if (task.task_id) failedTasks.set(task.task_id, task);

  const report: Report = { bound: [], failed: [], uncleared: [] };
  for (const [index, { id }] of servers.entries()) {
    const outcome = outcomes[index];
    if (outcome?.status === "fulfilled") report.bound.push(id);
    if (outcome?.status !== "rejected") continue;
    const { reason } = outcome;
    const task = reason instanceof WaiterError ? failedTasks.get(reason.last?.task_id) : undefined;
    // A task that was refused at once, or has not ended in time, is not in that list: the error itself says why.
    report.failed.push({ server: id, why: task?.task_error_msg || String(reason) });
    // What cannot be cleared is told in the report, which must not be lost by it.
    const cleared = task?.task_id ? await kps.deleteFailedTask({ task_id: task.task_id }).catch(String) : undefined;
    if (task?.task_id && cleared !== undefined) report.uncleared.push({ task: task.task_id, why: cleared });
  }
  return report;
}
