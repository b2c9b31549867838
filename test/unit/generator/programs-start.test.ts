import { readdirSync } from "node:fs";
import { isBuiltin } from "node:module";
import { build } from "esbuild";
import { expect, it } from "vitest";

/** The worker of lint has no arguments to read. */
const programs = readdirSync("generator/bin").filter((file) => file !== "lint-worker.ts");

/** Resolves with the packages that a program loads before its first line is run: what it imports later is in files of its own. */
async function packagesAtStart(program: string): Promise<string[]> {
  const options = { bundle: true, splitting: true, format: "esm", platform: "node", packages: "external" } as const;
  const { metafile } = await build({ ...options, entryPoints: [program], outdir: "build", write: false, metafile: true });
  const outputs = Object.entries(metafile.outputs);
  const files = outputs.filter(([, { entryPoint }]) => entryPoint === program).map(([path]) => path);
  for (const file of files) {
    const imports = metafile.outputs[file]?.imports ?? [];
    for (const { path, kind, external } of imports)
      if (kind === "import-statement" && !files.includes(path) && !external) files.push(path);
  }
  const external = files.flatMap((file) => metafile.outputs[file]?.imports ?? []).filter((one) => one.external === true);
  return external
    .filter(({ kind }) => kind === "import-statement")
    .map(({ path }) => path)
    .filter((path) => !isBuiltin(path));
}

it.each(programs)("%s reads its arguments before it loads any package, so that a wrong one is told at once", async (file) => {
  expect(await packagesAtStart(`generator/bin/${file}`)).toEqual([]);
});

it.each([
  ["generator/mock/command.ts", "ajv/dist/2020.js"],
  ["generator/release/keep-api-reports.ts", "@microsoft/api-extractor"],
  ["generator/release/keep.ts", "yaml"],
])("%s is seen to load %s", async (file, name) => {
  expect(await packagesAtStart(file)).toContain(name);
});

it("generator/release/keep.ts loads no compiler, as `make generate` runs it each time", async () => {
  expect(await packagesAtStart("generator/release/keep.ts")).not.toContain("@microsoft/api-extractor");
});
