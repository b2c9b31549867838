import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

import type { Level } from "../../generator/compare/change.js";
import { review } from "../../generator/compare/review-documents.js";
import { type Mutation, mutationsOf } from "../mutation/mutations.js";

type Json = Record<string, unknown>;

/** `make thorough` makes each mutation of documents of some thousand facts. */
const timeLimit = process.env["THOROUGH"] === "1" ? 1_800_000 : 60_000;

const folder = new URL("../../generated/openapi/", import.meta.url);
const services = readdirSync(folder).filter((name) => name.endsWith(".yaml"));

describe.each(services)("one-fact mutations of %s", (file) => {
  const document = parse(readFileSync(new URL(file, folder), "utf8")) as Json;
  const reach = reachOf(document);

  it(
    "are each seen with the right level and all operations",
    () => {
      const wrong = mutationsOf(document, 100).flatMap((mutation) => {
        const changes = review(document, mutation.document);
        const found = new Map<string, Level>();
        for (const level of ["text", "additive", "breaking"] as const) {
          for (const change of changes.filter((one) => one.level === level))
            for (const id of change.operations) found.set(id, level);
        }
        const isVoid =
          (/^drop min(Length|Items)$/.test(mutation.action) && valueAt(document, mutation.pointer) === 0) ||
          isBesideValues(document, mutation);
        const want = isVoid ? new Map<string, Level>() : wanted(mutation, reach, document);
        return sorted(found) === sorted(want)
          ? []
          : [`${mutation.action} at ${mutation.pointer}: ${sorted(found)}, not ${sorted(want)}`];
      });
      expect(wrong).toEqual([]);
    },
    timeLimit,
  );

  it("are none when nothing changes", () => {
    expect(review(document, structuredClone(document))).toEqual([]);
  });
});

/** Whether a limit is changed that says nothing: the values that stand beside it are all there are. */
function isBesideValues(document: Json, { kind, pointer }: Mutation): boolean {
  return kind === "limit" && Array.isArray(Object(valueAt(document, pointer.slice(0, pointer.lastIndexOf("/"))))["enum"]);
}

type Reach = {
  readonly id: string;
  readonly request: ReadonlySet<string>;
  readonly response: ReadonlySet<string>;
  readonly path: string;
}[];

/** A second, simple way to know what an operation reaches: the pointers of all references inside it, and inside those. */
function reachOf(document: Json): Reach {
  const paths = document["paths"] as Record<string, Json>;
  return Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item)
      .filter(([, operation]) => typeof operation === "object" && operation !== null && "operationId" in operation)
      .map(([method, operation]) => {
        const own = `/paths/${escape(path)}/${method}`;
        const { responses, ...rest } = operation as Json;
        return {
          id: String((operation as Json)["operationId"]),
          path: own,
          request: pointersIn(document, rest, own),
          response: pointersIn(document, responses, `${own}/responses`),
        };
      }),
  );
}

function pointersIn(document: Json, start: unknown, at: string): Set<string> {
  const found = new Set([at]);
  const waiting = [start];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next !== "object" || next === null) continue;
    const reference = (next as Json)["$ref"];
    if (typeof reference === "string" && !found.has(reference.slice(1))) {
      found.add(reference.slice(1));
      waiting.push(
        reference
          .slice(2)
          .split("/")
          .reduce<unknown>((node, key) => (node as Json)[key.replaceAll("~1", "/").replaceAll("~0", "~")], document),
      );
    }
    waiting.push(...Object.values(next).filter((member) => member !== undefined && member !== null));
  }
  return found;
}

/** Each operation that a mutation reaches, with the level that the rules of judgement give. */
function wanted(mutation: Mutation, reach: Reach, before: Json): Map<string, Level> {
  const { pointer } = mutation;
  const isAt = (place: string, of = pointer): boolean => of === place || of.startsWith(`${place}/`);
  const isIn = (places: ReadonlySet<string>): boolean => [...places].some((place) => isAt(place));
  const result = new Map<string, Level>();
  for (const { id, request, response, path } of reach) {
    const inResponse = isIn(response);
    const inRequest =
      [...request].some((place) => place !== path && isAt(place)) ||
      (isAt(path) && !isAt(`${path}/responses`)) ||
      /^\/(servers|paths\/[^/]+$)/.test(pointer);
    const levels = [
      ...(inRequest ? [levelIn("request", mutation, before)] : []),
      ...(inResponse ? [levelIn("response", mutation, before)] : []),
    ];
    const isReached = !pointer.startsWith("/paths") || isAt(pointer, path) || isAt(path);
    if (levels.length > 0 && isReached)
      result.set(id, (["breaking", "additive"] as const).find((level) => levels.includes(level)) ?? "text");
  }
  return result;
}

function levelIn(direction: "request" | "response", { kind, action, document, pointer }: Mutation, before: Json): Level {
  const isRequest = direction === "request";
  const loosened: Level = isRequest ? "additive" : "breaking";
  const tightened: Level = isRequest ? "breaking" : "additive";
  // In an answer it only explains.
  if (kind === "default" && !isRequest) return "text";
  if (kind === "limit") {
    if (action.startsWith("drop")) return loosened;
    return action.startsWith("max") ? loosened : tightened;
  }
  if (kind === "required") {
    if (action.startsWith("require ")) return tightened;
    if (action.startsWith("turn")) return valueAt(document, pointer) === true ? "breaking" : "additive";
    return isRequest ? "additive" : "breaking";
  }
  if (kind === "enum value") {
    const isOpen = pointer.includes("x-extensible-enum");
    if (action.includes("→")) return isOpen ? tightened : loosened;
    if (isOpen) return "additive";
    return action.startsWith("add") ? loosened : "breaking";
  }
  if (kind === "format") {
    const holder = valueAt(document, pointer.slice(0, pointer.lastIndexOf("/"))) as Json;
    // These two say how a value is held: as a bigint too, and as a file.
    const wasHeld = ["int64", "binary"].some((name) => action.includes(`${name} →`) || action === `drop ${name}`);
    const isNumber = holder["x-epoch-ms"] === true;
    if (wasHeld && !isNumber) return "breaking";
    if (action.startsWith("drop")) return loosened;
    return action.startsWith("int64") ? tightened : loosened;
  }
  if (kind === "x- key" && action === "drop x-iam-action") return "text";
  // Without the key the method says it, and more may be sent again.
  if (kind === "x- key" && action === "drop x-idempotent" && valueAt(before, pointer) === false) return "additive";
  return "breaking";
}

function valueAt(document: unknown, pointer: string): unknown {
  return pointer
    .split("/")
    .slice(1)
    .reduce<unknown>((node, key) => (node as Json | undefined)?.[key.replaceAll("~1", "/").replaceAll("~0", "~")], document);
}

function sorted(levels: ReadonlyMap<string, Level>): string {
  return [...levels]
    .map(([id, level]) => `${id} ${level}`)
    .sort()
    .join(", ");
}

function escape(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}
