// The mock server as a small key pair service: what spec/kps/mock describes, asked over HTTP.
import { randomBytes } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { readContract } from "../contract/contract.js";
import { PROJECT, startMock, type Answered, type RunningMock } from "./start.js";

const WEB1 = "c9aa197b-a6b6-4c33-b3a6-fa0b4ec50006";
const WEB2 = "91b2b8b4-3d3f-4a7e-8a37-0c5f6d3e2a10";
const TEAM9 = "00000000-0000-4000-8000-000000000009";
const BROKEN = "00000000-0000-4000-8000-000000000011";

let mock: RunningMock;
beforeEach(async () => void (mock = await startMock({ pace: { stepPolls: 1 }, now: () => 1_900_000_000_000 })));
afterEach(() => mock.close());

type Body = Record<string, unknown>;

/** Asks below the project, and gives status and body. */
async function ask(method: string, path: string, body?: unknown, prefer?: string, project = PROJECT): Promise<[number, Body]> {
  const headers: Record<string, string> = prefer === undefined ? {} : { Prefer: prefer };
  const answer: Answered = await mock.ask(method, `/v3/${project}${path}`, { body, headers });
  return [answer.status, answer.body as Body];
}
const create = (keypair: object, prefer?: string, project?: string): Promise<[number, Body]> =>
  ask("POST", "/keypairs", { keypair }, prefer, project);
const bind = (server: string, more: object = {}, prefer?: string): Promise<[number, Body]> =>
  ask("POST", "/keypairs/associate", { keypair_name: "ops", server: { id: server, ...more } }, prefer);
const namesFrom = ([, body]: [number, Body]): string[] =>
  (body["keypairs"] as { keypair: { name: string } }[]).map(({ keypair }) => keypair.name);

/** Asks for a task until it does not move any more, and gives its states. */
async function watch(id: unknown): Promise<string[]> {
  const seen: string[] = [];
  for (;;) {
    const [, { task_status }] = await ask("GET", `/tasks/${String(id)}`);
    if (seen.at(-1) === task_status) return seen;
    seen.push(String(task_status));
  }
}

