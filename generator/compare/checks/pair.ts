import { show } from "../../text/json.js";
import type { Difference, Direction, Level, SchemaRow, Site } from "../change.js";
import type { Schema, Union } from "../reader/schema.js";
import type { SignatureOf } from "../reader/signature.js";
import type { SchemaPlace, Written } from "../reader/written.js";

export { show };

/** Two schemas that stand for each other, and how they are used. */
export interface Pair {
  readonly base: Schema;
  readonly head: Schema;
  readonly direction: Direction;
  /** What the rule's name says of the place: `parameter`, `body`, `property`, `header`. */
  readonly place: string;
  /** The same for people: "property `limit`". */
  readonly label: string;
  /** Inside `then`, `else` and the like a schema adds to another one, which holds the properties. */
  readonly isCondition: boolean;
  /** Null is judged elsewhere: one of the two stands for a branch of a union. */
  readonly ignoresNull: boolean;
  /** Of branches: the schemas of the base that hold them, which say more of the same values, and by which of their unions. */
  readonly around: readonly Around[];
  /** The schemas of both documents. */
  readonly written: Written;
  /** Gives the signature of a schema of either document. */
  readonly signature: SignatureOf;
  /** Reads schemas of either document as values of this direction. */
  read(places: readonly SchemaPlace[]): Schema;
}

/** A schema that holds a branch of one of its unions. */
export interface Around {
  readonly schema: Schema;
  readonly union: Union;
}

/** One check of two schemas, with its rows in the table of rules. */
export interface SchemaCheck {
  readonly rows: readonly SchemaRow[];
  compare(pair: Pair): Difference[];
}

/** How the set of valid values has moved. */
export type Effect = "loosened" | "tightened" | "changed";

/** What a request may hold may grow and must not shrink; what an answer may hold may shrink and must not grow. */
export function levelOf(direction: Direction, effect: Effect): Level {
  if (effect === "changed") return "breaking";
  return (direction === "request") === (effect === "loosened") ? "additive" : "breaking";
}

/** Returns the place of a fact in the newer document, else in the older one. */
export function siteOf(head: { readonly site: Site } | undefined, base: { readonly site: Site } | undefined, pair: Pair): Site {
  return head?.site ?? base?.site ?? pair.head.site;
}

/** Returns the start of a sentence: "Requests: property `limit`". */
export function subject(pair: Pair): string {
  return `${pair.direction === "request" ? "In requests" : "In answers"}, ${pair.label}`;
}
