import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { importPackage, pascal, type PackageExports } from "./client.js";
import { exampleInputs, isObject, readContracts, successOf } from "./contract.js";
import { DOWNLOAD_BYTES, startContractServer, type ContractServer } from "./contract-server.js";

describe.each(readContracts())("$service", (contract) => {
  let server: ContractServer;
  let exported: PackageExports;
  let context: unknown;

  beforeAll(async () => {
    server = await startContractServer(contract);
    exported = await importPackage(contract.service);
    const credentials = exported.call("fromToken", "a-token");
    context = exported.call(`create${pascal(contract.service)}Context`, { endpoint: server.url, credentials, maxAttempts: 1 });
  });
  beforeEach(() => void server.seen.splice(0));
  afterAll(() => server.close());

  describe.each(contract.operations)("$id", (operation) => {
    const [first] = exampleInputs(operation);
    if (first === undefined) throw new Error(`${operation.id} has no documented request`);
    const send = (input: unknown): unknown => exported.call(operation.id, context, input, { maxAttempts: 1 });

    it.each(exampleInputs(operation))("sends the documented request $name as the bundle says", async ({ input }) => {
      server.answerWith(successOf(operation));
      await send(input);
      expect(server.seen).toHaveLength(1);
      expect(server.seen[0]?.problems).toEqual([]);
      expect(server.seen[0]?.method).toBe(operation.method);
      if ("body" in input) expect(server.seen[0]?.value).toEqual(input.body);
    });

    for (const response of operation.responses) {
      const names = response.examples.length > 0 ? response.examples.map(({ name }) => name) : [undefined];
      it.each(names)(`reads ${response.status} %s`, async (name) => {
        server.answerWith(response.status, name);
        const documented = response.examples.find((example) => example.name === name)?.value;
        if (response.status >= 400) {
          const error: unknown = await Promise.resolve(send(first.input)).then(
            () => undefined,
            (reason: unknown) => reason,
          );
          expect(error).toMatchObject({
            name: "ApiError",
            status: response.status,
            body: documented,
            requestId: "0123456789abcdef",
          });
          expect(exported.call(`is${pascal(operation.id)}Error`, error, response.status)).toBe(true);
          expect(exported.call(`is${pascal(operation.id)}Error`, error, response.status + 1)).toBe(false);
        } else if (response.mediaType === undefined) {
          expect(await send(first.input)).toBeUndefined();
        } else if (response.mediaType.includes("json")) {
          expect(await send(first.input)).toEqual(documented);
        } else {
          const download = await send(first.input);
          if (!isObject(download) || typeof download.bytes !== "function") throw new Error("no download came back");
          expect(new Uint8Array(await download.bytes())).toEqual(DOWNLOAD_BYTES);
        }
      });
    }

    it(operation.isRepeatable ? "is sent again after a 503" : "is not sent again after a 503", async () => {
      server.beUnavailable();
      const error: unknown = await Promise.resolve(exported.call(operation.id, context, first.input, { maxAttempts: 2 })).catch(
        (reason: unknown) => reason,
      );
      expect(error).toMatchObject({ status: 503 });
      expect(server.seen).toHaveLength(operation.isRepeatable ? 2 : 1);
    });

    it("documents what each listed status answers", () => {
      for (const response of operation.responses) {
        if (response.mediaType?.includes("json")) expect(response.examples.length, `${response.status}`).toBeGreaterThan(0);
      }
    });
  });

  it("has a function for each operation, waiter and paginator of the contract and no other", () => {
    const client = exported.call(`create${pascal(contract.service)}Client`, {
      endpoint: server.url,
      credentials: exported.call("fromToken", "a-token"),
    });
    if (!isObject(client)) throw new Error("no client");
    const expected = contract.operations.flatMap(({ id, derived }) => [id, ...derived]);
    expect(Object.keys(client).sort()).toEqual(["context", ...expected].sort());
  });
});
