import { expect, test } from "vitest";
import { typeNotes } from "../../../generator/emit/types/notes.js";
import type { Json, JsonObject } from "../../../generator/text/json.js";
import { configOf } from "../../golden/make.js";
import { documentOf, ref } from "../schema/document.js";

const text: JsonObject = { type: "string" };
const impossible: Json = { type: "object", required: ["a"], properties: { a: false } };
const leftOut = "A branch that no value fits is left out of the type.";
const beside = "Its branches stand beside the members: they are too many to write each out with them.";

/** Seven unions of two branches that touch each other: 128 ways. */
const many: JsonObject = {
  type: "object",
  properties: { shared: text },
  allOf: Array.from({ length: 7 }, (_, index) => ({
    oneOf: [{ properties: { shared: { minLength: index } } }, { required: [`m${index}`] }],
  })),
};

test.each<{ name: string; schemas: JsonObject; want: readonly string[] }>([
  { name: "types that say it all", schemas: { Thing: { anyOf: [text, { type: "integer" }] } }, want: [] },
  { name: "a component", schemas: { Thing: { anyOf: [text, impossible, { type: "null" }] } }, want: [`Thing: ${leftOut}`] },
  {
    name: "a member of an item of a member",
    schemas: {
      Thing: {
        type: "object",
        properties: { parts: { type: "array", items: { type: "object", properties: { one: { anyOf: [text, impossible] } } } } },
      },
    },
    want: [`Thing.parts.one: ${leftOut}`],
  },
  { name: "a union that stays beside its members", schemas: { Thing: ref("Many"), Many: many }, want: [`Many: ${beside}`] },
  {
    name: "data that looks like a note",
    schemas: { Thing: { type: "object", properties: { a: { enum: ["x-type-note"] } }, example: { "x-type-note": ["no"] } } },
    want: [],
  },
])("notes about $name", ({ schemas, want }) => {
  const bundle = { service: "made", document: documentOf(schemas), files: [], locate: () => ({ file: "" }) };
  expect(typeNotes(bundle, configOf("made"))).toEqual(want);
});
