import { resolve } from "node:path";
import { parseArgs } from "node:util";

import { EnvironmentError, type Problem, SpecError, problemText } from "../text/problem.js";
import { annotations, packageAnnotations } from "../release/annotations.js";
import { changesMarkdown, packagesMarkdown } from "../release/markdown.js";
import { reviewFiles } from "../compare/review-files.js";
import { reviewPackages } from "../release/review-packages.js";
import { changesText, packagesText } from "../release/text.js";
import { openTree } from "../release/trees.js";
import { print, printError } from "../text/print.js";
import { replaceFile } from "../run/replace-file.js";

const USAGE = `usage: npm run -s review -- --base A.yaml --head B.yaml [--format text|json|markdown|github]   two documents
       npm run -s review -- --against REVISION-OR-FOLDER [--format …] [--out FILE]          all packages
  --json, --markdown   short for --format
  --link URL           address that file names are appended to in Markdown
  --root DIR           the repository (this folder)
Exit code: 0; 1 when packages.yaml lacks a bump that is needed, or a document is wrong; 2 when the call or the machine is.
`;
const FORMATS = ["text", "json", "markdown", "github"];

const TOO_DEEP: Problem = {
  message: "The documents are nested too deep, or refer to each other too often in a row, to be compared.",
  fix: "Flatten them; move parts to components.",
};

type Values = { base?: string; head?: string; against?: string; format: string; out?: string; link?: string; root: string };

function main(): number {
  const values = readArguments();
  if (values === undefined) return 2;
  try {
    if (values.base !== undefined && values.head !== undefined) return twoDocuments(values.base, values.head, values);
    return allPackages(values.against ?? "", values);
  } catch (error) {
    if (error instanceof SpecError) return tell(error.problems, 1);
    if (error instanceof EnvironmentError) return tell(error.problems, 2);
    if (error instanceof RangeError) return tell([TOO_DEEP], 1);
    throw error;
  }
}

function twoDocuments(base: string, head: string, { format, link }: Values): number {
  const found = reviewFiles({ file: base }, { file: head });
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

function allPackages(against: string, { format, out, link, root }: Values): number {
  const base = openTree(against, root);
  try {
    const packages = reviewPackages(base, { root, label: "the working tree", dispose: () => undefined });
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

function readArguments(): Values | undefined {
  const option = { type: "string" } as const;
  const flag = { type: "boolean" } as const;
  try {
    const { values } = parseArgs({
      options: {
        base: option,
        head: option,
        against: option,
        format: option,
        out: option,
        link: option,
        root: option,
        json: flag,
        markdown: flag,
      },
    });
    const format = values.format ?? (values.json ? "json" : values.markdown ? "markdown" : "text");
    const isPair = values.base !== undefined && values.head !== undefined && values.against === undefined;
    const isTree =
      values.against !== undefined && values.against !== "" && values.base === undefined && values.head === undefined;
    if ((isPair || isTree) && FORMATS.includes(format)) return { ...values, format, root: resolve(values.root ?? ".") };
  } catch (error) {
    printError(`${error instanceof Error ? error.message : String(error)}\n`);
  }
  printError(USAGE);
  return undefined;
}

function tell(problems: readonly Problem[], code: number): number {
  for (const problem of problems) printError(`review: ${problemText(problem)}\n`);
  return code;
}

process.exitCode = main();
