import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const tsc = (...args: string[]) =>
  spawnSync(process.execPath, ["node_modules/typescript/bin/tsc", ...args], { cwd: root, encoding: "utf8" });

it("holds what the type tests say", () => {
  const { status, stdout } = tsc("-p", "test/types");
  expect(stdout).toBe("");
  expect(status).toBe(0);
});

it("reads every type test", () => {
  const { stdout } = tsc("-p", "test/types", "--listFilesOnly");
  for (const file of readdirSync(new URL(".", import.meta.url)).filter((name) => name.endsWith(".test-d.ts")))
    expect(stdout).toContain(file);
});
