import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { stringify } from "yaml";

import { changelog } from "../../generator/release/changelog.js";
import { releasesOf } from "../../generator/release/releases.js";
import { packagesOf } from "../../generator/release/trees.js";
import { config, divided, errors, spec, undivided } from "./zoo.js";
import { extensions } from "../../profiles/huawei/extensions/index.js";

/** A small repository in a folder of its own: one package, one spec in two files. */
let repository = "";
let program = "";

beforeAll(async () => {
  repository = mkdtempSync(join(tmpdir(), "review-test-"));
  program = join(repository, ".program", "review.mjs");
  await build({
    entryPoints: ["generator/bin/review.ts"],
    bundle: true,
    format: "esm",
    platform: "node",
    outfile: program,
    logLevel: "silent",
    banner: { js: 'import {createRequire} from "node:module";const require=createRequire(import.meta.url);' },
  });
  git("init", "--quiet", "--initial-branch=main");
  write("packages.yaml", config("0.1.0"));
  write("spec/zoo/openapi.yaml", spec());
  write("spec/common/errors.yaml", errors(20));
  write(
    "generated/packages/zoo/api.md",
    '## API Report File for "@example/zoo"\n\n```ts\n\n// @public\nexport function listAnimals(): void;\n\n// @public\nexport interface Animal {\n    kind?: string;\n}\n\n```\n',
  );
  commit();
  git("tag", "zoo@0.1.0");
});

afterAll(() => rmSync(repository, { recursive: true, force: true }));

