import { spawnSync } from "node:child_process";
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { build } from "esbuild";
import { beforeAll, describe, expect, it } from "vitest";

import { hashShared } from "../../../generator/run/manifest.js";
import { packagesText } from "./run.js";
import { compileCli, makeTree, readTree, repository, write } from "./tree.js";

let cli = "";
beforeAll(async () => {
  cli = await compileCli();
});

interface Outcome {
  status: number | null;
  stdout: string;
  stderr: string;
}

function run(root: string, command: string, env: Record<string, string> = {}): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, command, "--root", root], {
    encoding: "utf8",
    env: { ...process.env, ...env },
  });
  expect(stderr, "no stack trace").not.toMatch(/^\s+at /m);
  return { status, stdout, stderr };
}

/** A tree with the spec of one real service. */
function kpsTree(): string {
  const packages = packagesText("kps").replace("title: T", "title: Key Pair Service");
  const root = makeTree({ "packages.yaml": packages });
  for (const folder of ["spec/kps", "spec/common"]) cpSync(join(repository, folder), join(root, folder), { recursive: true });
  return root;
}

function replaceIn(root: string, file: string, from: string | RegExp, to: string): void {
  const text = readFileSync(join(root, file), "utf8");
  const changed = text.replace(from, () => to);
  if (changed === text) throw new Error(`${from} is not in ${file}`);
  write(root, file, changed);
}

describe("a real service", () => {
  it("is made once, needs no Java when nothing changed, and is found to be right", () => {
    const root = kpsTree();
    const first = run(root, "generate");
    expect([first.status, first.stderr]).toEqual([0, ""]);
    for (const stage of ["tools", "bundle", "lint", "render-document", "types", "validators", "render", "assemble", "swap"]) {
      expect(first.stdout).toMatch(new RegExp(`^  ${stage} +\\d+ ms  `, "m"));
    }
    expect(first.stdout).toMatch(/^  written   generated\/packages\/kps\/src\/client\.ts$/m);
    expect(first.stdout).toMatch(/^generate: kps made in /m);
    expect(first.stdout, "plain lines where there is no terminal").not.toContain("\u001b");
    const nothing = { PATH: makeTree({}), JAVA_HOME: "", HWCLOUD_OPENAPI_CACHE: join(root, "none") };
    expect(run(root, "generate", nothing)).toEqual({
      status: 0,
      stdout: expect.stringMatching(/^generate: unchanged, 1 packages? of \d+ files\n$/),
      stderr: "",
    });
    expect(run(root, "check", nothing).status).toBe(0);
    write(root, "generated/packages/kps/src/types.ts", "// by hand\n");
    const found = run(root, "check", nothing);
    expect([found.status, found.stderr]).toEqual([
      1,
      expect.stringMatching(/^generated\/packages\/kps\/src\/types\.ts: .*by hand/),
    ]);
  });
});

