import type { RuleDefinition } from "@stoplight/spectral-core";
import { limitRule } from "../functions/limits.js";

// What these formats allow is bounded by the format itself, or is bytes and no text.
const boundedFormats = new Set(["binary", "byte", "date", "date-time", "uuid", "ipv4", "ipv6"]);

/** Finds strings without a shortest and longest length. @internal */
export const stringLength: RuleDefinition = limitRule(
  "A string states minLength and maxLength, or that its page does not.",
  ["string"],
  (schema) => boundedFormats.has(String(schema["format"])) || "contentMediaType" in schema || "contentEncoding" in schema,
);
