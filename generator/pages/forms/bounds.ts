import { PageError } from "./page-error.js";

type Bound = "bytes" | "lines" | "elements" | "depth" | "tables" | "markdownLines" | "marks";

/** What a page may hold: several times what the largest known one has. All of it together is read in seconds, in some 300 MB. */
const MOST: Readonly<Record<Bound, number>> = {
  bytes: 4 * 1024 * 1024,
  lines: 30_000,
  elements: 60_000,
  depth: 500,
  tables: 1_000,
  markdownLines: 8_000,
  marks: 50_000,
};
const UNITS: Readonly<Record<Bound, string>> = {
  bytes: "bytes",
  lines: "lines",
  elements: "HTML elements",
  depth: "HTML elements inside one another",
  tables: "tables",
  markdownLines: "lines of Markdown",
  marks: "marks of Markdown (such as * and [)",
};

/** Throws `PageError` where a page holds more than any page does. */
export function refuseOver(what: Bound, count: number, file: string, line = 1): void {
  if (count <= MOST[what]) return;
  const fix = what === "depth" ? "save the page again, or as text" : "give one page a file, saved without pictures and menus";
  throw new PageError(file, line, `there are ${count} ${UNITS[what]}; a page has at most ${MOST[what]}`, fix);
}
