import type { Level, SchemaRow } from "../contract/extensions/grade.js";

export type { Level, SchemaRow };

/** What a review finds, as plain data. */

/** The part of a version that a set of changes moves. */
export type Bump = "major" | "minor" | "patch" | "none";

/** Which way data flows: into the service or out of it. */
export type Direction = "request" | "response";

/** Where something stands, in the older or the newer document. */
export interface Site {
  readonly side: "base" | "head";
  /** The file that holds it. */
  readonly file: string;
  /** Keys that lead there inside that file. */
  readonly keys: readonly string[];
  /** JSON pointer from the document's root; `$ref`s into other files are followed on the way. */
  readonly pointer: string;
  /** The same for one place only. */
  readonly id: string;
}

/** One difference between two contracts, with every operation that it reaches. */
export interface Change {
  /** Direction, place and kind: `request-property-became-required`. */
  readonly rule: string;
  readonly level: Level;
  /** Ids of the operations that it reaches, as callers of the base know them; empty for the document as a whole. */
  readonly operations: readonly string[];
  /** JSON pointer into the head, or into the base for what is gone. */
  readonly pointer: string;
  /** The file and its line; absent for documents that were not read from a file. */
  readonly file?: string;
  readonly line?: number;
  /** Keys that lead to it in the file, for whoever looks the line up; no part of what is printed. */
  readonly keys?: readonly string[];
  /** Which of the two documents pointer, file and line mean. */
  readonly side: "base" | "head";
  readonly from: unknown;
  readonly to: unknown;
  /** What happened and what it means, in one sentence. */
  readonly message: string;
}

/** All differences of two contracts and the version bump that they ask for. */
export interface Review {
  readonly bump: Bump;
  readonly changes: readonly Change[];
}

/** One difference as a check reports it, before equal ones of several operations become one change. */
export interface Difference {
  /** What happened, without direction and place: `became-required`. */
  readonly kind: string;
  readonly level: Level;
  readonly site: Site;
  /** Tells differences at one site apart: the name that `required` lists. */
  readonly subject?: string;
  readonly from?: unknown;
  readonly to?: unknown;
  readonly message: string;
  /** Set where the same values fit as before. */
  readonly keepsValues?: true;
}

const ORDER: readonly Level[] = ["text", "additive", "breaking"];

/** Returns the greatest level, or undefined when there is none. */
export function greatest(levels: Iterable<Level>): Level | undefined {
  let rank = -1;
  for (const level of levels) rank = Math.max(rank, ORDER.indexOf(level));
  return ORDER[rank];
}

/** Returns the bump that changes of these levels need. */
export function bumpOf(levels: Iterable<Level>): Bump {
  const level = greatest(levels);
  if (level === undefined) return "none";
  return level === "breaking" ? "major" : level === "additive" ? "minor" : "patch";
}
