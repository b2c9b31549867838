/**
 * Takes a key pair out of use: unbinds it from its servers, waits until each of them is done, and then deletes it.
 * Where a server keeps it, the key pair stays, too, and the report says why.
 */

import type { KpsClient, ListKeypairTaskOutput, StartOptions, UnbindingServer } from "@hwcloud-openapi/kps";

export interface Retirement {
  /** Ids of the servers that do not have the key pair any more. */
  unbound: string[];
  failed: { server: string; why: string }[];
  isDeleted: boolean;
}

export async function retireKeyPair(
  kps: KpsClient,
  { name, servers }: { name: string; servers: UnbindingServer[] },
  options?: StartOptions<ListKeypairTaskOutput>,
): Promise<Retirement> {
  const report: Retirement = { unbound: [], failed: [], isDeleted: false };

  // Each server has a task of its own; all of them run at the same time, and one that fails hides no other.
  const unbind = (server: UnbindingServer): Promise<unknown> => kps.disassociateKeypairAndWait({ body: { server } }, options);
  const outcomes = await Promise.allSettled(servers.map(unbind));
  for (const [index, { id }] of servers.entries()) {
    const outcome = outcomes[index];
    if (outcome?.status === "rejected") report.failed.push({ server: id, why: String(outcome.reason) });
    else report.unbound.push(id);
  }

  // A server that kept the key pair still lets in whoever has the private key: its record is needed until that has changed.
  if (report.failed.length > 0) return report;
  await kps.deleteKeypair({ keypair_name: name });
  return { ...report, isDeleted: true };
}
