import type { Change } from "../compare/change.js";
import { escapeMarkdown } from "../text/markdown.js";
import { code, listOf, sentence } from "./markdown-text.js";

/** Such a name means nothing in Markdown. */
const NPM_NAME = /^(@[a-z\d][a-z\d.-]*\/)?[a-z\d][a-z\d.-]*$/;

/** One released version of a package: what it changed, or its operations when it is the first. */
export interface Release {
  readonly version: string;
  readonly changes?: readonly Change[];
  readonly operations: readonly string[];
}

/** Returns the text of a package's CHANGELOG.md, the newest version first. */
export function changelog(name: string, releases: readonly Release[]): string {
  const sections = releases.map(
    (release) =>
      `## ${escapeMarkdown(release.version)}\n\n${release.changes === undefined ? firstVersion(release) : sectionsOf(release.changes)}`,
  );
  return `# Changelog of ${NPM_NAME.test(name) ? name : escapeMarkdown(name)}\n\nMade by \`make changelog\` from the contracts of released versions; not written by hand.\n\n${sections.join("\n")}`;
}

function firstVersion({ operations }: Release): string {
  return `First version, with ${operations.map(code).join(", ")}.\n`;
}

function sectionsOf(changes: readonly Change[]): string {
  const [breaking, additive, text] = (["breaking", "additive", "text"] as const).map((level) =>
    changes.filter((change) => change.level === level),
  );
  if (changes.length === 0) return "The contract is the same; generated code or the runtime changed.\n";
  return [
    block("Breaking changes", breaking ?? []),
    block("Additions", additive ?? []),
    (text ?? []).length > 0
      ? `### Documentation\n\n- ${text?.length ?? 0} ${text?.length === 1 ? "text" : "texts"} changed: ${operationsOf(text ?? [])}.\n`
      : "",
  ]
    .filter((part) => part !== "")
    .join("\n");
}

function block(title: string, changes: readonly Change[]): string {
  if (changes.length === 0) return "";
  return `### ${title}\n\n${listOf(changes.map((change) => `${sentence(change.message)}${change.operations.length > 0 ? ` (${operationsOf([change])})` : ""}`))}`;
}

function operationsOf(changes: readonly Change[]): string {
  const names = [...new Set(changes.flatMap(({ operations }) => operations))];
  return names.length === 0 ? "the document" : names.map(code).join(", ");
}
