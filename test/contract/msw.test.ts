import { setupServer } from "msw/node";
import { HttpHandler } from "msw";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { importPackage, pascal, type PackageExports } from "./client.js";
import { exampleInputs, isObject, readContracts, statusOf } from "./contract.js";

const server = setupServer();
beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
afterAll(() => server.close());

function use(handlers: unknown): void {
  server.resetHandlers(...[handlers].flat().filter((handler) => handler instanceof HttpHandler));
}
/** Reads a file, so that its bytes can be compared. */
async function settled(result: unknown): Promise<unknown> {
  const value = await Promise.resolve(result).catch((error: unknown) => ({ error }));
  if (!isObject(value) || typeof value.bytes !== "function") return { value };
  return { value: { contentType: value.contentType, bytes: new Uint8Array(await value.bytes()) } };
}
function isRefused(result: unknown): boolean {
  const { value } = isObject(result) ? result : {};
  return isObject(value) && value.error instanceof Error && value.error.name === "InvalidRequestError";
}
const fixturesOf = (fixtures: unknown, id: string): [status: number, name: string, body: unknown][] => {
  const byStatus = isObject(fixtures) ? fixtures[id] : undefined;
  return Object.entries(isObject(byStatus) ? byStatus : {}).flatMap(([status, examples]) =>
    Object.entries(isObject(examples) ? examples : {}).map(([name, body]): [number, string, unknown] => [
      statusOf(status),
      name,
      body,
    ]),
  );
};

describe.each(readContracts())("the mock handlers of $service", async (contract) => {
  const [main, msw, fixtures]: PackageExports[] = await Promise.all(
    ["", "/msw", "/fixtures"].map((entry) => importPackage(contract.service, entry)),
  );
  if (!main || !msw || !fixtures) throw new Error("nothing was imported");
  const options = { endpoint: "https://mock.example.com", credentials: main.call("fromToken", "a-token"), maxAttempts: 1 };
  const context = main.call(`create${pascal(contract.service)}Context`, options);

  describe.each(contract.operations)("$id", (operation) => {
    const { id } = operation;
    const answers = fixturesOf(fixtures.value("fixtures"), id);
    const bad = fixtures.value("badRequests");
    const badRequests: unknown[] = isObject(bad) && Array.isArray(bad[id]) ? bad[id] : [];
    const input = exampleInputs(operation)[0]?.input;
    const send = (given: unknown = input): Promise<unknown> => settled(main.call(id, context, given));

    it("answer the first documented success, all of them and one alone, options that are undefined left out of account", async () => {
      const want = { value: answers[0]?.[2] };
      const none = { status: undefined, example: undefined, body: undefined, checkRequests: undefined };
      for (const handlers of [msw.call("handlers"), msw.call(`${id}Handler`), msw.call(`${id}Handler`, none)]) {
        use(handlers);
        expect(await send()).toEqual(want);
      }
    });

    it.each(answers)("answer %i %s to the client", async (status, example, body) => {
      use(msw.call(`${id}Handler`, { status, example }));
      if (status < 400) return expect(await send()).toEqual({ value: body });
      expect(await send()).toMatchObject({ value: { error: { name: "ApiError", status, body } } });
    });

    it("answer a status of one's own with a body of one's own", async () => {
      use(msw.call(`${id}Handler`, { status: 503, body: { error_msg: "mine" } }));
      expect(await send()).toMatchObject({ value: { error: { status: 503, body: { error_msg: "mine" } } } });
    });

    it("answer 422 with the pointer to each bad request, and the fixture when they are not to check", async () => {
      let arrived = 0;
      for (const request of badRequests) {
        if (!isObject(request)) throw new Error("a bad request is no object");
        use(msw.call("handlers"));
        const checked = await send(request.input);
        // Without a body or a path parameter the client refuses to send.
        if (isRefused(checked)) continue;
        arrived++;
        const problems: unknown = expect.arrayContaining([expect.objectContaining({ pointer: request.pointer })]);
        expect(checked).toMatchObject({ value: { error: { status: 422, body: { problems } } } });
        use(msw.call("handlers", { checkRequests: false }));
        expect(await send(request.input)).toEqual({ value: answers[0]?.[2] });
      }
      expect(arrived).toBeGreaterThan(0);
    });
  });
});
