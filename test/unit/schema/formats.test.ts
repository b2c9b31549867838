import { expect, test } from "vitest";

import { knownFormats } from "../../../generator/emit/validate/compiled-schemas.js";
import { createRequestCheck } from "../../../generator/mock/request-check.js";
import { readMockOperations } from "../../../generator/mock/operation.js";
import { schemaCheck } from "../../../generator/schema/check.js";
import type { JsonObject } from "../../../generator/text/json.js";
import { compile } from "./compile.js";

// What validators of packages take is what a bad request is made against, and what the mock server takes.
test.each(knownFormats.filter((format) => !format.startsWith("int")))(
  "all judges agree on texts that are no %s",
  async (format) => {
    const schema: JsonObject = { type: "string", format };
    const body: JsonObject = { required: true, content: { "application/json": { schema } } };
    const document: JsonObject = {
      openapi: "3.1.0",
      paths: { "/a": { put: { operationId: "putA", requestBody: body, responses: { "204": { description: "" } } } } },
    };
    const [operation] = readMockOperations("things", document);
    if (operation === undefined) throw new Error("the document has an operation");
    const ask = createRequestCheck(operation);
    const validate = await compile(schema);
    const check = schemaCheck(document);
    for (const text of ["no such form", "", "c2FtcGxl"]) {
      const verdict = validate(text);
      expect([text, check(schema, text, "request").length === 0]).toEqual([text, verdict]);
      const request = { pathValues: {}, query: new URLSearchParams(), headers: { "content-type": "application/json" } };
      const { problems } = ask({ ...request, body: Buffer.from(JSON.stringify(text)) });
      expect([text, problems.length === 0]).toEqual([text, verdict]);
    }
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
