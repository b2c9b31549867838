import { describe, expect, test } from "vitest";
import type { Json, JsonObject } from "../../../generator/text/json.js";
import { applied } from "../../../generator/schema/applied.js";
import { schemaCheck } from "../../../generator/schema/check.js";
import { modelOf } from "../../../generator/schema/model.js";
import type { Direction } from "../../../generator/schema/read.js";
import { compileThing } from "./compile.js";
import { documentOf, ref } from "./document.js";

const text: JsonObject = { type: "string" };
const events: JsonObject = {
  Thing: {
    oneOf: [ref("Up"), ref("Down")],
    discriminator: { propertyName: "type", mapping: { up: "#/components/schemas/Up", raise: "#/components/schemas/Up" } },
  },
  Up: { type: "object", required: ["type", "height"], properties: { type: text, height: { type: "integer" } } },
  Down: { type: "object", properties: { type: text, depth: { type: "integer" } } },
};
const steps: JsonObject = {
  Thing: { type: "object", required: ["kind"], properties: { kind: text, note: text }, discriminator: { propertyName: "kind" } },
  Copy: { allOf: [ref("Thing"), { type: "object", required: ["from"], properties: { from: text } }] },
  Wait: { allOf: [ref("Thing"), { type: "object", required: ["seconds"], properties: { seconds: { type: "integer" } } }] },
};
const keys: JsonObject = {
  Thing: {
    type: "object",
    required: ["id", "secret", "ring"],
    properties: { id: { ...text, readOnly: true }, secret: { ...text, writeOnly: true }, ring: ref("Ring"), same: ref("Same") },
  },
  Ring: { type: "array", items: ref("Key") },
  Key: { allOf: [ref("Named"), { properties: { made: { ...text, readOnly: true } } }] },
  Named: { type: "object", required: ["name", "made"], properties: { name: text } },
  Same: { type: "object", required: ["a"], properties: { a: text } },
};
const kept: JsonObject = {
  Thing: {
    type: "object",
    properties: { id: { ...text, readOnly: true }, name: text, old: text },
    oneOf: [{ required: ["id"] }, { required: ["name"] }],
    not: { required: ["id", "old"] },
  },
};

/** Pointer and keyword of what is wrong, as the document states it. */
type Want = readonly string[];

const constants: JsonObject = {
  Thing: { type: "object", required: ["kind"], properties: { kind: text }, discriminator: { propertyName: "kind" } },
  Copy: { allOf: [ref("Thing"), { type: "object", required: ["from"], properties: { kind: { const: "copy" }, from: text } }] },
  Wait: { allOf: [ref("Thing"), { type: "object", required: ["seconds"], properties: { kind: { enum: ["wait"] } } }] },
};

/** A branch with a list of kinds, one whose kind is a component, and one whose list has its own name. */
const severalKinds: JsonObject = {
  Thing: { oneOf: [ref("Up"), ref("Down"), ref("Level")], discriminator: { propertyName: "kind" } },
  Up: { type: "object", required: ["height"], properties: { kind: { enum: ["up", "rise"] }, height: { type: "integer" } } },
  Down: { type: "object", properties: { kind: ref("DownKind") } },
  DownKind: { const: "down" },
  Level: { type: "object", properties: { kind: { enum: ["Level", "flat"] } } },
};