describe("key pairs", () => {
  it("are made with a private key that is told once", async () => {
    const [status, { keypair }] = await create({ name: "ops" });
    expect([status, keypair]).toEqual([
      200,
      expect.objectContaining({
        name: "ops",
        type: "ssh",
        public_key: "ssh-ed25519 not-a-key ops",
        private_key: "not-a-private-key",
      }),
    ]);
    const [, shown] = await ask("GET", "/keypairs/ops");
    expect(shown["keypair"]).toMatchObject({
      name: "ops",
      scope: "user",
      create_time: 1_900_000_000_000,
      is_key_protection: false,
    });
    for (const path of ["/keypairs/ops", "/keypairs"])
      expect(JSON.stringify((await ask("GET", path))[1])).not.toContain("private");
  });

  it("are imported without a private key in the answer", async () => {
    const [status, { keypair }] = await create({ name: "own", public_key: "ssh-ed25519 mine own", scope: "domain" });
    expect(status).toBe(200);
    expect(keypair).toMatchObject({ public_key: "ssh-ed25519 mine own" });
    expect(keypair).not.toHaveProperty("private_key");
  });

  it("are listed by marker, in the order of their names, each once", async () => {
    for (const name of ["d", "b", "a", "c"]) await create({ name });
    const first = await ask("GET", "/keypairs?limit=2");
    expect(namesFrom(first)).toEqual(["a", "b"]);
    expect(first[1]["page_info"]).toEqual({ next_marker: "c", previous_marker: null, current_count: 2 });
    await ask("DELETE", "/keypairs/c");
    const second = await ask("GET", "/keypairs?limit=2&marker=c");
    expect(namesFrom(second)).toEqual(["d", "team-2025"]);
    expect(second[1]["page_info"]).toEqual({ next_marker: "", previous_marker: "a", current_count: 2 });
  });

  it("are described and deleted", async () => {
    await create({ name: "ops" });
    expect(await ask("PUT", "/keypairs/ops", { keypair: { description: "Mine." } })).toEqual([200, ""]);
    const [, shown] = await ask("GET", "/keypairs/ops");
    expect(shown["keypair"]).toMatchObject({ description: "Mine.", update_time: 1_900_000_000_000 });
    expect(await ask("DELETE", "/keypairs/ops")).toEqual([204, ""]);
    expect(await ask("DELETE", "/keypairs/ops")).toEqual([404, { error_code: "KPS.4016", error_msg: "Key pair not found." }]);
  });

  it("keep a private key until it is cleared", async () => {
    const name = "ops";
    await create({ name, public_key: "ssh-ed25519 mine ops" });
    const exported = (): Promise<[number, Body]> => ask("POST", "/keypairs/private-key/export", { keypair: { name } });
    expect(await exported()).toEqual([400, { error_code: "KPS.6005", error_msg: "The private key is not managed." }]);
    const key_protection = { private_key: "mine-only", encryption: { type: "default" } };
    expect(await ask("POST", "/keypairs/private-key/import", { keypair: { name, key_protection } })).toEqual([
      200,
      { keypair: { name } },
    ]);
    expect(await exported()).toEqual([200, { keypair: { name, private_key: "mine-only" } }]);
    for (const path of ["/keypairs/ops", "/keypairs"]) {
      const [, body] = await ask("GET", path);
      expect(JSON.stringify(body)).toContain('"is_key_protection":true');
      expect(JSON.stringify(body)).not.toContain("mine-only");
    }
    expect(await ask("DELETE", "/keypairs/ops/private-key")).toEqual([200, ""]);
    expect((await exported())[0]).toBe(400);
  });

  it.each<{ given: object; code: string }>([
    { given: { name: "team-2025" }, code: "KPS.0002" },
    { given: { name: "a", key_protection: { encryption: { type: "default" } } }, code: "KPS.0002" },
    { given: { name: "a", key_protection: { private_key: "p", encryption: { type: "default" } } }, code: "KPS.0002" },
  ])("refuses $given, and keeps nothing of it", async ({ given, code }) => {
    const [status, body] = await create(given);
    expect([status, body["error_code"]]).toEqual([400, code]);
    expect(namesFrom(await ask("GET", "/keypairs"))).toEqual(["team-2025"]);
  });

  it("are imported several at a time, each with an outcome of its own", async () => {
    const [status, body] = await ask("POST", "/keypairs/batch-import", [
      { keypair: { name: "first", public_key: "ssh-ed25519 a" } },
      { keypair: { name: "bare" } },
      { keypair: { name: "first", public_key: "ssh-ed25519 b" } },
      { keypair: { name: "last", public_key: "ssh-ed25519 c" } },
    ]);
    expect(status).toBe(200);
    expect((body["succeeded_keypairs"] as { keypair: Body }[]).map(({ keypair }) => keypair["name"])).toEqual(["first", "last"]);
    expect(body["failed_keypairs"]).toEqual([
      { keypair_name: "bare", failed_reason: "The public key is missing." },
      { keypair_name: "first", failed_reason: "There is a key pair of this name already." },
    ]);
    expect(namesFrom(await ask("GET", "/keypairs"))).toEqual(["first", "last", "team-2025"]);
  });

  it("may have a name of one letter, and are told of by it where they are not imported", async () => {
    const [status, body] = await ask("POST", "/keypairs/batch-import", [{ keypair: { name: "a" } }]);
    const failed = [{ keypair_name: "a", failed_reason: "The public key is missing." }];
    expect([status, body]).toEqual([200, { succeeded_keypairs: [], failed_keypairs: failed }]);
  });

  it("come as an archive that other programs open", async () => {
    const response = await fetch(`${mock.url}/v3/${PROJECT}/keypairs/private-key/batch-export`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify([{ keypair: { name: "ops-2026" } }]),
    });
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(bytes.subarray(0, 4).toString("latin1")).toBe("PK\u0003\u0004");
    expect(bytes.toString("latin1")).toContain("ops-2026.pem");
  });

  it("are those of one project", async () => {
    const other = "1".repeat(32);
    await create({ name: "ops" });
    expect((await ask("GET", "/keypairs/ops", undefined, undefined, other))[0]).toBe(404);
    expect((await create({ name: "ops" }, undefined, other))[0]).toBe(200);
  });
});

