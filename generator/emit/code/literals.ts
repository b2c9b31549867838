import type { Json } from "../../text/json.js";

/** A comma may follow. */
const width = 119;

/**
 * Returns a value as JavaScript source, over several lines where one does not hold it. `indent` is that of the line that it begins
 * on, `taken` the columns of that line that other text takes, `most` those of every line.
 */
export function literal(value: Json, indent = "", taken = 0, most: number = width): string {
  const short = onOneLine(value);
  if (indent.length + taken + short.length <= most) return short;
  const inner = `${indent}  `;
  const repeated = repeatedItem(value);
  if (repeated !== undefined)
    return `Array.from({ length: ${repeated.length} }, () => (${literal(repeated.item, indent, taken + 40, most)}))`;
  if (Array.isArray(value)) {
    return `[\n${value.map((item) => `${inner}${literal(item, inner, 1, most)},\n`).join("")}${indent}]`;
  }
  if (typeof value !== "object" || value === null) return short;
  const members = Object.entries(value).map(([name, member]) => {
    const key = propertyKey(name);
    return `${inner}${key}: ${literal(member, inner, key.length + 3, most)},\n`;
  });
  return `{\n${members.join("")}${indent}}`;
}

function onOneLine(value: Json): string {
  if (typeof value === "string") return stringLiteral(value);
  if (typeof value !== "object" || value === null) return Object.is(value, -0) ? "-0" : String(value);
  const repeated = repeatedItem(value);
  if (repeated !== undefined) return `Array.from({ length: ${repeated.length} }, () => (${onOneLine(repeated.item)}))`;
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(", ")}]`;
  const members = Object.entries(value).map(([name, member]) => `${propertyKey(name)}: ${onOneLine(member)}`);
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}

/** Returns a string as source in double quotes; a long run of one character as `"x".repeat(300)`. */
export function stringLiteral(value: string): string {
  if (value.length > 60 && value === value.charAt(0).repeat(value.length)) {
    return `${stringLiteral(value.charAt(0))}.repeat(${value.length})`;
  }
  return quoted(value);
}

/** Returns a string in double quotes as it may stand wherever a string literal may, in a type too. */
export function quoted(value: string): string {
  return escapeTurns(JSON.stringify(value).replace(/[\u007f\u2028\u2029]/g, unicodeEscape));
}

/** Characters that turn the direction of the text after them: an editor would show other code than a compiler reads. */
export const turns: RegExp = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Returns source whose strings name the characters that turn the direction of text. */
export function escapeTurns(source: string): string {
  return source.replace(turns, unicodeEscape);
}

function unicodeEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/** Returns a member's name as it stands in an object literal or a type. */
export function propertyKey(name: string): string {
  if (name === "__proto__") return '["__proto__"]';
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : stringLiteral(name);
}

function repeatedItem(value: Json): { item: Json; length: number } | undefined {
  if (!Array.isArray(value) || value.length <= 20) return undefined;
  const [item = null] = value;
  const text = JSON.stringify(item);
  return value.every((other) => JSON.stringify(other) === text) ? { item, length: value.length } : undefined;
}
