import type { Direction } from "../../../generator/schema/read.js";
import type { Json, JsonObject } from "../../../generator/text/json.js";
import { ref } from "./document.js";

const text: JsonObject = { type: "string" };
const made: JsonObject = { type: "string", readOnly: true };
const hidden: JsonObject = { type: "string", writeOnly: true };
const object = (properties: JsonObject, required: readonly string[] = [], more: JsonObject = {}): JsonObject => ({
  type: "object",
  properties,
  ...(required.length > 0 ? { required: [...required] } : {}),
  ...more,
});
/** An object with a member `m`, of which these things are said. */
const withM = (inside: JsonObject): JsonObject => object({ m: inside });

const kinds: JsonObject = {
  propertyName: "kind",
  mapping: { One: "#/components/schemas/One", Two: "#/components/schemas/Two" },
};

/** Values that fit a family's `Thing`, and values that do not: of requests, where nothing is said. */
export interface Row {
  readonly name: string;
  readonly schemas: Readonly<Record<string, JsonObject>>;
  readonly direction?: Direction;
  readonly fits: readonly Json[];
  readonly never: readonly Json[];
}

export const rows: readonly (readonly [section: string, rows: readonly Row[]])[] = [
  [
    "described together: a flag waives what is required",
    [
      {
        name: "in two parts of allOf, a level down",
        schemas: { Thing: { allOf: [withM(object({ a: made, b: text })), withM(object({}, ["a", "b"]))] } },
        fits: [{ m: { b: "x" } }, { m: { a: "x", b: "x" } }],
        never: [{ m: { a: "x" } }, { m: { a: 1, b: "x" } }],
      },
      {
        name: "beside a reference, three levels down",
        schemas: {
          Thing: ref("Base", withM(object({ n: object({ o: object({}, ["a"]) }) }, ["n"]))),
          Base: withM(object({ n: object({ o: object({ a: made }, ["a"]) }) })),
        },
        fits: [{ m: { n: { o: {} } } }],
        never: [{ m: {} }, { m: { n: { o: { a: 1 } } } }],
      },
      {
        name: "in items, of answers",
        direction: "answer",
        schemas: {
          Thing: { allOf: [{ type: "array", items: object({ a: hidden, b: text }) }, { items: object({}, ["a", "b"]) }] },
        },
        fits: [[{ b: "x" }]],
        never: [[{ a: "x" }]],
      },
      {
        name: "through a recursion",
        schemas: {
          Thing: { allOf: [ref("Tree"), object({ next: { required: ["a"] } })] },
          Tree: object({ a: made, next: ref("Tree") }),
        },
        fits: [{ next: { next: {} } }],
        never: [{ next: { next: { a: 1 } } }],
      },
    ],
  ],
  [
    "a branch is judged by itself: its flags waive what it requires, and nothing beside it",
    [
      {
        name: "the schema makes something read only that a branch requires",
        schemas: {
          Thing: { ...withM(object({ a: made, b: text })), oneOf: [withM(object({}, ["a"])), withM(object({}, ["b"]))] },
        },
        fits: [{ m: { a: "x" } }, { m: { b: "x" } }],
        never: [{ m: {} }],
      },
      {
        name: "a branch makes something read only that the schema requires",
        schemas: {
          Thing: { ...withM(object({ a: text }, ["a"])), anyOf: [withM(object({ a: made })), object({ c: text }, ["c"])] },
        },
        fits: [{ m: { a: "x" } }],
        never: [{ m: {} }, { m: {}, c: "x" }],
      },
      {
        name: "both make it so, and both require it",
        schemas: {
          Thing: { ...withM(object({ a: made }, ["a"])), anyOf: [withM(object({ a: made }, ["a"])), object({}, ["c"])] },
        },
        fits: [{ m: {} }, { m: {}, c: "x" }],
        never: [{ m: { a: 1 } }],
      },
      {
        name: "one of two branches makes it so",
        schemas: {
          Thing: object({ kind: text }, ["kind"], {
            oneOf: [
              object({ kind: { const: "p" }, m: object({ a: made }, ["a"]) }, ["m"]),
              object({ kind: { const: "q" }, m: object({ a: text }, ["a"]) }, ["m"]),
            ],
          }),
        },
        fits: [
          { kind: "p", m: {} },
          { kind: "q", m: { a: "x" } },
        ],
        never: [{ kind: "q", m: {} }],
      },
      {
        name: "of two choices one makes it so, and one requires it",
        schemas: {
          Thing: {
            type: "object",
            anyOf: [withM(object({ a: made })), object({ c: text }, ["c"])],
            oneOf: [object({ m: object({ a: text }, ["a"]) }, ["m"]), object({ d: text }, ["d"])],
          },
        },
        fits: [{ m: { a: "x" } }, { c: "x", d: "x" }],
        never: [{ m: {} }, { m: {}, c: "x" }, {}],
      },
      {
        name: "what a branch refers to, and its allOf, are part of it: three levels down, in answers",
        direction: "answer",
        schemas: {
          Thing: {
            type: "object",
            properties: { m: ref("Outer") },
            anyOf: [{ allOf: [withM(ref("Outer")), withM(ref("Inner"))] }],
          },
          Outer: object({ n: object({ o: object({ a: text }, ["a"]) }) }),
          Inner: object({ n: object({ o: object({ a: hidden }, ["a"]) }) }),
        },
        // The schema says so itself, too, without the flag.
        fits: [{ m: { n: { o: { a: "x" } } } }, { m: { n: {} } }],
        never: [{ m: { n: { o: {} } } }],
      },
      {
        name: "items of a branch beside items of the schema",
        schemas: {
          Thing: {
            type: "object",
            properties: { list: { type: "array", items: object({ a: made, b: text }) } },
            anyOf: [object({ list: { items: object({}, ["a"]) } }, ["list"]), object({ c: text }, ["c"])],
          },
        },
        fits: [{ list: [{ a: "x" }] }, { list: [{}], c: "x" }],
        never: [{ list: [{}] }, {}],
      },
      {
        name: "a recursion of a branch",
        schemas: {
          Thing: object({ next: ref("Thing"), a: text }, [], {
            anyOf: [object({ next: object({ a: made }) }), object({ next: object({}, ["a"]) })],
          }),
        },
        fits: [{ next: {} }, { next: { next: {} } }],
        never: [{ next: { a: 1 } }],
      },
      {
        name: "then",
        schemas: {
          Thing: object({ kind: { type: "string", enum: ["p", "q"] }, a: made, b: text }, ["kind"], {
            if: { properties: { kind: { const: "p" } }, required: ["kind"] },
            then: { required: ["a"] },
            else: { required: ["b"] },
          }),
        },
        fits: [
          { kind: "p", a: "x" },
          { kind: "q", b: "x" },
        ],
        never: [{ kind: "p" }, { kind: "q" }],
      },
      {
        name: "then with a flag of its own",
        schemas: {
          Thing: object({ kind: { type: "string", enum: ["p", "q"] }, a: text, b: text }, ["kind"], {
            if: { properties: { kind: { const: "p" } }, required: ["kind"] },
            then: { required: ["a", "b"], properties: { a: made } },
            else: { required: ["a"] },
          }),
        },
        fits: [
          { kind: "p", b: "x" },
          { kind: "q", a: "x" },
        ],
        never: [{ kind: "p", a: "x" }, { kind: "q" }],
      },
    ],
  ],
  [
    "what a pattern, additionalProperties or a fixed place says is judged by itself",
    [
      {
        name: "a pattern beside a name",
        schemas: {
          Thing: object({ m: object({ a: text }, ["a"]) }, [], { patternProperties: { "^m": object({ a: made }, ["a"]) } }),
        },
        fits: [{ m: { a: "x" } }],
        never: [{ m: {} }],
      },
      {
        name: "a name beside a pattern",
        schemas: { Thing: object({ m: object({ a: made }) }, [], { patternProperties: { "^m": object({}, ["a"]) } }) },
        fits: [{ m: { a: "x" } }],
        never: [{ m: {} }],
      },
      {
        name: "additionalProperties of one part beside a name of another",
        schemas: { Thing: { allOf: [withM(object({ a: made })), { type: "object", additionalProperties: object({}, ["a"]) }] } },
        fits: [{ m: { a: "x" } }],
        never: [{ m: {} }],
      },
      {
        name: "additionalProperties of two parts",
        schemas: {
          Thing: {
            allOf: [
              { type: "object", additionalProperties: object({ a: made }) },
              { type: "object", additionalProperties: object({}, ["a"]) },
            ],
          },
        },
        fits: [{ k: { a: "x" } }],
        never: [{ k: {} }],
      },
      {
        name: "fixed places of two parts",
        schemas: {
          Thing: {
            type: "array",
            minItems: 1,
            allOf: [{ prefixItems: [object({ a: made })] }, { prefixItems: [object({}, ["a"])] }],
          },
        },
        fits: [[{ a: "x" }]],
        never: [[{}]],
      },
      {
        name: "items of one part beside a fixed place of another",
        schemas: {
          Thing: { type: "array", minItems: 1, allOf: [{ prefixItems: [object({}, ["a"])] }, { items: object({ a: made }) }] },
        },
        fits: [[{ a: "x" }, {}]],
        never: [[{}]],
      },
    ],
  ],
  [
    "a discriminator",
    [
      {
        name: "whose member is read only still tells the kinds",
        schemas: {
          Thing: { oneOf: [ref("One"), ref("Two")], discriminator: kinds },
          One: object({ kind: made, a: text }, ["kind", "a"]),
          Two: object({ kind: made, b: text }, ["kind"]),
        },
        fits: [{ kind: "One", a: "x" }, { kind: "Two" }],
        never: [{ a: "x" }, { kind: "One" }],
      },
      {
        name: "whose kinds make something read only that the base requires",
        schemas: {
          Thing: object({ kind: text, m: object({ a: text }, ["a"]) }, ["kind", "m"], { discriminator: kinds }),
          One: { allOf: [ref("Thing"), withM(object({ a: made }))] },
          Two: { allOf: [ref("Thing"), object({ m: object({ b: text }, ["b"]) })] },
        },
        fits: [
          { kind: "One", m: { a: "x" } },
          { kind: "Two", m: { a: "x", b: "x" } },
        ],
        never: [
          { kind: "One", m: {} },
          { kind: "Two", m: { a: "x" } },
        ],
      },
      {
        name: "whose base makes something read only that a kind requires",
        schemas: {
          Thing: object({ kind: text, m: object({ a: made }) }, ["kind", "m"], { discriminator: kinds }),
          One: { allOf: [ref("Thing"), withM(object({}, ["a"]))] },
          Two: { allOf: [ref("Thing"), object({ b: text }, ["b"])] },
        },
        fits: [
          { kind: "One", m: {} },
          { kind: "Two", m: {}, b: "x" },
        ],
        never: [{ kind: "One" }, { kind: "Two", m: {} }],
      },
    ],
  ],
];
