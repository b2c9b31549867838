import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, utimesSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

import { SpecError } from "../../../generator/text/problem.js";
import { check, generate } from "../../../generator/run/pipeline.js";
import { swap } from "../../../generator/run/swap.js";
import { homeFiles, makeRun, packagesText, specText } from "./run.js";
import { makeTree, modifiedAt, readTree, write } from "./tree.js";

function twoServices(): string {
  return makeTree({
    ...homeFiles,
    "packages.yaml": packagesText("one", "two"),
    "spec/one/openapi.yaml": specText("One"),
    "spec/two/openapi.yaml": specText("Two"),
    "spec/two/jobs/work.ts": "/** Does work. */\n",
  });
}

async function made(): Promise<string> {
  const root = twoServices();
  await generate(makeRun(root));
  return root;
}

describe("what is made", () => {
  it("makes every package, its bundle and the manifest, and leaves nothing beside", async () => {
    const root = await made();
    expect(Object.keys(readTree(join(root, "generated")))).toEqual([
      "manifest.json",
      "openapi/one.yaml",
      "openapi/two.yaml",
      "packages/one/src/client.ts",
      "packages/one/src/types.ts",
      "packages/one/src/validate.ts",
      "packages/two/src/client.ts",
      "packages/two/src/types.ts",
      "packages/two/src/validate.ts",
    ]);
    expect(Object.keys(readTree(root)).filter((path) => path.startsWith(".generated"))).toEqual([]);
  });

  const changes: { name: string; change: (root: string) => void; calls: string[] }[] = [
    { name: "nothing", change: () => {}, calls: [] },
    {
      name: "one spec",
      change: (root) => write(root, "spec/one/openapi.yaml", specText("Other")),
      calls: ["tools", "render one"],
    },
    {
      name: "a template",
      change: (root) => write(root, "templates/client/client.mustache", "x"),
      calls: ["tools", "render one two"],
    },
    { name: "a partial", change: (root) => write(root, "templates/shared.mustache", "x"), calls: ["tools", "render one two"] },
    { name: "a template that nothing uses", change: (root) => write(root, "templates/other.mustache", "x"), calls: [] },
    {
      name: "a source of the generator",
      change: (root) => write(root, "generator/run/pipeline.ts", "// another"),
      calls: ["tools", "render one two"],
    },
    { name: "a source with no part in it", change: (root) => write(root, "generator/pages/new.ts", "x"), calls: [] },
    {
      name: "a tool's version",
      change: (root) =>
        write(root, "package-lock.json", JSON.stringify({ packages: { "node_modules/yaml": { version: "2.0.1" } } })),
      calls: ["tools", "render one two"],
    },
    {
      name: "the part of one package in packages.yaml",
      change: (root) =>
        write(
          root,
          "packages.yaml",
          packagesText("one", "two").replace(
            "two: {spec: spec/two/openapi.yaml, version: 1.0.0",
            "two: {spec: spec/two/openapi.yaml, version: 1.0.1",
          ),
        ),
      calls: ["tools", "render two"],
    },
    {
      name: "a comment in packages.yaml",
      change: (root) => write(root, "packages.yaml", `# comment\n${packagesText("one", "two")}`),
      calls: [],
    },
    {
      name: "a job that was not there",
      change: (root) => write(root, "spec/one/jobs/new.ts", "/** New. */\n"),
      calls: ["tools", "render one"],
    },
    {
      name: "a job",
      change: (root) => write(root, "spec/two/jobs/work.ts", "/** Does more work. */\n"),
      calls: ["tools", "render two"],
    },
    { name: "a job taken away", change: (root) => rmSync(join(root, "spec/two/jobs/work.ts")), calls: ["tools", "render two"] },
    {
      name: "a file changed by hand",
      change: (root) => write(root, "generated/packages/two/src/types.ts", "x"),
      calls: ["tools", "render two"],
    },
    { name: "a file lost", change: (root) => rmSync(join(root, "generated/openapi/one.yaml")), calls: ["tools", "render one"] },
    { name: "a package gone", change: (root) => write(root, "packages.yaml", packagesText("one")), calls: [] },
  ];
  it.each(changes)("after a change of $name: $calls", async ({ change, calls }) => {
    const root = await made();
    change(root);
    const run = makeRun(root);
    await generate(run);
    expect(run.calls).toEqual(calls);
    const again = makeRun(root);
    expect(await generate(again)).toBe(false);
    expect(again.calls).toEqual([]);
    expect(await check(makeRun(root), true)).toEqual([]);
  });

  it("adds a package that packages.yaml names, and takes away one that it no longer names", async () => {
    const root = await made();
    write(root, "packages.yaml", packagesText("two", "three"));
    write(root, "spec/three/openapi.yaml", specText("Three"));
    const run = makeRun(root);
    await generate(run);
    expect(run.calls).toEqual(["tools", "render three"]);
    expect(existsSync(join(root, "generated/packages/one"))).toBe(false);
    expect(existsSync(join(root, "generated/openapi/one.yaml"))).toBe(false);
    expect(existsSync(join(root, "generated/packages/three/src/client.ts"))).toBe(true);
  });

  it("leaves the time of a file that comes out the same", async () => {
    const root = await made();
    const same = join(root, "generated/packages/one/src/validate.ts");
    utimesSync(same, 1_000_000_000, 1_000_000_000);
    write(root, "spec/one/openapi.yaml", specText("Other"));
    await generate(makeRun(root));
    expect(modifiedAt(same)).toBe(1_000_000_000_000);
    expect(readFileSync(join(root, "generated/packages/one/src/types.ts"), "utf8")).toContain("Other");
  });

  it("names in its report what was written", async () => {
    const root = await made();
    write(root, "spec/one/openapi.yaml", specText("Other"));
    const run = makeRun(root);
    await generate(run);
    expect(run.lines).toContain("one: spec/one/openapi.yaml changed");
    expect(run.lines).toContain("  written   generated/packages/one/src/client.ts");
    expect(run.lines).not.toContain("  written   generated/packages/one/src/validate.ts");
    expect(run.lines.at(-1)).toMatch(/^generate: one made in \d+\.\d s; files: 4 written, 5 unchanged, 0 removed$/);
  });

  it("keeps the table of keys, which another program makes", async () => {
    const root = await made();
    write(root, "generated/keys.md", "table");
    write(root, "spec/one/openapi.yaml", specText("Other"));
    const run = makeRun(root);
    await generate(run);
    expect(readFileSync(join(root, "generated/keys.md"), "utf8")).toBe("table");
    expect(run.lines).not.toContain("  removed   generated/keys.md");
  });

  it("names in its report where types say less than their schemas", async () => {
    const root = await made();
    write(root, "spec/one/openapi.yaml", specText("Other"));
    const run = makeRun(root, { typeNotes: ({ service }) => [`Thing of ${service}: less.`] });
    await generate(run);
    expect(run.lines).toContain("  note: one: Thing of one: less.");
  });

  it.skipIf(process.getuid?.() === 0)("refuses a folder that cannot be written, before it is moved (not as root)", async () => {
    const root = makeTree({ "generated/packages/a/x.ts": "old", "generated/manifest.json": "{}" });
    chmodSync(join(root, "generated/packages/a"), 0o555);
    const tree = { files: new Map([["manifest.json", "{ }"]]), kept: [] };
    await expect(swap(root, tree)).rejects.toThrow(/packages\/a cannot be written/);
    expect(readdirSync(root)).toEqual(["generated"]);
    chmodSync(join(root, "generated/packages/a"), 0o755);
  });

  it("carries over what others put into a package's folder", async () => {
    const root = await made();
    write(root, "generated/packages/one/dist/index.js", "built");
    write(root, "generated/packages/one/CHANGELOG.md", "log");
    mkdirSync(join(root, "generated/packages/one/node_modules/x"), { recursive: true });
    write(root, "spec/one/openapi.yaml", specText("Other"));
    await generate(makeRun(root));
    expect(readFileSync(join(root, "generated/packages/one/dist/index.js"), "utf8")).toBe("built");
    expect(readFileSync(join(root, "generated/packages/one/CHANGELOG.md"), "utf8")).toBe("log");
    expect(existsSync(join(root, "generated/packages/one/node_modules/x"))).toBe(true);
    expect(await check(makeRun(root), true)).toEqual([]);
  });
});

