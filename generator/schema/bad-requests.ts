import { type Json, type JsonObject, asObject, isObject, listAt, objectAt, textAt } from "../text/json.js";
import { resolve } from "../contract/objects/references.js";
import { escapePointer, atPointer, keysOf, unescapePointer } from "../text/pointer.js";
import type { Misfit } from "./check.js";
import { modelOf } from "./model.js";
import type { Place } from "./read.js";
import { sampleOf } from "./sample.js";

/** Longer texts and lists are not made to be refused. */
const mostCharacters = 16_777_216;
const mostItems = 10_000;

/** A request that breaks one rule of the contract. */
export interface BadRequest {
  /** `body.task_info.maxItems` */
  readonly name: string;
  readonly input: JsonObject;
  /** What is wrong in it. */
  readonly pointer: string;
}

interface Violation {
  readonly pointer: string;
  readonly keyword: string;
  /** Sets what is to be wrong; each is applied to a copy of a valid input. */
  readonly changes: readonly { readonly pointer: string; readonly value: Json | undefined }[];
}

/**
 * Returns inputs that break each limit, enum and requirement of a schema once, made from valid ones. Each is refused by `check` for
 * what it is to show, and for nothing else where some valid input allows it.
 */
export function badRequests(
  schema: JsonObject,
  valid: readonly JsonObject[],
  document: JsonObject,
  check: (input: JsonObject) => readonly Misfit[],
): BadRequest[] {
  const found: BadRequest[] = [];
  for (const violation of violationsOf(schema, "", document, 0)) {
    const inputs = valid.map((input) => changed(input, violation, schema, document));
    const isShown = ({ pointer, keyword }: Misfit): boolean => pointer === violation.pointer && keyword === violation.keyword;
    const judged = inputs.map((input) => ({ input, misfits: check(input) })).filter(({ misfits }) => misfits.some(isShown));
    const best = judged.find(({ misfits }) => misfits.every(isShown)) ?? judged[0];
    if (best === undefined) continue;
    const name = [...violation.pointer.split("/").slice(1), violation.keyword].join(".");
    if (!found.some((request) => request.name === name)) found.push({ name, input: best.input, pointer: violation.pointer });
  }
  return found;
}

/** What may be broken in a schema and all that applies with it: what it refers to, its parts and its branches. */
function violationsOf(
  schema: Json,
  pointer: string,
  document: JsonObject,
  depth: number,
  way: readonly Json[] = [],
): Violation[] {
  // What comes again inside itself is shown once more, not without end.
  if (!isObject(schema) || depth > 8 || way.filter((one) => one === schema).length > 1) return [];
  const further = [...way, schema];
  const inside = (inner: Json, at: string, level: number): Violation[] => violationsOf(inner, at, document, level, further);
  const one = (keyword: string, wrong: Json | undefined, at = pointer): Violation => ({
    pointer: at,
    keyword,
    changes: [{ pointer: at, value: wrong }],
  });
  const found: Violation[] = [...limitViolations(schema, document).map(([keyword, wrong]) => one(keyword, wrong))];
  for (const name of listAt(schema, "required").filter((entry) => typeof entry === "string")) {
    found.push(one("required", undefined, `${pointer}/${escapePointer(name)}`));
  }
  for (const keyword of ["additionalProperties", "unevaluatedProperties"]) {
    if (schema[keyword] === false) found.push(one(keyword, "x", `${pointer}/no-such-member`));
  }
  found.push(...conditionViolations(schema, pointer, document));
  const kind = textAt(objectAt(schema, "discriminator"), "propertyName");
  if (kind !== undefined) found.push(one("enum", "no-such-value", `${pointer}/${escapePointer(kind)}`));
  if (schema["$ref"] !== undefined) found.push(...inside(resolve(document, schema).value, pointer, depth));
  for (const [name, member] of Object.entries(objectAt(schema, "properties"))) {
    found.push(...inside(member, `${pointer}/${escapePointer(name)}`, depth + 1));
  }
  for (const keyword of ["allOf", "oneOf", "anyOf"]) {
    for (const part of listAt(schema, keyword)) found.push(...inside(part, pointer, depth + 1));
  }
  if (isObject(schema["items"])) found.push(...inside(schema["items"], `${pointer}/0`, depth + 1));
  return found;
}

