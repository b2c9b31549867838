import { spawn } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { folders, installConsumer, nodes, root, run, services } from "./packed.js";
import { startTaskServer } from "./task-server.js";

let folder: string;
let server: Awaited<ReturnType<typeof startTaskServer>>;

beforeAll(async () => {
  folder = installConsumer();
  server = await startTaskServer();
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The server lives in this process, so the consumer must not block it. */
function runBesideServer(node: string, script: string): Promise<{ status: number | null; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(node, [script, server.url], { cwd: folder });
    let output = "";
    child.stdout.on("data", (piece: Buffer) => (output += piece.toString()));
    child.stderr.on("data", (piece: Buffer) => (output += piece.toString()));
    child.on("close", (status) => resolve({ status, output }));
  });
}

describe.each(nodes)("Node $version", ({ path }) => {
  it("imports every entry and calls", async () => {
    expect(await runBesideServer(path, "use.mjs")).toEqual({ status: 0, output: "used\n" });
  });
  it("requires the same from CommonJS", async () => {
    const { status, output } = await runBesideServer(path, "require.cjs");
    expect(output).toContain("used\n");
    expect(status).toBe(0);
  });
});

const nodenext = { module: "nodenext", moduleResolution: "nodenext" };
const bundler = { module: "esnext", moduleResolution: "bundler" };

/** What a compiler says of these files, of which `wrong.ts` must be one: the rest is then right because it was read, not because nothing was. */
function compile(compiler: string, options: Record<string, unknown>, ...files: string[]): string[] {
  const compilerOptions = {
    target: "es2022",
    lib: ["es2022", "dom", "dom.iterable"],
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    // Ours are checked, the compiler's own are not.
    skipLibCheck: false,
    skipDefaultLibCheck: true,
    noEmit: true,
    ...options,
  };
  writeFileSync(
    join(folder, "wrong.ts"),
    'import { createKpsClient, fromToken } from "@hwcloud-openapi/kps";\ncreateKpsClient({ region: "mars-1", credentials: fromToken("t") });\n',
  );
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: [...files, "wrong.ts"] }));
  const { output } = run(folder, process.execPath, [join(root, "node_modules", compiler, "bin/tsc"), "-p", folder]);
  return output.split("\n").filter((line) => /^\S/.test(line));
}

const onlyTheWrongOne = [expect.stringMatching(/^wrong\.ts.*mars-1/)];

describe.each(["typescript-5.4", "typescript", "typescript-7"])("%s", (compiler) => {
  it.each([bundler, nodenext])("accepts a consumer with moduleResolution $moduleResolution", (options) => {
    expect(compile(compiler, options, "use.ts")).toEqual(onlyTheWrongOne);
  });
});

// TypeScript 7 has neither.
describe.each(["typescript-5.4", "typescript"])("%s", (compiler) => {
  it.each([
    { module: "commonjs" },
    { module: "commonjs", moduleResolution: "node10" },
    { module: "esnext", moduleResolution: "node10" },
  ])("finds every entry without exports: $module, $moduleResolution", (options) => {
    const json = { ...options, resolveJsonModule: true, skipLibCheck: true };
    expect(compile(compiler, json, "use-from-node10.ts")).toEqual(onlyTheWrongOne);
  });
});

it("is typed from CommonJS with TypeScript 5.9, and has typed mock handlers", () => {
  const options = { ...nodenext, skipLibCheck: true };
  expect(compile("typescript", options, "use-from-commonjs.cts", "use-msw.ts")).toEqual(onlyTheWrongOne);
});

it.each(folders)("%s passes publint", (path) => {
  const { status, output } = run(root, process.execPath, ["node_modules/publint/src/cli.js", "--strict", path]);
  expect(output).not.toMatch(/Warnings|Errors/);
  expect(status).toBe(0);
});

// One service stands for all: what this looks at, they have from one template, each under its own name.
it("all services' packages export the same entries", () => {
  const entries = services.map((service) => {
    const { exports, files, main, types, typesVersions } = JSON.parse(
      readFileSync(join(root, `generated/packages/${service}/package.json`), "utf8"),
    ) as Record<string, unknown>;
    return { exports, files, main, types, typesVersions };
  });
  expect(new Set(entries.map((entry) => JSON.stringify(entry))).size).toBe(1);
});

it.each(["runtime", "generated/packages/kps"])("%s has types that agree with what it exports", (path) => {
  const { status, output } = run(join(root, path), process.execPath, [
    join(root, "node_modules/@arethetypeswrong/cli/dist/index.js"),
    "--pack",
    ".",
    "--profile",
    "strict",
    // Node gives ESM to require().
    "--ignore-rules",
    "cjs-resolves-to-esm",
    "--format",
    "ascii",
    "--no-color",
  ]);
  expect(status, output).toBe(0);
});

/** Literals of regular expressions for which an engine loads tables of Unicode as soon as it loads the file. */
function literalsOfUnicode(text: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node) && /\\p\{/i.test(node.text)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("file.js", text, ts.ScriptTarget.Latest));
  return found;
}

it("loads no tables of Unicode with the packages' main files", () => {
  for (const path of folders)
    expect(literalsOfUnicode(readFileSync(join(root, path, "dist/index.js"), "utf8")), path).toEqual([]);
  expect(literalsOfUnicode("const a = (text) => /^\\P{Cs}+$/u.test(text);")).toEqual(["/^\\P{Cs}+$/u"]);
});