describe("what is refused, and writes nothing", () => {
  const refusals: { name: string; prepare?: (root: string) => void; stages?: Parameters<typeof makeRun>[1]; message: string }[] =
    [
      {
        name: "an unknown file",
        prepare: (root) => write(root, "generated/packages/one/mine.txt", "x"),
        message: "generated/packages/one/mine.txt",
      },
      {
        name: "an unknown file at the top",
        prepare: (root) => write(root, "generated/dist/x.js", "x"),
        message: "generated/dist/x.js",
      },
      {
        name: "a broken manifest",
        prepare: (root) => write(root, "generated/manifest.json", "<<<<<<<"),
        message: "generated/manifest.json",
      },
      {
        name: "a finding of lint",
        stages: { lint: async () => [{ file: "spec/one/openapi.yaml", line: 2, message: "bad", fix: "do" }] },
        message: "spec/one/openapi.yaml",
      },
      {
        name: "a finding of lint before what failed because of it",
        stages: {
          lint: async () => [{ file: "found by lint", message: "bad", fix: "do" }],
          makeTypes: async () => {
            throw new TypeError("undefined is not a function");
          },
        },
        message: "found by lint",
      },
      {
        name: "what the subset lacks",
        stages: { checkSubset: () => [{ file: "subset", message: "no", fix: "do" }] },
        message: "subset",
      },
      {
        name: "a file made twice",
        stages: { makePlainFiles: async () => new Map([["src/types.ts", "x"]]) },
        message: "generated/packages/one/src/types.ts",
      },
      {
        name: "code that is none",
        stages: { makePlainFiles: async () => new Map([["src/a.ts", "const = ;"]]) },
        message: "generated/packages/one/src/a.ts",
      },
      {
        name: "an empty file",
        stages: { makePlainFiles: async () => new Map([["README.md", "\n"]]) },
        message: "generated/packages/one/README.md",
      },
      {
        name: "a path out of the package",
        stages: { makePlainFiles: async () => new Map([["../a.md", "x"]]) },
        message: "generated/packages/one/../a.md",
      },
    ];
  it.each(refusals)("$name", async ({ prepare, stages, message }) => {
    const root = await made();
    write(root, "spec/one/openapi.yaml", specText("Other"));
    prepare?.(root);
    const before = readTree(root);
    const refused = await generate(makeRun(root, stages)).then(
      () => undefined,
      (error: unknown) => error,
    );
    expect(refused).toBeInstanceOf(SpecError);
    expect(refused instanceof SpecError && refused.problems[0]?.file).toBe(message);
    expect(readTree(root)).toEqual(before);
  });
});