/** Values that break one limit of a schema each. */
function limitViolations(schema: JsonObject, document: JsonObject): [keyword: string, wrong: Json][] {
  const found: [string, Json][] = [];
  const limit = (keyword: string, wrong: (limit: number) => Json | undefined): void => {
    const value = schema[keyword];
    const broken = typeof value === "number" ? wrong(value) : undefined;
    if (broken !== undefined) found.push([keyword, broken]);
  };
  const items = (length: number): Json =>
    Array.from({ length }, () => sampleOf(schema["items"] ?? {}, document, "request", false));
  const step = typeof schema["multipleOf"] === "number" ? schema["multipleOf"] : 1;
  limit("minLength", (least) => (least > 0 && least <= mostCharacters ? "x".repeat(least - 1) : undefined));
  limit("maxLength", (most) => (most < mostCharacters ? "x".repeat(most + 1) : undefined));
  limit("minimum", (least) => least - step);
  limit("maximum", (most) => most + step);
  limit("exclusiveMinimum", (least) => least);
  limit("exclusiveMaximum", (most) => most);
  limit("multipleOf", (factor) => factor / 2);
  limit("minItems", (least) => (least > 0 && least <= mostItems ? items(least - 1) : undefined));
  limit("maxItems", (most) => (most < mostItems ? items(most + 1) : undefined));
  if (schema["uniqueItems"] === true) found.push(["uniqueItems", items(2)]);
  if (schema["enum"] !== undefined) found.push(["enum", "no-such-value"]);
  if (schema["const"] !== undefined) found.push(["const", "no-such-value"]);
  if (schema["pattern"] !== undefined)
    found.push(...["", " ", "no such form", "0", "-"].map((text): [string, Json] => ["pattern", text]));
  if (textAt(schema, "format") !== undefined && schema["type"] === "string") found.push(["format", "no such form"]);
  return found;
}

/** What `then` requires left out, and what it forbids given. */
function conditionViolations(schema: JsonObject, pointer: string, document: JsonObject): Violation[] {
  const [[subject, test] = []] = Object.entries(objectAt(objectAt(schema, "if"), "properties"));
  const value = asObject(test)["const"];
  if (subject === undefined || value === undefined) return [];
  const properties = objectAt(schema, "properties");
  const other = listAt(objectAt(properties, subject), "enum").find((entry) => entry !== value);
  return (["then", "else"] as const).flatMap((branch): Violation[] => {
    const outcome = objectAt(schema, branch);
    const given = branch === "then" ? value : other;
    if (given === undefined) return [];
    const choose = { pointer: `${pointer}/${escapePointer(subject)}`, value: given };
    const at = (name: string): string => `${pointer}/${escapePointer(name)}`;
    const missing = listAt(outcome, "required")
      .filter((name) => typeof name === "string")
      .map((name) => ({ pointer: at(name), keyword: "required", changes: [choose, { pointer: at(name), value: undefined }] }));
    const banned = Object.entries(objectAt(outcome, "properties"))
      .filter(([, rule]) => rule === false)
      .map(([name]) => ({
        pointer: at(name),
        keyword: "false schema",
        changes: [choose, { pointer: at(name), value: sampleOf(properties[name] ?? {}, document, "request") }],
      }));
    return [...missing, ...banned];
  });
}

function changed(input: JsonObject, violation: Violation, schema: JsonObject, document: JsonObject): JsonObject {
  const copy = structuredClone(input);
  for (const { pointer, value } of violation.changes) set(copy, pointer, value, schema, document);
  return copy;
}

/** Sets a member, making what it stands in from the schema where that is missing. */
function set(root: JsonObject, pointer: string, value: Json | undefined, schema: JsonObject, document: JsonObject): void {
  const end = pointer.lastIndexOf("/");
  const parentPointer = pointer.slice(0, end);
  const name = unescapePointer(pointer.slice(end + 1));
  if (parentPointer !== "" && atPointer(root, parentPointer) === undefined) {
    set(root, parentPointer, sampleOf(schemaAt(schema, parentPointer, document), document, "request"), schema, document);
  }
  const parent = atPointer(root, parentPointer);
  if (Array.isArray(parent) && value !== undefined) parent[Number(name)] = value;
  else if (isObject(parent) && value !== undefined) parent[name] = value;
  else if (isObject(parent)) delete parent[name];
}

/** The schema of what a pointer into a value leads to, all that applies there at once. */
function schemaAt(schema: JsonObject, pointer: string, document: JsonObject): Json {
  const model = modelOf(document);
  let places: readonly Place[] = [schema];
  for (const name of keysOf(pointer)) {
    const { properties, prefixItems, items } = model.effective(places, "request");
    places = properties.get(name) ?? prefixItems[Number(name)] ?? items;
  }
  return places.length === 1 ? (places[0] ?? true) : { allOf: [...places] };
}
