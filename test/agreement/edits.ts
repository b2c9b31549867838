import { isObject, type Json, type JsonObject } from "../../generator/text/json.js";
import type { Family } from "./schemas.js";

/** Takes one of several, the same in every run. */
export type Choose = <Item>(items: readonly Item[]) => Item;

/** Returns choices that a seed determines. */
export function chooser(seed: number): Choose {
  let state = (seed % 2_147_483_646) + 1;
  return (items) => {
    state = (state * 48_271) % 2_147_483_647;
    if (items.length === 0) throw new RangeError("nothing to choose from");
    return items[state % items.length] as (typeof items)[number];
  };
}

/** Returns a copy of a family with one edit, somewhere in it: of the kind that people make, and that another edit undoes. */
export function edited(choose: Choose, family: Family): Family {
  const copy = structuredClone(family);
  const edits = reached(copy).flatMap((schema) => schemasIn(schema).flatMap((one) => editsOf(choose, one)));
  choose(edits)();
  return copy;
}

/** The components that `Thing` is or refers to; those that have a component in their `allOf` may stand for it. */
function reached(family: Family): JsonObject[] {
  const names = new Set(["Thing"]);
  for (const name of names) {
    const text = JSON.stringify(family[name]);
    for (const [other, schema] of Object.entries(family)) {
      const isParent = text.includes('"discriminator"') && JSON.stringify(schema).includes(`schemas/${name}"`);
      if (isParent || text.includes(`schemas/${other}"`)) names.add(other);
    }
  }
  return [...names].map((name) => family[name]).filter(isObject);
}

/** All schemas inside a schema, itself first. */
function schemasIn(schema: JsonObject): JsonObject[] {
  const { properties, items, oneOf, anyOf, allOf, additionalProperties, prefixItems, then } = schema;
  const inside = [items, additionalProperties, then, ...[oneOf, anyOf, allOf, prefixItems].flatMap((list) => list ?? [])];
  if (isObject(properties)) inside.push(...Object.values(properties));
  return [schema, ...inside.flatMap((one) => (isObject(one) ? schemasIn(one) : []))];
}

const simple: readonly JsonObject[] = [
  { type: "string" },
  { type: "integer" },
  { type: "boolean" },
  { type: ["string", "null"] },
];

function editsOf(choose: Choose, schema: JsonObject): (() => void)[] {
  const set = (keyword: string, values: readonly (Json | undefined)[]) => (): void => {
    const value = choose(values);
    if (value === undefined) delete schema[keyword];
    else schema[keyword] = value;
  };
  const has = (keyword: string): boolean => keyword in schema;
  const isOf = (type: string): boolean => [schema["type"]].flat().includes(type);
  return [
    set("description", ["Another text."]),
    ...(typeof schema["type"] === "string" && schema["type"] !== "null" ? [set("type", [[schema["type"], "null"]])] : []),
    ...(Array.isArray(schema["type"]) ? [set("type", schema["type"])] : []),
    ...(isOf("integer") ? [set("type", ["number"]), set("maximum", [3, 5, undefined]), set("minimum", [0, 2, undefined])] : []),
    ...(isOf("string") ? [set("minLength", [1, 3, undefined]), set("maxLength", [2, 9, undefined])] : []),
    ...(isOf("string") && !has("const") ? [set("enum", [["x", "other"], ["x"], ["x", "y", "z"], undefined])] : []),
    ...(isOf("array") ? [set("minItems", [1, undefined]), set("maxItems", [1, undefined])] : []),
    ...(isOf("object")
      ? [set("required", [["a"], ["a", "b"], ["c"], undefined]), set("not", [{ required: ["b"] }, undefined])]
      : []),
    ...(isObject(schema["properties"]) ? memberEdits(choose, schema["properties"], has("additionalProperties")) : []),
    ...(["oneOf", "anyOf"] as const).flatMap((keyword) => unionEdits(choose, schema, keyword)),
  ];
}

function memberEdits(choose: Choose, members: JsonObject, isBound: boolean): (() => void)[] {
  const [some] = Object.keys(members);
  const put = (flag: string) => (): void => {
    const member = members[choose(Object.keys(members))];
    if (isObject(member)) member[flag] = member[flag] !== true;
  };
  return [
    ...(some === undefined ? [] : [put("readOnly"), put("writeOnly")]),
    ...(some === undefined ? [] : [(): void => void (members[choose(Object.keys(members))] = { ...choose(simple) })]),
    ...(some === undefined ? [] : [(): void => void delete members[choose(Object.keys(members))]]),
    ...(isBound ? [] : [(): void => void (members[choose(["a", "b", "c", "d"])] = { ...choose(simple) })]),
  ];
}

function unionEdits(choose: Choose, schema: JsonObject, keyword: "oneOf" | "anyOf"): (() => void)[] {
  const branches = schema[keyword];
  if (!Array.isArray(branches)) return [];
  return [
    () => void branches.push({ ...choose(simple) }),
    () => void branches.push({ type: "object", properties: { a: { ...choose(simple) } }, required: ["a"] }),
    ...(branches.length > 1 ? [(): void => void branches.pop()] : []),
    () => {
      delete schema[keyword];
      schema[keyword === "oneOf" ? "anyOf" : "oneOf"] = branches;
    },
  ];
}
