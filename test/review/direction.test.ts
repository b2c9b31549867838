import { expect, test } from "vitest";
import { review } from "../../generator/compare/review-documents.js";
import type { JsonObject } from "../../generator/text/json.js";

const text: JsonObject = { type: "string" };
const made: JsonObject = { type: "string", readOnly: true };
const withM = (properties: JsonObject, required: readonly string[] = []): JsonObject => ({
  type: "object",
  properties: { m: { type: "object", properties, ...(required.length > 0 ? { required: [...required] } : {}) } },
});

/** Each schema has a flag in one of the two places that describe `m`; the flag goes, then comes again. */
const rows: readonly { name: string; schema: (a: JsonObject) => JsonObject; gone: string; come: string }[] = [
  {
    name: "two parts of allOf, of which the other one requires it: it has to be sent from then on",
    schema: (a) => ({ allOf: [withM({ a }), withM({}, ["a"])] }),
    gone: "breaking",
    come: "breaking",
  },
  {
    name: "a schema, of which the branch requires it: it had to be sent before",
    schema: (a) => ({ ...withM({ a }), oneOf: [withM({}, ["a"])] }),
    gone: "additive",
    come: "breaking",
  },
  {
    name: "a name, beside a pattern that requires it: it had to be sent before",
    schema: (a) => ({ ...withM({ a }), patternProperties: { "^m": { type: "object", required: ["a"] } } }),
    gone: "additive",
    come: "breaking",
  },
];

test.each(rows)("$name", ({ schema, gone, come }) => {
  const document = (a: JsonObject): JsonObject => ({
    openapi: "3.1.0",
    info: { title: "made", version: "1" },
    paths: {
      "/things": {
        post: {
          operationId: "send",
          requestBody: { required: true, content: { "application/json": { schema: schema(a) } } },
          responses: { "204": { description: "Done." } },
        },
      },
    },
  });
  const levels = (base: JsonObject, head: JsonObject): string[] => [
    ...new Set(review(document(base), document(head)).map(({ level, rule }) => `${level} ${rule}`)),
  ];
  expect([levels(made, text), levels(text, made), levels(made, made)]).toEqual([
    [expect.stringContaining(gone)],
    [expect.stringContaining(come)],
    [],
  ]);
});
