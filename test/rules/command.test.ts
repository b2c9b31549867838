import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { changed, SHOW } from "./lint-document.js";

const root = join(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "rules-"));

function spectral(document: object): { status: number | null; output: string } {
  const file = join(folder, "openapi.json");
  writeFileSync(file, JSON.stringify(document));
  const command = [join(root, "node_modules/@stoplight/spectral-cli/dist/index.js"), "lint", "--fail-severity=warn"];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...command, "--ruleset", "profiles/huawei/lint/spectral.mjs", file],
    {
      cwd: root,
      encoding: "utf8",
    },
  );
  return { status, output: stdout + stderr };
}

describe("spectral lint", () => {
  beforeAll(async () => {
    await build({
      entryPoints: [join(root, "profiles/huawei/lint/ruleset.ts")],
      outfile: join(root, "build/rules.mjs"),
      bundle: true,
      format: "esm",
      platform: "node",
      packages: "external",
    });
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it("accepts the valid document", () => {
    expect(spectral(changed({}))).toMatchObject({ status: 0 });
  });

  it("refuses one that breaks a rule of ours, by its name", () => {
    const { status, output } = spectral(changed({ remove: [`${SHOW}/x-doc-source`] }));
    expect(status).toBe(1);
    expect(output).toContain("doc-source");
  });
});
