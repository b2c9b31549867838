import type { Bump } from "../compare/change.js";

/** What differs between two lists of a package's exports, as API Extractor writes them. */
export interface SurfaceChange {
  readonly bump: Bump;
  readonly gone: readonly string[];
  readonly fresh: readonly string[];
  readonly changed: readonly string[];
  /** Lines as in a diff, for people. */
  readonly lines: readonly string[];
}

/**
 * Returns what happened to the exports of a package. A declaration that only differs is judged by the spec's change that made it so;
 * `isExplained` says that there is one. Without one, a lost line breaks and a new line adds.
 */
export function compareSurfaces(base: string, head: string, isExplained: boolean): SurfaceChange {
  const [before, after] = [declarationsOf(base), declarationsOf(head)];
  const gone = [...before.keys()].filter((name) => !after.has(name));
  const fresh = [...after.keys()].filter((name) => !before.has(name));
  const changed = [...before.keys()].filter((name) => after.has(name) && after.get(name) !== before.get(name));
  const lines = [...gone, ...changed, ...fresh].flatMap((name) => diffLines(before.get(name) ?? "", after.get(name) ?? ""));
  const losesLines = changed.some((name) =>
    diffLines(before.get(name) ?? "", after.get(name) ?? "").some((line) => line.startsWith("-")),
  );
  let bump: Bump = changed.length > 0 ? "patch" : "none";
  if (fresh.length > 0 || (changed.length > 0 && !isExplained)) bump = "minor";
  if (gone.length > 0 || (losesLines && !isExplained)) bump = "major";
  return { bump, gone, fresh, changed, lines };
}

/** Returns each declaration of a report by its entry and name, comments left out. */
function declarationsOf(report: string): Map<string, string> {
  const declarations = new Map<string, string>();
  let entry = "";
  for (const section of report.split(/^## /m)) {
    const heading = /^[^\n]*API Report File for "(?:@[^"/]+\/)?[^"/]+(\/[^"]+)?"/.exec(section);
    if (heading) entry = heading[1] ?? "";
    const code = /```ts\n([\s\S]*?)```/.exec(section)?.[1] ?? "";
    for (const block of code.split(/\n{2,}/)) {
      const text = block
        .split("\n")
        .filter((line) => !line.startsWith("//"))
        .join("\n")
        .trim();
      const name =
        /^export (?:declare |abstract |default )*(?:function|const|let|interface|type|class|enum|namespace) ([\w$]+)/.exec(
          text,
        )?.[1];
      if (name !== undefined) declarations.set(`${entry}${entry === "" ? "" : " "}${name}`, text);
      else if (/^export \{/.test(text))
        for (const one of text.replace(/^export \{|\}.*$/g, "").split(","))
          declarations.set(`${entry}${entry === "" ? "" : " "}${one.trim()}`, one.trim());
    }
  }
  declarations.delete("");
  return declarations;
}

function diffLines(base: string, head: string): string[] {
  const [before, after] = [base.split("\n"), head.split("\n")].map((lines) => lines.filter((line) => line.trim() !== ""));
  const kept = new Set(before?.filter((line) => after?.includes(line)));
  return [
    ...(before ?? []).filter((line) => !kept.has(line)).map((line) => `- ${line}`),
    ...(after ?? []).filter((line) => !kept.has(line)).map((line) => `+ ${line}`),
  ];
}
