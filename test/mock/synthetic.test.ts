// Answers that no example documents: made up, and as the document has them. What fits is asked of an Ajv of this file.
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { readMockOperations } from "../../generator/mock/operation.js";
import { createMockServer } from "../../generator/mock/server.js";
import type { JsonObject } from "../../generator/text/json.js";
import { type RunningMock, serve } from "./start.js";

const string: JsonObject = { type: "string" };
const object = (properties: JsonObject, rest: JsonObject = {}): JsonObject => ({ type: "object", properties, ...rest });
const inner = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` });

/** Schemas of which the first value that comes to mind does not fit. */
const fitting: JsonObject = {
  Condition: object(
    { kind: { enum: ["a", "b"] }, next: inner("Condition") },
    { required: ["kind"], if: { properties: { kind: { const: "a" } }, required: ["kind"] }, then: { required: ["next"] } },
  ),
  Forbidden: object({ a: string, z: string }, { not: { required: ["z"] } }),
  Needed: object({ a: string, b: string }, { dependentRequired: { a: ["b"] } }),
  ExactlyOne: { oneOf: [object({ a: string }), object({ b: string })] },
};
/** Schemas of others, of which no value is known that fits: they are answered all the same. */
const unjudged: JsonObject = {
  OtherDialect: object({ a: { type: "string", pattern: "(?i)a" } }, { required: ["a"] }),
  NoValue: object({ a: { allOf: [string, { type: "boolean" }] } }, { required: ["a"] }),
  Slow: object({ a: { type: "string", pattern: "^(0+)+1$", minLength: 60 } }, { required: ["a"] }),
};
const schemas: JsonObject = { ...fitting, ...unjudged };

const document: JsonObject = {
  openapi: "3.1.0",
  info: { title: "synthetic", version: "1.0.0" },
  paths: Object.fromEntries(
    Object.keys(schemas).map((name) => {
      const answer = { description: "Done.", content: { "application/json": { schema: inner(name) } } };
      return [`/${name}`, { get: { operationId: `get${name}`, responses: { 200: answer, 404: answer } } }];
    }),
  ),
  components: { schemas },
};

let mock: RunningMock;
beforeAll(async () => {
  const service = { name: "synthetic", operations: readMockOperations("synthetic", document), behaviours: new Map() };
  mock = await serve(createMockServer({ services: [service] }));
});
afterAll(() => mock.close());

const fits = (name: string, value: unknown): boolean => {
  const ajv = new Ajv2020({ strict: false });
  return ajv.compile({ ...inner(name), components: { schemas: fitting } })(value);
};

describe("an answer without an example", () => {
  it.each(Object.keys(fitting))("fits %s, as success and as error", async (name) => {
    for (const [status, headers] of [
      [200, {}],
      [404, { prefer: "code=404" }],
    ] as const) {
      const answer = await mock.ask("GET", `/${name}`, { headers });
      expect(answer.status).toBe(status);
      expect(fits(name, answer.body), JSON.stringify(answer.body)).toBe(true);
    }
  });

  it("is judged by what tells values apart", () => {
    expect(fits("Condition", { kind: "a", next: { kind: "a" } })).toBe(false);
    expect(fits("Forbidden", { z: "z" })).toBe(false);
  });

  it.each(Object.keys(unjudged))("comes all the same where none is known to fit: %s", async (name) => {
    const answer = await mock.ask("GET", `/${name}`);
    expect(answer.status).toBe(200);
    expect(answer.body).toHaveProperty("a");
  });
});
