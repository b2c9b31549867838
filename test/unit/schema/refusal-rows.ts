import type { Json, JsonObject } from "../../../generator/text/json.js";
import { ref } from "./document.js";

export const thing = "/components/schemas/Thing";
/** An object that must have a member of a schema. */
export const needs = (a: Json, more: JsonObject = {}): JsonObject => ({
  type: "object",
  required: ["a"],
  properties: { a },
  ...more,
});
const no = "/components/schemas/No";

/** What `Thing` says, and where and why it is refused. */
export type RefusalRow = [name: string, given: Json, want: readonly [pointer: string, reason: RegExp], others?: JsonObject];

/** Bodies that can have no value, by what the refusal points at. */
export const refusals: readonly (readonly [what: string, rows: readonly RefusalRow[]])[] = [
  [
    "the keyword that is the reason",
    [
      ["itself", needs(ref("Thing")), [`${thing}/properties/a`, /: \/a is needed, and it needs itself/]],
      [
        "a member's limits",
        needs({ type: "string", minLength: 2, maxLength: 1 }),
        [`${thing}/properties/a/minLength`, /: \/a is needed, and its limits exclude/],
      ],
      [
        "types",
        needs({ type: "string", allOf: [{ type: "null" }] }),
        [`${thing}/properties/a/type`, /\/a is needed, and its types exclude/],
      ],
      [
        "the limit of an item's values",
        { type: "array", minItems: 1, items: { enum: [1], type: "integer", minimum: 2 } },
        [`${thing}/items/minimum`, /\/0 is needed, and none of its values fits its minimum/],
      ],
      ["what is forbidden", needs(false), [`${thing}/properties/a`, /: the member a is required and forbidden/]],
      [
        "what is forbidden by a pattern",
        { type: "object", required: ["a"], patternProperties: { "^a": false } },
        [`${thing}/patternProperties/^a`, /a is required and forbidden/],
      ],
      [
        "what is forbidden by its absence",
        { type: "object", required: ["a"], additionalProperties: false },
        [`${thing}/additionalProperties`, /a is required and forbidden/],
      ],
      ["branches", { type: "string", anyOf: [{ type: "null" }] }, [`${thing}/anyOf`, /none of its branches.*its types exclude/]],
      [
        "branches that are the same",
        { oneOf: [{ type: "string" }, { type: "string" }] },
        [`${thing}/oneOf`, /none of its branches can be \(branch 1: all that fits it fits another one;/],
      ],
      ["a not of all", { type: "string", not: {} }, [`${thing}/not`, /: its not forbids every value\./]],
      [
        "a not of its type",
        { allOf: [{ type: "string" }, { not: { type: "string" } }] },
        [`${thing}/allOf/1/not`, /not forbids/],
      ],
      [
        "a condition none of whose ways can be",
        needs(
          { enum: ["x", "y"] },
          { if: { properties: { a: { const: "x" } } }, then: false, else: { properties: { a: false } } },
        ),
        [`${thing}/if`, /neither then nor else can be/],
      ],
    ],
  ],
  [
    "the keyword that no example could help",
    [
      [
        "a name that propertyNames refuses",
        { type: "object", required: ["Abc"], propertyNames: { pattern: "^[a-z]+$" } },
        [`${thing}/propertyNames`, /: the member Abc is required, but propertyNames refuses its name\./],
      ],
      [
        "a name that is too long",
        { type: "object", required: ["abc"], propertyNames: ref("Name") },
        [`${thing}/propertyNames`, /propertyNames refuses/],
        { Name: { maxLength: 2 } },
      ],
      [
        "more members than there are names",
        { type: "object", minProperties: 3, propertyNames: { enum: ["a", "b"] } },
        [`${thing}/minProperties`, /must have 3 members, but only 2 names are possible/],
      ],
      [
        "members of no name",
        { type: "object", minProperties: 1, propertyNames: false },
        [`${thing}/minProperties`, /only 0 names are possible/],
      ],
      [
        "members that need themselves",
        { type: "object", minProperties: 1, additionalProperties: ref("Thing") },
        [`${thing}/minProperties`, /only 0 names are possible/],
      ],
      [
        "more items than an enum has",
        { type: "array", uniqueItems: true, minItems: 3, items: { enum: ["a", "b"] } },
        [`${thing}/uniqueItems`, /: 3 of its items must differ, but they can have only 2 values\./],
      ],
      [
        "more items than there are booleans",
        { type: "array", uniqueItems: true, minItems: 4, items: { type: ["boolean", "null"] } },
        [`${thing}/uniqueItems`, /only 3 values/],
      ],
      [
        "items that are all the same",
        { type: "array", uniqueItems: true, minItems: 2, items: { const: 1 } },
        [`${thing}/uniqueItems`, /only 1 value\./],
      ],
      [
        "more items than integers between limits",
        { type: "array", uniqueItems: true, minItems: 3, items: { type: "integer", minimum: 1, maximum: 4, multipleOf: 2 } },
        [`${thing}/uniqueItems`, /only 2 values/],
      ],
      [
        "more items than the branches have",
        { type: "array", uniqueItems: true, minItems: 3, items: { anyOf: [{ enum: ["a", "b"] }, { const: "b" }] } },
        [`${thing}/uniqueItems`, /only 2 values/],
      ],
      [
        "fixed items that are the same",
        { type: "array", uniqueItems: true, minItems: 2, prefixItems: [{ const: 1 }, { const: 1 }] },
        [`${thing}/uniqueItems`, /2 of its items must differ, but they can have only 1 value/],
      ],
      [
        "values that its format refuses",
        { type: "string", format: "uuid", enum: ["a", "b"] },
        [`${thing}/format`, /none of its values fits its format/],
      ],
      ["a number that its format refuses", { const: 3e9, format: "int32" }, [`${thing}/format`, /fits its format/]],
      [
        "values that its pattern or its limits refuse",
        { type: "string", pattern: "^x", maxLength: 2, enum: ["a", "xyz"] },
        [`${thing}/pattern`, /none of its values fits its pattern and maxLength/],
      ],
      [
        "members that a value has otherwise",
        { const: { a: 1 }, properties: { a: { type: "string" } } },
        [`${thing}/properties`, /fits its properties/],
      ],
      [
        "fewer characters than its format has",
        { type: "string", format: "uuid", maxLength: 32 },
        [`${thing}/maxLength`, /: a text of the format uuid has at least 36 characters/],
      ],
      [
        "more characters than its format has",
        { type: "string", format: "date", minLength: 11 },
        [`${thing}/minLength`, /a text of the format date has at most 10 characters/],
      ],
      [
        "no integer that is a multiple",
        { type: "integer", multipleOf: 1.5, exclusiveMinimum: 0, maximum: 2 },
        [`${thing}/exclusiveMinimum`, /limits exclude/],
      ],
      [
        "a limit that is no multiple",
        { type: "integer", multipleOf: 2, minimum: 1, maximum: 1 },
        [`${thing}/minimum`, /limits exclude/],
      ],
      [
        "a not that is for other types",
        { type: "object", not: { minimum: 0, format: "uuid" } },
        [`${thing}/not`, /not forbids every value/],
      ],
      [
        "what no item can be",
        { type: "array", contains: { enum: ["a"] }, items: { enum: ["b"] } },
        [`${thing}/contains`, /none of its items fits its contains/],
      ],
    ],
  ],
  [
    "the component that is the reason",
    [
      ["one that is false", needs(ref("No")), [no, /: \/a is needed, and the schema No allows no value\./], { No: false }],
      ["one in allOf that is false", needs({ allOf: [ref("No")] }), [no, /the schema No allows no value/], { No: false }],
      ["a part that is false", needs({ allOf: [{}, false] }), [`${thing}/properties/a/allOf/1`, /false allows no value/]],
      ["no branch", needs(ref("No")), [`${no}/oneOf`, /\/a is needed, and its oneOf has no branch/], { No: { oneOf: [] } }],
      [
        "items that may not be",
        needs(ref("No")),
        [`${no}/items`, /\/a is needed, and it must have items, but may have none/],
        { No: { type: "array", items: false, minItems: 1 } },
      ],
      [
        "a discriminator of which no branch can be",
        needs(ref("No")),
        [
          `${no}/oneOf`,
          /none of its branches can be \(One: \/b is needed, and its limits exclude each other; Two: the member c is/,
        ],
        {
          No: { discriminator: { propertyName: "kind" }, oneOf: [ref("One"), ref("Two")] },
          One: { type: "object", required: ["b"], properties: { b: { type: "string", minLength: 2, maxLength: 1 } } },
          Two: { type: "object", required: ["c"], properties: { c: false } },
        },
      ],
      [
        "an inherited discriminator of which no branch can be",
        needs(ref("No")),
        [`${no}/discriminator`, /none of its branches can be \(One: the member c is/],
        {
          No: { type: "object", properties: { kind: { type: "string" } }, discriminator: { propertyName: "kind" } },
          One: { allOf: [ref("No"), { required: ["c"], properties: { c: false } }] },
        },
      ],
    ],
  ],
];
