import type { Response } from "../contract/operations.js";
import { type SchemaCheck, schemaCheck } from "../schema/check.js";
import { fittingSample, sampleOf } from "../schema/sample.js";
import type { Json, JsonObject } from "../text/json.js";
import { bounded } from "./bounded.js";

/** How long it may take to find a value that fits: patterns of a document can take forever. */
const MOST_MS = 1_000;

const checks = new WeakMap<JsonObject, SchemaCheck>();
const values = new WeakMap<Response, Json>();

/** Returns the check against the schemas of a document, made when it is first asked for. */
export function checkOf(document: JsonObject): SchemaCheck {
  const check = checks.get(document) ?? schemaCheck(document);
  checks.set(document, check);
  return check;
}

/** Returns the value that stands for an answer without an example, the same each time: one that fits its schema where one is found. */
export function syntheticValue(response: Response, document: JsonObject): Json {
  const known = values.get(response);
  if (known !== undefined) return known;
  const value = fitting(response.schema, document) ?? sampleOf(response.schema, document, "answer");
  values.set(response, value);
  return value;
}

function fitting(schema: JsonObject, document: JsonObject): Json | undefined {
  const check = checkOf(document);
  try {
    // What is compiled is kept: it must not be ended halfway.
    check(schema, null, "answer");
  } catch {
    // A schema that cannot be compiled, as for a pattern of another dialect, tells no value from another.
    return undefined;
  }
  const made = bounded(() => fittingSample(schema, document, check, "answer"), MOST_MS);
  return "result" in made ? made.result : undefined;
}
