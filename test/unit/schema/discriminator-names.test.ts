import { describe, expect, test } from "vitest";
import { schemaCheck } from "../../../generator/schema/check.js";
import type { Direction } from "../../../generator/schema/read.js";
import type { Json, JsonObject } from "../../../generator/text/json.js";
import { compileThing } from "./compile.js";
import { documentOf, ref } from "./document.js";

const text: JsonObject = { type: "string" };
const up: JsonObject = { type: "object", required: ["type", "height"], properties: { type: text, height: { type: "integer" } } };
const down: JsonObject = { type: "object", properties: { type: text, depth: { type: "integer" } } };

/** Shapes with second names: a branch is called by one, the mapping by the other. */
function renamedShapes(thing: JsonObject): JsonObject {
  return {
    Thing: thing,
    Up: ref("Rise"),
    Rise: up,
    Down: down,
    Fall: ref("Drop"),
    Drop: ref("Down"),
  };
}
const typed = (mapping: Readonly<Record<string, string>>): JsonObject => ({
  propertyName: "type",
  mapping: Object.fromEntries(Object.entries(mapping).map(([key, name]) => [key, ref(name)["$ref"] ?? ""])),
});
const secondNames: JsonObject = renamedShapes({
  oneOf: [ref("Up"), ref("Down")],
  discriminator: typed({ up: "Rise", down: "Fall", sink: "Down" }),
});
const twoNames: JsonObject = renamedShapes({
  oneOf: [ref("Up"), ref("Rise"), ref("Down")],
  discriminator: typed({ up: "Up", rise: "Rise" }),
});
const ownKind: JsonObject = {
  Thing: { oneOf: [ref("Up"), ref("Down")], discriminator: { propertyName: "kind" } },
  Up: ref("Rise"),
  Rise: { type: "object", required: ["height"], properties: { kind: { const: "up" }, height: { type: "integer" } } },
  Down: { type: "object", properties: { kind: text } },
};
/** Children that have their base by its second name, one of which the mapping calls by its own second name. */
function renamedSteps(more: JsonObject): JsonObject {
  return {
    Thing: { type: "object", required: ["kind"], properties: { kind: text, note: text }, ...more },
    Step: ref("Thing"),
    Copy: { allOf: [ref("Step"), { type: "object", required: ["from"], properties: { from: text } }] },
    Clone: ref("Copy"),
    Wait: { allOf: [ref("Step"), { type: "object", required: ["seconds"], properties: { seconds: { type: "integer" } } }] },
  };
}
const inherited = renamedSteps({
  discriminator: { propertyName: "kind", mapping: { copy: ref("Clone")["$ref"] ?? "", none: ref("Step")["$ref"] ?? "" } },
});
const listed = renamedSteps({ oneOf: [ref("Clone"), ref("Wait")], discriminator: { propertyName: "kind" } });

/** Pointer and keyword of what is wrong, as the document states it. */
type Want = readonly string[];

const rows: readonly (readonly [name: string, schemas: JsonObject, rows: readonly (readonly [Direction, Json, Want])[]])[] = [
  [
    "a mapping that calls a branch by another of its names",
    secondNames,
    [
      ["request", { type: "up", height: 1 }, []],
      ["request", { type: "up" }, ["/height required"]],
      ["request", { type: "down", depth: 1 }, []],
      ["request", { type: "sink", depth: "x" }, ["/depth type"]],
      ["request", { type: "Up", height: 1 }, ["/type enum"]],
      ["request", { type: "Down" }, ["/type enum"]],
    ],
  ],
  [
    "two names of one component as branches: each has what the mapping says of it",
    twoNames,
    [
      ["request", { type: "up", height: 1 }, []],
      ["request", { type: "rise", height: 1 }, []],
      ["request", { type: "Down" }, []],
      ["request", { type: "Rise", height: 1 }, ["/type enum"]],
    ],
  ],
  [
    "a branch with a second name that says itself what its kind is, and one without a mapping",
    ownKind,
    [
      ["request", { kind: "up", height: 1 }, []],
      ["request", { kind: "up" }, ["/height required"]],
      ["request", { kind: "Down" }, []],
      ["request", { kind: "Up", height: 1 }, ["/kind enum"]],
    ],
  ],
  [
    "children that have their base by a second name",
    inherited,
    [
      ["request", { kind: "copy", from: "a" }, []],
      ["request", { kind: "copy" }, ["/from required"]],
      ["request", { kind: "none", note: "a" }, []],
      ["request", { kind: "Wait", seconds: 1, note: 1 }, ["/note type"]],
      ["request", { kind: "Copy", from: "a" }, ["/kind enum"]],
      ["request", { kind: "Clone", from: "a" }, ["/kind enum"]],
    ],
  ],
  [
    "branches that have their base by a second name",
    listed,
    [
      ["request", { kind: "Clone", from: "a" }, []],
      ["request", { kind: "Clone" }, ["/from required"]],
      ["request", { kind: "Wait", seconds: 1, note: 1 }, ["/note type"]],
      ["request", { kind: "Copy", from: "a" }, ["/kind enum"]],
    ],
  ],
];

describe.each(rows)("%s", (_name, schemas, entries) => {
  const document = documentOf(schemas);
  const check = schemaCheck(document);

  test.each(entries)("%s %j", async (direction, value, want) => {
    const found = check(ref("Thing"), value, direction).map(({ pointer, keyword }) => `${pointer} ${keyword}`);
    expect([...new Set(found)].sort()).toEqual([...want].sort());
    const validate = await compileThing(document, direction);
    expect(validate(value)).toBe(want.length === 0);
  });
});
