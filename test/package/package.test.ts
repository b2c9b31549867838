import { spawn } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { installConsumer, nodes, root, run, services } from "./packed.js";
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

const compilers = ["typescript-5.4", "typescript", "typescript-7"];
const resolutions = [
  { module: "esnext", moduleResolution: "bundler" },
  { module: "nodenext", moduleResolution: "nodenext" },
];

function compile(compiler: string, options: Record<string, unknown>, file: string): { status: number | null; output: string } {
  const compilerOptions = {
    target: "es2022",
    lib: ["es2022", "dom", "dom.iterable"],
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: false,
    noEmit: true,
    ...options,
  };
  const config = join(folder, `tsconfig.${compiler}.${String(options.moduleResolution)}.${file}.json`);
  writeFileSync(config, JSON.stringify({ compilerOptions, files: [file] }));
  const bin = join(root, "node_modules", compiler, "bin/tsc");
  return run(folder, process.execPath, [bin, "-p", config]);
}

describe.each(compilers)("%s", (compiler) => {
  it.each(resolutions)("accepts a consumer with moduleResolution $moduleResolution", (options) => {
    expect(compile(compiler, options, "use.ts")).toEqual({ status: 0, output: "" });
  });
  it("refuses a consumer that is wrong", () => {
    writeFileSync(
      join(folder, "wrong.ts"),
      'import { createKpsClient, fromToken } from "@hwcloud-openapi/kps";\ncreateKpsClient({ region: "mars-1", credentials: fromToken("t") });\n',
    );
    const { status, output } = compile(compiler, { module: "nodenext", moduleResolution: "nodenext" }, "wrong.ts");
    expect(status).not.toBe(0);
    expect(output).toContain("mars-1");
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
    expect(compile(compiler, json, "use-from-node10.ts")).toEqual({ status: 0, output: "" });
  });
});

it("is typed from CommonJS with TypeScript 5.9", () => {
  expect(compile("typescript", { module: "nodenext", moduleResolution: "nodenext" }, "use-from-commonjs.cts")).toEqual({
    status: 0,
    output: "",
  });
});

it("has typed mock handlers", () => {
  expect(compile("typescript", { module: "nodenext", moduleResolution: "nodenext", skipLibCheck: true }, "use-msw.ts")).toEqual({
    status: 0,
    output: "",
  });
});

describe.each(["runtime", ...services.map((service) => `generated/packages/${service}`)])("%s", (path) => {
  it("passes publint", () => {
    const { status, output } = run(root, process.execPath, ["node_modules/publint/src/cli.js", "--strict", path]);
    expect(output).not.toMatch(/Warnings|Errors/);
    expect(status).toBe(0);
  });
  it("has types that agree with what it exports", () => {
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
  for (const path of ["runtime", ...services.map((service) => `generated/packages/${service}`)])
    expect(literalsOfUnicode(readFileSync(join(root, path, "dist/index.js"), "utf8")), path).toEqual([]);
  expect(literalsOfUnicode("const a = (text) => /^\\P{Cs}+$/u.test(text);")).toEqual(["/^\\P{Cs}+$/u"]);
});
