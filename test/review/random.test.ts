import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, it } from "vitest";

import { review } from "../../generator/compare/review-documents.js";
import { shared } from "./documents.js";

type Json = Record<string, unknown>;
type Choose = <Item>(items: readonly Item[]) => Item;

const PAIRS = 1_000;
const SEED = 20_250;

/** Gives choices that are the same in every run. */
function chooser(seed: number): Choose {
  let state = seed;
  return (items) => {
    state = (state * 48_271) % 2_147_483_647;
    const item = items[state % items.length];
    if (item === undefined) throw new RangeError("nothing to choose from");
    return item;
  };
}

function schema(choose: Choose, depth: number): Json {
  const kinds = [
    "string",
    "integer",
    "number",
    "boolean",
    "null",
    "enum",
    "nullable",
    "object",
    "object",
    "array",
    "tuple",
    "map",
    "union",
    "union",
    "allOf",
  ];
  const kind = choose(depth > 0 ? kinds : kinds.slice(0, 7));
  if (kind === "enum") return { enum: choose([["A"], ["B"], ["A", "B"], ["A", 1], [1, null]]) };
  if (kind === "nullable") return { type: ["string", "null"] };
  if (kind === "string") return { type: "string", ...choose([{}, {}, { maxLength: 1 }, { minLength: 1 }, { const: "A" }]) };
  if (kind === "integer" || kind === "number")
    return { type: kind, ...choose([{}, {}, { minimum: 1 }, { maximum: 1 }, { exclusiveMinimum: 1 }]) };
  if (kind === "array")
    return { type: "array", items: schema(choose, depth - 1), ...choose([{}, { minItems: 1 }, { maxItems: 1 }]) };
  if (kind === "tuple")
    return {
      type: "array",
      prefixItems: Array.from({ length: choose([1, 2]) }, () => schema(choose, depth - 1)),
      ...choose([{}, { items: false }, { items: schema(choose, depth - 1) }]),
    };
  if (kind === "map")
    return {
      type: "object",
      ...choose([{}, { patternProperties: { "^a": schema(choose, depth - 1) } }]),
      additionalProperties: choose([false, schema(choose, depth - 1)]),
    };
  if (kind === "union")
    return {
      [choose(["oneOf", "oneOf", "anyOf"])]: Array.from({ length: choose([1, 2, 2, 3]) }, () => schema(choose, depth - 1)),
    };
  if (kind === "allOf") return { allOf: [schema(choose, depth - 1), schema(choose, depth - 1)] };
  if (kind !== "object") return { type: kind };
  const properties = Object.fromEntries(choose([["a"], ["b"], ["a", "b"]]).map((name) => [name, schema(choose, depth - 1)]));
  return {
    type: "object",
    properties,
    ...choose([{}, { required: ["a"] }, { required: ["b"] }, { required: ["a", "b"] }]),
    ...choose([{}, {}, { additionalProperties: false }, { not: { required: [choose(["a", "b"])] } }]),
  };
}

/** Gives a copy with one thing changed, somewhere. */
function changed(choose: Choose, given: Json): Json {
  const copy = structuredClone(given);
  const places: (() => void)[] = [];
  const visit = (at: Json): void => {
    const branches = at["oneOf"] ?? at["anyOf"];
    if (Array.isArray(branches)) {
      places.push(() => void branches.push(schema(choose, 1)));
      if (branches.length > 1) places.push(() => void branches.pop());
      const keyword = "oneOf" in at ? "oneOf" : "anyOf";
      places.push(() => {
        delete at[keyword];
        at[keyword === "oneOf" ? "anyOf" : "oneOf"] = branches;
      });
    }
    for (const key of [
      "maxLength",
      "minLength",
      "minimum",
      "maximum",
      "minItems",
      "const",
      "required",
      "additionalProperties",
      "not",
      "items",
      "prefixItems",
      "patternProperties",
    ])
      if (key in at) places.push(() => void delete at[key]);
    if (at["type"] === "string") places.push(() => void (at["maxLength"] = choose([1, 2])));
    const prefix = at["prefixItems"];
    if (Array.isArray(prefix) && prefix.length > 1) places.push(() => void prefix.pop());
    if (at["type"] === "integer") places.push(() => void (at["type"] = "number"));
    if (at["type"] === "object") places.push(() => void (at["required"] = choose([["a"], ["b"], ["a", "b"]])));
    if (Array.isArray(at["enum"])) places.push(() => void (at["enum"] = choose([["A"], ["A", "B", "C"], ["B", 1], [null, "A"]])));
    const inside = [branches, at["allOf"], at["items"], at["properties"]].flatMap((one) =>
      Array.isArray(one) ? one : typeof one === "object" && one !== null && !("type" in one) ? Object.values(one) : [one],
    );
    for (const one of inside) if (typeof one === "object" && one !== null) visit(one as Json);
  };
  visit(copy);
  if (places.length === 0 || choose([0, 1, 2, 3, 4]) === 0) return { oneOf: [copy, schema(choose, 1)] };
  choose(places)();
  return copy;
}

const plain: readonly unknown[] = [null, true, 0, 1, 2, 0.5, 1.5, "", "A", "B", "C", "AB", [], [1], ["A"], [null], {}];
const values: readonly unknown[] = [
  ...plain,
  ...plain.flatMap((one) => [{ a: one }, { b: one }, [[one]], [{ a: one }], { a: { a: one } }, { c: one }]),
  ...plain.flatMap((one) => plain.flatMap((other) => [{ a: one, b: other }, [one, other]])),
];

it(`calls no change harmless to those who send that takes a value from them: ${PAIRS} pairs, seed ${SEED}`, () => {
  const choose = chooser(SEED);
  const wrong: unknown[] = [];
  const ajv = new Ajv2020({ strict: false, validateSchema: false });
  const counts = { breaking: 0, other: 0, lost: 0 };
  for (let pair = 0; pair < PAIRS; pair += 1) {
    const from = schema(choose, 2);
    const to = changed(choose, from);
    const changes = review(shared(from), shared(to)).filter(({ operations }) => operations.includes("send"));
    const isBreaking = changes.some(({ level }) => level === "breaking");
    const [before, after] = [ajv.compile(from), ajv.compile(to)];
    const lost = values.find((value) => before(value) && !after(value));
    counts[isBreaking ? "breaking" : "other"] += 1;
    if (lost !== undefined) counts.lost += 1;
    if (lost !== undefined && !isBreaking) wrong.push({ pair, from, to, lost });
  }
  expect(wrong.slice(0, 5).map((one) => JSON.stringify(one))).toEqual([]);
  expect(Object.values(counts).every((count) => count > PAIRS / 20)).toBe(true);
});