describe("bad input stops with its place, and writes nothing", () => {
  const spec = "spec/kps/openapi.yaml";
  const operation = "spec/kps/operations/ListKeypairTask.yaml";
  const schemas = "spec/kps/schemas/task.yaml";
  const rows: { name: string; spoil: (root: string) => void; want: RegExp }[] = [
    {
      name: "no YAML",
      spoil: (root) => replaceIn(root, spec, /^info:/m, "info: ["),
      want: /^spec\/kps\/openapi\.yaml:\d+: This is no valid YAML: [^.\n]+\.$/m,
    },
    {
      name: "an unknown x- key",
      spoil: (root) => replaceIn(root, operation, /^operationId:/m, "x-surprise: 1\noperationId:"),
      want: /^spec\/kps\/operations\/ListKeypairTask\.yaml:1 \S*: .*x-surprise.*\(known-extension\)/m,
    },
    {
      name: "a $ref to nothing",
      spoil: (root) => replaceIn(root, schemas, '"#/KeypairTaskStatus"', '"#/Lost"'),
      want: /^spec\/kps\/schemas\/task\.yaml:\d+: The \$ref "#\/Lost" leads nowhere/m,
    },
    {
      name: "one operationId twice",
      spoil: (root) => {
        const path =
          /^  \/v3\/[^\n]+\/tasks\/[^\n]+:\n(?:(?: {3,}[^\n]*)?\n)+/m.exec(readFileSync(join(root, spec), "utf8"))?.[0] ?? "";
        replaceIn(root, spec, path, path + path.replace("/v3/", "/v4/"));
      },
      want: /^spec\/kps\/operations\/ListKeypairTask\.yaml:1 \S*: .*(operationId|listKeypairTask)/m,
    },
    {
      name: "an operation without its page",
      spoil: (root) => replaceIn(root, operation, /^x-doc-source:\n(?: {2,}.*\n)+/m, ""),
      want: /^spec\/kps\/operations\/ListKeypairTask\.yaml:1 \S*: .*\(doc-source\)/m,
    },
    {
      name: "no packages.yaml",
      spoil: (root) => replaceIn(root, "packages.yaml", "scope:", "scoop:"),
      want: /^packages\.yaml:1: scoop is not known/m,
    },
    {
      name: "a broken packages.yaml",
      spoil: (root) => write(root, "packages.yaml", "scope: [\n"),
      want: /^packages\.yaml:2: This is no valid YAML/m,
    },
    {
      name: "a spec that is not there",
      spoil: (root) => replaceIn(root, "packages.yaml", "spec/kps/openapi.yaml", "spec/kps/lost.yaml"),
      want: /^packages\.yaml:7: The spec of kps, spec\/kps\/lost\.yaml, is not there/m,
    },
    {
      name: "a spec that is not UTF-8",
      spoil: (root) => {
        const text = readFileSync(join(root, spec), "utf8").replace("title: Key Pair", "title: Schl\u00fcssel");
        writeFileSync(join(root, spec), text, "latin1");
      },
      want: /^spec\/kps\/openapi\.yaml: The file is no text in UTF-8/m,
    },
    {
      name: "a member of the wrong shape, on which rules fail",
      spoil: (root) => replaceIn(root, spec, /^paths:\n[^]*?(?=^components:)/m, "paths:\n"),
      want: /^spec\/kps\/openapi\.yaml:\d+ \/paths: .*\(oas3-schema\)/m,
    },
    {
      name: "a misspelt keyword of a schema",
      spoil: (root) =>
        replaceIn(root, schemas, "description: Id of the task.", "maxLenght: 3\n      description: Id of the task."),
      want: /^spec\/kps\/schemas\/task\.yaml:\d+ \S*\/maxLenght: The keyword maxLenght is not known/m,
    },
    {
      name: "a manifest of another form",
      spoil: (root) => {
        write(root, "generated/packages/kps/package.json", "{}");
        write(root, "generated/manifest.json", '{"tools": {}, "shared": {}, "packages": {"kps": 3}}');
      },
      want: /^generated\/manifest\.json: It is missing or broken/m,
    },
    {
      name: "a spec outside",
      spoil: (root) => replaceIn(root, "packages.yaml", "spec/kps/openapi.yaml", "../openapi.yaml"),
      want: /^packages\.yaml:7: packages\.kps\.spec /m,
    },
  ];
  it.each(rows)("$name", ({ spoil, want }) => {
    const root = kpsTree();
    spoil(root);
    const before = readTree(root);
    const { status, stderr } = run(root, "generate");
    expect(stderr).toMatch(want);
    expect(stderr).toMatch(/\d+ problems?; nothing was written\.\n$/);
    const told = stderr.split("\n").filter((line) => /^\S/.test(line));
    expect(told, "each finding once").toEqual([...new Set(told)]);
    expect(stderr, "a generator that was ended is no finding").not.toContain("openapi-generator");
    expect(status).toBe(1);
    expect(readTree(root)).toEqual(before);
  });
});

