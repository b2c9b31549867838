import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { exampleInputs, isObject, leastAddress, readContracts, successOf, type OperationContract } from "./contract.js";
import { bodyOf } from "./request.js";
import { startContractServer, type ContractServer } from "./contract-server.js";

// The judge is an oracle: each of its verdicts is shown to be able to fall.
describe.each(readContracts())("the judge of $service", (contract) => {
  let server: ContractServer;
  beforeAll(async () => {
    server = await startContractServer(contract);
  });
  afterAll(() => server.close());

  function request(operation: OperationContract, change: { query?: string; body?: unknown; headers?: Record<string, string> }) {
    const input = exampleInputs(operation)[0]?.input ?? {};
    const { headers, ...sent } = bodyOf(operation, "body" in change ? change.body : input.body);
    const { method } = operation;
    const init = { method, headers: { "x-auth-token": "t", ...headers, ...change.headers }, ...sent };
    return fetch(`${server.url}${leastAddress(operation, input, change.query)}`, init);
  }

  it.each(contract.operations)("lets a documented request of $id pass", async (operation) => {
    expect((await request(operation, {})).status).toBe(successOf(operation));
  });

  it.each(contract.operations)("refuses $id without credentials", async (operation) => {
    expect((await request(operation, { headers: { "x-auth-token": "" } })).status).toBe(401);
  });

  it.each(contract.operations)("refuses an undocumented query parameter of $id", async (operation) => {
    expect((await request(operation, { query: "?surprise=1" })).status).toBe(422);
  });

  it.each(contract.operations.filter(({ body }) => body !== undefined))("refuses a wrong body of $id", async (operation) => {
    // An empty list may be a right one.
    const isList = operation.body?.examples.some(({ value }) => Array.isArray(value)) === true;
    for (const body of [{}, isList ? [null] : [], null, "text"]) expect((await request(operation, { body })).status).toBe(422);
  });

  it("refuses an unknown path and an unknown method", async () => {
    expect((await fetch(`${server.url}/nowhere`, { headers: { "x-auth-token": "t" } })).status).toBe(404);
    expect((await fetch(server.url, { method: "DELETE", headers: { "x-auth-token": "t" } })).status).toBe(404);
  });

  it("refuses each parameter value that breaks its schema", async () => {
    for (const operation of contract.operations) {
      for (const parameter of operation.parameters.filter(({ in: place }) => place === "query")) {
        const { minimum, maximum, maxLength } = parameter.schema;
        const wrong =
          typeof maximum === "number"
            ? maximum + 1
            : typeof minimum === "number"
              ? minimum - 1
              : typeof maxLength === "number"
                ? "x".repeat(maxLength + 1)
                : undefined;
        if (wrong === undefined) continue;
        const response = await request(operation, { query: `?${parameter.name}=${wrong}` });
        expect(response.status, parameter.name).toBe(422);
        const answer: unknown = await response.json();
        expect(isObject(answer) && String(answer.error_msg)).toContain(parameter.name);
      }
    }
  });
});
