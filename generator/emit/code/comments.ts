import { type Json, type JsonObject, isObject, textAt } from "../../text/json.js";
import { hasKnownValues } from "../../contract/extensions/x-extensible-enum.js";
import { errataOf, sourcesOf } from "../../contract/extensions/x-errata.js";
import { isSensitive } from "../../contract/extensions/x-sensitive.js";
import { describedValuesOf } from "../../contract/extensions/x-enum-descriptions.js";
import { isEpochMs } from "../../contract/extensions/x-epoch-ms.js";
import { turns } from "./literals.js";

/** What a doc comment says: paragraphs, then tags; raw text, escaped when printed. */
export interface Comment {
  readonly paragraphs: readonly string[];
  /** Addresses of the pages that the thing was written from. */
  readonly pages?: readonly string[];
  readonly deprecated?: boolean;
  /** Lines of code of the example, printed as they are but for the end of a comment. */
  readonly example?: readonly string[];
  readonly isPublic?: boolean;
}

/** Columns of the text of a comment: those of a line but for ` * ` before it. */
const width = 117;
/** What a comment of one line has around its text. */
const around = "/**  */".length;

/** Returns the comment of something that is exported for an operation, with the operation's page. */
export function operationComment({ page }: { readonly page?: string }, ...paragraphs: string[]): Comment {
  return { paragraphs, pages: page === undefined ? [] : [page], isPublic: true };
}

/** Returns the first line of a generated file: what made it, from which file. Both are where a change belongs. */
export function makerComment(maker: string, source: string): string {
  return `// Made by ${maker} from ${source}; change those.\n`;
}

/** Returns a doc comment as text that cannot end early, indented by `indent`, without a line break at its end. */
export function docComment(comment: Comment, indent = ""): string {
  const paragraphs = comment.paragraphs.map((text) => text.trim()).filter((text) => text !== "");
  const lines: string[] = [];
  for (const [index, text] of paragraphs.entries()) {
    if (index > 0) lines.push("");
    lines.push(...wrap(escapeComment(text), width - indent.length));
  }
  const tags: string[] = [];
  if (comment.deprecated === true) tags.push("@deprecated The service may drop it.");
  for (const page of comment.pages ?? []) tags.push(`@see ${link(page)}`);
  if (comment.example !== undefined) tags.push("@example", "```ts", ...comment.example.map(closeSafe), "```");
  if (comment.isPublic === true) tags.push("@public");
  if (lines.length > 0 && tags.length > 0 && (lines.length > 1 || tags.length > 1)) lines.push("");
  lines.push(...tags);
  if (lines.length === 0) return "";
  if (lines.length === 1 && lines[0] !== undefined && indent.length + lines[0].length + around <= width + 3)
    return `${indent}/** ${lines[0]} */`;
  return [`${indent}/**`, ...lines.map((line) => `${indent} * ${line}`.trimEnd()), `${indent} */`].join("\n");
}

