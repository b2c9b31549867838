// The language of worlds, over HTTP.
import { readFileSync } from "node:fs";
import { afterEach, describe, expect, it } from "vitest";
import type { RunningMock } from "./start.js";
import { serveWorld, world } from "./world-service.js";

let mock: RunningMock;
afterEach(() => mock?.close());

type Ask = [method: string, path: string, body?: unknown, prefer?: string];
async function ask(...[method, path, body, prefer]: Ask): Promise<[number, Record<string, unknown>]> {
  const answer = await mock.ask(method, path, { body, headers: prefer === undefined ? {} : { Prefer: prefer } });
  return [answer.status, answer.body as Record<string, unknown>];
}
const jobs = async (query = "", project = "p"): Promise<Record<string, unknown>[]> =>
  (await ask("GET", `/${project}/jobs${query}`))[1]["jobs"] as Record<string, unknown>[];
const names = async (project?: string): Promise<unknown[]> => (await jobs("", project)).map(({ name }) => name);

/** The first example of docs/mock.md, which all else is added to. */
const [, example = ""] = /```yaml\n(\$world:[^`]*)```/.exec(readFileSync("docs/mock.md", "utf8")) ?? [];

describe("the example of docs/mock.md", () => {
  it("is a service: starts, shows, lists and deletes jobs, which move and fail", async () => {
    mock = await serveWorld(example, { now: () => 1_000 });
    const [status, { job_id: id }] = await ask("POST", "/p/jobs", { name: "first" });
    expect([status, id]).toEqual([
      201,
      expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/),
    ]);
    const show = (): Promise<unknown> => ask("GET", `/p/jobs/${String(id)}`);
    const job = { id, name: "first", created: 1_000 };
    expect(await show()).toEqual([200, { ...job, state: "ready" }]);
    expect(await show()).toEqual([200, { ...job, state: "running" }]);
    expect(await show()).toEqual([200, { ...job, state: "done", ended: 1_000 }]);
    expect(await show()).toEqual([200, { ...job, state: "done", ended: 1_000 }]);
    const [, { job_id: failing }] = await ask("POST", "/p/jobs", { name: "second" }, "outcome=failure");
    expect((await jobs("?state=ready")).map(({ name }) => name)).toEqual(["second"]);
    expect(await ask("GET", `/p/jobs/${String(failing)}`)).toMatchObject([200, { state: "failed", reason: "The disk is full." }]);
    expect(await ask("DELETE", `/p/jobs/${String(id)}`)).toEqual([204, ""]);
    expect(await show()).toEqual([404, { error_code: "X.0404", error_msg: "There is no such job." }]);
    expect(await names()).toEqual(["second"]);
  });

  it("moves by time, and what a step does is done at its time", async () => {
    let now = 5_000;
    mock = await serveWorld(example, { pace: { stepMs: 100 }, now: () => now });
    await ask("POST", "/p/jobs", { name: "first" });
    now += 99;
    expect(await jobs()).toMatchObject([{ state: "ready" }]);
    now += 1_000;
    expect(await jobs()).toMatchObject([{ state: "done", ended: 5_200 }]);
  });

  it("keeps projects apart, gives the same ids after a restart, and forgets all else", async () => {
    const started = async (project: string): Promise<unknown> =>
      (await ask("POST", `/${project}/jobs`, { name: "n" }))[1]["job_id"];
    mock = await serveWorld(example);
    const ids = [await started("p"), await started("p"), await started("q")];
    expect(new Set(ids).size).toBe(3);
    expect([await names("p"), await names("q")]).toEqual([["n", "n"], ["n"]]);
    await mock.close();
    mock = await serveWorld(example);
    expect(await names("p")).toEqual([]);
    expect([await started("p"), await started("p"), await started("q")]).toEqual(ids);
  });

  it("does nothing for a request that does not fit, or that asks for a documented answer", async () => {
    mock = await serveWorld(example);
    expect((await ask("POST", "/p/jobs", { name: 1 }))[0]).toBe(422);
    expect(await ask("POST", "/p/jobs", { name: "n" }, "code=201")).toEqual([201, { job_id: "example" }]);
    expect(await names()).toEqual([]);
  });
});

const kept = "    jobs: { key: /name }";
const list = "listJobs: { list: { of: jobs } }";
const make = "{ create: jobs, with: { name: $input/body/name, host: $input/body/host } }";
const no = "{ status: 400, code: X.1, message: No. }";

describe("a request that cannot be done", () => {
  it("leaves nothing behind of what it did before", async () => {
    mock = await serveWorld(
      world(kept, `startJob: { do: [${make}, { refuse: ${no}, when: { $input/body/host: bad } }] }\n${list}`),
    );
    expect((await ask("POST", "/p/jobs", { name: "a", host: "good" }))[0]).toBe(201);
    expect(await ask("POST", "/p/jobs", { name: "b", host: "bad" })).toEqual([400, { error_code: "X.1", error_msg: "No." }]);
    expect(await names()).toEqual(["a"]);
  });

  it("leaves nothing behind when it is ended from outside", async () => {
    const inner = "{ each: $input/body/names, do: [{ create: jobs, with: { name: $number } }] }";
    const slow = `startJob: { do: [${make}, { each: $input/body/names, do: [${inner}] }] }\n${list}`;
    mock = await serveWorld(world(kept, slow), { mostMs: 2_000 });
    await ask("POST", "/p/jobs", { name: "first" });
    expect(await names()).toEqual(["first"]);
    // A million members, which takes minutes.
    const answer = await ask("POST", "/p/jobs", { name: "b", names: Array.from({ length: 1_000 }, String) });
    expect(answer).toMatchObject([422, { problems: [{ keyword: "bound" }] }]);
    expect(await names()).toEqual(["first"]);
  });

  it("undoes one item of several where each has an outcome of its own", async () => {
    const each = `{ create: jobs, with: { name: $item } }, { refuse: ${no}, when: { $item: [b, d] } }`;
    const batch = `{ each: $input/body/names, do: [${each}], answer: { name: $item }, refused: { name: $item, reason: $message }, as: done }`;
    mock = await serveWorld(world(kept, `startJob: { do: [${batch}], answer: { jobs: $done } }\n${list}`));
    const [, answer] = await ask("POST", "/p/jobs", { names: ["a", "b", "c", "d"] });
    expect(answer["jobs"]).toEqual([{ name: "a" }, { name: "b", reason: "No." }, { name: "c" }, { name: "d", reason: "No." }]);
    expect(await names()).toEqual(["a", "c"]);
  });
});

describe("relations", () => {
  const collections = `${kept}\n    hosts: { key: /id, start: [{ id: h-1 }, { id: h-2 }] }`;
  const operations = `startJob: { do: [{ find: hosts, key: $input/body/host, missing: ${no} }, ${make}] }
