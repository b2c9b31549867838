import { describe, expect, it } from "vitest";

import type { Direction, Level } from "../../generator/compare/change.js";
import { review } from "../../generator/compare/review-documents.js";
import { single } from "./documents.js";

/** Every direction × place × kind × action: each cell is tested, or says why there is none. */
const DIRECTIONS = ["request", "response"] as const;
const ACTIONS = ["add", "remove", "tighten", "loosen"] as const;
type Action = (typeof ACTIONS)[number];
type Levels = readonly [request: Level, response: Level];
type Json = Record<string, unknown>;

const string = { type: "string" };
const [tightened, loosened, breaks]: readonly Levels[] = [
  ["breaking", "additive"],
  ["additive", "breaking"],
  ["breaking", "breaking"],
] as const;
if (!tightened || !loosened || !breaks) throw new Error("three ways to judge");
const USUAL: Record<Action, Levels> = { add: tightened, remove: loosened, tighten: tightened, loosen: loosened };
const object = (rest: Json): Json => ({ type: "object", properties: { a: string, b: string }, ...rest });

interface Kind {
  readonly none: unknown;
  readonly strict: unknown;
  readonly loose?: unknown;
  readonly levels?: Partial<Record<Action, Levels>>;
  /** Why actions are missing. */
  readonly waiver?: string;
}

const KINDS: Readonly<Record<string, Kind>> = {
  type: { none: {}, strict: string, loose: { type: ["string", "integer"] } },
  null: { none: { type: ["string", "null"] }, strict: string, waiver: "null fits or does not: there is nothing between" },
  enum: {
    none: string,
    strict: { type: "string", enum: ["A"] },
    loose: { type: "string", enum: ["A", "B"] },
    levels: { tighten: breaks },
  },
  "open enum": {
    none: string,
    strict: { type: "string", "x-extensible-enum": ["A"] },
    loose: { type: "string", "x-extensible-enum": ["A", "B"] },
    levels: {
      add: ["additive", "additive"],
      remove: breaks,
      tighten: ["additive", "additive"],
      loosen: ["additive", "additive"],
    },
  },
  const: { none: string, strict: { const: "A" }, loose: { type: "string", enum: ["A", "B"] }, levels: { tighten: breaks } },
  "upper limit": { none: string, strict: { type: "string", maxLength: 2 }, loose: { type: "string", maxLength: 9 } },
  "lower limit": { none: string, strict: { type: "string", minLength: 9 }, loose: { type: "string", minLength: 2 } },
  pattern: {
    none: string,
    strict: { allOf: [{ type: "string", pattern: "^a" }, { pattern: "b$" }] },
    loose: { type: "string", pattern: "^a" },
  },
  multipleOf: {
    none: { type: "integer" },
    strict: { type: "integer", multipleOf: 4 },
    loose: { type: "integer", multipleOf: 2 },
  },
  uniqueItems: {
    none: { type: "array" },
    strict: { type: "array", uniqueItems: true },
    waiver: "items are unique or need not be",
  },
  format: { none: { type: "integer" }, strict: { type: "integer", format: "int8" }, loose: { type: "integer", format: "int32" } },
  required: { none: object({}), strict: object({ required: ["a"] }), waiver: "a property is required or it is not" },
  "additional properties": {
    none: object({}),
    strict: object({ additionalProperties: false }),
    loose: object({ additionalProperties: string }),
    levels: { tighten: breaks },
  },
  items: {
    none: { type: "array" },
    strict: { type: "array", items: { type: "string", maxLength: 2 } },
    loose: { type: "array", items: string },
  },
  branches: {
    none: {},
    strict: { oneOf: [object({ required: ["a"] }), string] },
    loose: { oneOf: [object({ required: ["a"] }), string, { type: "boolean" }] },
    levels: { tighten: breaks },
  },
  condition: {
    none: object({}),
    strict: object({ if: { required: ["a"] }, then: { required: ["b"], minProperties: 2 } }),
    loose: object({ if: { required: ["a"] }, then: { required: ["b"] } }),
  },
  default: {
    none: string,
    strict: { type: "string", default: "a" },
    loose: { type: "string", default: "b" },
    levels: {
      add: ["additive", "text"],
      remove: ["breaking", "text"],
      tighten: ["breaking", "text"],
      loosen: ["breaking", "text"],
    },
  },
  property: {
    none: { type: "object", properties: { a: string } },
    strict: { type: "object", properties: { a: string, b: string } },
    levels: { add: ["additive", "additive"], remove: breaks },
    waiver: "a property that stays is judged by its own schema",
  },
};