describe("tasks", () => {
  beforeEach(async () => void (await create({ name: "ops" })));

  it("bind a server, then replace and reset and unbind its key pair", async () => {
    const states = async (started: [number, Body]): Promise<unknown> => {
      const [status, { task_id, ...rest }] = started;
      expect([status, rest]).toEqual([202, { server_id: WEB1, status: "SUCCESS" }]);
      return (await watch(task_id)).join(" ");
    };
    const all = (kind: string): string => ["READY", "RUNNING", "SUCCESS"].map((word) => `${word}_${kind}`).join(" ");
    expect(await states(await bind(WEB1))).toBe(all("BIND"));
    expect(await states(await bind(WEB1, { auth: { type: "keypair", key: "k" } }))).toBe(all("REPLACE"));
    expect(await states(await bind(WEB1))).toBe(all("RESET"));
    const unbind = (): Promise<[number, Body]> => ask("POST", "/keypairs/disassociate", { server: { id: WEB1 } });
    expect(await states(await unbind())).toBe(all("UNBIND"));
    const [, refused] = await unbind();
    expect(refused).toEqual({
      server_id: WEB1,
      status: "FAILED",
      error_code: "KPS.0002",
      error_msg: "The server has no key pair.",
    });
    expect(await states(await bind(WEB1))).toBe(all("BIND"));
  });

  it("run until they are done, and keep their server busy", async () => {
    const [, { task_id }] = await bind(WEB1);
    const running = async (): Promise<unknown[]> => {
      const [, { tasks, total }] = await ask("GET", "/running-tasks");
      expect(total).toBe((tasks as unknown[]).length);
      return (tasks as Body[]).filter(({ server_id }) => server_id === WEB1);
    };
    const task = { task_id, server_id: WEB1, server_name: "web-1", keypair_name: "ops", task_time: "1900000000000" };
    expect(await running()).toEqual([{ ...task, operate_type: "READY_BIND" }]);
    expect((await bind(WEB1))[1]).toMatchObject({ status: "FAILED", error_msg: "Another task on the server is not done yet." });
    await watch(task_id);
    expect(await running()).toEqual([]);
  });

  it.each([
    { name: "where that is preferred", server: WEB1, prefer: "outcome=failure", reason: "The server did not answer." },
    { name: "on servers that are broken", server: BROKEN, prefer: undefined, reason: "The server could not be logged in to." },
  ])("fail $name, and are listed with the reason until they are deleted", async ({ server, prefer, reason }) => {
    const [, { task_id }] = await bind(server, {}, prefer);
    const failed = async (): Promise<Body[]> => (await ask("GET", "/failed-tasks"))[1]["tasks"] as Body[];
    expect(await failed()).toHaveLength(1);
    expect(await watch(task_id)).toEqual(["READY_BIND", "RUNNING_BIND", "FAILED_BIND"]);
    expect((await failed())[1]).toMatchObject({
      task_id,
      operate_type: "FAILED_BIND",
      task_error_msg: reason,
      server_id: server,
    });
    expect(await ask("DELETE", `/failed-tasks/${String(task_id)}`)).toEqual([200, ""]);
    expect((await failed()).map((task) => task["task_id"])).not.toContain(task_id);
    expect(await ask("DELETE", `/failed-tasks/${String(task_id)}`)).toEqual([
      400,
      { error_code: "KPS.0005", error_msg: "Failed task not found." },
    ]);
    // Nothing was bound: the server takes a binding again.
    await watch((await bind(server, {}, "outcome=success"))[1]["task_id"]);
    expect(await failed()).toHaveLength(1);
    expect(await ask("DELETE", "/failed-tasks")).toEqual([200, ""]);
    expect(await failed()).toEqual([]);
  });

  it("of a batch are started each for itself, with outcomes of their own", async () => {
    const servers = [WEB1, "nowhere", TEAM9, WEB2, WEB1, BROKEN];
    const batch_keypairs = servers.map((id) => ({ keypair_name: "ops", server: { id } }));
    const [status, body] = await ask("POST", "/keypairs/batch-associate", { batch_keypairs }, 'outcome="success, failure"');
    expect(status).toBe(202);
    const tasks = body["tasks"] as Body[];
    expect(tasks.map((task) => task["error_msg"] ?? task["status"])).toEqual([
      "SUCCESS",
      "There is no server with this id.",
      "The server has a key pair already.",
      "SUCCESS",
      "Another task on the server is not done yet.",
      "SUCCESS",
    ]);
    const ends = [];
    for (const { task_id } of tasks) if (task_id !== undefined) ends.push((await watch(task_id)).at(-1));
    expect(ends).toEqual(["SUCCESS_BIND", "FAILED_BIND", "FAILED_BIND"]);
  });

  it.each<{ given: [string, string, unknown?]; want: [number, string] }>([
    { given: ["GET", "/tasks/unknown"], want: [400, "KPS.0001"] },
    { given: ["GET", "/keypairs/unknown"], want: [404, "KPS.4016"] },
    { given: ["PUT", "/keypairs/unknown", { keypair: { description: "" } }], want: [400, "KPS.4016"] },
    { given: ["DELETE", "/keypairs/unknown/private-key"], want: [404, "KPS.4016"] },
    { given: ["POST", "/keypairs/associate", { keypair_name: "unknown", server: { id: WEB1 } }], want: [400, "KPS.4016"] },
  ])("refuses $given", async ({ given, want }) => {
    const [status, body] = await ask(...given);
    expect([status, body["error_code"]]).toEqual(want);
  });
});