const rows: readonly (readonly [section: string, schemas: JsonObject, rows: readonly (readonly [Direction, Json, Want])[]])[] = [
  [
    "OpenAPI 3.1, Discriminator Object: oneOf",
    events,
    [
      ["request", { type: "up", height: 1 }, []],
      ["answer", { type: "raise", height: 1 }, []],
      ["answer", { type: "Down", depth: 1, height: "any" }, []],
      ["request", { type: "up", height: "x" }, ["/height type"]],
      ["request", { type: "raise" }, ["/height required"]],
      ["request", { type: "sideways", height: 1 }, ["/type enum"]],
      ["request", { height: 1 }, ["/type required"]],
      ["request", "up", [" type"]],
    ],
  ],
  [
    "OpenAPI 3.1, Discriminator Object: components with the schema in their allOf",
    steps,
    [
      ["request", { kind: "Copy", from: "a" }, []],
      ["request", { kind: "Copy", seconds: 1 }, ["/from required"]],
      ["request", { kind: "Wait", seconds: 1, note: 1 }, ["/note type"]],
      ["request", { kind: "Thing" }, ["/kind enum"]],
      ["answer", { kind: "Wait" }, ["/seconds required"]],
    ],
  ],
  [
    "a branch that says itself what its kind is, without a mapping",
    constants,
    [
      ["request", { kind: "copy", from: "a" }, []],
      ["request", { kind: "wait" }, ["/seconds required"]],
      ["request", { kind: "Copy", from: "a" }, ["/kind enum"]],
    ],
  ],
  [
    "branches that say themselves which kinds they have, without a mapping",
    severalKinds,
    [
      ["request", { kind: "up", height: 1 }, []],
      ["request", { kind: "rise", height: 1 }, []],
      ["request", { kind: "rise" }, ["/height required"]],
      ["request", { kind: "down" }, []],
      ["request", { kind: "Level", height: "none" }, []],
      ["request", { kind: "flat" }, ["/kind enum"]],
      ["request", { kind: "Up", height: 1 }, ["/kind enum"]],
    ],
  ],
  [
    "OpenAPI 3.1, Schema Object: readOnly and writeOnly",
    keys,
    [
      ["request", { secret: "a", ring: [{ name: "b" }] }, []],
      ["request", { id: "x", secret: "a", ring: [{ name: "b", made: "today" }] }, []],
      ["answer", { id: "x", ring: [{ name: "b", made: "today" }] }, []],
      ["request", { ring: [{}] }, ["/secret required", "/ring/0/name required"]],
      ["answer", { ring: [{ name: "b" }] }, ["/id required", "/ring/0/made required"]],
      ["request", { id: 1, secret: "a", ring: [] }, ["/id type"]],
    ],
  ],
  [
    "a requirement that chooses, or is turned round, stays one",
    kept,
    [
      ["request", { name: "a" }, []],
      ["request", { id: "a" }, []],
      ["request", { name: "a", old: "b" }, []],
      ["request", { id: "a", old: "b" }, [" not"]],
      ["request", { id: "a", name: "b" }, [" oneOf"]],
    ],
  ],
];

describe.each(rows)("%s", (_section, schemas, entries) => {
  const document = documentOf(schemas);
  const check = schemaCheck(document);
  const thing = ref("Thing");

  test.each(entries)("%s %j", async (direction, value, want) => {
    const found = check(thing, value, direction).map(({ pointer, keyword }) => `${pointer} ${keyword}`);
    expect([...new Set(found)].sort()).toEqual([...want].sort());
    const validate = await compileThing(document, direction);
    expect(validate(value)).toBe(want.length === 0);
  });
});

const branch = (name: string): JsonObject => ({
  propertyName: "type",
  mapping: { [name.toLowerCase()]: ref(name)["$ref"] ?? "" },
});
const shapes: JsonObject = {
  Up: { type: "object", required: ["type", "height"], properties: { type: text, height: { type: "integer" } } },
  Down: { type: "object", required: ["type"], properties: { type: text, depth: { type: "integer" } } },
};

