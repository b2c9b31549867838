import { describe, expect, it } from "vitest";
import { review } from "../../generator/compare/review-documents.js";
import type { Json, JsonObject } from "../../generator/text/json.js";

/** A document that sends and gets the schema `Thing`. */
function documentOf(schemas: JsonObject): JsonObject {
  const content = { "application/json": { schema: { $ref: "#/components/schemas/Thing" } } };
  const responses = { "200": { description: "Done.", content } };
  return {
    openapi: "3.1.0",
    info: { title: "made", version: "1" },
    paths: { "/swap": { post: { operationId: "swap", requestBody: { required: true, content }, responses } } },
    components: { schemas },
  };
}

const rules = (base: JsonObject, head: JsonObject): string[] =>
  review(documentOf(base), documentOf(head)).map(({ level, rule }) => `${level} ${rule}`);
const to = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` });
const listed = (next: Json, rest: JsonObject = {}): JsonObject => ({ type: "object", properties: { next, ...rest } });

describe("schemas that lead to themselves", () => {
  it("are the same, written once or with the first round written out", () => {
    const once = { Thing: { not: listed(to("Item")) }, Item: listed(to("Item"), { name: { type: "string" } }) };
    const out = listed(listed(to("Item"), { name: { type: "string" } }), { name: { type: "string" } });
    expect(rules(once, { ...once, Thing: { not: listed(out) } })).toEqual([]);
  });

  it("are the same by one name or by two in turn", () => {
    const one = { Thing: { not: to("Item") }, Item: listed(to("Item")) };
    expect(rules(one, { ...one, Item: listed(to("Other")), Other: listed(to("Item")) })).toEqual([]);
  });

  it.each([1, 5, 20])("differ by what stands %i levels down", (depth) => {
    const chain = (end: Json): JsonObject => {
      const names = Array.from({ length: depth }, (_, index) => `Item${index}`);
      const items = names.map((name, index) => [name, listed(to(names[index + 1] ?? "End"), { back: to("Item0") })] as const);
      return { Thing: { not: to("Item0") }, ...Object.fromEntries(items), End: listed(end, { back: to("Item0") }) };
    };
    expect(rules(chain({ type: "string" }), chain({ type: "string" }))).toEqual([]);
    expect(rules(chain({ type: "string" }), chain({ type: "integer" }))).not.toEqual([]);
  });

  it("are compared in reasonable time, however many branches each has", () => {
    const names = ["Thing", ...Array.from({ length: 15 }, (_, index) => `Item${index}`)];
    const web = (limit: number): JsonObject =>
      Object.fromEntries(
        names.map((name) => [
          name,
          listed({ anyOf: names.map((other) => listed(to(other))) }, { [name]: { type: "string", maxLength: limit } }),
        ]),
      );
    expect(rules(web(5), web(5))).toEqual([]);
    expect(rules(web(5), web(4)).filter((text) => text.startsWith("breaking"))).not.toEqual([]);
  });
});
