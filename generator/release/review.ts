import { resolve } from "node:path";

import type { Extension } from "../contract/extensions/extension.js";
import { reviewFiles } from "../compare/review-files.js";
import { replaceFile } from "../run/replace-file.js";
import { print } from "../text/print.js";
import { type Problem, SpecError } from "../text/problem.js";
import { annotations, packageAnnotations } from "./annotations.js";
import { changesMarkdown, packagesMarkdown } from "./markdown.js";
import { reviewPackages } from "./review-packages.js";
import { changesText, packagesText } from "./text.js";
import { openTree } from "./trees.js";

/** How a review is told. */
export interface Telling {
  readonly format: string;
  /** A file that the Markdown is written to as well, relative to the root. */
  readonly out?: string;
  /** Address that file names are appended to in Markdown. */
  readonly link?: string;
  /** The keys beyond OpenAPI that the documents may have. */
  readonly extensions: readonly Extension[];
}

const TOO_DEEP: Problem = {
  message: "The documents are nested too deep, or refer to each other too often in a row, to be compared.",
  fix: "Flatten them; move parts to components.",
};

/** Prints the review of two documents. */
export function reviewTwo(base: string, head: string, { format, link, extensions }: Telling): number {
  const found = shallow(() => reviewFiles({ file: base }, { file: head }, extensions));
  const options = link === undefined ? {} : { link };
  if (format === "json") print(`${JSON.stringify(found, null, 2)}\n`);
  else if (format === "github") print(annotations(found.changes));
  else if (format === "markdown")
    print(
      `# ${found.bump}\n\n${found.changes.length === 0 ? "No change of the contract.\n" : changesMarkdown(found.changes, options)}`,
    );
  else print(changesText(found));
  return 0;
}

/** Prints the review of all packages below a root; returns 1 where a version is too low for what changed. */
export function reviewAll(against: string, root: string, { format, out, link, extensions }: Telling): number {
  const base = openTree(against, root);
  try {
    const packages = shallow(() =>
      reviewPackages(base, { root, label: "the working tree", dispose: () => undefined }, extensions),
    );
    const markdown = packagesMarkdown(packages, { base: base.label, ...(link === undefined ? {} : { link }) });
    if (out !== undefined) replaceFile(resolve(root, out), markdown);
    if (format === "json") print(`${JSON.stringify({ packages }, null, 2)}\n`);
    else if (format === "github") print(packageAnnotations(packages));
    else if (format === "markdown") print(markdown);
    else print(`${packagesText(packages)}${out === undefined ? "" : `report: ${out}\n`}`);
    return packages.every((one) => one.isEnough) ? 0 : 1;
  } finally {
    base.dispose();
  }
}

/** Returns what `compare` does; throws `SpecError` where the call stack does not last for it. */
function shallow<Result>(compare: () => Result): Result {
  try {
    return compare();
  } catch (error) {
    if (error instanceof RangeError) throw new SpecError([TOO_DEEP]);
    throw error;
  }
}
