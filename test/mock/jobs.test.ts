import { afterEach, describe, expect, it } from "vitest";
import { ApiError, createKpsClient, fromToken, type KpsClient } from "@hwcloud-openapi/kps";
import * as validators from "@hwcloud-openapi/kps/validate";
import { bindKeyPair, type Report } from "../../spec/kps/jobs/bind-key-pair.js";
import { retireKeyPair, type Retirement } from "../../spec/kps/jobs/retire-key-pair.js";
import { PROJECT, startMock, TASK, type RunningMock } from "./start.js";

const web1 = "c9aa197b-a6b6-4c33-b3a6-fa0b4ec50006";
const web2 = "91b2b8b4-3d3f-4a7e-8a37-0c5f6d3e2a10";
const team9 = "00000000-0000-4000-8000-000000000009";
const team10 = "00000000-0000-4000-8000-000000000010";
const broken = "00000000-0000-4000-8000-000000000011";
/** A failed task that the service lists before any job. */
const older = "6be2f1f0-8b1c-4b0a-b6f5-1d2f90b4c7e2";
const wait = { minDelayMs: 1, maxDelayMs: 2, maxWaitMs: 20_000 };

let mock: RunningMock;
afterEach(() => mock.close());

interface Watched {
  readonly kps: KpsClient;
  /** The operations that the client is asked for, in their order. */
  readonly asked: string[];
}

async function client(headers: Record<string, string> = {}): Promise<Watched> {
  mock = await startMock({ pace: { stepPolls: 1 } });
  const asked: string[] = [];
  const onRequest = ({ operation }: { operation: string }): void => void asked.push(operation);
  const options = { endpoint: mock.url, credentials: fromToken("made-up-token"), projectId: PROJECT };
  // The answers of the world are checked by the package, which knows nothing of how they are made.
  const checks = { validators, checkResponses: true };
  return { kps: createKpsClient({ ...options, ...checks, headers, hooks: { onRequest } }), asked };
}

async function failedTasks(kps: KpsClient): Promise<unknown[]> {
  const ids: unknown[] = [];
  for await (const task of kps.paginateListFailedTask()) ids.push(task.task_id);
  return ids;
}

/** Whether a server has a key pair: without one there is nothing to unbind. */
async function isBound(kps: KpsClient, id: string): Promise<boolean> {
  return (await kps.disassociateKeypair({ body: { server: { id } } })).status === "SUCCESS";
}

describe("the job that binds a key pair", () => {
  const wanted = { name: "ops-2026", publicKey: "ssh-ed25519 not-a-key ops-2026", servers: [{ id: web1 }, { id: web2 }] };

  it("imports the key pair and binds it to every server, and leaves failed tasks of others alone", async () => {
    const { kps } = await client();
    expect(await isBound(kps, web1)).toBe(false);
    expect(await bindKeyPair(kps, wanted, { wait })).toEqual<Report>({ bound: [web1, web2], failed: [], uncleared: [] });
    const { keypair } = await kps.listKeypairDetail({ keypair_name: "ops-2026" });
    expect(keypair).toMatchObject({ public_key: wanted.publicKey });
    expect([await isBound(kps, web1), await isBound(kps, web2)]).toEqual([true, true]);
    expect(await failedTasks(kps)).toEqual([older]);
  });

  it("reports a server whose task was refused at once with the service's own reason, and the others as bound", async () => {
    const { kps } = await client();
    const report = await bindKeyPair(kps, { ...wanted, servers: [{ id: web1 }, { id: "nowhere" }, { id: web2 }] }, { wait });
    expect(report).toEqual<Report>({
      bound: [web1, web2],
      failed: [{ server: "nowhere", why: expect.stringMatching(/KPS\.0002 There is no server with this id\./) as string }],
      uncleared: [],
    });
  });

  it("says why tasks failed later, and clears those tasks and no other", async () => {
    const { kps, asked } = await client();
    const report = await bindKeyPair(kps, { ...wanted, servers: [{ id: broken }, { id: web2 }] }, { wait });
    expect(report).toEqual<Report>({
      bound: [web2],
      failed: [{ server: broken, why: "The server could not be logged in to." }],
      uncleared: [],
    });
    expect(asked.filter((operation) => operation === "kps.deleteFailedTask")).toHaveLength(1);
    expect(await failedTasks(kps)).toEqual([older]);
    expect([await isBound(kps, broken), await isBound(kps, web2)]).toEqual([false, true]);
  });

  it("fails for every server where that is preferred", async () => {
    const { kps } = await client({ Prefer: "outcome=failure" });
    const report = await bindKeyPair(kps, wanted, { wait });
    expect([report.bound, report.failed.map(({ server }) => server)]).toEqual([[], [web1, web2]]);
  });

  it("finishes its report where a failed task cannot be cleared, and says so", async () => {
    const { kps } = await client();
    const stubborn: KpsClient = {
      ...kps,
      deleteFailedTask: (input, options) =>
        kps.deleteFailedTask(input, { ...options, headers: { Prefer: "fault=500" }, maxAttempts: 1 }),
    };
    const report = await bindKeyPair(stubborn, { ...wanted, servers: [{ id: broken }, { id: web2 }] }, { wait });
    const [, left] = await failedTasks(kps);
    expect(report).toMatchObject({ bound: [web2], failed: [{ server: broken }] });
    expect(report.uncleared).toEqual([{ task: left, why: expect.stringContaining("500") as string }]);
  });

  it("binds nothing when the key pair is refused", async () => {
    const { kps, asked } = await client();
    await expect(bindKeyPair(kps, { ...wanted, name: "team-2025" })).rejects.toBeInstanceOf(ApiError);
    expect(asked).toEqual(["kps.createKeypair"]);
    expect(await isBound(kps, web1)).toBe(false);
  });
});

describe("the job that retires a key pair", () => {
  const wanted = { name: "team-2025", servers: [{ id: team9 }, { id: team10 }] };
  const exists = async (kps: KpsClient): Promise<boolean> => {
    const names: unknown[] = [];
    for await (const { keypair } of kps.paginateListKeypairs()) names.push(keypair?.name);
    return names.includes("team-2025");
  };

  it("unbinds it from every server and deletes it", async () => {
    const { kps } = await client();
    // A task that the service has from the start keeps one of the servers busy.
    await kps.waitForKeypairTask({ task_id: TASK }, wait);
    expect([await exists(kps), await retireKeyPair(kps, wanted, { wait })]).toEqual<[boolean, Retirement]>([
      true,
      { unbound: [team9, team10], failed: [], isDeleted: true },
    ]);
    expect([await exists(kps), await isBound(kps, team9), await isBound(kps, team10)]).toEqual([false, false, false]);
  });

  it("keeps it where a server keeps it, and says why", async () => {
    const { kps, asked } = await client();
    const report = await retireKeyPair(kps, wanted, { wait });
    expect(report).toEqual<Retirement>({
      unbound: [team9],
      failed: [{ server: team10, why: expect.stringMatching(/KPS\.0002 Another task on the server is not done yet/) as string }],
      isDeleted: false,
    });
    expect([await exists(kps), asked.includes("kps.deleteKeypair")]).toEqual([true, false]);
  });

  it("says which task failed later, and where the reason is told", async () => {
    const { kps } = await client({ Prefer: "outcome=failure" });
    const report = await retireKeyPair(kps, { ...wanted, servers: [{ id: team9 }] }, { wait });
    expect(report.failed).toEqual([{ server: team9, why: expect.stringContaining("FAILED_UNBIND") as string }]);
    expect(await isBound(kps, team9)).toBe(true);
  });
});
