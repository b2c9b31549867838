import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import { type Json, type JsonObject, isObject, objectAt, textAt } from "../../text/json.js";
import { keysOf, memberAt } from "../../text/pointer.js";
import { isRegularExpression } from "../../text/regular-expression.js";
import type { JsonPath } from "../objects/kinds.js";
import type { Finding } from "./extension.js";

/**
 * Words in the schema of a key, for a value that does not fit the schema they stand in: `problem` says what it is ("is no text"),
 * `fix` what to do (else "correct it"), `subject` what is spoken of, with `{value}` for the value (else the member's name).
 */
const WORDS = ["subject", "problem", "fix"];

const ajv = new Ajv2020({ allErrors: true, verbose: true, strictTypes: false, allowUnionTypes: true });
ajv.addVocabulary(WORDS);
ajv.addFormat("date", { validate: isDate });
// The runtime compiles them without flags.
ajv.addFormat("regular-expression", { validate: (text: string) => isRegularExpression(text, "") });

/** Returns the check that tells whether a value is what the schema of a key asks for. */
export function fitsSchema<Value>(schema: JsonObject): ValidateFunction<Value> {
  return ajv.compile<Value>(schema);
}

/** Returns what does not fit the schema of a key, each place once. */
export function valueFindings(key: string, schema: JsonObject, value: Json, path: JsonPath): Finding[] {
  const fits = fitsSchema(schema);
  if (fits(value)) return [];
  // What fails inside the branch of an `if` is told by its own error.
  const errors = (fits.errors ?? []).filter(({ keyword }) => keyword !== "if");
  const findings = errors.map((error) => findingOf(error, key, schema, value));
  const first = new Map(findings.map((finding) => [`${finding.path.join("/")} ${finding.message}`, finding]));
  return [...first.values()].map((finding) => ({ ...finding, path: [...path, ...finding.path] }));
}

function findingOf(error: ErrorObject, key: string, schema: JsonObject, value: Json): Finding {
  const at = keysOf(error.instancePath);
  if (error.keyword === "required") {
    return { path: pathIn(value, at), message: `${nameOf(key, at)} has no ${String(error.params["missingProperty"])}; add it.` };
  }
  if (error.keyword === "additionalProperties") {
    const member = String(error.params["additionalProperty"]);
    const known = Object.keys(objectAt(error.parentSchema ?? {}, "properties")).join(", ");
    const message = `${nameOf(key, at)} knows no ${member}; remove it, or write one of ${known}.`;
    return { path: [...pathIn(value, at), member], message };
  }
  const { words, depth } = wordsOf(schema, keysOf(error.schemaPath.slice(1)));
  const place = at.slice(0, depth);
  const subject = textAt(words, "subject")?.replace("{value}", JSON.stringify(memberAt(value, place))) ?? subjectOf(key, place);
  const problem = textAt(words, "problem") ?? `is not as it should be (${error.message ?? error.keyword})`;
  return { path: pathIn(value, place), message: `${subject} ${problem}; ${textAt(words, "fix") ?? "correct it"}.` };
}

/** Returns the innermost schema with a `problem` on the way to a failed keyword, and how deep in the value its own value stands. */
function wordsOf(schema: JsonObject, way: readonly string[]): { words: JsonObject; depth: number } {
  let found = { words: schema, depth: 0 };
  let depth = 0;
  for (let at = 0; at < way.length; at += 1) {
    const keyword = way[at] ?? "";
    if (["properties", "items", "additionalProperties"].includes(keyword)) depth += 1;
    // The name after `properties` is no keyword.
    if (keyword === "properties") at += 1;
    const current = memberAt(schema, way.slice(0, at + 1));
    if (isObject(current) && "problem" in current) found = { words: current, depth };
  }
  return found;
}

function subjectOf(key: string, at: readonly string[]): string {
  const last = at.at(-1);
  if (last === undefined) return key;
  const owner = nameOf(key, at.slice(0, -1));
  return isIndex(last) ? `An entry of ${owner}` : `${last} of ${owner}`;
}

/** The member that holds a place: an entry of a list goes by the name of the list. */
function nameOf(key: string, at: readonly string[]): string {
  return at.findLast((token) => !isIndex(token)) ?? key;
}

function isIndex(token: string): boolean {
  return /^\d+$/.test(token);
}

/** Paths have numbers for the entries of lists. */
function pathIn(value: Json, at: readonly string[]): JsonPath {
  return at.map((token, index) => (Array.isArray(memberAt(value, at.slice(0, index))) ? Number(token) : token));
}

function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
