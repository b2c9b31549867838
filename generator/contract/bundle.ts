import { posix } from "node:path";

import type { Bundle } from "./document.js";
import { type Location, type Problem, SpecError } from "../text/problem.js";
import { type Json, type JsonObject, isObject } from "../text/json.js";
import { escapePointer, keysOf, memberAt, pointerOf } from "../text/pointer.js";
import { type Kind, type Place, placeOf } from "./document-places.js";
import { readReference, showReference } from "../text/reference.js";
import { readSourceFile, type SourceFile } from "../text/source-file.js";

const IDENTIFIERS = new Set(["$id", "$anchor", "$dynamicRef", "$dynamicAnchor"]);
const MAX_DEPTH = 200;

/** A place in a file: what a `$ref` leads to. */
interface Target {
  readonly source: SourceFile;
  readonly keys: readonly string[];
}

/**
 * Resolves with one document of a service: what stands in other files becomes a component, references are internal.
 * Throws `SpecError` for what cannot be resolved, and for references that lead out of the repository.
 */
export async function bundle(specFile: string, options: { root?: string; service?: string } = {}): Promise<Bundle> {
  const root = options.root ?? process.cwd();
  const main = await readSourceFile(root, specFile);
  const sources = new Map<string, SourceFile>([[specFile, main]]);
  const problems: Problem[] = [];
  /** Where a part of another file stands in the bundle, by file and pointer. */
  const homes = new Map<string, string>();
  /** The source of each part of the bundle that was brought in, by its pointer. */
  const origins = new Map<string, Target>([["", { source: main, keys: [] }]]);
  const waiting: { home: string; target: Target; kind: Kind }[] = [];

  if (!isObject(main.content) || !/^3\.1\.\d+$/.test(String(main.content["openapi"]))) {
    throw new SpecError([
      { file: specFile, line: 1, message: "This is no OpenAPI 3.1 document.", fix: 'Begin it with "openapi: 3.1.0".' },
    ]);
  }
  const takenHomes = new Set(componentPointers(main.content));
  await claimComponents();
  const document = (await copy({ source: main, keys: [] }, main.content, { kind: "document" }, 0)) as JsonObject;
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const [, kind = "", name = ""] = keysOf(next.home);
    const components = memberObject(document, "components");
    memberObject(components, kind)[name] = await copy(next.target, contentAt(next.target) ?? null, { kind: next.kind }, 0);
    origins.set(next.home, next.target);
  }
  if (problems.length === 0) checkReferences(document);
  if (problems.length > 0) throw new SpecError(problems);
  return { service: options.service ?? posix.basename(posix.dirname(specFile)), document, files: [...sources.keys()], locate };

  /** A component that only points into another file is the home of what it points to. */
  async function claimComponents(): Promise<void> {
    for (const pointer of takenHomes) {
      const keys = keysOf(pointer);
      const component = contentAt({ source: main, keys });
      if (!isLoneReference(component)) continue;
      const target = await resolveReference({ source: main, keys }, component.$ref, []);
      if (target && target.source !== main) homes.set(identity(target), pointer);
    }
  }

  async function copy(from: Target, value: Json, place: Place, depth: number): Promise<Json> {
    if (depth > MAX_DEPTH) {
      report(from, `The document is nested deeper than ${MAX_DEPTH} levels.`, "Flatten it; move parts to components.");
      return null;
    }
    if (Array.isArray(value)) {
      const list: Json[] = [];
      for (const [index, item] of value.entries())
        list.push(await copy(child(from, String(index)), item, { kind: place.kind }, depth + 1));
      return list;
    }
    if (!isObject(value)) return value;
    if (!place.each && typeof value["$ref"] === "string") return copyReference(from, value, value["$ref"], place.kind, depth);
    const object: JsonObject = {};
    for (const [key, member] of Object.entries(value)) {
      const at = child(from, key);
      if (key in Object.prototype) {
        report(
          at,
          `The name ${key} is built into JavaScript objects and cannot be used.`,
          "Leave the member out; say so in x-errata.",
        );
        continue;
      }
      if (!place.each && place.kind === "examples" && key === "externalValue") {
        report(at, "An example's value stands elsewhere (externalValue).", "Write it out as value.");
      }
      if (!place.each && place.kind === "schemas" && IDENTIFIERS.has(key)) {
        report(at, `${key} changes what references mean and is not supported.`, "Refer to components by #/components/….");
      }
      object[key] = await copy(at, member, place.each ? { kind: place.kind } : placeOf(key, member, place.kind), depth + 1);
    }
    if (!place.each && place.kind !== "data" && isObject(object["mapping"] ?? null) && "propertyName" in object)
      checkMapping(from, object["mapping"] as JsonObject);
    return object;
  }

  async function copyReference(from: Target, value: JsonObject, reference: string, kind: Kind, depth: number): Promise<Json> {
    if (kind === "data") {
      report(
        child(from, "$ref"),
        "A $ref stands in an example, a default or an x- key, where it is no reference.",
        "Write the value out.",
      );
      return null;
    }
    const target = await resolveReference(from, reference, problems);
    if (!target) return null;
    const pointer = from.source === main ? pointerOf(from.keys) : undefined;
    const isHome = pointer !== undefined && homes.get(identity(target)) === pointer;
    if (isHome || (kind === "pathItems" && target.source !== main)) {
      const siblings = Object.keys(value).filter((key) => key !== "$ref");
      if (siblings.length > 0)
        report(from, `${siblings[0]} stands beside a $ref that is replaced by its target.`, "Move it into the target.");
      const content = contentAt(target) ?? null;
      if (pointer !== undefined) origins.set(pointer, target);
      return copy(target, content, { kind }, depth + 1);
    }
    const siblings: JsonObject = {};
    for (const [key, member] of Object.entries(value)) {
      if (key !== "$ref") siblings[key] = await copy(child(from, key), member, placeOf(key, member, kind), depth + 1);
    }
    return { $ref: target.source === main ? `#${pointerOf(target.keys)}` : `#${homeOf(target, kind, from)}`, ...siblings };
  }

  function homeOf(target: Target, kind: Kind, from: Target): string {
    const known = homes.get(identity(target));
    if (known !== undefined) return known;
    const name = target.keys.at(-1) ?? posix.basename(target.source.file).replace(/\.[^.]*$/, "");
    const home = `/components/${kind}/${escapePointer(name)}`;
    if (takenHomes.has(home)) {
      report(
        from,
        `${target.source.file}#${pointerOf(target.keys)} would become ${home}, but another component has that name.`,
        "Rename one of the two.",
      );
    }
    takenHomes.add(home);
    homes.set(identity(target), home);
    waiting.push({ home, target, kind });
    return home;
  }

  async function resolveReference(from: Target, reference: string, into: Problem[]): Promise<Target | undefined> {
    const at = child(from, "$ref");
    const refuse = (says: string, fix: string): undefined =>
      void into.push(problemAt(at, `The $ref ${showReference(reference)} ${says}`, fix));
    const named = readReference(from.source.file, reference);
    if ("fault" in named) return refuse(named.fault, named.fix);
    const { file, keys } = named;
    let source = sources.get(file);
    try {
      source ??= await readSourceFile(root, file);
      sources.set(file, source);
    } catch (error) {
      if (!(error instanceof SpecError)) throw error;
      const unread = error.problems.filter((problem) => problem.line === undefined);
      into.push(...error.problems.filter((problem) => problem.line !== undefined));
      for (const problem of unread) refuse(`leads nowhere: ${problem.message}`, problem.fix);
      return undefined;
    }
    const target = { source, keys };
    if (contentAt(target) === undefined) return refuse("leads nowhere.", "Correct the pointer, or add what it names.");
    return target;
  }

  function checkMapping(from: Target, mapping: JsonObject): void {
    for (const [value, schema] of Object.entries(mapping)) {
      if (typeof schema === "string" && /^#\/components\/schemas\/[^/]+$/.test(schema)) continue;
      report(
        child(child(from, "mapping"), value),
        `The discriminator maps ${showReference(value)} to ${showReference(String(schema))}.`,
        "Map it to #/components/schemas/<Name>.",
      );
    }
  }

  /** References that only lead to each other would send every later tool round in a circle. */
  function checkReferences(content: JsonObject): void {
    for (const pointer of componentPointers(content)) {
      const seen = new Set<string>();
      let keys = keysOf(pointer);
      for (let value = memberAt(content, keys); isLoneReference(value); value = memberAt(content, keys)) {
        const here = pointerOf(keys);
        if (seen.has(here)) {
          const location = locate(pointer);
          problems.push({
            ...location,
            pointer,
            message: "The references lead only to each other.",
            fix: "Let one of them say what it is.",
          });
          break;
        }
        seen.add(here);
        keys = keysOf(value.$ref.slice(1));
      }
    }
  }

  function locate(pointer: string): Location {
    const keys = keysOf(pointer);
    for (let length = keys.length; length >= 0; length -= 1) {
      const origin = origins.get(pointerOf(keys.slice(0, length)));
      if (origin) return { file: origin.source.file, line: origin.source.lineOf([...origin.keys, ...keys.slice(length)]) };
    }
    return { file: specFile };
  }

  function report(at: Target, message: string, fix: string): void {
    problems.push(problemAt(at, message, fix));
  }
}

function componentPointers(document: JsonObject): string[] {
  const components = document["components"];
  if (!isObject(components ?? null)) return [];
  return Object.entries(components as JsonObject).flatMap(([kind, members]) =>
    isObject(members) ? Object.keys(members).map((name) => `/components/${kind}/${escapePointer(name)}`) : [],
  );
}

function problemAt(at: Target, message: string, fix: string): Problem {
  return { file: at.source.file, line: at.source.lineOf(at.keys), message, fix };
}

function contentAt(target: Target): Json | undefined {
  return memberAt(target.source.content, target.keys);
}

function memberObject(parent: JsonObject, key: string): JsonObject {
  const member = parent[key];
  if (isObject(member ?? null)) return member as JsonObject;
  const made: JsonObject = {};
  parent[key] = made;
  return made;
}

function isLoneReference(value: Json | undefined): value is { $ref: string } {
  return (
    isObject(value ?? null) && typeof (value as JsonObject)["$ref"] === "string" && Object.keys(value as JsonObject).length === 1
  );
}

function child(target: Target, key: string): Target {
  return { source: target.source, keys: [...target.keys, key] };
}

function identity(target: Target): string {
  return `${target.source.file}#${pointerOf(target.keys)}`;
}
