import { dirname } from "node:path";
import { undocumented } from "../contract/extensions/x-undocumented.js";

import { children } from "../contract/linked/place.js";
import { openContract } from "../contract/linked/files.js";
import { filesOf, type PackageEntry, type Tree } from "./trees.js";

const WAIVER = /eslint-disable|@ts-expect-error|prettier-ignore|stryker-disable/gi;

/** Returns what a tree lets pass that the other one did not: limits declared as undocumented, and comments that silence a check. */
export function newWaivers(base: Tree, was: PackageEntry, head: Tree, is: PackageEntry): string[] {
  const before = new Set(undocumentedLimits(base, was).map(({ pointer, limit }) => `${pointer} ${limit}`));
  const limits = undocumentedLimits(head, is)
    .filter(({ pointer, limit }) => !before.has(`${pointer} ${limit}`))
    .map(({ line, pointer, limit }) => `${is.spec}:${line} ${limit} of ${pointer} is undocumented`);
  const comments = [dirname(is.spec), `generated/packages/${is.service}`, "generator/lint", "profiles"].flatMap((folder) => {
    const texts = filesOf(base, folder);
    return [...filesOf(head, folder)].flatMap(([file, text]) => {
      const more = countOf(text) - countOf(texts.get(file) ?? "");
      return more > 0 ? [`${file}: ${more} more that silence a check`] : [];
    });
  });
  return [...limits, ...comments];
}

function undocumentedLimits(tree: Tree, entry: PackageEntry): { line: number; pointer: string; limit: string }[] {
  const { document, lineOf } = openContract(entry.spec, "head", tree.root);
  const found: { line: number; pointer: string; limit: string }[] = [];
  const waiting = [document.root];
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    for (const [key, member] of children(place).reverse()) {
      if (key !== undocumented.key || !Array.isArray(member.value)) waiting.push(member);
      else {
        const line = lineOf(member.file, member.keys) ?? 1;
        for (const limit of member.value) found.push({ line, pointer: place.pointer, limit: String(limit) });
      }
    }
  }
  return found;
}

function countOf(text: string): number {
  return text.match(WAIVER)?.length ?? 0;
}
