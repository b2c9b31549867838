import { createHash } from "node:crypto";
import type { Page } from "../forms/blocks.js";
import { collapse } from "./cell.js";
import type { Section } from "../vocabulary/vocabulary.js";
import type { Words } from "../vocabulary/words.js";

const SKIPPED: ReadonlySet<Section> = new Set(["calling", "authorization", "sdk", "neighbours", "footer", "errorCodes"]);

/**
 * A short hash over the words of a page, with its form before it: forms lose different words, so only fingerprints of one form can be
 * compared. Boilerplate, dates, markup and spaces do not count; any other word does.
 */
export function fingerprint(words: Words, page: Page): string {
  const hash = createHash("sha256");
  let section: Section | null = null;
  for (const block of page.blocks) {
    if (block.kind === "heading") section = words.sectionOf(block.text) ?? section;
    if ((section && SKIPPED.has(section)) || page.outside?.has(block)) continue;
    const texts = block.kind === "table" ? [block.header, ...block.rows].flat().map((cell) => cell.text) : [block.text];
    for (const text of texts)
      if (!words.isBoilerplate(text) && !words.isNone(text) && !words.updatedLine.test(text.slice(0, 200)))
        hash.update(`${collapse(text.replace(/[*•]/g, " ")).toLowerCase()}\n`);
  }
  return `${page.form}:${hash.digest("hex").slice(0, 16)}`;
}

/** Whether two fingerprints are of one form and of different words. */
export function hasOtherWords(now: string, before: string): boolean {
  return now !== before && now.split(":")[0] === before.split(":")[0];
}
