import type { JsonObject } from "../text/json.js";
import type { Example } from "./examples.js";

/** The body of a request: of one media type. */
export interface RequestBody {
  readonly kind: BodyKind;
  readonly mediaType: string;
  readonly required: boolean;
  readonly schema: JsonObject;
  readonly source: JsonObject;
  readonly sourcePointer: string;
  readonly media: JsonObject;
  readonly examples: readonly Example[];
  readonly pointer: string;
}

/** How a body is written: `pairs` are those of application/x-www-form-urlencoded, `bytes` a file of any type. */
export type BodyKind = "json" | "multipart" | "pairs" | "text" | "bytes";

/** True for `application/json` and for types that end in `+json`. */
export function isJson(mediaType: string): boolean {
  return /^application\/(?:[\w.+-]+\+)?json(?:\s*;|$)/i.test(mediaType);
}

/** Returns how a body of a media type is written. */
export function bodyKindOf(mediaType: string): BodyKind {
  if (isJson(mediaType)) return "json";
  if (/^multipart\/form-data(?:\s*;|$)/i.test(mediaType)) return "multipart";
  if (/^application\/x-www-form-urlencoded(?:\s*;|$)/i.test(mediaType)) return "pairs";
  return /^text\//i.test(mediaType) ? "text" : "bytes";
}

/** Returns the schema that a body must fit. Text and a file are strings there; what a document says of a file beside is kept. */
export function bodySchemaOf({ kind, schema }: RequestBody): JsonObject {
  if (kind !== "text" && kind !== "bytes") return schema;
  return schema["type"] === undefined && schema["$ref"] === undefined ? { type: "string", ...schema } : schema;
}