describe("the command line", () => {
  it("ends with 2 and writes nothing where Java is missing", () => {
    const root = kpsTree();
    const { status, stderr } = run(root, "generate", { PATH: makeTree({}), JAVA_HOME: "" });
    expect([status, stderr]).toEqual([2, expect.stringContaining("There is no Java on the PATH.")]);
    expect(readdirSync(root).sort()).toEqual(["packages.yaml", "spec"]);
  });

  it("ends with 2 and its usage for words that it does not know", () => {
    const { status, stderr } = run(makeTree({}), "make-coffee");
    expect([status, stderr]).toEqual([2, expect.stringContaining("usage:")]);
  });

  it("prints its usage when asked", () => {
    expect(run(makeTree({}), "--help")).toEqual({ status: 0, stdout: expect.stringContaining("usage:"), stderr: "" });
  });

  it("takes a document that keeps none of this project's rules where packages.yaml says so", () => {
    const schema = "{type: object, required: [a]}";
    const answers = `{'200': {description: x, content: {application/json: {schema: ${schema}}}}}`;
    const spec = `openapi: 3.1.0\ninfo: {title: Z, version: '1'}\npaths: {/a: {get: {operationId: readA, responses: ${answers}}}}\n`;
    const root = makeTree({ "packages.yaml": `rules: openapi\n${packagesText("zoo")}`, "spec/zoo/openapi.yaml": spec });
    expect(run(root, "generate")).toMatchObject({ status: 0, stderr: "" });
    replaceIn(root, "packages.yaml", "rules: openapi", "rules: own");
    expect(run(root, "generate")).toMatchObject({ status: 1, stderr: expect.stringContaining("(doc-source)") });
  });

  it("lints the specs alone", () => {
    const root = kpsTree();
    expect(run(root, "lint")).toEqual({ status: 0, stdout: expect.stringContaining("without a finding"), stderr: "" });
    replaceIn(root, "spec/kps/operations/ListKeypairTask.yaml", /^operationId:/m, "x-surprise: 1\noperationId:");
    expect(run(root, "lint").status).toBe(1);
    expect(existsSync(join(root, "generated"))).toBe(false);
  });
});

describe("the hashes", () => {
  const hashed = hashShared({ root: repository, home: repository, config: "packages.yaml" });

  it("cover every source that the compiler puts into the program", async () => {
    const { metafile } = await build({
      absWorkingDir: repository,
      entryPoints: ["generator/bin/cli.ts"],
      bundle: true,
      splitting: true,
      format: "esm",
      platform: "node",
      packages: "external",
      outdir: "build/none",
      write: false,
      metafile: true,
    });
    const sources = Object.keys(metafile.inputs);
    expect(sources.length).toBeGreaterThan(30);
    expect(sources.filter((source) => !(source in hashed))).toEqual([]);
  });

  it("cover no other program, no page reader and no review", () => {
    const names = Object.keys(hashed).filter((source) =>
      /^(generator\/(pages|compare|release|mock|site|pack)\/|generator\/bin\/(?!cli\.)|profiles\/|spec\/)/.test(source),
    );
    expect(names).toEqual([]);
  });

  it("follow every form of import, and none of types", () => {
    const home = makeTree({
      "generator/bin/cli.ts": `import "../run/a.js";
import {
  b,
} from "../run/b.js";
export { c } from "../run/c.js";
const d = await import("../run/d.js");
import type {
  None,
} from "../run/none.js";
`,
      "generator/run/a.ts": 'import { e } from "../e.js";\nconst printed = `import { x } from "./x.js";`;',
      ...Object.fromEntries(["e", "run/b", "run/c", "run/d", "run/none"].map((name) => [`generator/${name}.ts`, ""])),
      "templates/one/verbatim.ts": "",
      "templates/one/printed.mustache": "",
    });
    const names = ["bin/cli", "e", "run/a", "run/b", "run/c", "run/d"].map((name) => `generator/${name}.ts`);
    expect(Object.keys(hashShared({ root: home, home, config: "packages.yaml" }))).toEqual([
      "packages.yaml",
      "LICENSE",
      ...names,
      "templates/one/verbatim.ts",
    ]);
  });
});
