import { expect, test } from "vitest";
import { keywordsOf, seldomDrawn } from "./coverage.js";

test("a keyword counts where values are judged by it, once for a family", () => {
  const One = { type: "object", properties: { minimum: { type: "integer", maximum: 5 } }, allOf: [{ maxProperties: 3 }] };
  const family = { One, Two: { pattern: "x" }, Thing: { items: { $ref: "#/components/schemas/One" }, enum: [{ const: 1 }] } };
  expect([...keywordsOf(family)].sort()).toEqual([
    "$ref",
    "allOf",
    "enum",
    "items",
    "maxProperties",
    "maximum",
    "properties",
    "type",
  ]);
  const wanted = ["type", "pattern", "const", "minimum", "maximum"];
  expect(seldomDrawn(wanted, [family, family], 2)).toEqual({ pattern: 0, const: 0, minimum: 0 });
  expect(seldomDrawn(wanted, [family], 2)).toEqual({ type: 1, pattern: 0, const: 0, minimum: 0, maximum: 1 });
});

test("the branches of a discriminator are judged with it", () => {
  const Two = { allOf: [{ $ref: "#/components/schemas/One" }, { required: ["a"] }] };
  expect(
    keywordsOf({ One: { discriminator: { propertyName: "kind" } }, Two, Thing: { $ref: "#/components/schemas/One" } }),
  ).toContain("required");
  expect(keywordsOf({ One: {}, Two, Thing: { $ref: "#/components/schemas/One" } })).not.toContain("required");
});
