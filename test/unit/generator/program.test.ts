import { execFile, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";

import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { repository } from "./tree.js";

/** A program that does what its argument says. */
const source = `
import { runProgram, UsageError } from "./generator/text/program.js";
import { EnvironmentError, SpecError } from "./generator/text/problem.js";
import { print } from "./generator/text/print.js";

const wrong = (count, size = 1) =>
  Array.from({ length: count }, (_, each) => ({ file: "a.yaml", line: each + 1, message: "x".repeat(size), fix: "Do." }));
const program = {
  usage: "usage: this\\n",
  options: { port: { type: "string" } },
  takesPositionals: true,
  async run({ values, positionals: [what] }) {
    if (what === "values") return print(JSON.stringify(values) + "\\n"), 0;
    if (what === "many") throw new SpecError(wrong(501));
    if (what === "large") throw new SpecError(wrong(500, 1_000));
    if (what === "twice") throw new SpecError([...wrong(2), ...wrong(2)]);
    if (what === "machine") throw new EnvironmentError(wrong(1));
    if (what === "disk") throw Object.assign(new Error("ENOSPC: no space"), { syscall: "write" });
    if (what === "mistake") throw new TypeError("x is undefined\\n  at once");
    if (what === "beside") return setInterval(() => {}, 1_000), 0;
    if (what === "serve") return void setImmediate(() => print("served\\n"));
    if (what === "print") return print("x".repeat(500_000)), 3;
    if (what === "late") for await (const _ of process.stdin);
    if (what === "late") return print("x".repeat(500_000)), 4;
    throw new UsageError("what is missing");
  },
};
const closing = (count, { positionals }) => count + " of " + positionals[0];
const kinds = { plain: program, named: { ...program, name: "this", hint: "Ask.", closing, exitCodes: { input: 5, call: 6 } }, brief: { ...program, name: "this", hint: "Ask.", isBrief: true } };
await runProgram(kinds[process.env.KIND]);
`;

let folder = "";
beforeAll(async () => {
  folder = mkdtempSync(join(repository, "build/program-"));
  const stdin = { contents: source, resolveDir: repository };
  await build({ stdin, outfile: join(folder, "program.mjs"), bundle: true, format: "esm", platform: "node" });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(kind: string, ...args: string[]): Promise<{ code: number | null; out: string; err: string }> {
  return new Promise((resolve) => {
    const options = { env: { ...process.env, KIND: kind }, maxBuffer: 2 ** 24, timeout: 30_000 };
    const child = execFile(process.execPath, [join(folder, "program.mjs"), ...args], options, (_, out, err) =>
      resolve({ code: child.exitCode, out, err }),
    );
  });
}

const USAGE = "usage: this\n";
const problem = (line: number): string => `a.yaml:${line}: x\n    Do.\n`;

describe("a program", () => {
  it.each([
    ["plain", ["--help"], 0, USAGE, ""],
    ["plain", ["values", "-h"], 0, USAGE, ""],
    ["plain", ["values", "--port", "1"], 0, '{"port":"1"}\n', ""],
    ["plain", ["values", "--", "--help"], 0, "{}\n", ""],
    ["plain", [], 2, "", `what is missing.\n${USAGE}`],
    ["named", [], 6, "", `what is missing.\n${USAGE}`],
    ["plain", ["values", "--port"], 2, "", `Option '--port <value>' argument missing.\n${USAGE}`],
    ["named", ["values", "--port"], 6, "", "this: Option '--port <value>' argument missing.\n    Ask.\n"],
    ["brief", ["values", "--prot"], 2, "", "this: Unknown option '--prot'. Ask.\n"],
    ["plain", ["twice"], 1, "", problem(1) + problem(2)],
    ["named", ["twice"], 5, "", `this: ${problem(1)}this: ${problem(2)}2 of twice\n`],
    ["brief", ["machine"], 2, "", "this: a.yaml:1: x Do.\n"],
    ["named", ["machine"], 2, "", `this: ${problem(1)}1 of machine\n`],
    ["plain", ["disk"], 2, "", "ENOSPC: no space\n    Check the disk and the rights to this folder.\n"],
    [
      "plain",
      ["mistake"],
      1,
      "",
      "The generator failed: x is undefined\n    This is a mistake of the generator; DEBUG=1 shows where.\n",
    ],
    ["plain", ["beside"], 0, "", ""],
    ["plain", ["serve"], 0, "served\n", ""],
  ])("%s %j ends with %i", async (kind, args, code, out, err) => {
    expect(await run(kind, ...args)).toEqual({ code, out, err });
  });

  it("tells 500 problems and counts the others", async () => {
    const { err } = await run("plain", "many");
    expect(err.split("\n").slice(-4)).toEqual(["a.yaml:500: x", "    Do.", "and 1 more", ""]);
  });

  it("has told all to a pipe when it ends, however slowly it is read", async () => {
    const [large, printed] = await Promise.all([run("plain", "large"), run("plain", "print")]);
    expect([large.code, large.err.match(/^a\.yaml:\d+: x{1000}\n    Do\.\n/gm)?.length]).toEqual([1, 500]);
    expect([printed.code, printed.out.length]).toEqual([3, 500_000]);
  });

  it("ends as ever where nobody reads on", async () => {
    const child = spawn(process.execPath, [join(folder, "program.mjs"), "late"], { env: { ...process.env, KIND: "plain" } });
    const err = text(child.stderr);
    const ended = new Promise((resolve) => child.once("close", resolve));
    child.stdout.once("close", () => child.stdin.end());
    child.stdout.destroy();
    expect([await ended, await err]).toEqual([4, ""]);
  });
});