describe("spec/kps/mock", () => {
  it("has codes that the service's own list has", () => {
    const read = (file: string): unknown => parse(readFileSync(`spec/kps/${file}`, "utf8"));
    const { enum: known } = read("facts/error-codes.yaml") as { enum: string[] };
    const { $world } = read("mock/world.yaml") as { $world: { errors: Record<string, { code: string }> } };
    const codes = Object.values($world.errors).map(({ code }) => code);
    expect(codes.length).toBeGreaterThan(10);
    expect(codes.filter((code) => !known.includes(code))).toEqual([]);
  });

  it("names every operation of the service", () => {
    const files = readdirSync("spec/kps/mock").map((file) => parse(readFileSync(`spec/kps/mock/${file}`, "utf8")) as object);
    const ids = readContract("kps").operations.map(({ id }) => id);
    expect([...new Set(files.flatMap((rules) => Object.keys(rules)))].sort()).toEqual(["$world", ...ids].sort());
  });
});

it("secrets of requests are in no line of the log and in no answer but that of an export", async () => {
  const secret = randomBytes(12).toString("hex");
  const lines: string[] = [];
  await mock.close();
  mock = await startMock({ pace: { stepPolls: 1 }, log: (line) => void lines.push(line) });
  const encryption = { type: "default" };
  const auth = { type: "keypair", key: secret };
  const answers = [
    await create({ name: "ops", public_key: "ssh-ed25519 a", key_protection: { private_key: secret, encryption } }),
    await create({ name: "ops", public_key: "ssh-ed25519 a", key_protection: { private_key: secret, encryption } }),
    await create({ name: "a b", public_key: "ssh-ed25519 a", key_protection: { private_key: secret, encryption } }),
    await bind(WEB1, { auth }),
    await bind(WEB1, { auth }),
    await bind(BROKEN, { auth }, "outcome=worse"),
    await ask("POST", "/keypairs/batch-import", [
      { keypair: { name: "ops", public_key: "a", key_protection: { private_key: secret, encryption } } },
    ]),
    await ask("POST", "/keypairs/private-key/import", {
      keypair: { name: "no", key_protection: { private_key: secret, encryption } },
    }),
    await ask("POST", "/keypairs/disassociate", { server: { id: TEAM9, auth } }),
    await ask("GET", "/keypairs"),
    await ask("GET", "/keypairs/ops"),
    await ask("GET", "/running-tasks"),
  ];
  expect(answers.map(([status]) => status)).toEqual([200, 400, 422, 202, 202, 422, 200, 400, 202, 200, 200, 200]);
  const exported = await ask("POST", "/keypairs/private-key/export", { keypair: { name: "ops" } });
  expect(JSON.stringify(exported)).toContain(secret);
  expect(lines.length).toBeGreaterThan(10);
  expect(JSON.stringify([answers, lines])).not.toContain(secret);
});
