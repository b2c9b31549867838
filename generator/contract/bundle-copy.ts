import { posix } from "node:path";

import { type Bundling, child, contentAt, identity, type Part, placeText, report, resolveReference } from "./bundle-parts.js";
import { type Kind, mayRefer, type MemberKind, memberOf, sectionOf } from "./objects/kinds.js";
import { type Json, type JsonObject, isObject } from "../text/json.js";
import { escapePointer, pointerOf } from "../text/pointer.js";
import { showReference } from "../text/reference.js";

const IDENTIFIERS = new Set(["$id", "$anchor", "$dynamicRef", "$dynamicAnchor"]);
const MAX_DEPTH = 200;
/** What is copied once for each reference to it may hold references itself, so that a small document can ask for very many copies. */
const MAX_COPIES = 20_000;

/** A place in a file, and the keys of the bundle that its copy stands at. */
export interface Origin extends Part {
  readonly to: readonly string[];
}

/** Resolves with a copy of a value whose references are internal; parts of other files that it refers to are then waiting. */
export async function copy(bundling: Bundling, from: Origin, value: Json, place: MemberKind, depth = 0): Promise<Json> {
  if (depth > MAX_DEPTH) {
    report(bundling, from, `The document is nested deeper than ${MAX_DEPTH} levels.`, "Flatten it; move parts to components.");
    return null;
  }
  if (Array.isArray(value)) {
    const list: Json[] = [];
    for (const [index, item] of value.entries())
      list.push(await copy(bundling, member(from, String(index)), item, only(place.kind), depth + 1));
    return list;
  }
  if (!isObject(value)) return value;
  if (!place.each && mayRefer(place.kind) && typeof value["$ref"] === "string")
    return copyReference(bundling, from, value, value["$ref"], place.kind, depth);
  return copyObject(bundling, from, value, place, depth);
}

/** An object of a kind, not one of many under names. */
function only(kind: Kind): MemberKind {
  return { kind, each: false };
}

function member(from: Origin, key: string): Origin {
  return { ...child(from, key), to: [...from.to, key] };
}

async function copyObject(
  bundling: Bundling,
  from: Origin,
  value: JsonObject,
  place: MemberKind,
  depth: number,
): Promise<JsonObject> {
  const object: JsonObject = {};
  for (const [key, one] of Object.entries(value)) {
    const at = member(from, key);
    if (key in Object.prototype) {
      const message = `The name ${key} is built into JavaScript objects and cannot be used.`;
      report(bundling, at, message, "Leave the member out; say so in x-errata.");
      continue;
    }
    if (!place.each) checkKey(bundling, at, key, place.kind);
    const memberPlace = place.each ? only(place.kind) : memberOf(place.kind, key, one);
    object[key] = await copy(bundling, at, one, memberPlace, depth + 1);
  }
  const mapping = object["mapping"] ?? null;
  if (!place.each && place.kind !== "data" && isObject(mapping) && "propertyName" in object)
    checkMapping(bundling, from, mapping);
  return object;
}

function checkKey(bundling: Bundling, at: Part, key: string, kind: Kind): void {
  if (kind === "example" && key === "externalValue")
    report(bundling, at, "An example's value stands elsewhere (externalValue).", "Write it out as value.");
  if (kind === "schema" && IDENTIFIERS.has(key)) {
    const message = `${key} changes what references mean and is not supported.`;
    report(bundling, at, message, "Refer to components by #/components/….");
  }
}

function checkMapping(bundling: Bundling, from: Part, mapping: JsonObject): void {
  for (const [value, schema] of Object.entries(mapping)) {
    if (typeof schema === "string" && /^#\/components\/schemas\/[^/]+$/.test(schema)) continue;
    const message = `The discriminator maps ${showReference(value)} to ${showReference(String(schema))}.`;
    report(bundling, child(child(from, "mapping"), value), message, "Map it to #/components/schemas/<Name>.");
  }
}

async function copyReference(
  bundling: Bundling,
  from: Origin,
  value: JsonObject,
  reference: string,
  kind: Kind,
  depth: number,
): Promise<Json> {
  if (kind === "data") {
    const message = "A $ref stands in an example, a default or an x- key, where it is no reference.";
    report(bundling, child(from, "$ref"), message, "Write the value out.");
    return null;
  }
  const { main, homes, problems } = bundling;
  const target = await resolveReference(bundling, from, reference, problems);
  if (!target) return null;
  const isHome = homes.get(identity(target)) === pointerOf(from.to);
  if (isHome || kind === "operation" || (kind === "pathItem" && target.source !== main))
    return copyInPlace(bundling, from, value, target, kind, depth);
  const siblings: JsonObject = {};
  for (const [key, one] of Object.entries(value)) {
    if (key !== "$ref") siblings[key] = await copy(bundling, member(from, key), one, memberOf(kind, key, one), depth + 1);
  }
  return { $ref: `#${target.source === main ? pointerOf(target.keys) : homeOf(bundling, target, kind, from)}`, ...siblings };
}

/** Resolves with a copy of what a reference leads to, which comes into its place. */
async function copyInPlace(
  bundling: Bundling,
  from: Origin,
  value: JsonObject,
  target: Part,
  kind: Kind,
  depth: number,
): Promise<Json> {
  const { open, copied, origins } = bundling;
  const sibling = Object.keys(value).find((key) => key !== "$ref");
  if (sibling !== undefined) {
    const message = `${sibling} stands beside a $ref that is replaced by its target.`;
    report(bundling, from, message, "Move it into the target.");
  }
  const name = identity(target);
  if (open.has(name)) {
    report(bundling, from, "The $ref leads back to what it stands in.", "Let it lead to an operation or path item that ends.");
    return null;
  }
  if (copied.length === MAX_COPIES)
    report(bundling, from, `More than ${MAX_COPIES} operations and path items are references.`, "Write some of them out.");
  copied.push(name);
  if (copied.length > MAX_COPIES) return null;
  origins.set(pointerOf(from.to), target);
  open.add(name);
  const copyOfIt = await copy(bundling, { ...target, to: from.to }, contentAt(target) ?? null, only(kind), depth + 1);
  open.delete(name);
  return copyOfIt;
}

/** Returns the pointer of the component that a part of another file is in the bundle, and lets it wait for its copy if it is new. */
function homeOf(bundling: Bundling, target: Part, kind: Kind, from: Part): string {
  const { homes, takenHomes, waiting } = bundling;
  const known = homes.get(identity(target));
  if (known !== undefined) return known;
  const name = target.keys.at(-1) ?? posix.basename(target.source.file).replace(/\.[^.]*$/, "");
  const home = `/components/${sectionOf(kind)}/${escapePointer(name)}`;
  const other = takenHomes.get(home);
  if (other) {
    const message = `${placeText(target)} would become ${home}, but another component has that name: ${placeText(other)}.`;
    report(bundling, from, message, "Rename one of the two.");
  }
  takenHomes.set(home, target);
  homes.set(identity(target), home);
  waiting.push({ home, target, kind });
  return home;
}