describe("check", () => {
  it("finds nothing where nothing changed", async () => {
    expect(await check(makeRun(await made()), false)).toEqual([]);
  });

  const rows: { name: string; change: (root: string) => void; want: RegExp }[] = [
    {
      name: "a file changed by hand",
      change: (root) => write(root, "generated/packages/one/src/types.ts", "x"),
      want: /^generated\/packages\/one\/src\/types\.ts: .*by hand/,
    },
    {
      name: "a file too many",
      change: (root) => write(root, "generated/packages/one/src/more.ts", "x"),
      want: /^generated\/packages\/one\/src\/more\.ts: /,
    },
    {
      name: "a spec newer than the output",
      change: (root) => write(root, "spec/two/openapi.yaml", specText("New")),
      want: /^: spec\/two\/openapi\.yaml changed since/,
    },
    {
      name: "a comment in packages.yaml",
      change: (root) => write(root, "packages.yaml", `# c\n${packagesText("one", "two")}`),
      want: /^: packages\.yaml changed since/,
    },
    {
      name: "a manifest lost",
      change: (root) => rmSync(join(root, "generated/manifest.json")),
      want: /^generated\/manifest\.json: /,
    },
  ];
  it.each(rows)("names $name", async ({ change, want }) => {
    const root = await made();
    change(root);
    const problems = await check(makeRun(root), false);
    expect(problems.map(({ file, message }) => `${file ?? ""}: ${message}`)).toEqual([expect.stringMatching(want)]);
  });

  it("in full finds a change that the hashes were taught to accept", async () => {
    const root = await made();
    const forged = JSON.parse(readFileSync(join(root, "generated/manifest.json"), "utf8"));
    write(root, "generated/packages/one/src/types.ts", "export const forged = 1;\n");
    const { hashText } = await import("../../../generator/run/manifest.js");
    forged.packages.one.outputs["packages/one/src/types.ts"] = hashText("export const forged = 1;\n");
    write(root, "generated/manifest.json", `${JSON.stringify(forged, undefined, 2)}\n`);
    expect(await check(makeRun(root), false)).toEqual([]);
    const problems = await check(makeRun(root), true);
    expect(problems.map(({ file }) => file)).toEqual(["generated/packages/one/src/types.ts", "generated/manifest.json"]);
  });
});
