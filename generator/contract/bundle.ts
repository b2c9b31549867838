import { posix } from "node:path";

import { copy } from "./bundle-copy.js";
import { type Brought, inOrder } from "./bundle-order.js";
import { type Bundling, contentAt, identity, isLoneReference, resolveReference } from "./bundle-parts.js";
import type { Bundle } from "./document.js";
import { type JsonObject, isObject } from "../text/json.js";
import { escapePointer, keysOf, memberAt, pointerOf } from "../text/pointer.js";
import { type Location, SpecError } from "../text/problem.js";
import { readSourceFile, type SourceFile } from "../text/source-file.js";

/**
 * Resolves with one document of a service: what stands in other files becomes a component, references are internal.
 * Throws `SpecError` for what cannot be resolved, and for references that lead out of the repository.
 */
export async function bundle(specFile: string, options: { root?: string; service?: string } = {}): Promise<Bundle> {
  const root = options.root ?? process.cwd();
  const main = await readSourceFile(root, specFile);
  const content = documentOf(main);
  const bundling: Bundling = {
    root,
    main,
    sources: new Map([[specFile, main]]),
    problems: [],
    homes: new Map(),
    takenHomes: new Map(componentPointers(content).map((pointer) => [pointer, { source: main, keys: keysOf(pointer) }])),
    open: new Set(),
    copied: [],
    origins: new Map([["", { source: main, keys: [] }]]),
    waiting: [],
  };
  await claimComponents(bundling);
  const document = (await copy(bundling, { source: main, keys: [], to: [] }, content, {
    kind: "document",
    each: false,
  })) as JsonObject;
  await bringIn(bundling, document);
  if (bundling.problems.length === 0) checkCircles(bundling, document);
  if (bundling.problems.length > 0) throw new SpecError(bundling.problems);
  return {
    service: options.service ?? posix.basename(posix.dirname(specFile)),
    document,
    files: [...bundling.sources.keys()],
    locate: (pointer) => locate(bundling, pointer),
  };
}

function documentOf({ file, content }: SourceFile): JsonObject {
  if (isObject(content) && /^3\.1\.\d+$/.test(String(content["openapi"]))) return content;
  throw new SpecError([{ file, line: 1, message: "This is no OpenAPI 3.1 document.", fix: 'Begin it with "openapi: 3.1.0".' }]);
}

/** A component that only points into another file is the home of what it points to. */
async function claimComponents(bundling: Bundling): Promise<void> {
  const { main, homes, takenHomes } = bundling;
  for (const [pointer, from] of takenHomes) {
    const component = contentAt(from);
    if (!isLoneReference(component)) continue;
    // What cannot be resolved is told when the component is copied.
    const target = await resolveReference(bundling, from, component.$ref, []);
    if (target && target.source !== main) homes.set(identity(target), pointer);
  }
}

/** Copies what waits into the document's components; what is copied may let more wait. */
async function bringIn(bundling: Bundling, document: JsonObject): Promise<void> {
  const { origins, waiting } = bundling;
  const brought: Brought[] = [];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const { home, target, kind } = next;
    const keys = keysOf(home);
    brought.push({
      keys,
      target,
      content: await copy(bundling, { ...target, to: keys }, contentAt(target) ?? null, { kind, each: false }),
    });
    origins.set(home, target);
  }
  for (const { keys, content } of inOrder(bundling, brought)) {
    const [, section = "", name = ""] = keys;
    const components = memberObject(document, "components");
    memberObject(components, section)[name] = content;
  }
}

/** References that only lead to each other would send every later tool round in a circle. */
function checkCircles(bundling: Bundling, document: JsonObject): void {
  for (const pointer of componentPointers(document).filter((each) => isCircle(document, each))) {
    bundling.problems.push({
      ...locate(bundling, pointer),
      pointer,
      message: "The references lead only to each other.",
      fix: "Let one of them say what it is.",
    });
  }
}

function isCircle(document: JsonObject, pointer: string): boolean {
  const seen = new Set<string>();
  let keys = keysOf(pointer);
  for (let value = memberAt(document, keys); isLoneReference(value); value = memberAt(document, keys)) {
    const here = pointerOf(keys);
    if (seen.has(here)) return true;
    seen.add(here);
    keys = keysOf(value.$ref.slice(1));
  }
  return false;
}

function locate({ main, origins }: Bundling, pointer: string): Location {
  const keys = keysOf(pointer);
  for (let length = keys.length; length >= 0; length -= 1) {
    const origin = origins.get(pointerOf(keys.slice(0, length)));
    if (origin) return { file: origin.source.file, line: origin.source.lineOf([...origin.keys, ...keys.slice(length)]) };
  }
  return { file: main.file };
}

function componentPointers(document: JsonObject): string[] {
  const components = document["components"];
  if (!isObject(components ?? null)) return [];
  return Object.entries(components as JsonObject).flatMap(([kind, members]) =>
    isObject(members) ? Object.keys(members).map((name) => `/components/${kind}/${escapePointer(name)}`) : [],
  );
}

function memberObject(parent: JsonObject, key: string): JsonObject {
  const member = parent[key];
  if (isObject(member ?? null)) return member as JsonObject;
  const made: JsonObject = {};
  parent[key] = made;
  return made;
}
