import type { Bump } from "../compare/change.js";
import { type DeclarationOf, isSameDeclaration } from "./reexports.js";

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
 * `isExplained` says that there is one. Without one, a lost line breaks and a new line adds. A type that moved to another module and is
 * exported again from there has not changed while its members are the same: `declared` says what the modules of each side declare.
 */
export function compareSurfaces(
  base: string,
  head: string,
  isExplained: boolean,
  declared: { readonly base: DeclarationOf; readonly head: DeclarationOf } = { base: () => undefined, head: () => undefined },
): SurfaceChange {
  const [was, is] = [exportsOf(base), exportsOf(head)];
  const moved = (name: string): boolean => {
    const [one, other] = [was.get(name), is.get(name)];
    if (one === undefined || other === undefined || (one.module === undefined) === (other.module === undefined)) return false;
    const [from, to] = [textOf(one, declared.base), textOf(other, declared.head)];
    return from !== undefined && to !== undefined && isSameDeclaration(from, to);
  };
  const textsOf = (exports: ReadonlyMap<string, Export>): ReadonlyMap<string, string> =>
    new Map([...exports].filter(([name]) => !moved(name)).map(([name, { text }]) => [name, text]));
  const [before, after] = [textsOf(was), textsOf(is)];
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

/** One export of an entry, comments left out. `module` is where it comes from, when it is only exported again. */
interface Export {
  readonly text: string;
  readonly module?: string | undefined;
}

function textOf({ text, module }: Export, declared: DeclarationOf): string | undefined {
  return module === undefined ? text : declared(module, text);
}

/** Returns the exports of a report by their entry and name. */
function exportsOf(report: string): Map<string, Export> {
  const exports = new Map<string, Export>();
  let entry = "";
  for (const section of report.split(/^## /m)) {
    const heading = /^[^\n]*API Report File for "(?:@[^"/]+\/)?[^"/]+(\/[^"]+)?"/.exec(section);
    if (heading) entry = heading[1] ?? "";
    const code = /```ts\n([\s\S]*?)```/.exec(section)?.[1] ?? "";
    const modules = new Map(
      [...code.matchAll(/^import (?:type )?\{ ([\w$]+) \} from '([^']+)';$/gm)].map(([, name = "", module = ""]) => [
        name,
        module,
      ]),
    );
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
      if (name !== undefined) exports.set(`${entry}${entry === "" ? "" : " "}${name}`, { text });
      else if (/^export \{/.test(text))
        for (const one of text
          .replace(/^export \{|\}.*$/g, "")
          .split(",")
          .map((each) => each.trim()))
          exports.set(`${entry}${entry === "" ? "" : " "}${one}`, { text: one, module: modules.get(one) });
    }
  }
  exports.delete("");
  return exports;
}

function diffLines(base: string, head: string): string[] {
  const [before, after] = [base.split("\n"), head.split("\n")].map((lines) => lines.filter((line) => line.trim() !== ""));
  const kept = new Set(before?.filter((line) => after?.includes(line)));
  return [
    ...(before ?? []).filter((line) => !kept.has(line)).map((line) => `- ${line}`),
    ...(after ?? []).filter((line) => !kept.has(line)).map((line) => `+ ${line}`),
  ];
}
