import { dirname } from "node:path";
import { undocumented } from "../contract/extensions/x-undocumented.js";

import { children, type Place } from "../contract/linked/place.js";
import { openContract } from "../contract/linked/files.js";
import { filesOf, type PackageEntry, type Tree } from "./trees.js";

const WAIVER = /eslint-disable|@ts-expect-error|prettier-ignore|stryker-disable/gi;

/** A limit that a schema declares as undocumented, where it stands, and what it is of however files divide the document. */
interface UndocumentedLimit {
  readonly file: string;
  readonly line: number;
  readonly pointer: string;
  readonly label: string;
  readonly limit: string;
}

/** Returns what a tree lets pass that the other one did not: limits declared as undocumented, and comments that silence a check. */
export function newWaivers(base: Tree, was: PackageEntry, head: Tree, is: PackageEntry): string[] {
  const before = new Set(undocumentedLimits(base, was).map(({ label, limit }) => `${label} ${limit}`));
  const limits = undocumentedLimits(head, is)
    .filter(({ label, limit }) => !before.has(`${label} ${limit}`))
    .map(({ file, line, pointer, limit }) => `${file}:${line} ${limit} of ${pointer} is undocumented`);
  const comments = [dirname(is.spec), `generated/packages/${is.service}`, "generator/lint", "profiles"].flatMap((folder) => {
    const texts = filesOf(base, folder);
    return [...filesOf(head, folder)].flatMap(([file, text]) => {
      const more = countOf(text) - countOf(texts.get(file) ?? "");
      return more > 0 ? [`${file}: ${more} more that silence a check`] : [];
    });
  });
  return [...limits, ...comments];
}

function undocumentedLimits(tree: Tree, entry: PackageEntry): UndocumentedLimit[] {
  const { document, lineOf } = openContract(entry.spec, "head", tree.root);
  const found: UndocumentedLimit[] = [];
  const seen = new Set<string>();
  const waiting: { place: Place; label: string }[] = [{ place: document.root, label: "" }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { place, label } = next;
    const target = document.follow(place);
    if (target && target.file !== document.root.file && !seen.has(target.id)) {
      seen.add(target.id);
      waiting.push({ place: target, label: target.keys.length > 0 ? target.keys.join("/") : label });
    }
    for (const [key, member] of children(place).reverse()) {
      if (key !== undocumented.key || !Array.isArray(member.value)) {
        waiting.push({ place: member, label: isComponent(member, document.root.file) ? key : `${label}/${key}` });
        continue;
      }
      const line = lineOf(member.file, member.keys) ?? 1;
      for (const limit of member.value)
        found.push({ file: member.file, line, pointer: place.pointer, label, limit: String(limit) });
    }
  }
  return found;
}

/** Components of the document and parts of other files have the same names. */
function isComponent({ file, keys }: Place, main: string): boolean {
  return file === main && keys.length === 3 && keys[0] === "components";
}

function countOf(text: string): number {
  return text.match(WAIVER)?.length ?? 0;
}
