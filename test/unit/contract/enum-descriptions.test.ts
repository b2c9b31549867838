import { expect, it } from "vitest";
import { describedValuesOf } from "../../../generator/contract/extensions/x-enum-descriptions.js";
import type { JsonObject } from "../../../generator/text/json.js";

const both = [
  { value: "a", description: "First." },
  { value: "b", description: "Second." },
];

it.each<[string, JsonObject, object[]]>([
  ["a map", { enum: ["a", "b"], "x-enum-descriptions": { b: "Second.", a: "First." } }, both],
  ["a map over an open list", { "x-extensible-enum": ["a", "b"], "x-enum-descriptions": { a: "First.", b: "Second." } }, both],
  ["a list", { enum: ["a", "b"], "x-enum-descriptions": ["First.", " Second. "] }, both],
  ["another spelling", { enum: ["a", "b"], "x-enumDescriptions": { a: "First.", b: "Second." } }, both],
  [
    "numbers",
    { enum: [1, 2], "x-enum-descriptions": { 2: "Two." } },
    [
      { value: "1", description: "" },
      { value: "2", description: "Two." },
    ],
  ],
  ["nothing", { enum: ["a"] }, []],
  ["nothing about any value of the list", { enum: ["a"], "x-enum-descriptions": { c: "Third." } }, []],
  ["no texts", { enum: ["a"], "x-enum-descriptions": [1, null] }, []],
  ["neither map nor list", { enum: ["a"], "x-enum-descriptions": "First." }, []],
  ["no values", { "x-enum-descriptions": { a: "First." } }, []],
])("reads what values mean: %s", (_, schema, want) => {
  expect(describedValuesOf(schema)).toEqual(want);
});
