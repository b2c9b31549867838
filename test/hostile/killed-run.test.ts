import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

import { EnvironmentError } from "../../generator/text/problem.js";
import { check, generate } from "../../generator/run/pipeline.js";
import { homeFiles, makeRun, packagesText, specText } from "../unit/generator/run.js";
import { makeTree, readTree, repository, write } from "../unit/generator/tree.js";

const script = join(repository, "test/hostile/killed-run.ts");
const args = (root: string, point: string): string[] => ["--import", "tsx", script, root, point];

/** A tree whose output is made, and whose spec has changed since. */
async function changedTree(): Promise<string> {
  const root = makeTree({
    ...homeFiles,
    "packages.yaml": packagesText("one", "two"),
    "spec/one/openapi.yaml": specText("Old"),
    "spec/two/openapi.yaml": specText("Two"),
  });
  await generate(makeRun(root));
  write(root, "generated/packages/one/dist/index.js", "built");
  write(root, "generated/packages/two/dist/index.js", "built");
  write(root, "spec/one/openapi.yaml", specText("New"));
  return root;
}

function titles(root: string): string[] {
  return ["types", "client"].map(
    (name) => /title":"(\w+)"/.exec(readFileSync(join(root, `generated/packages/one/src/${name}.ts`), "utf8"))?.[1] ?? "",
  );
}

describe("a run that is killed", () => {
  const points: { point: string; left: "old" | "none" | "new" }[] = [
    { point: "kept files copied", left: "old" },
    { point: "files written", left: "old" },
    { point: "manifest written", left: "old" },
    { point: "journal written", left: "old" },
    { point: "old tree moved away", left: "none" },
    { point: "new tree moved in", left: "new" },
    { point: "passenger moved", left: "new" },
    { point: "old tree removed", left: "new" },
  ];
  it.each(points)("at '$point' leaves the $left tree whole, and the next start puts all right", async ({ point, left }) => {
    const root = await changedTree();
    const killed = spawnSync(process.execPath, args(root, point), { cwd: repository });
    expect(killed.signal, killed.stderr.toString()).toBe("SIGKILL");
    if (left === "none") expect(existsSync(join(root, "generated"))).toBe(false);
    else expect(titles(root)).toEqual(left === "old" ? ["Old", "Old"] : ["New", "New"]);

    await generate(makeRun(root));
    expect(titles(root)).toEqual(["New", "New"]);
    expect(readFileSync(join(root, "generated/packages/one/dist/index.js"), "utf8")).toBe("built");
    expect(readFileSync(join(root, "generated/packages/two/dist/index.js"), "utf8")).toBe("built");
    expect(Object.keys(readTree(root)).filter((path) => path.startsWith(".generated"))).toEqual([]);
    expect(await check(makeRun(root), true)).toEqual([]);
  });

  it("makes from nothing what a killed first run did not finish", async () => {
    const root = makeTree({ ...homeFiles, "packages.yaml": packagesText("one"), "spec/one/openapi.yaml": specText("New") });
    const killed = spawnSync(process.execPath, args(root, "files written"), { cwd: repository });
    expect(killed.signal).toBe("SIGKILL");
    expect(existsSync(join(root, "generated"))).toBe(false);
    await generate(makeRun(root));
    expect(await check(makeRun(root), true)).toEqual([]);
  });
});

describe("a run that fails while it writes, as on a full disk", () => {
  it.each(["kept files copied", "files written", "manifest written"])("at '%s' leaves all as it was", async (point) => {
    const root = await changedTree();
    const before = readTree(root);
    const fail = (at: string): void => {
      if (at === point) throw new Error("no space left on device");
    };
    await expect(generate({ ...makeRun(root), atPoint: fail })).rejects.toThrow("no space left");
    expect(readTree(root)).toEqual(before);
  });
});

describe("two runs at once", () => {
  it("lets the second wait, and then find nothing left to do", async () => {
    const root = await changedTree();
    const first = spawn(process.execPath, args(root, "wait"), { cwd: repository });
    await once(first.stdout, "data");
    const second = makeRun(root);
    const waiting = new Promise<void>((resolve) => {
      const told = second.report.line;
      Object.assign(second.report, { line: (text: string) => (told(text), text.includes(`process ${first.pid}`) && resolve()) });
    });
    const outcome = generate(second);
    await waiting;
    first.stdin.write("go\n");
    expect((await once(first, "exit"))[0]).toBe(0);
    expect(await outcome).toBe(false);
    expect(second.calls).toEqual([]);
    expect(titles(root)).toEqual(["New", "New"]);
  });

  it("ends the second with a clear line when the first takes too long", async () => {
    const root = await changedTree();
    const first = spawn(process.execPath, args(root, "wait"), { cwd: repository });
    await once(first.stdout, "data");
    const before = readTree(root);
    const refused = await generate({ ...makeRun(root), lockLimitMs: 200 }).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(EnvironmentError);
    expect(String(refused)).toContain(`process ${first.pid}`);
    expect(readTree(root)).toEqual(before);
    first.kill("SIGKILL");
    await once(first, "exit");
    await generate(makeRun(root));
    expect(titles(root)).toEqual(["New", "New"]);
  });

  it("takes over a lock whose process id belongs to another process by now", async () => {
    const root = await changedTree();
    write(root, ".generated.lock", `${process.ppid} 1`);
    await generate({ ...makeRun(root), lockLimitMs: 0 });
    expect(titles(root)).toEqual(["New", "New"]);
  });
});
