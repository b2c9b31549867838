import { extensibleEnum } from "../../contract/extensions/x-extensible-enum.js";
import { type Place, resolveWithSiblings } from "../../contract/objects/references.js";
import { asObject, canonical, type Json, type JsonObject, listAt, objectAt } from "../../text/json.js";
import { escapePointer } from "../../text/pointer.js";
import { childOf, sorted, state, type Table } from "./table.js";

const LIMITS = ["minLength", "maxLength", "minimum", "maximum", "minItems", "maxItems", "pattern", "default"];
const DEEPEST = 12;

/** Where what schemas say is written down. */
export interface Reading {
  readonly document: JsonObject;
  readonly table: Table;
  /** Notes the errata that stand at an object. */
  noteErrata(member: string, place: Place): void;
}

/** Writes down what a schema says of a member, and of the members below it. */
export function readSchema(reading: Reading, member: string, schema: Place, depth = 0): void {
  const { table } = reading;
  const { value, pointer } = schema;
  reading.noteErrata(member, schema);
  const structure = structureOrNull(reading, schema);
  if (structure !== undefined) {
    state(table, member, { type: "object or null" }, pointer);
    if (depth < DEEPEST) readProperties(reading, member, structure, false, depth);
    return;
  }
  const items = innermost(reading, place(reading, schema, "items"));
  state(table, member, { type: typeOf(value, items.value) }, "type" in value ? `${pointer}/type` : pointer);
  for (const limit of LIMITS) if (limit in value) state(table, member, { [limit]: limitOf(value[limit]) }, `${pointer}/${limit}`);
  readValues(table, member, schema);
  const isOfObjects = items.value["type"] === "object";
  if (value["type"] === "array" && !isOfObjects) readItems(reading, member, items);
  if (depth >= DEEPEST) return;
  if (value["type"] === "object") readProperties(reading, member, schema, false, depth);
  const values = innermost(reading, place(reading, schema, "additionalProperties"));
  if (values.value["type"] === "object") readProperties(reading, member, values, false, depth);
  if (value["type"] === "array" && isOfObjects) {
    reading.noteErrata(member, items);
    readProperties(reading, member, items, true, depth);
  }
}

/** What is said of the items of an array, where they are no objects. */
function readItems(reading: Reading, member: string, items: Place): void {
  reading.noteErrata(member, items);
  readValues(reading.table, member, items);
  for (const [limit, fact] of [
    ["minLength", "itemMinLength"],
    ["maxLength", "itemMaxLength"],
  ] as const)
    if (limit in items.value) state(reading.table, member, { [fact]: items.value[limit] }, `${items.pointer}/${limit}`);
}

/** The schema that stands at a key of another one, references followed: keys beside a reference win. */
function place({ document }: Reading, schema: Place, key: string): Place {
  return resolveWithSiblings(document, schema.value[key], `${schema.pointer}/${key}`);
}

/** The structure of a member that is it or null: a reference and null in `anyOf`. */
function structureOrNull({ document }: Reading, { value, pointer }: Place): Place | undefined {
  const branches = listAt(value, "anyOf").map(asObject);
  const at = branches.findIndex((branch) => "$ref" in branch);
  if (branches.length !== 2 || at < 0 || branches[1 - at]?.["type"] !== "null") return undefined;
  const structure = resolveWithSiblings(document, branches[at], `${pointer}/anyOf/${at}`);
  return structure.value["type"] === "object" ? structure : undefined;
}

/** What arrays in arrays hold in the end. */
function innermost(reading: Reading, schema: Place): Place {
  let inner = schema;
  for (let depth = 0; inner.value["type"] === "array" && depth < DEEPEST; depth++) inner = place(reading, inner, "items");
  return inner;
}

function readValues(table: Table, member: string, { value, pointer }: Place): void {
  for (const key of ["enum", extensibleEnum.key])
    if (key in value) state(table, member, { enum: sorted(listAt(value, key)) }, `${pointer}/${key}`);
}

function readProperties(reading: Reading, member: string, schema: Place, isArray: boolean, depth: number): void {
  const { table } = reading;
  const required = listAt(schema.value, "required");
  for (const [name, property] of Object.entries(objectAt(schema.value, "properties"))) {
    const child = childOf(member, isArray, name);
    const pointer = `${schema.pointer}/properties/${escapePointer(name)}`;
    readSchema(reading, child, resolveWithSiblings(reading.document, property, pointer), depth + 1);
    const isRequired = required.includes(name);
    state(table, child, { required: isRequired }, isRequired ? `${schema.pointer}/required` : pointer);
  }
  for (const { field, fact, value } of conditionsOf(schema.value)) {
    const child = childOf(member, isArray, field);
    if (table.has(child)) state(table, child, { [fact]: value }, `${schema.pointer}/if`);
  }
}

/** The conditions between fields that `if`, `then` and `else` can say: required when, and only with. */
function conditionsOf(schema: JsonObject): { field: string; fact: string; value: Record<string, unknown> }[] {
  const tested = Object.entries(objectAt(objectAt(schema, "if"), "properties"));
  const [name, test] = tested[0] ?? [];
  if (tested.length !== 1 || name === undefined) return [];
  const value = asObject(test)["const"];
  const others = listAt(objectAt(objectAt(schema, "properties"), name), "enum").filter((one) => one !== value);
  const refused = (branch: "then" | "else"): string[] =>
    Object.entries(objectAt(objectAt(schema, branch), "properties"))
      .filter(([, one]) => one === false)
      .map(([field]) => field);
  return [
    ...listAt(objectAt(schema, "then"), "required").map((field) => ({
      field: String(field),
      fact: "requiredWhen",
      value: { [name]: value },
    })),
    ...refused("then").map((field) => ({ field, fact: "onlyWith", value: { [name]: others[0] } })),
    ...refused("else").map((field) => ({ field, fact: "onlyWith", value: { [name]: value } })),
  ];
}

function typeOf(schema: JsonObject, items: JsonObject): string {
  const { type, format } = schema;
  if (type === undefined) return "Any";
  if (type === "string") return format === "binary" ? "bytes" : "String";
  if (type === "integer") return format === "int64" ? "Long" : "Integer";
  if (type === "number") return "Number";
  if (type === "boolean") return "Boolean";
  if (type === "object") return "object";
  if (type === "array")
    return items["type"] === "object" ? "Array of objects" : typeOf(items, {}) === "String" ? "Array of strings" : "Array";
  return canonical({ type, format });
}

/** Facts have texts and numbers only. */
function limitOf(value: Json | undefined): unknown {
  return typeof value === "boolean" ? String(value) : value;
}
