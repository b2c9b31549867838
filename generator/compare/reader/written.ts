import type { LinkedDocument } from "../../contract/linked/document.js";
import { partsOf } from "../../contract/linked/operations.js";
import { child, Place } from "../../contract/linked/place.js";
import { Nodes } from "../../schema/combine.js";
import { referenceTo } from "../../schema/read.js";
import { createSatisfiable, type Satisfiable } from "../../schema/satisfiable.js";
import { isObject, type Json, type JsonObject, objectAt } from "../../text/json.js";
import { SpecError } from "../../text/problem.js";

/** A schema of either contract, as the model of schemas reads it: the same object for the same place only. */
export type SchemaPlace = JsonObject;

/** The schemas of two contracts as one document of the model, and where each of them stands. */
export interface Written extends Satisfiable {
  readonly nodes: Nodes;
  /** Returns the schema that stands at a place. */
  schemaAt(place: Place): SchemaPlace;
  /** Returns where a schema stands. */
  placeOf(schema: SchemaPlace): Place;
  /** Lets a schema that the model made of another one stand where that one stands. */
  adopt(made: SchemaPlace, original: SchemaPlace): void;
  /** Returns what a schema means that says nothing but a reference, else itself. Throws `SpecError` for a reference that leads nowhere. */
  target(schema: SchemaPlace): SchemaPlace;
}

/** What the writing of two contracts shares. */
interface Writing {
  readonly components: JsonObject;
  readonly written: Map<string, SchemaPlace>;
  readonly places: WeakMap<SchemaPlace, Place>;
  /** Why the reference of a schema leads nowhere: it is told when the schema is read. */
  readonly broken: Map<SchemaPlace, SpecError>;
  readonly labels: Map<string, string>;
  /** Components that are still to be written. */
  readonly waiting: Place[];
  readonly documents: Readonly<Record<"base" | "head", LinkedDocument>>;
}

/** Returns the schemas of two contracts in the words of the model. */
export function writeSchemas(base: LinkedDocument, head: LinkedDocument): Written {
  const components: JsonObject = {};
  const writing: Writing = {
    components,
    written: new Map(),
    places: new WeakMap(),
    broken: new Map(),
    labels: new Map(),
    waiting: [],
    documents: { base, head },
  };
  for (const document of [base, head]) writeAll(writing, document);
  writeWaiting(writing);
  // Beside the components, both documents: which keywords they use is read from all of their schemas.
  const used = [base, head].map(({ root }) => (isObject(root.value) ? root.value : {}));
  const nodes = new Nodes({ components: { schemas: components }, used }, (name) => writing.labels.get(name) ?? name);
  const schemaAt = (place: Place): SchemaPlace => {
    const schema = write(writing, place);
    writeWaiting(writing);
    return schema;
  };
  return {
    nodes,
    ...createSatisfiable(nodes),
    schemaAt,
    placeOf(schema) {
      const place = writing.places.get(schema);
      if (place === undefined) throw new RangeError("this schema stands nowhere");
      return place;
    },
    adopt(made, original) {
      const place = writing.places.get(original);
      if (place !== undefined && !writing.places.has(made)) writing.places.set(made, place);
    },
    target: (schema) => targetOf(writing, nodes, schema),
  };
}

function targetOf(writing: Writing, nodes: Nodes, schema: SchemaPlace): SchemaPlace {
  let at = schema;
  for (;;) {
    const fault = writing.broken.get(at);
    if (fault !== undefined) throw fault;
    const next = Object.keys(at).length === 1 ? nodes.schemas.targetOf(at)?.place : undefined;
    if (!isObject(next)) return at;
    at = next;
  }
}

/** Writes every schema that a document holds, those in other files too as far as references lead there. */
function writeAll(writing: Writing, document: LinkedDocument): void {
  const seen = new Set<string>();
  const waiting: ReturnType<typeof partsOf> = partsOf(document.root, "document");
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { kind, place } = next;
    if (kind === "schema") {
      const isComponent = place.keys.length === 3 && place.keys[1] === "schemas";
      if (isComponent) componentAt(writing, place);
      else write(writing, place);
      continue;
    }
    if (seen.has(place.id)) continue;
    seen.add(place.id);
    const target = followed(document, place);
    if (target instanceof Place) waiting.push({ kind, place: target });
    waiting.push(...partsOf(place, kind));
  }
}

