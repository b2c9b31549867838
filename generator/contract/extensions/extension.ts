import type { JsonObject } from "../../text/json.js";
import type { Node, OpenApiDocument } from "../objects/document.js";
import type { JsonPath, Kind } from "../objects/kinds.js";
import type { Grade } from "./grade.js";

/** What is wrong in a document: where, what, and what to do. */
export interface Finding {
  path: JsonPath;
  message: string;
}

/** One key beyond OpenAPI. All that is known of it stands in its definition; those of any vendor are listed in `index.ts`, those of one in its profile. */
export interface Extension<Value = unknown> {
  readonly key: string;
  /** Objects of OpenAPI that may have it; anywhere else it is refused. */
  readonly places: readonly Kind[];
  /** JSON Schema of its value, with the words of `value-findings.ts` for what does not fit. */
  readonly schema: JsonObject;
  /** Whether it changes what is made: such a key must be right in documents that were written for others, too. */
  readonly isMade: boolean;
  readonly grade: Grade;
  /** The word before its value where the reference of an operation shows it; absent where it is not shown as it is. */
  readonly label?: string;
  /** What `generated/keys.md` says of it: where it stands, and what it says. */
  readonly row: { readonly where: string; readonly says: string };
  /** What `generated/keys.md` says of the rule of its name: what it asks, and why. */
  readonly rule: { readonly asks: string; readonly why: string };
  /** Finds what its schema cannot tell, such as pointers that lead to nothing declared. Values that do not fit the schema are left out. */
  check?(document: OpenApiDocument, uses: readonly Use<Value>[]): Iterable<Finding>;
}

/** One place where a key stands. */
export interface Use<Value = unknown> {
  readonly node: Node;
  readonly value: Value;
  readonly path: JsonPath;
}