describe("the review of a repository against a revision", () => {
  it("finds nothing when nothing changed", () => {
    restore();
    const { status, stdout } = review("--against", "main", "--out", "build/review.md");
    expect({ status, stdout }).toEqual({ status: 0, stdout: "ok   @example/zoo  unchanged\nreport: build/review.md\n" });
    expect(report()).toContain("nothing that needs a new version");
  });

  it("fails while packages.yaml lacks the bump, and passes with it", () => {
    restore();
    write("spec/zoo/openapi.yaml", spec({ limit: 5 }));
    expect(review("--against", "main", "--out", "build/review.md")).toMatchObject({
      status: 1,
      stdout: expect.stringContaining("needs 0.2.0, packages.yaml says 0.1.0"),
    });
    expect(report()).toMatch(
      /:x: \*\*`@\u200bexample\/zoo`\*\* major → at least 0\.2\.0 \(spec: major\), but `packages\.yaml` says 0\.1\.0/,
    );
    write("packages.yaml", config("0.2.0"));
    expect(review("--against", "main").status).toBe(0);
  });

  it.each([
    ["text", { errata: "new" }, "0.1.1"],
    ["addition", { limit: 50 }, "0.2.0"],
    ["break", { limit: 5 }, "0.2.0"],
  ])("below 1.0 a %s needs its version", (_title, change, needed) => {
    restore();
    write("spec/zoo/openapi.yaml", spec(change));
    expect(packagesFound()).toMatchObject([{ needed, isEnough: false }]);
  });

  it.each([
    ["addition", { limit: 50 }, "1.3.0"],
    ["break", { limit: 5 }, "2.0.0"],
  ])("from 1.0 on a %s needs its version", (_title, change, needed) => {
    restore();
    const base = mkdtempSync(join(tmpdir(), "review-folder-"));
    try {
      for (const [file, text] of [
        ["packages.yaml", config("1.2.3")],
        ["spec/zoo/openapi.yaml", spec()],
        ["spec/common/errors.yaml", errors(20)],
      ] as const)
        write(file, text, base);
      write("packages.yaml", config("1.2.3"));
      write("spec/zoo/openapi.yaml", spec(change));
      expect(packagesFound(base)).toMatchObject([{ needed, isEnough: false }]);
    } finally {
      rmSync(base, { recursive: true, force: true });
    }
  });

  it("names the file and line of a change in a shared file, and a pointer that leads there", () => {
    restore();
    write("spec/common/errors.yaml", errors(30));
    const [found] = packagesFound();
    expect(found?.changes).toMatchObject([
      { level: "breaking", operations: ["listAnimals"], file: "spec/common/errors.yaml", line: 10, from: 20, to: 30 },
    ]);
    expect(found?.changes[0]?.pointer).toBe(
      "/paths/~1animals/get/responses/404/content/application~1json/schema/properties/code/maxLength",
    );
  });

  it("has seven parts, folds, and no table", () => {
    restore();
    write("spec/zoo/openapi.yaml", spec({ limit: 50, errata: "new <b>@everyone</b>" }));
    write("spec/zoo/facts/ListAnimals.yaml", "a: 1\n");
    write(
      "generated/packages/zoo/api.md",
      '## API Report File for "@example/zoo"\n\n```ts\n\n// @public\nexport function listAnimals(limit: number): void;\n\n```\n',
    );
    expect(review("--against", "main", "--out", "build/review.md", "--link", "https://git.example/blob/abc/").status).toBe(1);
    const text = report();
    expect([...text.matchAll(/^## (\d)\. (.+)$/gm)].map(([, number, title]) => `${number} ${title}`)).toEqual([
      "1 Verdict",
      "2 Changes of the contract",
      "3 Provenance",
      "4 Enum values",
      "5 Public TypeScript surface",
      "6 Facts, fixtures and errata",
      "7 Lint: new waivers",
    ]);
    expect(text).toContain("<details><summary>Additive (1)</summary>");
    expect(text).toContain(
      `[\`spec/zoo/openapi.yaml:${lineOfLimit()}\`](https://git.example/blob/abc/spec/zoo/openapi.yaml#L${lineOfLimit()})`,
    );
    expect(text).toContain("the contract changed, the date of its page did not");
    expect(text).toContain("1 gone, 1 changed, 0 new");
    expect(text).toContain("- export interface Animal {");
    expect(text).toContain("`spec/zoo/facts/ListAnimals.yaml`");
    expect(text).toContain("public types: major");
    expect(text).not.toMatch(/^\|/m);
    expect(text).not.toContain("@everyone");
  });

  it("says when a page's date changed and the contract did not, and which values enums gained", () => {
    restore();
    write("spec/zoo/openapi.yaml", spec({ updated: "2025-06-01" }));
    review("--against", "main", "--out", "build/review.md");
    expect(report()).toContain("the date of its page changed, the contract did not");
    write("spec/zoo/openapi.yaml", spec().replace("- cat", "- cat\n            - dog"));
    review("--against", "main", "--out", "build/review.md");
    expect(report().split("## 4. Enum values")[1]?.split("## 5.")[0]).toContain('"dog" added');
  });

  it("takes a document that is divided into files for the same, and names what its files let pass anew", () => {
    restore();
    const waivers = (names: string): string => {
      Object.entries(divided(names)).forEach(([path, text]) => write(path, text));
      return review("--against", "base", "--markdown").stdout.split("## 7. Lint: new waivers")[1]?.trim() ?? "";
    };
    write("base/packages.yaml", config("0.1.0"));
    write("base/spec/zoo/openapi.yaml", undivided("minLength"));
    expect(waivers("minLength")).toBe("Nothing.");
    expect(review("--against", "base").stdout).toContain("ok   @example/zoo  unchanged");
    expect(waivers("minLength maxLength").match(/^- spec\/zoo\/\w+\/\w+\.yaml:\d+ maxLength of \S+ is/gm)).toHaveLength(2);
  });

  it("names limits that are newly declared as undocumented, and no others", () => {
    const declare = (limits: string): void =>
      write("spec/zoo/openapi.yaml", spec().replace("- cat", `- cat\n          x-undocumented: [${limits}]`));
    restore();
    write("base/packages.yaml", config("0.1.0"));
    write("base/spec/common/errors.yaml", errors(20));
    declare("minLength, maxLength");
    write("base/spec/zoo/openapi.yaml", readFileSync(join(repository, "spec/zoo/openapi.yaml"), "utf8"));
    declare("maxLength, pattern");
    const { stdout } = review("--against", "base", "--markdown");
    const waivers = stdout.split("## 7. Lint: new waivers")[1] ?? "";
    expect(waivers).toMatch(/- spec\/zoo\/openapi\.yaml:\d+ pattern of \/\S+ is undocumented/);
    expect(waivers).not.toMatch(/m(in|ax)Length/);
  });

  it("prints annotations for GitHub", () => {
    restore();
    write("spec/zoo/openapi.yaml", spec({ limit: 5 }));
    const { stdout } = review("--against", "main", "--format", "github");
    expect(stdout).toMatch(/^::error file=packages\.yaml,title=version::@example\/zoo needs at least 0\.2\.0/);
    expect(stdout).toContain(
      `::error file=spec/zoo/openapi.yaml,line=${lineOfLimit()},title=request-parameter-maximum-decreased::`,
    );
  });

  it("knows new and removed packages, and code that changed alone", () => {
    restore();
    write("generated/packages/zoo/src/client.ts", "export {};\n");
    expect(packagesFound()).toMatchObject([{ bump: "patch", needed: "0.1.1", isEnough: false }]);
    restore();
    write(
      "packages.yaml",
      stringify({ scope: "@example", packages: { ark: { spec: "spec/zoo/openapi.yaml", version: "0.1.0" } } }),
    );
    expect(packagesFound().map(({ service, status }) => [service, status])).toEqual([
      ["ark", "new"],
      ["zoo", "removed"],
    ]);
  });

  it.each([
    [["--against", "nowhere"], 2, "neither a revision that git knows"],
    [["--against", "--upload-pack=x"], 2, ""],
    [["--base", "spec/zoo/openapi.yaml", "--head", "missing.yaml"], 1, "missing.yaml: The file cannot be read"],
    [["--base", "packages.yaml", "--head", "spec/zoo/openapi.yaml"], 1, "packages.yaml:1: This is no OpenAPI document"],
    [["--base", "spec/zoo/openapi.yaml"], 2, "usage:"],
    [["--format", "xml", "--against", "main"], 2, "usage:"],
  ])("says what is wrong with %j", (parameters, status, says) => {
    restore();
    const found = review(...parameters);
    expect(found.status).toBe(status);
    expect(found.stderr).toContain(says);
    expect(found.stderr).not.toMatch(/\n\s+at /);
  });

  it("says where YAML is wrong and where a reference leads nowhere", () => {
    restore();
    write("broken.yaml", "openapi: 3.1.1\npaths: [\n");
    write("spec/zoo/lost.yaml", spec().replace("#/components/schemas/Animal", "#/components/schemas/Animals"));
    expect(review("--base", "spec/zoo/openapi.yaml", "--head", "broken.yaml")).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/^review: broken\.yaml:\d: This is no valid YAML/),
    });
    write("twice.yaml", "openapi: 3.1.1\npaths: {}\ninfo:\n  title: a\n  title: b\n");
    expect(review("--base", "spec/zoo/openapi.yaml", "--head", "twice.yaml")).toMatchObject({
      status: 1,
      stderr: expect.stringContaining("twice.yaml:5: A key stands twice in one mapping."),
    });
    expect(review("--base", "spec/zoo/openapi.yaml", "--head", "spec/zoo/lost.yaml")).toMatchObject({
      status: 1,
      stderr: expect.stringContaining("leads nowhere"),
    });
  });
});

