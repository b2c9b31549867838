import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import ts from "typescript";
import { expect, it } from "vitest";

const root = resolve(import.meta.dirname, "../../..");
const MOST_COLUMNS = 120;
const packages = readdirSync(join(root, "generated/packages")).map((name) => join(root, "generated/packages", name, "src"));
const sources = packages.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".ts"))
    .map((name) => join(folder, name)),
);

/** Returns what these files declare or import and never use, the texts of files in memory first. */
function unusedIn(files: readonly string[], texts: Readonly<Record<string, string>> = {}): string[] {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    lib: ["lib.es2022.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
    types: [],
    strict: true,
    skipLibCheck: true,
    noEmit: true,
    noUnusedLocals: true,
    noUnusedParameters: true,
  };
  const host = ts.createCompilerHost(options);
  const read = host.readFile.bind(host);
  host.readFile = (name) => texts[name] ?? read(name);
  const program = ts.createProgram(files, options, host);
  return files
    .flatMap((file) => program.getSemanticDiagnostics(program.getSourceFile(file)))
    .filter(({ reportsUnnecessary, code }) => reportsUnnecessary !== undefined || code === 6192)
    .map(({ file, messageText }) => `${file?.fileName ?? ""} ${ts.flattenDiagnosticMessageText(messageText, " ")}`);
}

/** Lines that are too long though they could be broken: not within a string or an address. */
function longLines(text: string): string[] {
  return text.split("\n").filter((line) => line.length > MOST_COLUMNS && !/"[^"]{40,}"|https?:/.test(line));
}

/** Names of the declarations of a module, in their order. */
function declared(text: string): string[] {
  return [...text.matchAll(/^export (?:interface|type|function|const) (\w+)/gm)].map(([, name = ""]) => name);
}

it("generated modules import and declare nothing that they do not use", () => {
  expect(unusedIn(sources)).toEqual([]);
  const file = sources.find((name) => name.endsWith("kps/src/msw.ts")) ?? "";
  const more = `import type { KeypairTask } from "./types.js";\n${readFileSync(file, "utf8")}`;
  expect(unusedIn([file], { [file]: more })).toEqual([expect.stringContaining("'KeypairTask'")]);
});

/** What templates print; the comments of types are indented by the compiler's printer. */
const printed = sources.filter((name) => /\/(?:client|index|fixtures|msw)\.ts$/.test(name));

it.each(printed)("%s keeps to 120 columns", (name) => {
  expect(longLines(readFileSync(name, "utf8"))).toEqual([]);
  expect(longLines(`${"x".repeat(121)}\n// https://${"x".repeat(121)}`)).toEqual(["x".repeat(121)]);
});

it.each(packages)("%s/client.ts begins with the client and ends with the regions, one a line", (folder) => {
  const text = readFileSync(join(folder, "client.ts"), "utf8");
  const names = declared(text);
  expect(names[0]).toMatch(/Client$/);
  expect(names.at(-1)).toMatch(/Region$/);
  expect(text).toMatch(/Region =(?:\n {2}\| "[^"]+")+;\n$/);
});

it.each(sources)("%s names pages on declarations, not on members", (name) => {
  expect(readFileSync(name, "utf8")).not.toMatch(/^ {2,}\* @see/m);
});