/** What a reference leads to, or why it leads nowhere; undefined where there is none. */
function followed(document: LinkedDocument, place: Place): Place | SpecError | undefined {
  try {
    const target = document.follow(place);
    // References that say nothing but each other are no schema.
    if (target !== undefined && isObject(place.value) && Object.keys(place.value).length === 1) document.resolve(place);
    return target;
  } catch (error) {
    if (error instanceof SpecError) return error;
    throw error;
  }
}

/** Returns the name of the component that the schema at a place is in the common document; it is written when its turn comes. */
function componentAt({ labels, waiting }: Writing, place: Place): string {
  const name = place.id;
  if (!labels.has(name)) {
    labels.set(name, place.keys.at(-1) ?? place.file.slice(place.file.lastIndexOf("/") + 1).replace(/\.[^.]*$/, ""));
    waiting.push(place);
  }
  return name;
}

function writeWaiting(writing: Writing): void {
  for (let next = writing.waiting.pop(); next !== undefined; next = writing.waiting.pop())
    writing.components[next.id] = write(writing, next);
}

function write(writing: Writing, place: Place): SchemaPlace {
  const known = writing.written.get(place.id);
  if (known !== undefined) return known;
  const { value } = place;
  const schema: SchemaPlace = isObject(value) ? { ...value } : {};
  writing.written.set(place.id, schema);
  writing.places.set(schema, place);
  // `false` as what no value fits, so that it has a place of its own.
  if (value === false) schema["enum"] = [];
  if (!isObject(value)) return schema;
  for (const [field, parts] of partsBy(place)) {
    const members = parts.map(({ name = "", part }): [string, Json] => [name, write(writing, part)]);
    const whole = value[field];
    // A property may be named "".
    if (parts[0]?.name === undefined) schema[field] = members[0]?.[1] ?? {};
    else schema[field] = Array.isArray(whole) ? members.map(([, part]) => part) : Object.fromEntries(members);
  }
  writeReferences(writing, place, schema);
  rewriteOlder(schema);
  return schema;
}

/** The schemas inside a schema by the keyword that holds them; a keyword that holds just one has no name for it. */
function partsBy(schema: Place): Map<string, { readonly name: string | undefined; readonly part: Place }[]> {
  const parts = new Map<string, { readonly name: string | undefined; readonly part: Place }[]>();
  const depth = schema.keys.length;
  for (const { kind, place } of partsOf(schema, "schema")) {
    if (kind !== "schema") continue;
    const [field = "", name] = place.keys.slice(depth);
    const known = parts.get(field) ?? [];
    parts.set(field, known);
    known.push({ name, part: place });
  }
  return parts;
}

function writeReferences(writing: Writing, place: Place, schema: SchemaPlace): void {
  const document = writing.documents[place.side];
  const target = followed(document, place);
  if (target instanceof SpecError) writing.broken.set(schema, target);
  else if (target !== undefined) schema["$ref"] = referenceTo(componentAt(writing, target));
  const { mapping, ...discriminator } = objectAt(schema, "discriminator");
  if (!isObject(mapping)) return;
  const components = ["components", "schemas"].reduce(child, document.root);
  const mapped = Object.entries(mapping).map(([value, reference]): [string, Json] => {
    const component = child(components, String(reference).slice(String(reference).lastIndexOf("/") + 1));
    return [value, component.value === undefined ? reference : referenceTo(componentAt(writing, component))];
  });
  schema["discriminator"] = { ...discriminator, mapping: Object.fromEntries(mapped) };
}

/** OpenAPI 3.0 said some things by keywords that 3.1 says otherwise. */
function rewriteOlder(schema: SchemaPlace): void {
  if (schema["nullable"] === true) {
    if (schema["type"] !== undefined) schema["type"] = [...[schema["type"]].flat(), "null"];
    if (schema["const"] !== undefined) schema["enum"] = [schema["const"]];
    delete schema["const"];
    if (Array.isArray(schema["enum"])) schema["enum"] = [...schema["enum"], null];
  }
  delete schema["nullable"];
  for (const limit of ["minimum", "maximum"]) {
    const exclusive = `exclusiveM${limit.slice(1)}`;
    if (typeof schema[exclusive] !== "boolean") continue;
    const value = schema[limit];
    if (schema[exclusive] === true && typeof value === "number") {
      schema[exclusive] = value;
      delete schema[limit];
    } else delete schema[exclusive];
  }
}
