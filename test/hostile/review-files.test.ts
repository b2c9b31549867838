import { execFileSync, spawnSync } from "node:child_process";
import { lstatSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { dirname, join } from "node:path";

import { beforeAll, describe, expect, it } from "vitest";

import { SpecError } from "../../generator/text/problem.js";
import { packagesMarkdown } from "../../generator/release/markdown.js";
import { extensions } from "../../generator/contract/extensions/index.js";
import { reviewFiles } from "../../generator/compare/review-files.js";
import { reviewPackages } from "../../generator/release/review-packages.js";
import { openTree } from "../../generator/release/trees.js";
import { problemText } from "../../generator/text/problem.js";
import { compilePrograms, makeTree, write } from "../unit/generator/tree.js";

let program: string;
beforeAll(async () => void (program = join(await compilePrograms("review"), "review.js")));

const SECRET = "SecretOfAnotherFolder";
const spec = "spec/zoo/openapi.yaml";
const config = (version = "0.1.0", file = spec): string =>
  `scope: "@example"\npackages:\n  zoo: { spec: "${file}", version: ${version} }\n`;
const document = (schema: string): string =>
  `openapi: 3.1.0
info: { title: Zoo, version: "1" }
paths:
  /a:
    get:
      operationId: listAnimals
      responses: { "200": { description: Done., content: { application/json: { schema: ${schema} } } } }
`;

interface Outcome {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the program: it says where and what, shows no stack and nothing of what lies elsewhere, and ends in little memory. */
function run(root: string, ...parameters: string[]): Outcome {
  const limits = ["--max-old-space-size=200"];
  const { status, stdout, stderr } = spawnSync(process.execPath, [...limits, program, ...parameters], {
    cwd: root,
    encoding: "utf8",
    timeout: 30_000,
  });
  expect(stderr).not.toMatch(/^\s+at /m);
  for (const text of [stdout, stderr]) expect(text).not.toContain(SECRET);
  return { status, out: stdout, err: stderr };
}

/** Does what the program does, without a process of its own. */
function outcomeOf(work: () => unknown): Outcome {
  const outcome = ((): Outcome => {
    try {
      return { status: 0, out: JSON.stringify(work()), err: "" };
    } catch (error) {
      if (!(error instanceof SpecError)) throw error;
      return { status: 1, out: "", err: error.problems.map((problem) => `review: ${problemText(problem)}\n`).join("") };
    }
  })();
  for (const text of [outcome.out, outcome.err]) expect(text).not.toContain(SECRET);
  return outcome;
}

function compare(root: string, base: string, head: string): Outcome {
  return outcomeOf(() => reviewFiles({ file: base, root }, { file: head, root }, extensions));
}

function against(root: string, revision: string): Outcome {
  const base = openTree(revision, root);
  try {
    return outcomeOf(() => {
      const packages = reviewPackages(base, { root, label: "", dispose: () => undefined }, extensions);
      return { packages, markdown: packagesMarkdown(packages, { base: revision }) };
    });
  } finally {
    base.dispose();
  }
}

/** A repository whose one commit is `main`, with the same files in its working tree. */
function makeRepository(files: Readonly<Record<string, string>>): string {
  const root = makeTree(files);
  git(root, "init", "--quiet", "--initial-branch=main");
  commit(root);
  return root;
}

function git(root: string, ...parameters: string[]): void {
  const settings = ["user.name=test", "user.email=test@example.org", "commit.gpgsign=false"].flatMap((one) => ["-c", one]);
  execFileSync("git", ["-C", root, ...settings, ...parameters], { stdio: "pipe" });
}

function commit(root: string): void {
  git(root, "add", "--all");
  git(root, "commit", "--quiet", "--allow-empty", "--message", "state");
}

/** A file that no review may show, outside of every repository. */
function elsewhere(): string {
  return join(makeTree({ "secret.yaml": `A: { type: object, properties: { ${SECRET}: { type: string } } }\n` }), "secret.yaml");
}

const kinds: { kind: string; make: (path: string) => void; want: RegExp }[] = [
  { kind: "a named pipe", make: (path) => void spawnSync("mkfifo", [path]), want: /a named pipe, no regular file/ },
  { kind: "a folder", make: (path) => void mkdirSync(path), want: /a folder, no regular file/ },
  { kind: "a link to itself", make: (path) => symlinkSync(path, path), want: /a link that leads in a circle/ },
  { kind: "a link to nothing", make: (path) => symlinkSync("not-there", path), want: /cannot be read/ },
  { kind: "a link to an endless device", make: (path) => symlinkSync("/dev/zero", path), want: /outside the repository/ },
  { kind: "a link to a file elsewhere", make: (path) => symlinkSync(elsewhere(), path), want: /outside the repository/ },
  { kind: "a link to a folder elsewhere", make: (path) => symlinkSync("/etc", path), want: /outside the repository/ },
  { kind: "a socket", make: (path) => void createServer().unref().listen(path), want: /cannot be read/ },
  { kind: "17 MiB", make: (path) => writeFileSync(path, "#".repeat(17 * 2 ** 20)), want: /17825792 bytes/ },
];

describe.each(kinds)("$kind", ({ kind, make, want }) => {
  it("as what a $ref names is refused with the place of the $ref, of two documents and of a tree", () => {
    const root = makeRepository({ "packages.yaml": config(), [spec]: document("{ type: string }") });
    write(root, spec, document('{ $ref: "odd.yaml#/A" }'));
    make(join(root, "spec/zoo/odd.yaml"));
    write(root, "old.yaml", document("{ type: string }"));
    const outcomes = [run(root, "--base", "old.yaml", "--head", spec), compare(root, spec, "old.yaml"), against(root, "main")];
    for (const { status, err } of outcomes) {
      expect(status).toBe(1);
      expect(err).toMatch(/^review: spec\/zoo\/openapi\.yaml:7 /);
      expect(err).toMatch(want);
    }
  });

  it("as the document itself is refused", () => {
    const root = makeTree({ "old.yaml": document("{ type: string }"), "spec/zoo/other.yaml": "" });
    make(join(root, spec));
    const { status, err } = compare(root, "old.yaml", spec);
    expect(status).toBe(1);
    expect(err).toMatch(/^review: spec\/zoo\/openapi\.yaml: /);
    expect(err).toMatch(want);
  });

  it("below a folder that is only compared stops nothing, and is not followed", () => {
    const files = { "packages.yaml": config(), [spec]: document("{ type: string }"), "spec/zoo/facts/a.yaml": "a: 1\n" };
    const root = makeRepository(files);
    make(join(root, "spec/zoo/facts/odd.yaml"));
    const { status, out, err } = against(root, "main");
    // A regular file of any size is no odd thing, but none is read that large.
    if (kind === "17 MiB") return expect(err).toMatch(want);
    expect({ status, err }).toEqual({ status: 0, err: "" });
    expect(out).toContain("zoo");
  });
});

describe("a $ref that leads out of the repository", () => {
  it.each([
    "../../../secret.yaml#/A",
    "..%2f..%2f..%2fsecret.yaml#/A",
    "%2e%2e/%2e%2e/%2e%2e/secret.yaml#/A",
    "../zoo/../../../secret.yaml#/A",
    "/etc/passwd",
    "file:///etc/passwd",
    "http://127.0.0.1:1/x.yaml#/A",
    "//example.test/x.yaml",
    "\\\\host\\share",
  ])("is refused: %s", (reference) => {
    const above = makeTree({ "secret.yaml": `A: { type: object, properties: { ${SECRET}: { type: string } } }\n` });
    const root = join(above, "repository");
    mkdirSync(root);
    write(root, "packages.yaml", config());
    write(root, spec, document("{ type: string }"));
    git(root, "init", "--quiet", "--initial-branch=main");
    commit(root);
    write(root, spec, document(`{ $ref: ${JSON.stringify(reference)} }`));
    write(root, "old.yaml", document("{ type: string }"));
    for (const { status, err } of [compare(root, "old.yaml", spec), against(root, "main")]) {
      expect(status).toBe(1);
      expect(err).toMatch(/^review: spec\/zoo\/openapi\.yaml:7 .*leads out of the repository/);
    }
  });

  it("is refused where two documents lie elsewhere: each reads below its own folder only", () => {
    const root = makeTree({
      "secret.yaml": `A: { type: object, properties: { ${SECRET}: { type: string } } }\n`,
      "own/a.yaml": document('{ $ref: "parts/b.yaml#/A" }'),
      "own/parts/b.yaml": "A: { type: string }\n",
      "own/c.yaml": document('{ $ref: "../secret.yaml#/A" }'),
      "here/x": "",
    });
    const [a, c] = [join(root, "own/a.yaml"), join(root, "own/c.yaml")];
    expect(run(join(root, "here"), "--base", a, "--head", a)).toEqual({ status: 0, out: "", err: "" });
    const { status, err } = run(join(root, "here"), "--base", a, "--head", c);
    expect(status).toBe(1);
    expect(err).toMatch(/c\.yaml:7 .*outside the repository/);
  });

  it.each([
    ["itself", '{ $ref: "#/components/schemas/A" }', 'A: { $ref: "#/components/schemas/A" }'],
    [
      "a circle",
      '{ $ref: "#/components/schemas/A" }',
      'A: { $ref: "#/components/schemas/B" }\n    B: { $ref: "#/components/schemas/A" }',
    ],
    ["a place inside itself", '{ $ref: "#/components/schemas/A" }', 'A: { $ref: "#/components/schemas/A/items" }'],
    ["a place inside the other", '{ $ref: "#/components/schemas/A/items" }', 'A: { $ref: "#/components/schemas/A/items/items" }'],
    ["no pointer", '{ $ref: "#A" }', "A: {}"],
    ["a broken escape", '{ $ref: "#/%zz" }', "A: {}"],
  ])("to %s is told with its place", (_kind, schema, components) => {
    const text = `${document(schema)}components:\n  schemas:\n    ${components}\n`;
    const root = makeTree({ "a.yaml": document("{ type: string }"), "b.yaml": text });
    const { status, err } = compare(root, "a.yaml", "b.yaml");
    expect(status).toBe(1);
    expect(err).toMatch(/^review: b\.yaml:\d+ .*(leads nowhere|back to itself|no JSON pointer|broken % escape)/);
  });
});

describe("a link in a tree of git", () => {
  const base = { "packages.yaml": config(), [spec]: document("{ type: string }"), "spec/zoo/facts/a.yaml": "a: 1\n" };

  it.each<{ title: string; path: string; target: () => string }>([
    { title: "the spec", path: spec, target: elsewhere },
    { title: "the spec, to a device", path: spec, target: () => "/dev/zero" },
    { title: "packages.yaml", path: "packages.yaml", target: elsewhere },
    { title: "a list of exports", path: "generated/packages/zoo/api.md", target: elsewhere },
  ])("for $title is not followed out of the tree, of the base and of the head", ({ path, target }) => {
    const root = makeRepository(base);
    git(root, "branch", "clean");
    rmSync(join(root, path), { force: true });
    mkdirSync(dirname(join(root, path)), { recursive: true });
    symlinkSync(target(), join(root, path));
    commit(root);
    const outcomes = [against(root, "clean"), against(root, "main")];
    git(root, "checkout", "--quiet", "clean");
    for (const { status, err } of [...outcomes, against(root, "main")]) {
      expect(status).toBe(1);
      expect(err).toContain(`review: ${path}`);
    }
  });

  it.each(["spec/zoo/facts", "generated/packages/zoo/src", "generated", "runtime", "spec"])(
    "for the folder %s is not followed: neither out of the tree nor in a circle",
    (path) => {
      const root = makeRepository(base);
      for (const target of [dirname(elsewhere()), "..", "/"]) {
        rmSync(join(root, path), { force: true, recursive: true });
        mkdirSync(dirname(join(root, path)), { recursive: true });
        symlinkSync(target, join(root, path));
        const { status, out, err } = against(root, "main");
        if (status === 0) expect(out).toContain("spec/zoo/facts");
        else expect(err).toMatch(/leads through a link|outside the repository|cannot be read|leads in a circle/);
      }
    },
  );

  it("inside the tree is followed for a document, and counts as what it says where files are compared", () => {
    const root = makeRepository({ ...base, "spec/common/real.yaml": document("{ type: string }") });
    rmSync(join(root, spec));
    symlinkSync("../common/real.yaml", join(root, spec));
    symlinkSync("a.yaml", join(root, "spec/zoo/facts/b.yaml"));
    const { status, out } = against(root, "main");
    expect(status).toBe(0);
    expect(out).toContain('"spec/zoo/facts/b.yaml"');
  });

  it("is not written through: the report takes its place", () => {
    const root = makeRepository(base);
    const outside = elsewhere();
    const before = readFileSync(outside, "utf8");
    mkdirSync(join(root, "build"));
    symlinkSync(outside, join(root, "build/review.md"));
    expect(run(root, "--against", "main", "--out", "build/review.md").status).toBe(0);
    expect(readFileSync(outside, "utf8")).toBe(before);
    expect(lstatSync(join(root, "build/review.md")).isFile()).toBe(true);
    expect(run(root, "--against", "main", "--out", "spec").err).toMatch(/^review: .*spec: The file cannot be written \(EISDIR\)/);
  });

  it.each(["../../secret.yaml", "/etc/passwd", "spec/../../../secret.yaml"])(
    "packages.yaml names no document elsewhere: %s",
    (file) => {
      const root = makeRepository(base);
      write(root, "packages.yaml", config("0.1.0", file));
      const { status, err } = against(root, "main");
      expect(status).toBe(1);
      expect(err).toMatch(/^review: .*(outside the repository|cannot be read)/);
    },
  );
});

describe("documents that would use up the machine end in one line:", () => {
  it.each<{ title: string; text: string }>([
    { title: "lists in lists", text: `${document("{}")}x-a: ${"[".repeat(100_000)}\n` },
    { title: "schemas in schemas", text: document(`${'{ "items": '.repeat(20_000)}{}${" }".repeat(20_000)}`) },
    {
      title: "schemas that refer to each other in a row",
      text: `${document('{ $ref: "#/components/schemas/A0" }')}components:\n  schemas:\n${Array.from(
        { length: 20_000 },
        (_, index) => `    A${index}: { type: array, items: { $ref: "#/components/schemas/A${index + 1}" } }\n`,
      ).join("")}    A20000: { type: string }\n`,
    },
    {
      title: "aliases of aliases",
      text: `${document("{}")}x-a: &a [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]\n${Array.from({ length: 9 }, (_, index) => {
        const [name, before] = [String.fromCharCode(98 + index), String.fromCharCode(97 + index)];
        return `x-${name}: &${name} [${Array.from({ length: 10 }, () => `*${before}`).join(", ")}]\n`;
      }).join("")}`,
    },
  ])("$title", ({ text }) => {
    const root = makeTree({ "a.yaml": document("{ type: string }"), "b.yaml": text });
    const { status, err } = run(root, "--base", "a.yaml", "--head", "b.yaml");
    expect(status).toBe(1);
    expect(err).toMatch(/^review: .+\n {4}.+\n$/);
    expect(err).not.toContain("call stack");
  });
});
