import type { Json, JsonObject } from "../model.js";
import { asObject, isObject, listAt, objectAt } from "./operations.js";

/**
 * Writes `if`/`then`/`else` as a union where TypeScript can tell the branches apart: `if` is a const of one property, and the
 * branches require or forbid others. Members that all branches share stay outside the union. Any other condition is left out of
 * the type and only validated. Beside named members, other ones are unknown. Gives a copy; nothing else is changed.
 */
export function unionOfConditions(schema: Json): Json {
  if (Array.isArray(schema)) return schema.map(unionOfConditions);
  if (!isObject(schema)) return schema;
  const copy: JsonObject = {};
  for (const [name, value] of Object.entries(schema)) {
    if (name === "if" || name === "then" || name === "else" || name === "not") continue;
    if (isMap(name)) copy[name] = mapValues(asObject(value), unionOfConditions);
    else if (isLiteral(name)) copy[name] = value;
    else copy[name] = unionOfConditions(value);
  }
  if (Array.isArray(copy["allOf"])) {
    // What remains of an entry that was a condition only says nothing about the type.
    const rest = copy["allOf"].filter((entry) => Object.keys(asObject(entry)).length > 0);
    if (rest.length > 0) copy["allOf"] = rest;
    else delete copy["allOf"];
  }
  openMembers(copy);
  return branches(schema, copy) ?? copy;
}

/** Named members need not fit the schema of the others, but TypeScript asks that they fit an index signature: there it is unknown. */
function openMembers(copy: JsonObject): void {
  if (Object.keys(objectAt(copy, "properties")).length === 0) return;
  if (!isObject(copy["additionalProperties"] ?? null) && !isObject(copy["patternProperties"] ?? null)) return;
  copy["additionalProperties"] = true;
  delete copy["patternProperties"];
}

function branches(schema: JsonObject, base: JsonObject): JsonObject | undefined {
  const condition = objectAt(schema, "if");
  const [[property, test] = [], ...more] = Object.entries(objectAt(condition, "properties"));
  const value = asObject(test)["const"];
  if (property === undefined || more.length > 0 || value === undefined) return undefined;
  if (Object.keys(condition).some((name) => name !== "properties" && name !== "required")) return undefined;

  const required = listAt(schema, "required");
  const asksPresence = listAt(condition, "required").includes(property);
  // Without its property the condition holds, and then no value tells the branches apart.
  if (!required.includes(property) && !asksPresence) return undefined;

  const properties = objectAt(base, "properties");
  const subject = objectAt(properties, property);
  const others = listAt(subject, "enum").filter((entry) => entry !== value);
  if (others.length === 0 || others.length === listAt(subject, "enum").length) return undefined;

  const outcomes = [objectAt(schema, "then"), objectAt(schema, "else")];
  const needs = outcomes.map((outcome) => listAt(outcome, "required").filter((name) => typeof name === "string"));
  const bans = outcomes.map((outcome) => Object.keys(objectAt(outcome, "properties")).filter((name) => isBanned(outcome, name)));
  const differing = [...new Set([...needs.flat(), ...bans.flat()])].filter((name) => Object.hasOwn(properties, name));
  if (differing.length === 0) return undefined;

  const { enum: _enum, ...plain } = subject;
  const branch = (index: number, narrowed: JsonObject, isPresent: boolean): JsonObject => ({
    type: "object",
    properties: Object.fromEntries([
      [property, narrowed],
      ...differing.map((name) => [name, bans[index]?.includes(name) === true ? false : (properties[name] ?? {})]),
    ]),
    required: [property, ...differing].filter(
      (name) => required.includes(name) || (name === property && isPresent) || needs[index]?.includes(name) === true,
    ),
  });
  const isOutside = ([name]: [string, Json]): boolean => name !== property && !differing.includes(name);
  return {
    ...base,
    properties: Object.fromEntries(Object.entries(properties).filter(isOutside)),
    oneOf: [branch(0, { ...plain, const: value }, true), branch(1, { ...subject, enum: others }, false)],
  };
}

function isBanned(outcome: JsonObject, name: string): boolean {
  return objectAt(outcome, "properties")[name] === false;
}

function isMap(name: string): boolean {
  return name === "properties" || name === "patternProperties" || name === "dependentSchemas";
}

function isLiteral(name: string): boolean {
  return (
    name === "enum" ||
    name === "const" ||
    name === "default" ||
    name === "example" ||
    name === "examples" ||
    name.startsWith("x-")
  );
}

function mapValues(owner: JsonObject, change: (value: Json) => Json): JsonObject {
  return Object.fromEntries(Object.entries(owner).map(([name, value]) => [name, change(value)]));
}
