import { spawn, type ChildProcess } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readContract, readContracts } from "../contract/contract.js";
import { askRaw } from "./raw.js";

let folder: string;
beforeAll(async () => {
  // Inside the project, so that the compiled command finds the packages that it imports.
  folder = await mkdtemp(join(process.cwd(), "build", "mock-test-"));
  const options = { bundle: true, format: "esm", platform: "node", packages: "external", logLevel: "error" } as const;
  await build({ ...options, entryPoints: ["generator/bin/mock.ts"], outfile: join(folder, "mock.js") });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

function start(...args: string[]): ChildProcess {
  return spawn(process.execPath, [join(folder, "mock.js"), ...args], { stdio: ["ignore", "pipe", "pipe"] });
}

/** Gives all that a command says, and its exit code, when it has ended. */
async function run(...args: string[]): Promise<{ code: number | null; out: string; err: string }> {
  const child = start(...args);
  const text = { out: "", err: "" };
  child.stdout?.on("data", (piece: Buffer) => (text.out += piece.toString()));
  child.stderr?.on("data", (piece: Buffer) => (text.err += piece.toString()));
  const code = await new Promise<number | null>((resolve) => child.once("close", resolve));
  return { code, ...text };
}

function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => child.stdout?.once("data", (piece: Buffer) => resolve(piece.toString())));
}

describe("the command", () => {
  it("says where it answers what, answers, and ends at a signal with 0", async () => {
    const child = start("kps", "--port", "0", "--quiet");
    const line = await firstLine(child);
    const { length } = readContract("kps").operations;
    expect(line).toMatch(new RegExp(`^http://127\\.0\\.0\\.1:\\d+ answers ${length} operations? of kps; Ctrl\\+C ends it\\n$`));
    const url = line.split(" ")[0] ?? "";
    expect((await fetch(`${url}/v3/${"0".repeat(32)}/keypairs`)).status).toBe(200);
    expect((await fetch(`${url}/v3/tasks/consistency-results/export`, { method: "POST" })).status).toBe(404);
    const ended = new Promise((resolve) => child.once("close", resolve));
    child.kill("SIGTERM");
    expect(await ended).toBe(0);
  });

  it("serves all services where none is named", async () => {
    const child = start("--port", "0");
    const { length } = readContracts().flatMap(({ operations }) => operations);
    expect(await firstLine(child)).toContain(` answers ${length} operations of dbss, hss, kps, sms; `);
    child.kill("SIGINT");
  });

  it("lets pages and by names ask that it is told of, several of each", async () => {
    const allowed = ["--allow-origin", "https://a.example", "--allow-origin", "https://b.example", "--allow-host", "c.example"];
    const child = start("kps", "--port", "0", "--quiet", ...allowed);
    const url = (await firstLine(child)).split(" ")[0] ?? "";
    const statuses = await Promise.all(
      [
        { origin: "https://a.example" },
        { origin: "https://b.example" },
        { host: "c.example" },
        { origin: "https://c.example" },
      ].map(async (headers) => (await askRaw(`${url}/v3/${"0".repeat(32)}/keypairs`, { headers })).status),
    );
    child.kill("SIGINT");
    expect(statuses).toEqual([200, 200, 200, 403]);
  });

  it("serves another document", async () => {
    const child = start("--document", "test/golden/pagination.yaml", "--port", "0");
    expect(await firstLine(child)).toMatch(/ answers 1 operation of pagination; /);
    child.kill("SIGINT");
  });

  it("exits 2 with one line when the port is in use", async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, "127.0.0.1", resolve));
    const { port } = taken.address() as AddressInfo;
    const ended = await run("--port", String(port));
    taken.close();
    expect(ended).toEqual({
      code: 2,
      out: "",
      err: `mock: Port ${port} is in use. Choose another with PORT=…, or 0 for any free one.\n`,
    });
  });

  it.each([
    [["nope"], "There is no service nope. Use one of dbss, hss, kps, sms."],
    [["--prot", "1"], "Unknown option '--prot'. See --help."],
    [["--port", "70000"], "--port 70000 is no whole number from 0 to 65535. Write for instance --port 4010."],
    [["--step", "0"], "--step 0 is no whole number from 1 to 3600000. Write for instance --step 2."],
    [
      ["--fault", "often"],
      "--fault often is no fault. Use an error status, reset, cut or stall, and a rate from 0 to 1, as in 503:0.2.",
    ],
    [
      ["--strict-auth", "--access-key", "A"],
      "--strict-auth needs something to ask for. Give --token VALUE, or --access-key VALUE with --secret-key VALUE (made-up values).",
    ],
    [
      ["--allow-origin", "app.example.com"],
      "--allow-origin app.example.com is no origin. Give scheme, host and port, as in --allow-origin https://app.example.com.",
    ],
    [
      ["--allow-origin", "*"],
      "--allow-origin * is no origin. Give scheme, host and port, as in --allow-origin https://app.example.com.",
    ],
    [
      ["--allow-host", "mock.example.com:80"],
      "--allow-host mock.example.com:80 is no host name. Give it without scheme and port, as in --allow-host mock.example.com.",
    ],
    [
      ["kps", "--document", "test/golden/pagination.yaml"],
      "--document test/golden/pagination.yaml cannot be served together with kps. " +
        "Leave out --document test/golden/pagination.yaml, or kps.",
    ],
    [["--document", "package.json"], 'package.json:1: This is no OpenAPI 3.1 document. Begin it with "openapi: 3.1.0".'],
  ])("exits 1 with one line for %j", async (args, message) => {
    expect(await run(...args)).toEqual({ code: 1, out: "", err: `mock: ${message}\n` });
  });

  it("explains itself", async () => {
    const { code, out } = await run("--help");
    expect(code).toBe(0);
    expect(out).toContain("make mock [SERVICE=name] [PORT=4010]");
  });
});
