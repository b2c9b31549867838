import type { Line, Page } from "./forms/blocks.js";
import { refuseOver } from "./forms/bounds.js";
import type { Facts, Form } from "./facts/facts.js";
import { fingerprint } from "./facts/fingerprint.js";
import { readCells } from "./forms/cells.js";
import { detectForm } from "./forms/detect.js";
import { readInline } from "./forms/inline.js";
import { readPipes } from "./forms/pipes.js";
import { PageError } from "./forms/page-error.js";
import type { Reading } from "./facts/reading.js";
import { visible } from "./forms/visible.js";
import { cutAt, walk } from "./facts/walk.js";
import type { PageProfile } from "./profile.js";

/**
 * Reads a saved page, or a definition, in any of the forms. Throws `PageError` for what is no reference page: what cannot be read, and text
 * that has no table and names no operation. What is only strange ends in `unread`.
 */
export async function read(profile: PageProfile, bytes: Uint8Array, file: string): Promise<Reading> {
  const { hasTable, ...reading } = await readAny(profile, bytes, file);
  if (hasTable || reading.facts.operation.path !== null) return reading;
  const message = "it has no table and names no method and path, so it is no reference page";
  throw new PageError(file, 1, message, "save the page of one operation, whole");
}

async function readAny(profile: PageProfile, bytes: Uint8Array, file: string): Promise<Reading & { hasTable: boolean }> {
  const text = decode(bytes, file);
  if (isDefinition(text, file)) {
    const { readDefinition } = await import("./definition/read.js");
    return { ...readDefinition(profile, text, file), hasTable: true };
  }
  const { words } = profile;
  const page = await readBlocks(profile, text, file);
  const facts = walk(words, page);
  const hasTable = page.blocks.some((block) => block.kind === "table");
  return { facts, fingerprint: fingerprint(words, page), incomplete: cutAt(page, facts), hasTable };
}

/** Whether a text is meant as a definition: JSON, and no page begins like that. */
function isDefinition(text: string, file: string): boolean {
  return /\.json$/i.test(file) || /^\s*(?:\{\s*"|\[\s*[{"[]|"\{)/.test(text.slice(0, 1_000));
}

/** Returns the facts of a text, whether or not it is a reference page. */
export async function readPage(profile: PageProfile, bytes: Uint8Array, file: string): Promise<Facts> {
  return (await readAny(profile, bytes, file)).facts;
}

/** The page's text; what is no text at all is refused with the line where that shows. */
export function decode(bytes: Uint8Array, file: string): string {
  refuseOver("bytes", bytes.length, file);
  const text = visible(new TextDecoder("utf-8").decode(bytes).replace(/\r\n?/g, "\n"));
  if (text.trim() === "") throw new PageError(file, 1, "the file is empty", "save the page again");
  const nul = text.indexOf("\0");
  const bad = nul >= 0 ? nul : isMostlyUnreadable(text) ? text.indexOf("\ufffd") : -1;
  if (bad < 0) return text;
  throw new PageError(
    file,
    text.slice(0, bad).split("\n").length,
    "this is no text in UTF-8",
    "save the page as text, HTML or Markdown in UTF-8",
  );
}

function isMostlyUnreadable(text: string): boolean {
  const start = text.slice(0, 10_000);
  return (start.split("\ufffd").length - 1) * 10 > start.length;
}

/** The page as neutral blocks. The parsers of HTML and Markdown are loaded only for pages that need them. */
export async function readBlocks(profile: PageProfile, text: string, file: string): Promise<Page> {
  const lines: Line[] = text.split("\n").map((line, at) => ({ line: at + 1, text: line }));
  refuseOver("lines", lines.length, file);
  const page = await readForm(profile, detectForm(profile.words, text, lines), text, lines, file);
  refuseOver("tables", page.blocks.filter((block) => block.kind === "table").length, file);
  return page;
}

async function readForm(profile: PageProfile, form: Form, text: string, lines: readonly Line[], file: string): Promise<Page> {
  const { words } = profile;
  switch (form) {
    case "html":
      return (await import("./forms/html.js")).readHtml(profile, text, file);
    case "markdown":
    case "community-markdown":
      refuseOver("markdownLines", lines.length, file);
      refuseOver("marks", text.match(/[[*_`!&<]/g)?.length ?? 0, file);
      return (await import("./forms/markdown.js")).readMarkdown(words, text, file);
    case "inline":
      return readInline(words, lines);
    case "blankline":
    case "flat":
    case "unknown":
      return readCells(words, lines, form);
    default:
      return readPipes(words, lines, form);
  }
}
