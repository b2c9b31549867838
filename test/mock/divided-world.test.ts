// A world that is divided into files: what they say together, and that mistakes name the right one.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { loadDocument } from "../../generator/mock/load.js";
import { createMockServer } from "../../generator/mock/server.js";
import { SpecError } from "../../generator/text/problem.js";
import { serve } from "./start.js";
import { mistakesIn, writeDocument } from "./world-service.js";

const JOBS = `$world:
  scope: [/project_id]
  error: { error_code: $code, error_msg: $message }
  collections:
    jobs: { key: /name, start: [{ name: a, host: h }] }
showJob: { do: [{ find: jobs, key: $input/job_id, as: job, missing: noJob }], answer: $job }
`;
const HOSTS = `$world:
  errors:
    noJob: { status: 404, code: X.1, message: No job. }
  collections:
    hosts: { key: /name, start: [{ name: h }] }
listAll: { list: { of: [jobs, hosts] } }
`;

it("the worlds of the services are in files of at most 250 lines", () => {
  const files = readdirSync("spec", { recursive: true, encoding: "utf8" }).filter((file) =>
    /(^|\/)mock(\/.*)?\.yaml$/.test(file),
  );
  const lines = files.map((file) => [file, readFileSync(join("spec", file), "utf8").split("\n").length] as const);
  expect(files.length).toBeGreaterThan(10);
  expect(lines.filter(([, count]) => count > 251)).toEqual([]);
});

describe("files", () => {
  it.each<{ what: string; jobs?: string; hosts?: string; want: string[] }>([
    { what: "may refer to each other", want: [] },
    {
      what: "may not state a collection twice",
      hosts: HOSTS.replace("    hosts:", "    jobs:"),
      want: ["hosts.yaml:5: $world collections jobs is stated in jobs.yaml:5 already."],
    },
    {
      what: "may not state an error twice",
      jobs: JOBS.replace("  collections:", "  errors: { noJob: { status: 404, message: No. } }\n  collections:"),
      want: ["hosts.yaml:3: $world errors noJob is stated in jobs.yaml:4 already."],
    },
    {
      what: "may not state an operation twice",
      hosts: `${HOSTS}showJob: { do: [] }\n`,
      want: ["hosts.yaml:7: showJob is stated in jobs.yaml:6 already."],
    },
    {
      what: "may not state the scope twice",
      hosts: HOSTS.replace("  errors:", "  scope: [/project_id]\n  errors:"),
      want: ["hosts.yaml:2: $world scope is stated in jobs.yaml:2 already."],
    },
    {
      what: "are told of by their names where they have another shape",
      hosts: HOSTS.replace("key: /name", "kye: /name"),
      want: [
        "hosts.yaml:5: $world collections hosts must have required property 'key'.",
        "hosts.yaml:5: $world collections hosts must NOT have additional properties: kye.",
      ],
    },
    {
      what: "are told of by their names where an operation is wrong",
      hosts: HOSTS.replace("[jobs, hosts]", "[jobs, hots]"),
      want: ["hosts.yaml:6: There is no collection hots."],
    },
    {
      what: "are told of by their names where a collection is wrong",
      hosts: HOSTS.replace("{ name: h }", "{ name: h, of: $nothing }"),
      want: ["hosts.yaml:5: $nothing is not known here."],
    },
    {
      what: "have collections in one of them",
      jobs: JOBS.replace(/ {2}collections:\n.*\n/, ""),
      hosts: "listAll: {}\n",
      want: ["jobs.yaml:1: $world must have required property 'collections'."],
    },
    { what: "are not empty", hosts: "", want: ["hosts.yaml:1: The file must be object."] },
  ])("$what", ({ jobs = JOBS, hosts = HOSTS, want }) => {
    expect(mistakesIn({ "jobs.yaml": jobs, "hosts.yaml": hosts })).toEqual(want);
  });
});

describe("the folder mock", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(process.cwd(), "build", "divided-"));
    writeDocument(folder);
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const write = (files: Readonly<Record<string, string>>): void => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
  };
  const load = (): ReturnType<typeof loadDocument> =>
    loadDocument(process.cwd(), relative(process.cwd(), join(folder, "openapi.json")));

  it.each([
    { what: "alone", files: { "mock/jobs.yaml": JOBS, "mock/hosts.yaml": HOSTS, "mock/.hidden": "" } },
    { what: "beside a mock.yaml", files: { "mock.yaml": JOBS, "mock/hosts.yaml": HOSTS } },
  ])("is read $what", async ({ files }) => {
    write(files);
    const mock = await serve(createMockServer(await load()));
    try {
      expect((await mock.ask("GET", "/p/jobs/a")).body).toEqual({ name: "a", host: "h" });
      expect(await mock.ask("GET", "/p/jobs/b")).toMatchObject({ status: 404, body: { error_code: "X.1" } });
      expect((await mock.ask("GET", "/p/all")).body).toMatchObject({ total: 2, hosts: [{ name: "h" }] });
    } finally {
      await mock.close();
    }
  });

  it("holds no file of another kind", async () => {
    write({ "mock/jobs.yaml": JOBS, "mock/hosts.yml": HOSTS });
    const error: unknown = await load().catch((caught: unknown) => caught);
    const [problem] = error instanceof SpecError ? error.problems : [];
    expect(problem?.file).toMatch(/\/mock\/hosts\.yml$/);
    expect(problem?.message).toBe("It is no .yaml file, and would be passed over.");
  });

  it("is named by what the server says of an answer that is wrong", async () => {
    write({ "mock/jobs.yaml": JOBS.replace("name: a, host: h", "name: a, host: 5"), "mock/hosts.yaml": HOSTS });
    const mock = await serve(createMockServer(await load()));
    const { status, body } = await mock.ask("GET", "/p/jobs/a");
    await mock.close();
    expect(status).toBe(500);
    expect(JSON.stringify(body)).toContain("mock/jobs.yaml:6 makes of showJob does not fit the contract: /host must be string");
  });
});