const body = (schema: unknown): Json => ({ content: { "application/json": { schema } } });
const inBody = (direction: Direction, schema: unknown): Json =>
  direction === "request"
    ? single({ requestBody: body(schema) })
    : single({ responses: { 200: { description: "Done.", ...body(schema) } } });

/** Where a schema stands; a text instead of a document says why it cannot stand there. */
const PLACES: Readonly<Record<string, (direction: Direction, schema: unknown) => Json | string>> = {
  body: inBody,
  property: (direction, schema) => inBody(direction, { type: "object", properties: { member: schema } }),
  items: (direction, schema) => inBody(direction, { type: "array", items: schema }),
  "nested items": (direction, schema) => inBody(direction, { type: "array", items: { type: "array", items: schema } }),
  allOf: (direction, schema) => inBody(direction, { allOf: [{ type: "object" }, { properties: { member: schema } }] }),
  "oneOf branch": (direction, schema) =>
    inBody(direction, {
      oneOf: [{ type: "object", required: ["kind"], properties: { kind: { const: "a" }, member: schema } }, { type: "boolean" }],
    }),
  then: (direction, schema) =>
    inBody(direction, {
      type: "object",
      properties: { mode: string },
      if: { required: ["mode"] },
      then: { required: ["mode"], properties: { member: schema } },
    }),
  "additional properties": (direction, schema) =>
    inBody(direction, { type: "object", maxProperties: 9, additionalProperties: schema }),
  parameter: (direction, schema) =>
    direction === "request" ? single({ parameters: [{ name: "p", in: "query", schema }] }) : "a parameter is sent, never got",
  header: (direction, schema) =>
    direction === "response"
      ? single({ responses: { 200: { description: "Done.", headers: { "X-P": { schema } } } } })
      : "a header that is sent is a parameter",
};

/** Cells that a place judges otherwise, each with its reason. */
const WAIVERS: readonly (readonly [place: string, kind: string, reason: string])[] = [
  ["then", "property", "inside a condition a property adds to one that stands outside: it is judged as its schema"],
];

const cells = Object.entries(PLACES).flatMap(([place, put]) =>
  DIRECTIONS.flatMap((direction) =>
    Object.entries(KINDS).flatMap(([kind, given]) =>
      ACTIONS.map((action) => ({
        place,
        put,
        direction,
        kind,
        given,
        action,
        title: `${direction} × ${place} × ${kind} × ${action}`,
      })),
    ),
  ),
);

describe("direction × place × kind × action", () => {
  it.each(cells)("$title", ({ place, put, direction, kind, given, action }) => {
    const fragments: Record<Action, readonly [unknown, unknown]> = {
      add: [given.none, given.strict],
      remove: [given.strict, given.none],
      tighten: [given.loose, given.strict],
      loosen: [given.strict, given.loose],
    };
    const [from, to] = fragments[action].map((schema) => (schema === undefined ? undefined : put(direction, schema)));
    if (from === undefined || to === undefined)
      return expect(given.waiver, "a missing action needs its reason").toMatch(/\w+ \w+/);
    if (typeof from === "string" || typeof to === "string") return expect(from).toMatch(/\w+ \w+/);
    const changes = review(from, to);
    const waiver = WAIVERS.find(([where, what]) => where === place && what === kind);
    if (waiver) return expect(changes.length, waiver[2]).toBe(1);
    const level = (given.levels?.[action] ?? USUAL[action])[direction === "request" ? 0 : 1];
    expect(changes.map((change) => [change.level, change.operations, change.rule.startsWith(direction)])).toEqual([
      [level, ["act"], true],
    ]);
    expect(review(to, structuredClone(to))).toEqual([]);
  });

  it("has no waiver that nothing needs", () => {
    for (const [place, kind] of WAIVERS) expect(cells.some((cell) => cell.place === place && cell.kind === kind)).toBe(true);
    for (const { loose, waiver } of Object.values(KINDS)) expect(waiver === undefined).toBe(loose !== undefined);
  });
});
