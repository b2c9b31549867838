// Two packages may bring two versions of the runtime into one program: errors and contexts of one work with the other.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type * as runtime from "../../runtime/src/index.js";
import { json, rejection, startFaultServer, type FaultServer } from "../faults/fault-server.js";
import { root } from "./packed.js";

type Runtime = typeof runtime;

const folder = mkdtempSync(join(tmpdir(), "two-copies-"));
let server: FaultServer;
let copies: readonly [Runtime, Runtime];

/** The built runtime once more, as a package of this version. */
async function copy(version: string): Promise<Runtime> {
  const own = join(folder, version, "node_modules/@hwcloud-openapi/runtime");
  cpSync(join(root, "runtime/dist"), join(own, "dist"), { recursive: true });
  const manifest = JSON.parse(readFileSync(join(root, "runtime/package.json"), "utf8")) as object;
  writeFileSync(join(own, "package.json"), JSON.stringify({ ...manifest, version }));
  return (await import(pathToFileURL(join(own, "dist/index.js")).href)) as Runtime;
}
beforeAll(async () => {
  server = await startFaultServer();
  copies = [await copy("0.1.0"), await copy("0.2.0")];
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

const operation: runtime.Operation<{ id: string }, { state?: string }> = {
  id: "a.show",
  method: "GET",
  path: "/{id}",
  idempotent: true,
};
function contextOf({ createContext, fromToken, readGatewayError }: Runtime): runtime.Context {
  const service = { name: "a", userAgent: "a/1", servers: [], readError: readGatewayError };
  return createContext(service, { endpoint: server.url, credentials: fromToken("a-token"), maxAttempts: 1 });
}

describe.each([
  ["the first", "the second", 0, 1],
  ["the second", "the first", 1, 0],
])("of %s copy, used with %s", (_, __, from, to) => {
  it("every error is one of its class, and of no other", () => {
    const [made, asked] = [copies[from]!, copies[to]!];
    expect(made.ApiError).not.toBe(asked.ApiError);
    const origin = { operation: "a.show" };
    const errors: Record<string, Error> = {
      ApiError: new made.ApiError(origin, "m", { status: 404, body: { error_code: "APIGW.1" }, headers: new Headers() }),
      ConnectionError: new made.ConnectionError(origin, "m", { cause: undefined }),
      TimeoutError: new made.TimeoutError(origin, "m", { timeoutMs: 1, attempts: 1 }),
      InvalidRequestError: new made.InvalidRequestError(origin, "m", { problems: [] }),
      InvalidResponseError: new made.InvalidResponseError(origin, "m", { status: 200, snippet: "" }),
      WaiterError: new made.WaiterError(origin, "m", { waiter: "w", reason: "timeout", elapsedMs: 1, last: "last" }),
    };
    for (const [name, error] of Object.entries(errors)) {
      expect(error instanceof asked.ClientError).toBe(true);
      const classes = Object.keys(errors).filter((one) => error instanceof (asked[one as keyof Runtime] as typeof Error));
      expect(classes).toEqual([name]);
      expect((JSON.parse(JSON.stringify(error)) as { name: string }).name).toBe(name);
    }
    expect(asked.isErrorOf(errors["ApiError"], "a.show", 404)).toBe(true);
    expect(asked.isGatewayError(errors["ApiError"])).toBe(true);
    expect((errors["WaiterError"] as runtime.WaiterError).last).toBe("last");
  });

  it("a context is called with, retried and waited for", async () => {
    const [made, asked] = [copies[from]!, copies[to]!];
    const context = contextOf(made);
    server.behave((response, _arrival, number) =>
      number === 1 ? json(response, {}, 503) : json(response, { state: number === 2 ? "going" : "done" }),
    );
    const waiter: runtime.Waiter = { name: "A", acceptors: [{ pointer: "/state", matches: "^done$", outcome: "success" }] };
    expect(await asked.waitFor(context, operation, waiter, { id: "1" }, { minDelayMs: 1, maxDelayMs: 2 })).toEqual({
      state: "done",
    });
    server.behave((response) => json(response, { error_code: "A.1" }, 404));
    const error = await rejection(asked.send(context, operation, { id: "1" }));
    expect(error instanceof made.ApiError).toBe(true);
    expect(made.isErrorOf(error, "a.show", 404)).toBe(true);
  });
});