/** Makes text harmless inside a TSDoc comment: no end of comment, no tag, no link, no markup; code spans stay as they are. */
export function escapeComment(text: string): string {
  const parts = text.split(/(`[^`\n]*`)/);
  return closeSafe(parts.map((part, index) => (index % 2 === 1 ? part : part.replace(/[\\{}@<>]/g, "\\$&"))).join(""));
}

function closeSafe(text: string): string {
  return text
    .replaceAll("*/", "*\\/")
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f\u2028\u2029]/g, " ")
    .replace(turns, "");
}

/** A link to a page, or nothing but its escaped address when it is not a plain web address. */
function link(page: string): string {
  if (!/^https?:\/\/[\w.~:/?#[\]!$&'()+,;=%-]+$/.test(page)) return escapeComment(page);
  return `{@link ${page}}`;
}

function wrap(text: string, columns: number): string[] {
  const lines: string[] = [];
  for (const paragraph of text.split("\n")) {
    let line = "";
    for (const word of paragraph.split(/ +/).filter((part) => part !== "")) {
      if (line !== "" && line.length + 1 + word.length > columns) {
        lines.push(line);
        line = word;
      } else {
        line = line === "" ? word : `${line} ${word}`;
      }
    }
    lines.push(line);
  }
  return lines;
}

const epochText = "In epoch milliseconds.";
const secretNote = "Secret: errors, hooks and logs show `***` in its place.";

/** Says what a schema allows, and its default, in sentences: `1 to 36 characters.`, `Default: "0".` */
export function limits(schema: JsonObject): string[] {
  const parts: string[] = [];
  const unit = (name: string, one: string, many: string): void => {
    const least = schema[`min${name}`];
    const most = schema[`max${name}`];
    const text = range(least, most, (count) => `${count} ${count === "1" ? one : many}`);
    if (text !== "") parts.push(text);
  };
  const isFile = schema["format"] === "binary";
  unit("Length", isFile ? "byte" : "character", isFile ? "bytes" : "characters");
  unit("Items", "item", "items");
  unit("Properties", "member", "members");
  const numbers = range(schema["minimum"], schema["maximum"], (count) => count);
  if (numbers !== "") parts.push(numbers);
  if (schema["exclusiveMinimum"] !== undefined) parts.push(`Greater than ${printed(schema["exclusiveMinimum"])}.`);
  if (schema["exclusiveMaximum"] !== undefined) parts.push(`Less than ${printed(schema["exclusiveMaximum"])}.`);
  if (schema["multipleOf"] !== undefined) parts.push(`A multiple of ${printed(schema["multipleOf"])}.`);
  if (schema["uniqueItems"] === true) parts.push("No item twice.");
  if (schema["pattern"] !== undefined) parts.push(`Pattern: ${printed(schema["pattern"])}.`);
  if (isEpochMs(schema)) parts.push(epochText);
  else if (schema["format"] === "int64") parts.push("A 64-bit integer: a bigint where it lies beyond ±(2^53−1).");
  else if (typeof schema["format"] === "string" && schema["format"] !== "int32" && !isFile)
    parts.push(`Format: ${schema["format"]}.`);
  if (hasKnownValues(schema)) parts.push("More values than the known ones may come.");
  if (isSensitive(schema)) parts.push(secretNote);
  if (schema["default"] !== undefined) parts.push(`Default: ${printed(schema["default"])}.`);
  const items = schema["items"];
  const itemLimits = isObject(items) && items["$ref"] === undefined ? limits(items) : [];
  if (itemLimits.length > 0) parts.push(`Each item: ${itemLimits.join(" ")}`);
  const values = schema["additionalProperties"];
  if (isObject(values) && isSensitive(values)) parts.push(secretNote);
  return parts;
}

function range(least: Json | undefined, most: Json | undefined, unit: (count: string) => string): string {
  const from = least === undefined ? undefined : printed(least);
  const to = most === undefined ? undefined : printed(most);
  if (from !== undefined && to !== undefined) return from === to ? `${unit(to)}.` : `${from} to ${unit(to)}.`;
  if (from !== undefined) return `At least ${unit(from)}.`;
  return to === undefined ? "" : `At most ${unit(to)}.`;
}

function printed(value: Json): string {
  return typeof value === "number" && Math.abs(value) >= 10_000 ? value.toLocaleString("en-US") : JSON.stringify(value);
}

/** What `x-errata` tells of a thing: one paragraph for each departure from its page, the only source that a comment leads to. */
export function errataText(owner: JsonObject): string[] {
  return errataOf(owner).flatMap((entry) => {
    if (!sourcesOf(entry).includes("page")) return [];
    const [page, spec, reason] = ["page", "spec", "reason"].map((name) => sentence(textAt(entry, name) ?? ""));
    return `Differs from the vendor's page. The page says: ${page} Here it is: ${spec} Reason: ${reason}`;
  });
}

/** The text with a full stop at its end. */
export function sentence(text: string): string {
  const trimmed = text.trim();
  return trimmed === "" || /[.!?]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}

/** Returns what the values of a schema's list mean, as the paragraph of a list; nothing where nothing is said. */
export function valueList(schema: JsonObject): string[] {
  const items = describedValuesOf(schema).map(({ value, description }) => {
    const meaning = sentence(description).replace(/\s+/g, " ");
    return `- ${codeOf(value)}${meaning === "" ? "" : `: ${meaning}`}`;
  });
  return items.length === 0 ? [] : [items.join("\n")];
}

function codeOf(value: string): string {
  return /[`\n]/.test(value) ? JSON.stringify(value) : `\`${value}\``;
}

/** Whether a description states a limit itself: `0 to 1,024 characters`, `at most 9` for 0 to 9 items, `1 to 3` for 1 to 3 items. */
function isStated(limit: string, description: string): boolean {
  const plain = (text: string): string => ` ${text.toLowerCase().replace(/(\d),(?=\d{3})/g, "$1")} `;
  const text = plain(limit.slice(0, -1)).trim();
  // What a list holds has a name of its own there, or none.
  const form = text.replace(/^(\S+ to \S+) items?$/, "$1");
  const forms = text.startsWith("0 to ") ? [form, form.replace("0 to", "at most")] : [form];
  return forms.some((words) => {
    const [before, ...others] = plain(description).split(words);
    return others.length > 0 && !/[\d.]$/.test(before ?? "") && !/^\.?\d/.test(others[0] ?? "");
  });
}

/** Description, limits and errata of a schema as paragraphs; `usage` is the description where it is used. */
export function schemaParagraphs(schema: JsonObject, usage?: JsonObject): string[] {
  const description = textAt(usage ?? {}, "description") ?? textAt(schema, "description") ?? textAt(schema, "title") ?? "";
  const errata = [...(usage === undefined || usage === schema ? [] : errataText(usage)), ...errataText(schema)];
  // A description that states a limit itself does not get it twice.
  const isMarkedInUse = usage !== undefined && isSensitive(usage) && !isSensitive(schema);
  const more = [...limits(schema), ...(isMarkedInUse ? [secretNote] : [])].filter((text) => !isStated(text, description));
  // Where another schema is referred to, what its values mean stands there.
  const values = usage === undefined || usage === schema ? valueList(schema) : [];
  return [[sentence(description), ...more].filter((text) => text !== "").join(" "), ...values, ...errata];
}
