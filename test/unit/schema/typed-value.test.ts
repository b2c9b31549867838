import { expect, test } from "vitest";
import type { Json, JsonObject } from "../../../generator/text/json.js";
import { schemaCheck } from "../../../generator/schema/check.js";
import { modelOf } from "../../../generator/schema/model.js";
import { fittingSample } from "../../../generator/schema/sample.js";
import { isOfType } from "../../../generator/schema/typed-value.js";
import { documentOf, ref } from "./document.js";

const part: JsonObject = { required: ["a"], properties: { a: { type: "string" } } };

test.each<[name: string, thing: Json, value: Json, want: boolean]>([
  ["an object of a schema without a type", part, { a: "x" }, true],
  ["a text of it", part, "x", false],
  ["a text of a list without a type", { items: {} }, "x", false],
  ["any value of no schema", {}, "x", true],
  ["a member of it", { type: "object", properties: { b: part } }, { b: 1 }, false],
  ["a member beside the named ones", { type: "object", properties: { b: {} }, additionalProperties: part }, { c: 1 }, true],
  ["a member of a map", { type: "object", additionalProperties: part }, { c: 1 }, false],
  ["an item", { type: "array", items: part }, [{ a: "x" }, 1], false],
  ["a fixed item", { type: "array", prefixItems: [{}], items: part }, [1, { a: "x" }], true],
  ["one of two branches", { anyOf: [part, { type: "null" }] }, null, true],
  ["none of two branches", { oneOf: [part, { items: { type: "string" } }] }, [true], false],
  ["a value of an enum", { enum: ["a", { b: 1, c: 2 }] }, { c: 2, b: 1 }, true],
])("whether a value is of the type that is written: %s", (_name, thing, value, want) => {
  const document = documentOf({ Thing: thing });
  const model = modelOf(document);
  expect(schemaCheck(document)(ref("Thing"), value, "request")).toEqual([]);
  expect(isOfType(model, model.node(ref("Thing"), "request"), value)).toBe(want);
});

test.each<[name: string, thing: JsonObject, want: Json]>([
  ["an empty list", { oneOf: [part, { items: { type: "string" }, minItems: 1 }] }, []],
  ["none where none is", { oneOf: [part, { items: { type: "string" } }] }, [true]],
])("a sample is of its type where some value is: %s", (_name, thing, want) => {
  const document = documentOf({ Thing: thing });
  expect(fittingSample(ref("Thing"), document, schemaCheck(document), "request")).toEqual(want);
});
