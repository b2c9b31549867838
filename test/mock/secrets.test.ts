import { randomBytes } from "node:crypto";
import { afterEach, describe, expect, it } from "vitest";
import { loadDocument } from "../../generator/mock/load.js";
import type { MockOperation } from "../../generator/mock/operation.js";
import { createMockServer } from "../../generator/mock/server.js";
import { createShownUrl } from "../../generator/mock/shown-url.js";
import type { RunningMock } from "./start.js";
import { serve } from "./start.js";

const document = "test/golden/sensitive.yaml";
let mock: RunningMock | undefined;
afterEach(() => mock?.close());

/** The same operations without a mark: what the log shows then. */
function unmarked(operations: readonly MockOperation[]): MockOperation[] {
  const text = JSON.stringify(operations);
  return JSON.parse(text, (key, value: unknown) => (key === "x-sensitive" ? undefined : value)) as MockOperation[];
}

describe("the log", () => {
  it.each([
    { what: "what documents mark as secret", isMarked: true },
    { what: "the control: what they do not", isMarked: false },
  ])("of $what", async ({ isMarked }) => {
    const secret = randomBytes(12).toString("hex");
    const { services } = await loadDocument(process.cwd(), document);
    const lines: string[] = [];
    let told = (): void => undefined;
    const server = createMockServer({
      services: services.map((service) => ({
        ...service,
        operations: isMarked ? service.operations : unmarked(service.operations),
      })),
      log: (line) => {
        lines.push(line);
        told();
      },
    });
    mock = await serve(server);
    const body = { password: secret, hints: [secret] };
    const requests: [method: string, path: string, headers?: Record<string, string>][] = [
      ["PUT", `/v1/logins/a?pin=${secret}`],
      ["PUT", `/v1/logins/a?p%69n=${secret}&pin=1`],
      ["PUT", `/v1/logins/a?x=1&pin=${secret}`, { "X-Code": secret, Prefer: `example=${secret}` }],
      ["PATCH", `/v1/logins/a?pin=${secret}`],
      ["PUT", `/v1/unknown?pin=${secret}`],
    ];
    for (const [method, path, headers = {}] of requests) {
      const line = new Promise<void>((resolve) => (told = resolve));
      await mock.ask(method, path, { body, headers });
      await line;
    }
    expect(lines).toHaveLength(requests.length);
    expect(lines.filter((line) => line.includes(secret))).toHaveLength(isMarked ? 0 : requests.length);
    if (isMarked) expect(lines[2]).toMatch(/^PUT \/v1\/logins\/a\?x=1&pin=\*\*\* \d+/);
  });

  it("shows no secret of a path, whatever the method, and leaves other paths as they came", async () => {
    const { services } = await loadDocument(process.cwd(), document);
    const operations = services.flatMap((service) => service.operations);
    const marked = operations.map((operation) => ({
      ...operation,
      parameters: operation.parameters.map((one) => (one.in === "path" ? { ...one, schema: { "x-sensitive": true } } : one)),
    }));
    const shown = createShownUrl(marked);
    expect(shown("/v1/logins/ab%20c?x=1")).toBe("/v1/logins/***?x=1");
    expect(shown("/v1/logins/ab%20c/export")).toBe("/v1/logins/***/export");
    expect(shown("/v1/others/abc?")).toBe("/v1/others/abc?");
    expect(createShownUrl(operations)("/v1/logins/ab%20c?x=1")).toBe("/v1/logins/ab%20c?x=1");
  });
});
