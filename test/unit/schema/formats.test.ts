import { expect, test } from "vitest";

import { knownFormats } from "../../../generator/emit/validate/compiled-schemas.js";
import { createRequestCheck } from "../../../generator/mock/request-check.js";
import { readMockOperations } from "../../../generator/mock/operation.js";
import { schemaCheck } from "../../../generator/schema/check.js";
import type { JsonObject } from "../../../generator/text/json.js";
import { compile } from "./compile.js";

/** Returns whether the mock server takes a text as the body of a schema. */
function mockOf(schema: JsonObject): (text: string) => boolean {
  const body: JsonObject = { required: true, content: { "application/json": { schema } } };
  const document: JsonObject = {
    openapi: "3.1.0",
    paths: { "/a": { put: { operationId: "putA", requestBody: body, responses: { "204": { description: "" } } } } },
  };
  const [operation] = readMockOperations("things", document);
  if (operation === undefined) throw new Error("the document has an operation");
  const ask = createRequestCheck(operation);
  const request = { pathValues: {}, query: new URLSearchParams(), headers: { "content-type": "application/json" } };
  return (text) => ask({ ...request, body: Buffer.from(JSON.stringify(text)) }).problems.length === 0;
}

// What validators of packages take is what a bad request is made against, and what the mock server takes.
test.each(knownFormats.filter((format) => !format.startsWith("int")))(
  "all judges agree on texts that are no %s",
  async (format) => {
    const schema: JsonObject = { type: "string", format };
    const ask = mockOf(schema);
    const validate = await compile(schema);
    const check = schemaCheck({});
    for (const text of ["no such form", "", "c2FtcGxl"]) {
      const verdict = validate(text);
      expect([text, check(schema, text, "request").length === 0]).toEqual([text, verdict]);
      expect([text, ask(text)]).toEqual([text, verdict]);
    }
  },
);

// What only a look at the calendar, or a grammar, tells: the mock server takes it where validators of packages do.
const doubtful = [
  "2026-02-30",
  "2026-13-01",
  "2026-02-30T10:00:00Z",
  "2026-02-28T25:00:00Z",
  "P1Y2W",
  "a@b",
  "::1",
  "http://a b",
  "1.2.3",
];

test.each(knownFormats.filter((format) => !format.startsWith("int")))(
  "packages and the mock server agree on doubtful texts of the format %s",
  async (format) => {
    const validate = await compile({ type: "string", format });
    const ask = mockOf({ type: "string", format });
    expect(doubtful.filter((text) => ask(text))).toEqual(doubtful.filter((text) => validate(text)));
  },
);

test.each([
  ["int32", { minimum: -5e9 }, -3e9, false],
  ["int32", { maximum: 5e9 }, 3e9, false],
  ["int32", { minimum: 5 }, 4, false],
  ["int32", { minimum: 5, maximum: 7 }, 7, true],
  ["int64", { exclusiveMaximum: 1e30 }, 1e20, false],
  ["int64", { minimum: 0 }, 2 ** 40, true],
])("the limits of %s hold beside %j: %d", async (format, limits, value, fits) => {
  const validate = await compile({ type: "integer", format, ...limits });
  expect(validate(value)).toBe(fits);
});