deleteJob: { do: [{ find: jobs, where: { /host: $input/job_id }, found: { status: 400, code: X.2, message: In use. } }, { delete: hosts, key: $input/job_id }] }
showJob: { do: [{ count: jobs, where: { /host: $input/job_id }, as: many }], answer: { reason: "{$many}" } }
deleteJobs: { do: [{ delete: jobs, where: { /host: { not: h-1 } } }] }
listAll: { list: { of: [jobs, hosts] } }
${list}`;

  it("keep what is in use, and count it", async () => {
    mock = await serveWorld(world(collections, operations));
    for (const [name, host] of [
      ["a", "h-1"],
      ["b", "h-1"],
      ["c", "h-2"],
    ])
      await ask("POST", "/p/jobs", { name, host });
    expect(await ask("POST", "/p/jobs", { name: "d", host: "h-3" })).toMatchObject([400, { error_code: "X.1" }]);
    expect(await ask("GET", "/p/jobs/h-1")).toEqual([200, { reason: "2" }]);
    expect(await ask("DELETE", "/p/jobs/h-1")).toEqual([400, { error_code: "X.2", error_msg: "In use." }]);
    expect(await ask("DELETE", "/p/jobs")).toEqual([204, ""]);
    expect(await names()).toEqual(["a", "b"]);
    expect(await ask("DELETE", "/p/jobs/h-2")).toEqual([204, ""]);
    expect(await ask("GET", "/p/all?offset=1&limit=2")).toEqual([
      200,
      { jobs: [{ name: "b", host: "h-1" }], hosts: [{ id: "h-1" }], total: 3 },
    ]);
  });
});

describe("runs", () => {
  const steps = `    jobs:
      key: /name
      start: [{ name: "job-{n}", host: h-0 }, { name: "job-{n}", $run: work, $outcome: bad }]
      count: 3
      runs:
        work:
          good: [{ state: on }, { state: off, host: null, $then: [{ create: jobs, with: { name: "after {$self/name}", state: $self/state } }] }]
          bad: [{ state: on }, { state: broken }]`;
  const operations = `changeJob: { do: [{ start: jobs, key: $input/job_id, run: work, outcome: $input/body/reason, missing: ${no}, as: job }], answer: $job }\n${list}`;

  it("begin by themselves and again, end as the preference, the action or the file says, and bring about what they say", async () => {
    mock = await serveWorld(world(steps, operations));
    expect(await jobs()).toEqual([
      { name: "job-1", host: "h-0" },
      { name: "job-2", state: "on" },
      { name: "job-3", host: "h-0" },
    ]);
    expect((await jobs())[1]).toEqual({ name: "job-2", state: "broken" });
    const again = (reason: string, prefer?: string): Promise<unknown> => ask("PUT", "/p/jobs/job-2", { reason }, prefer);
    expect(await again("good")).toEqual([200, { name: "job-2", state: "on" }]);
    await jobs();
    expect((await jobs()).slice(1)).toEqual([
      { name: "job-2", state: "off" },
      { name: "job-3", host: "h-0" },
      { name: "after job-2", state: "off" },
    ]);
    await again("good", "outcome=bad");
    await jobs();
    expect((await jobs())[1]).toMatchObject({ state: "broken" });
    expect(await again("good", "outcome=worse")).toMatchObject([
      422,
      { message: "changeJob has the outcomes success, good, bad, not worse" },
    ]);
    expect((await ask("PUT", "/p/jobs/job-9", {}))[0]).toBe(400);
  });
});

describe("a run", () => {
  const steps = "[{ state: on }, { state: $self/host }, { $then: [{ delete: jobs, key: $self/name }] }]";
  const collections = `    jobs: { key: /name, start: [{ name: a, host: h, $run: work }], runs: { work: { ends: ${steps} } } }`;
  const show = `showJob: { do: [{ find: jobs, key: $input/job_id, as: job, missing: ${no} }], answer: $job }`;

  it("takes a step after so many questions, keeps what it does not change, and may end with its member", async () => {
    mock = await serveWorld(world(collections, show), { pace: { stepPolls: 2 } });
    const seen = [];
    for (let each = 0; each < 6; each += 1) seen.push(await ask("GET", "/p/jobs/a"));
    const [on, off] = ["on", "h"].map((state) => [200, { name: "a", host: "h", state }]);
    const gone = [400, { error_code: "X.1", error_msg: "No." }];
    expect(seen).toEqual([on, on, off, off, gone, gone]);
  });
});

describe("bounds", () => {
  const small = (full: string): string =>
    world(`    jobs: { key: /name, most: 2${full} }`, `startJob: { do: [${make}] }\n${list}`);

  it.each([
    { what: "forgets the oldest", full: "", status: 201, want: ["b", "c"] },
    { what: "refuses one more where the service says how", full: `, full: ${no}`, status: 400, want: ["a", "b"] },
  ])("a collection that is full $what", async ({ full, status, want }) => {
    mock = await serveWorld(small(full));
    for (const name of ["a", "b"]) await ask("POST", "/p/jobs", { name });
    expect((await ask("POST", "/p/jobs", { name: "c" }))[0]).toBe(status);
    expect(await names()).toEqual(want);
  });

  it("a project keeps a few mebibytes, and a request has a thousand items", async () => {
    const batch = "{ each: $input/body/names, do: [{ create: jobs, with: { name: $item, reason: $input/body/host } }] }";
    mock = await serveWorld(world(kept, `startJob: { do: [${batch}] }\n${list}`));
    const host = "x".repeat(1_000_000);
    expect((await ask("POST", "/p/jobs", { names: ["a", "b", "c", "d"], host }))[0]).toBe(201);
    expect((await ask("POST", "/p/jobs", { names: ["e"], host }))[0]).toBe(507);
    expect((await ask("POST", "/p/jobs", { names: Array.from({ length: 1_001 }, String) }))[0]).toBe(413);
    expect(await names()).toEqual(["a", "b", "c", "d"]);
    expect((await ask("POST", "/q/jobs", { names: ["e"], host }))[0]).toBe(201);
  });

  it("a server keeps a hundred projects, those that were asked for last", async () => {
    mock = await serveWorld(example);
    for (let project = 0; project <= 100; project += 1) {
      await ask("POST", `/p${project}/jobs`, { name: "n" });
      await jobs("", "p0");
    }
    expect([await names("p0"), await names("p1"), await names("p100")]).toEqual([["n"], [], ["n"]]);
  });
});

describe("answers", () => {
  it("show what their schema names, and are mistakes of the file where they do not fit it, which shows no value", async () => {
    const text = world(
      kept,
      `startJob: { do: [{ create: jobs, with: $input/body, as: job }], answer: { jobs: [$job] } }\n${list}`,
    );
    mock = await serveWorld(text);
    const key = "quite-secret";
    expect(await ask("POST", "/p/jobs", { name: "a", key, names: ["b"] })).toEqual([201, { jobs: [{ name: "a" }] }]);
    const [status, body] = await ask("POST", "/p/jobs", { name: `${key} and more of it`, key });
    expect([status, body["message"]]).toEqual([
      500,
      "the answer that mock.yaml:6 makes of startJob does not fit the contract: /jobs/0/name must NOT have more than 20 characters",
    ]);
    expect(JSON.stringify([body, await jobs()])).not.toContain(key);
  });

  it("are made with operators, examples and texts with references in them", async () => {
    const answer =
      '{ $merge: [$examples/showJob, { name: { $first: [$input/nothing, $job/name, none] }, id: "<{$input/job_id}>", host: null }] }';
    mock = await serveWorld(
      world(
        "    jobs: { key: /name, start: [{ name: a }] }",
        `showJob: { do: [{ let: job, to: { name: n }, when: { $input/job_id: x } }], answer: ${answer.replace("$input/nothing, ", "")} }`,
      ),
    );
    expect(await ask("GET", "/p/jobs/x")).toEqual([200, { id: "<x>", name: "n" }]);
    expect(await ask("GET", "/p/jobs/y")).toEqual([200, { id: "<y>", name: "none" }]);
  });

  const keeps = "{ create: jobs, with: { name: $input/body/name, host: $input/body/key } }";
  it.each([
    { what: "as they came", answer: "{ job_id: $input/body/key }", method: "POST", path: "/p/jobs", at: "/job_id" },
    { what: "within a text", answer: '{ job_id: "<{$input/body/key}>" }', method: "POST", path: "/p/jobs", at: "/job_id" },
    { what: "when they are listed later", answer: "{ job_id: x }", method: "GET", path: "/p/jobs", at: "/jobs/0/host" },
  ])("show no secrets, $what", async ({ answer, method, path, at }) => {
    mock = await serveWorld(world(kept, `startJob: { do: [${keeps}], answer: ${answer} }\n${list}`));
    const key = "canary-12345678";
    const body = { name: "a", key };
    await ask("POST", "/p/jobs", body);
    const shown = await ask(method, path, method === "POST" ? body : undefined);
    expect(shown).toMatchObject([
      500,
      { message: expect.stringMatching(new RegExp(`shows a secret of a request at ${at}$`)) as string },
    ]);
    expect(JSON.stringify(shown)).not.toContain(key);
    // The control: what is no secret is shown in the same place.
    expect((await ask("POST", "/q/jobs", { name: "a" }))[0]).toBe(201);
  });

  it.each([
    { what: "the same request gives openly", first: undefined, second: { name: "a text of more", key: "text of more" } },
    { what: "a request before gave openly", first: { name: "a text of more" }, second: { name: "b", key: "text of more" } },
    { what: "the world has by itself", first: undefined, second: { name: "a text of more", key: "the world itself" } },
    { what: "a later request gives openly", first: { name: "b", key: "text of more" }, second: { name: "a text of more" } },
  ])("show a text that $what, though it was sent as a secret", async ({ first, second }) => {
    const making = "startJob: { do: [{ create: jobs, with: { name: $input/body/name }, run: walk }], answer: { job_id: x } }";
    const runs = "{ walk: { done: [{ reason: the world itself }] } }";
    mock = await serveWorld(world(`    jobs: { key: /name, runs: ${runs} }`, `${making}\n${list}`));
    for (const body of [first, second]) if (body) expect((await ask("POST", "/p/jobs", body))[0]).toBe(201);
    expect(await names()).toContain("a text of more");
  });

  it("name the files of a form", async () => {
    const each =
      '{ each: $files, do: [{ create: jobs, with: { name: $item/name, host: $input/body/kind, reason: "{$item/size}" }, as: job }], answer: $job, as: done }';
    mock = await serveWorld(world(kept, `uploadFiles: { do: [${each}], answer: { jobs: $done } }\n${list}`));
    const form = new FormData();
    form.set("kind", "k");
    for (const name of ["a.yaml", "b.yaml"]) form.append("files", new Blob([`content of ${name}`]), name);
    const response = await fetch(`${mock.url}/p/files`, { method: "POST", body: form });
    expect(await response.json()).toEqual({
      jobs: ["a.yaml", "b.yaml"].map((name) => ({ name, host: "k", reason: "17" })),
    });
    expect(await names()).toEqual(["a.yaml", "b.yaml"]);
  });
});

it("members that are there from the start are templates too, with a run beside", async () => {
  const start = "[{ $merge: [{ id: a, name: b }, { name: c }], $run: walk }]";
  const runs = "{ walk: { good: [{ $merge: [{ state: on }, { state: off }], $then: [] }, { state: done }] } }";
  mock = await serveWorld(world(`    jobs: { key: /id, start: ${start}, runs: ${runs} }`, "listJobs: { list: { of: jobs } }"));
  expect(await jobs()).toEqual([{ id: "a", name: "c", state: "off" }]);
});
