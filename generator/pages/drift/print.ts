import type { SourceKind } from "../../contract/extensions/x-doc-source.js";
import type { Change } from "./compare.js";
import type { Drift, PageDrift } from "./drift.js";

const STATUS: Readonly<Record<PageDrift["status"], string>> = {
  same: "unchanged",
  text: "other words, same facts",
  changed: "changed",
  incomplete: "incomplete, and the same as far as it goes",
  new: "new operation, or of no document here",
  unreadable: "unreadable",
};

function statusOf({ status, isOlder }: PageDrift): string {
  return isOlder === true ? "an older edition, known as such" : STATUS[status];
}

/** The report for people, on a terminal. */
export function driftText(drift: Drift): string {
  const lines = drift.pages.flatMap((page) => [
    oneLine(`${page.file}: ${statusOf(page)}${page.operation ? ` (${page.operation})` : ""}`),
    ...page.changes.map((change) => oneLine(`    ${change.level.padEnd(9)} ${changeText(change, page.source)}`)),
  ]);
  return [...lines, ...drift.gone.map((id) => `${id}: gone, no page describes it`), ""].join("\n");
}

/** The same as Markdown, for a pull request. */
export function driftMarkdown(drift: Drift): string {
  const rows = drift.pages.map((page) => `| \`${cell(page.file)}\` | ${cell(page.operation ?? "")} | ${statusOf(page)} |`);
  const details = drift.pages
    .filter((page) => page.changes.length > 0)
    .flatMap((page) => [
      "",
      `## ${cell(page.operation ?? page.file)}`,
      "",
      `| what | ${page.source} says | spec says | for callers | where |`,
      "|---|---|---|---|---|",
      ...page.changes.map(
        (change) =>
          `| ${cell(`${change.member}: ${change.kind}`)} | ${cell(show(change.page))} | ${cell(show(change.spec))} | ${change.level} | \`${cell(place(change))}\` |`,
      ),
    ]);
  const gone = drift.gone.length > 0 ? ["", "## Gone", "", ...drift.gone.map((id) => `- ${cell(id)}: no page describes it`)] : [];
  return ["# Pages and spec", "", "| page | operation | status |", "|---|---|---|", ...rows, ...details, ...gone, ""].join("\n");
}

/** A file's name or a page's words must not look like further lines of the report. */
function oneLine(text: string): string {
  return text.replaceAll("\n", "\\n");
}

export function changeText(change: Change, source: SourceKind): string {
  return `${change.member}: ${change.kind}: ${source} says ${show(change.page)}, spec says ${show(change.spec)} (${place(change)})`;
}

function place(change: Change): string {
  return change.line === null ? change.file : `${change.file}:${change.line}`;
}

function show(value: unknown): string {
  if (value === null) return "nothing";
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}

/** A page's words must not break out of a table's cell. */
function cell(text: string): string {
  return text.replace(/\s+/g, " ").replace(/[\\`|<>[\]]/g, (character) => `\\${character}`);
}

/** What changed between two editions of a page. */
export function diffText(changes: readonly Change[]): string {
  if (changes.length === 0) return "no difference\n";
  const line = (change: Change): string =>
    `${change.level.padEnd(9)} ${change.member}: ${change.kind}: ${show(change.spec)} → ${show(change.page)} (${place(change)})`;
  return `${changes.map((change) => oneLine(line(change))).join("\n")}\n`;
}
