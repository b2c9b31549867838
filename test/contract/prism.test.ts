import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { importPackage, pascal, type PackageExports } from "./client.js";
import { exampleInputs, leastAddress, readContracts, successOf } from "./contract.js";
import { bodyOf } from "./request.js";
import { startPrism, type Prism } from "./prism.js";

// A second opinion: another reader of the same bundles, which shares no code with the contract server.
// Of parts of one name Prism keeps the last, as a text, so that a list of files is never right to it.
const contracts = readContracts().map((contract) => ({
  ...contract,
  operations: contract.operations.filter(({ body }) => body?.mediaType !== "multipart/form-data"),
}));

describe.each(contracts)("Prism on $service", (contract) => {
  let prism: Prism;
  let exported: PackageExports;

  beforeAll(async () => {
    prism = await startPrism(contract.file);
    exported = await importPackage(contract.service);
  });
  afterAll(() => prism?.close());

  const call = async (
    id: string,
    input: unknown,
    prefer: string,
    token = "a-token",
  ): Promise<{ value?: unknown; error?: unknown }> => {
    const context = exported.call(`create${pascal(contract.service)}Context`, {
      endpoint: prism.url,
      credentials: exported.call("fromToken", token),
      maxAttempts: 1,
    });
    return Promise.resolve(exported.call(id, context, input, { headers: { prefer } })).then(
      (value) => ({ value }),
      (error: unknown) => ({ error }),
    );
  };

  for (const operation of contract.operations) {
    const [first] = exampleInputs(operation);
    for (const response of operation.responses) {
      it(`${operation.id} ${response.status}`, async () => {
        const { value, error } = await call(operation.id, first?.input, `code=${response.status}`);
        const [documented] = response.examples;
        if (response.status >= 400)
          expect(error).toMatchObject({ name: "ApiError", status: response.status, body: documented?.value });
        else {
          expect(error).toBeUndefined();
          if (response.mediaType?.includes("json")) expect(value).toEqual(documented?.value);
          else if (response.mediaType === undefined) expect(value).toBeUndefined();
        }
      });
    }

    it(`takes every documented request of ${operation.id}`, async () => {
      for (const { input } of exampleInputs(operation))
        expect((await call(operation.id, input, `code=${successOf(operation)}`)).error).toBeUndefined();
    });
  }

  it("refuses what breaks the contract, so that its silence means something", async () => {
    for (const operation of contract.operations) {
      const input = exampleInputs(operation)[0]?.input ?? {};
      // Prism refuses with the documented 400 where there is one.
      const refused = operation.responses.some(({ status }) => status === 400) ? 400 : 422;
      const path = leastAddress(operation, input);
      const { headers, ...sent } = bodyOf(operation, input.body);
      const request = { method: operation.method, headers: { "x-auth-token": "a-token", ...headers }, ...sent };
      expect((await fetch(prism.url + path, request)).status, "as documented").toBe(successOf(operation));
      expect((await fetch(prism.url + path, { ...request, headers })).status, "no token").toBe(401);
      if (operation.body !== undefined)
        expect(
          (await fetch(prism.url + path, { ...request, body: bodyOf(operation, {}).body ?? null })).status,
          "an empty body",
        ).toBe(refused);
      const query = operation.parameters.find((parameter) => parameter.in === "query" && parameter.schema.type === "integer");
      if (query !== undefined)
        expect(
          (await fetch(prism.url + leastAddress(operation, input, `${query.name}=99999999`), request)).status,
          "a number too large",
        ).toBe(refused);
      const short = operation.parameters.find(
        (parameter) =>
          parameter.in === "path" && typeof parameter.schema.minLength === "number" && parameter.schema.minLength > 1,
      );
      if (short !== undefined) {
        const wrong = path.replace(encodeURIComponent(String(input[short.name])), "x");
        expect((await fetch(prism.url + wrong, request)).status, "a short path value").toBe(refused);
      }
    }
  });
});
