import { describe, expect, test } from "vitest";
import type { Bundle } from "../../../generator/contract/document.js";
import { describedValuesOf } from "../../../generator/contract/extensions/x-enum-descriptions.js";
import { makeTypes } from "../../../generator/emit/types/types.js";
import { enumConstants } from "../../../generator/names/enum-constants.js";
import type { Json, JsonObject } from "../../../generator/text/json.js";
import { configOf } from "../../golden/make.js";
import { documentOf } from "../schema/document.js";

const ref = (name: string, beside: JsonObject = {}): JsonObject => ({ $ref: `#/components/schemas/${name}`, ...beside });
const object = (properties: JsonObject, more: JsonObject = {}): JsonObject => ({ type: "object", properties, ...more });
const oneOf = (...values: Json[]): JsonObject => ({ type: "string", enum: values });
const openTo = (...values: string[]): JsonObject => ({ type: "string", "x-extensible-enum": values });

/** Names and values of the constants of Thing, the open ones with a `…`. */
function constantsOf(thing: JsonObject, others: JsonObject = {}): Record<string, string> {
  const document = { openapi: "3.1.0", components: { schemas: { ...others, Thing: thing } } };
  const own = enumConstants(document).filter(({ component }) => component === "Thing");
  return Object.fromEntries(own.map(({ name, values, open }) => [name, [...values, ...(open ? ["…"] : [])].join(" ")]));
}

describe("a constant has the values that can be", () => {
  const narrow: JsonObject = { Narrow: oneOf("b", "c", "d"), Base: object({ state: oneOf("b", "a", "z") }) };
  const rows: [name: string, thing: JsonObject, want: Record<string, string>][] = [
    ["an enum", oneOf("a", "b"), { THINGS: "a b" }],
    ["an enum with null", { type: ["string", "null"], enum: ["a", null] }, { THINGS: "a" }],
    ["an open one", openTo("a", "b"), { THINGS: "a b …" }],
    ["numbers are none", { enum: [1, 2] }, {}],
    [
      "a member, and a list",
      object({ state: oneOf("a"), kinds: { type: "array", items: oneOf("x", "y") } }),
      { THING_STATES: "a", THING_KINDS: "x y" },
    ],
    ["an enum beside $ref", ref("Narrow", oneOf("a", "b", "c")), { THINGS: "b c" }],
    ["an enum beside allOf", { ...oneOf("a", "b", "c"), allOf: [ref("Narrow"), { not: { const: "b" } }] }, { THINGS: "c" }],
    ["a member beside $ref", object({ state: ref("Narrow", oneOf("d", "a", "c")) }), { THING_STATES: "d c" }],
    [
      "a member that the component's $ref narrows",
      { ...object({ state: oneOf("a", "b") }), ...ref("Base") },
      { THING_STATES: "a b" },
    ],
    ["a member that allOf narrows", object({ state: oneOf("a", "b", "c") }, { allOf: [ref("Base")] }), { THING_STATES: "a b" }],
    [
      "a list whose items allOf narrows",
      object({ kinds: { type: "array", items: oneOf("a", "b", "c") } }, { allOf: [object({ kinds: { items: ref("Narrow") } })] }),
      { THING_KINDS: "b c" },
    ],
    ["items beside $ref", object({ kinds: { type: "array", items: ref("Narrow", oneOf("a", "b")) } }), { THING_KINDS: "b" }],
    [
      "limits and patterns",
      object({ state: { ...oneOf("a", "bb", "cc"), minLength: 2, pattern: "^b" } }),
      { THING_STATES: "bb" },
    ],
    ["an open one that a list closes", { ...openTo("a", "b"), allOf: [ref("Narrow")] }, { THINGS: "b c d" }],
    [
      "a member that the branches narrow",
      object(
        { kind: oneOf("a", "b", "c") },
        { required: ["kind"], oneOf: [object({ kind: { const: "a" } }), object({ kind: { enum: ["c", "x"] } })] },
      ),
      { THING_KINDS: "a c" },
    ],
    ["a value of branches", { ...oneOf("a", "b", "c"), anyOf: [{ const: "c" }, { const: "b" }] }, { THINGS: "b c" }],
    ["none where no value can be", { ...oneOf("x"), allOf: [ref("Narrow")] }, {}],
    [
      "flags change nothing",
      object({ state: { ...ref("Narrow", oneOf("a", "b")), readOnly: true } }, { required: ["state"] }),
      { THING_STATES: "b" },
    ],
  ];
  test.each(rows)("%s", (_name, thing, want) => {
    expect(constantsOf(thing, narrow)).toEqual(want);
  });

  test.each<[name: string, said: JsonObject]>([
    ["by value", { "x-enum-descriptions": { a: "The first.", b: "The second." } }],
    ["in the order of the list", { "x-enumDescriptions": ["The first.", "The second."] }],
  ])("and those alone are described, %s", async (_name, said) => {
    const list = ref("Narrow", { ...oneOf("a", "b"), ...said });
    const whole = documentOf({ ...narrow, Thing: object({ kind: list }), List: { ...list } });
    const thing = enumConstants(whole).find(({ component }) => component === "Thing")?.schema ?? {};
    expect(describedValuesOf(thing)).toEqual([{ value: "b", description: "The second." }]);
    // The comments of the component, of its constant, of the member and of its constant.
    const bundle: Bundle = { service: "made", document: whole, files: ["made.yaml"], locate: () => ({ file: "made.yaml" }) };
    const types = (await makeTypes(bundle, configOf("made"))).get("src/types.ts") ?? "";
    expect(types.match(/- `b`: The second\./g)).toHaveLength(4);
    expect(types).not.toContain("The first.");
  });
});
