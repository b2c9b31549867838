import type { Kind } from "./objects/kinds.js";
import { type Json, type JsonObject, isObject } from "../text/json.js";
import { memberAt, pointerOf } from "../text/pointer.js";
import { type Problem, SpecError } from "../text/problem.js";
import { readReference, showReference } from "../text/reference.js";
import { readSourceFile, type SourceFile } from "../text/source-file.js";

/** What the bundling of one document has read, found and still to do. */
export interface Bundling {
  readonly root: string;
  readonly main: SourceFile;
  /** Every file that was read, by its name. */
  readonly sources: Map<string, SourceFile>;
  readonly problems: Problem[];
  /** Where a part of another file stands in the bundle, by file and pointer. */
  readonly homes: Map<string, string>;
  /** The bundle's components by their pointers, each with where it stands. */
  readonly takenHomes: Map<string, Part>;
  /** What is being copied into the places of references to it, by file and pointer, one inside another. */
  readonly open: Set<string>;
  /** Whatever was copied into the place of a reference, by file and pointer, once for each place. */
  readonly copied: string[];
  /** The source of each part of the bundle that was brought in, by its pointer. */
  readonly origins: Map<string, Part>;
  /** Parts that have a home and are not copied there yet. */
  readonly waiting: { readonly home: string; readonly target: Part; readonly kind: Kind }[];
}

/** A place in a file: what a `$ref` leads to. */
export interface Part {
  readonly source: SourceFile;
  readonly keys: readonly string[];
}

/** Resolves with what a reference leads to; undefined for what cannot be resolved, with its problems noted in `into`. */
export async function resolveReference(
  bundling: Bundling,
  from: Part,
  reference: string,
  into: Problem[],
): Promise<Part | undefined> {
  const at = child(from, "$ref");
  const refuse = (says: string, fix: string): undefined =>
    void into.push(problemAt(at, `The $ref ${showReference(reference)} ${says}`, fix));
  const named = readReference(from.source.file, reference);
  if ("fault" in named) return refuse(named.fault, named.fix);
  const { file, keys } = named;
  let source = bundling.sources.get(file);
  try {
    source ??= await readSourceFile(bundling.root, file);
    bundling.sources.set(file, source);
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

/** Notes a problem at a place of a source. */
export function report({ problems }: Bundling, at: Part, message: string, fix: string): void {
  problems.push(problemAt(at, message, fix));
}

function problemAt(at: Part, message: string, fix: string): Problem {
  return { file: at.source.file, line: at.source.lineOf(at.keys), message, fix };
}

/** Returns what stands at a place; undefined where nothing does. */
export function contentAt({ source, keys }: Part): Json | undefined {
  return memberAt(source.content, keys);
}

/** Returns the place of a member. */
export function child({ source, keys }: Part, key: string): Part {
  return { source, keys: [...keys, key] };
}

/** Returns a place as problems name it. */
export function placeText({ source, keys }: Part): string {
  return `${source.file}:${source.lineOf(keys)}`;
}

/** Returns a text that is the same for the same place only. */
export function identity({ source, keys }: Part): string {
  return `${source.file}#${pointerOf(keys)}`;
}

/** Whether a value is a reference and says nothing beside it. */
export function isLoneReference(value: Json | undefined): value is { $ref: string } {
  return (
    isObject(value ?? null) && typeof (value as JsonObject)["$ref"] === "string" && Object.keys(value as JsonObject).length === 1
  );
}