describe("the validators of answers take kinds that came later, those of requests do not", () => {
  const up: Json = { type: "Up", height: 1 };
  const later: Json = { type: "Later", height: "high" };
  test.each<{ name: string; schemas: JsonObject; fits: readonly Json[]; later: readonly Json[]; never: readonly Json[] }>([
    {
      name: "components with the schema in their allOf: what the schema says of all still holds",
      schemas: steps,
      fits: [{ kind: "Copy", from: "a" }],
      later: [{ kind: "Fold", note: "a" }],
      never: [{ kind: "Fold", note: 1 }, { note: "a" }, { kind: "Copy" }],
    },
    {
      name: "oneOf",
      schemas: { Thing: { oneOf: [ref("Up"), ref("Down")], discriminator: { propertyName: "type" } }, ...shapes },
      fits: [up, { type: "Down" }],
      later: [later],
      never: [{ type: "Up" }, { type: 1 }, { height: 1 }, null, "Later"],
    },
    {
      name: "anyOf, and members beside it",
      schemas: {
        Thing: {
          type: "object",
          required: ["id"],
          properties: { id: text },
          anyOf: [ref("Up"), ref("Down")],
          discriminator: branch("Up"),
        },
        ...shapes,
      },
      fits: [{ id: "a", type: "up", height: 1 }],
      later: [{ id: "a", type: "Later" }],
      never: [{ type: "Later" }, { id: 1, type: "Later" }, { id: "a", type: "up" }],
    },
    {
      name: "branches of which one is null",
      schemas: {
        Thing: { oneOf: [ref("Up"), ref("Down"), { type: "null" }], discriminator: { propertyName: "type" } },
        ...shapes,
      },
      fits: [up, null],
      later: [later],
      never: [{ type: "Up" }, { type: 1 }, { height: 1 }, "Later"],
    },
    {
      name: "a branch without a name: its kinds cannot be told from those that came later",
      schemas: {
        Thing: {
          oneOf: [ref("Up"), { type: "object", required: ["type"], properties: { type: { const: "other" } } }],
          discriminator: { propertyName: "type" },
        },
        ...shapes,
      },
      fits: [up, { type: "other" }],
      later: [],
      never: [later, { type: "Up" }],
    },
    {
      name: "inside a list and a member",
      schemas: {
        Thing: { type: "object", properties: { all: { type: "array", items: ref("Shape") } } },
        Shape: { oneOf: [ref("Up"), ref("Down")], discriminator: { propertyName: "type" } },
        ...shapes,
      },
      fits: [{ all: [up] }],
      later: [{ all: [up, later] }],
      never: [{ all: [{ type: "Up" }] }],
    },
  ])("$name", async ({ schemas, fits, later, never }) => {
    const [answer, request] = [
      await compileThing(documentOf(schemas), "answer"),
      await compileThing(documentOf(schemas), "request"),
    ];
    const examples = schemaCheck(documentOf(schemas));
    for (const value of fits) expect([value, answer(value), request(value)]).toEqual([value, true, true]);
    for (const value of later) expect([value, answer(value), request(value)]).toEqual([value, true, false]);
    for (const value of never) expect([value, answer(value), request(value)]).toEqual([value, false, false]);
    // An example of a kind that the document does not name is a mistake of the document.
    for (const value of later) expect(examples(ref("Thing"), value, "answer")).not.toEqual([]);
  });
});

test("what is the same both ways is compiled once, under its own name", () => {
  const roots = new Map(
    (["request", "answer"] as const).map((direction) => [direction as string, { place: ref("Thing"), direction }]),
  );
  const { components } = applied(modelOf(documentOf(keys)).nodes, roots);
  expect(Object.keys(components).sort()).toEqual([
    "Key",
    "Key.2",
    "Named",
    "Named.2",
    "Ring",
    "Ring.2",
    "Same",
    "Thing",
    "Thing.2",
  ]);
});

test("a document without direction and discriminators is compiled as it stands", () => {
  const document = documentOf({ Thing: { type: "object", properties: { a: ref("Other") } }, Other: text });
  const place = ref("Thing");
  const { schemas, components } = applied(modelOf(document).nodes, new Map([["subject", { place, direction: "request" }]]));
  expect(schemas.get("subject")).toBe(place);
  expect(components).toBe((document["components"] as JsonObject)["schemas"]);
});
