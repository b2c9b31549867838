import { afterEach, describe, expect, it } from "vitest";
import { ApiError, createKpsClient, fromToken, type KpsClient } from "@hwcloud-openapi/kps";
import { bindKeyPair, type Report } from "../../spec/kps/jobs/bind-key-pair.js";
import { PROJECT, startMock, type RunningMock } from "./start.js";

const web1 = "c9aa197b-a6b6-4c33-b3a6-fa0b4ec50006";
const web2 = "91b2b8b4-3d3f-4a7e-8a37-0c5f6d3e2a10";
const wanted = { name: "ops-2026", publicKey: "ssh-ed25519 not-a-key ops-2026", servers: [{ id: web1 }, { id: web2 }] };
const wait = { minDelayMs: 1, maxDelayMs: 2, maxWaitMs: 20_000 };

let mock: RunningMock;
afterEach(() => mock.close());

/** Gives a client of a mock server, and the operations that it is asked for in their order, deletions with the task's id. */
async function client(prefer?: string): Promise<{ kps: KpsClient; asked: string[] }> {
  mock = await startMock({ pace: { stepPolls: 1 } });
  const asked: string[] = [];
  const onRequest = ({ operation, method, url }: { operation: string; method: string; url: string }): void => {
    asked.push(method === "DELETE" ? `${operation} ${url.split("/").at(-1)}` : operation);
  };
  const headers = prefer === undefined ? {} : { Prefer: prefer };
  const options = { endpoint: mock.url, credentials: fromToken("made-up-token"), projectId: PROJECT };
  return { kps: createKpsClient({ ...options, headers, hooks: { onRequest } }), asked };
}

/** What is asked for once, beside the questions of the waiter. */
const but = (asked: readonly string[], left: string): string[] => asked.filter((operation) => operation !== left);
const begun = ["kps.createKeypair", "kps.batchAssociateKeypair", "kps.listFailedTask"];

describe("the job that binds a key pair", () => {
  it("reports every server as bound, and leaves failed tasks of others alone", async () => {
    const { kps, asked } = await client();
    expect(await bindKeyPair(kps, wanted, { wait })).toEqual<Report>({ bound: [web1, web2], failed: [] });
    expect(but(asked, "kps.listKeypairTask")).toEqual(begun);
    expect(asked.filter((operation) => operation === "kps.listKeypairTask")).toHaveLength(6);
  });

  it("reports a server whose task was refused at once with the service's own reason, and the other as bound", async () => {
    const { kps, asked } = await client();
    const report = await bindKeyPair(kps, wanted, { wait, headers: { Prefer: "example=one_not_started" } });
    expect(report.bound).toEqual([web1]);
    expect(report.failed).toEqual([
      { server: web2, why: expect.stringMatching(/failed at once as FAILED: KPS\.0002 Parameter/) },
    ]);
    expect(but(asked, "kps.listKeypairTask")).toEqual(begun);
  });

  it("says why tasks failed later, and clears those tasks and no other", async () => {
    const { kps, asked } = await client("outcome=failure");
    expect(await bindKeyPair(kps, wanted, { wait })).toEqual<Report>({
      bound: [],
      failed: [
        { server: web1, why: "The server could not be logged in to." },
        { server: web2, why: "The public key could not be written." },
      ],
    });
    expect(but(asked, "kps.listKeypairTask")).toEqual([
      ...begun,
      "kps.deleteFailedTask 4d0b7a52-0f5e-4c0e-9a43-6b1f7a2f3c11",
      "kps.deleteFailedTask 7c3e9f10-52ab-4d86-b1c4-e08f6a9d2b35",
    ]);
  });

  it("binds nothing when the key pair is refused", async () => {
    const { kps, asked } = await client("fault=500");
    await expect(bindKeyPair(kps, wanted)).rejects.toBeInstanceOf(ApiError);
    expect(asked).toEqual(["kps.createKeypair"]);
  });
});
