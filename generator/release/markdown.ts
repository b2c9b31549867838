import type { Change, Level } from "../compare/change.js";
import { errata } from "../contract/extensions/x-errata.js";
import { escapeMarkdown } from "../text/markdown.js";
import { code, codeBlock, listOf, sentence } from "./markdown-text.js";
import type { PackageReview } from "./review-packages.js";

/** How a report is printed. */
export interface MarkdownOptions {
  /** What the change is compared with. */
  readonly base: string;
  /** Address that file names are appended to, so that they can be followed. */
  readonly link?: string;
}

const MOST_ENTRIES = 150;
const MOST_LINES = 200;
const TITLES: Readonly<Record<Level, string>> = { breaking: "Breaking", additive: "Additive", text: "Text" };

/** Returns the report of all packages as GitHub shows it: seven parts, long ones folded. */
export function packagesMarkdown(packages: readonly PackageReview[], options: MarkdownOptions): string {
  const changed = packages.filter((one) => one.status !== "same");
  const parts: readonly (readonly [title: string, body: string])[] = [
    ["1. Verdict", verdict(packages)],
    ["2. Changes of the contract", changed.map((one) => ofPackage(one, changesMarkdown(one.changes, options))).join("")],
    ["3. Provenance", changed.map((one) => ofPackage(one, provenance(one))).join("")],
    [
      "4. Enum values",
      changed
        .map((one) =>
          ofPackage(one, list(one.changes.filter((change) => /enum/.test(change.rule)).map((change) => entry(change, options)))),
        )
        .join(""),
    ],
    ["5. Public TypeScript surface", changed.map((one) => ofPackage(one, surface(one))).join("")],
    ["6. Facts, fixtures and errata", changed.map((one) => ofPackage(one, companions(one, options))).join("")],
    ["7. Lint: new waivers", changed.map((one) => ofPackage(one, list(one.waivers.map(escapeMarkdown)))).join("")],
  ];
  const text = parts.map(([title, body]) => `## ${title}\n\n${body === "" ? "Nothing.\n" : body}`).join("\n");
  return `# Review against ${code(options.base)}\n\n${text}`;
}

/** Returns the changes of one contract in three lists; what breaks is open, the rest is folded. */
export function changesMarkdown(changes: readonly Change[], options: Pick<MarkdownOptions, "link"> = {}): string {
  return (["breaking", "additive", "text"] as const)
    .map((level) => {
      const own = changes.filter((change) => change.level === level);
      if (own.length === 0) return "";
      const title = `${TITLES[level]} (${own.length})`;
      const body = list(own.map((change) => entry(change, options)));
      return level === "breaking" ? `**${title}**\n\n${body}\n` : fold(title, body);
    })
    .join("");
}

function verdict(packages: readonly PackageReview[]): string {
  const lines = packages.map((one) => {
    const name = `**${code(one.name)}**`;
    const [from, to, needed] = [one.from, one.to, one.needed].map((version) => escapeMarkdown(version ?? ""));
    if (one.status === "new") return `- :new: ${name} ${to} is new.`;
    if (one.status === "removed") return `- :x: ${name} ${from} is gone: whoever imports it breaks.`;
    const why = one.reasons.length > 0 ? ` (${one.reasons.join(", ")})` : "";
    if (one.bump === "none") return `- :white_check_mark: ${name} ${to}: nothing that needs a new version.`;
    const needs = `${one.bump} → at least ${needed}${why}`;
    if (one.isEnough) return `- :white_check_mark: ${name} ${from} → ${to}: ${needs}.`;
    return `- :x: ${name} ${needs}, but \`packages.yaml\` says ${to}. Set \`version: ${needed}\` there and run \`make generate\`.`;
  });
  return `${lines.join("\n")}\n`;
}

function entry(change: Change, options: Pick<MarkdownOptions, "link">): string {
  const place = `${change.file ?? ""}${change.line === undefined ? "" : `:${change.line}`}`;
  const before = change.side === "base" ? " (in the base)" : "";
  const reached = change.operations.length === 0 ? "the document" : change.operations.map(escapeMarkdown).join(", ");
  const shown = code(place === "" ? change.pointer : place);
  const where =
    place !== "" && options.link !== undefined && change.side === "head" ? `[${shown}](${address(change, options.link)})` : shown;
  return `${sentence(change.message)} \`${change.rule}\`, reaches ${reached}. ${where}${before}`;
}

/** The address of a line. What a file name holds cannot end it. */
function address({ file = "", line = 1 }: Change, link: string): string {
  const path = file
    .split("/")
    .map((part) => encodeURIComponent(part).replace(/[()'*!~]/g, (character) => `%${character.charCodeAt(0).toString(16)}`))
    .join("/");
  return `${link}${path}#L${line}`;
}

function provenance(one: PackageReview): string {
  return list(
    one.provenance.map(({ operation, source, url, updated, kind }) => {
      const says =
        kind === "contract-only"
          ? `the contract changed, the date of its ${source} did not`
          : `the date of its ${source} changed, the contract did not`;
      return `${escapeMarkdown(operation)}: ${says} (${escapeMarkdown(updated)}). Its ${source}: ${code(url)}`;
    }),
  );
}

function surface(one: PackageReview): string {
  if (!one.surface)
    return one.status === "changed" ? "No `api.md` on both sides to compare: run `make api` and commit it.\n" : "";
  const { lines, gone, fresh, changed } = one.surface;
  if (lines.length === 0) return "";
  const rest = lines.length > MOST_LINES ? [`… ${lines.length - MOST_LINES} more lines`] : [];
  return fold(
    `${gone.length} gone, ${changed.length} changed, ${fresh.length} new`,
    codeBlock("diff", [...lines.slice(0, MOST_LINES), ...rest]),
  );
}

function companions(one: PackageReview, options: MarkdownOptions): string {
  const departures = one.changes
    .filter((change) => change.pointer.endsWith(`/${errata.key}`))
    .map((change) => entry(change, options));
  return list([...one.companions.map(code), ...departures]);
}

function ofPackage(one: PackageReview, body: string): string {
  return body === "" ? "" : `### ${code(one.name)}\n\n${body}\n`;
}

function list(entries: readonly string[]): string {
  const left = entries.length - MOST_ENTRIES;
  return listOf([...entries.slice(0, MOST_ENTRIES), ...(left > 0 ? [`… and ${left} more; \`--json\` has them all.`] : [])]);
}

function fold(title: string, body: string): string {
  return `<details><summary>${title}</summary>\n\n${body}\n</details>\n\n`;
}