describe("the changelog", () => {
  const text = (): string => {
    const entry = packagesOf({ root: repository, label: "", dispose: () => undefined }).get("zoo");
    if (!entry) throw new Error("the repository has no zoo");
    return changelog(entry.name, releasesOf(repository, entry, extensions));
  };

  it("begins with the first version", () => {
    restore();
    expect(text()).toMatch(/## 0\.1\.0\n\nFirst version, with `listAnimals`\.\n$/);
  });

  it("compares each released version with the one before, field by field", () => {
    restore();
    write("spec/zoo/openapi.yaml", spec({ limit: 50 }));
    write("packages.yaml", config("0.2.0"));
    commit();
    git("tag", "zoo@0.2.0");
    write("spec/zoo/openapi.yaml", spec({ limit: 40, errata: "new" }));
    write("packages.yaml", config("0.10.0"));
    commit();
    try {
      const sections = text().split(/^## /m).slice(1);
      expect(sections.map((section) => section.split("\n")[0])).toEqual(["0.10.0", "0.2.0", "0.1.0"]);
      expect(sections[0]).toContain(
        "### Breaking changes\n\n- In requests, parameter `limit`: maximum is 40, before 50. (`listAnimals`)\n",
      );
      expect(sections[0]).toContain("### Documentation\n\n- 1 text changed: `listAnimals`.");
      expect(sections[1]).toContain("### Additions\n\n- In requests, parameter `limit`: maximum is 50, before 10.");
    } finally {
      git("reset", "--quiet", "--hard", "zoo@0.1.0");
      git("tag", "--delete", "zoo@0.2.0");
    }
  });

  it("leaves no folder behind when a later tag cannot be opened", () => {
    restore();
    const temporary = mkdtempSync(join(tmpdir(), "review-temporary-"));
    git("tag", "zoo@0.3.0", "HEAD:packages.yaml");
    vi.stubEnv("TMPDIR", temporary);
    try {
      expect(text).toThrow("zoo@0.3.0 is neither a revision that git knows here");
      expect(readdirSync(temporary)).toEqual([]);
    } finally {
      vi.unstubAllEnvs();
      git("tag", "--delete", "zoo@0.3.0");
      rmSync(temporary, { recursive: true, force: true });
    }
  });
});

/** Found by eye: the only line with a maximum. */
function lineOfLimit(): number {
  return (
    spec()
      .split("\n")
      .findIndex((line) => line.includes("maximum:")) + 1
  );
}

function git(...parameters: string[]): void {
  execFileSync(
    "git",
    ["-C", repository, "-c", "user.name=test", "-c", "user.email=test@example.org", "-c", "commit.gpgsign=false", ...parameters],
    { stdio: "pipe" },
  );
}

function commit(): void {
  git("add", "packages.yaml", "spec", "generated");
  git("commit", "--quiet", "--message", "state");
}

function restore(): void {
  git("checkout", "--quiet", "--force", "main");
  git("clean", "--quiet", "--force", "-d", "--exclude=.program");
}

function write(file: string, text: string, root = repository): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

function review(...parameters: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [resolve(program), ...parameters], { cwd: repository, encoding: "utf8" });
}

function report(): string {
  return readFileSync(join(repository, "build/review.md"), "utf8");
}

interface Found {
  readonly service: string;
  readonly status: string;
  readonly changes: { readonly pointer: string }[];
}

function packagesFound(base = "main"): Found[] {
  return (JSON.parse(review("--against", base, "--format", "json").stdout) as { packages: Found[] }).packages;
}
