import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix, relative } from "node:path";
import ts from "typescript";

/** Whose imports are looked at, relative to the root; those that are not there are passed over. */
const FOLDERS = ["generator", "runtime/src", "profiles"];

export interface Source {
  /** Relative to the root. */
  readonly path: string;
  readonly lines: number;
  readonly imports: readonly Import[];
  readonly functions: readonly { readonly name: string; readonly lines: number }[];
}

export interface Import {
  /** A source, relative to the root. */
  readonly target: string;
  /** Whether nothing is left of it when the program runs. */
  readonly isType: boolean;
}

export type Graph = ReadonlyMap<string, ReadonlySet<string>>;

/** Returns every TypeScript source of ours with what it imports of ours. */
export function readSources(root: string): Source[] {
  const paths = FOLDERS.flatMap((folder) => typescriptIn(join(root, folder)).map((path) => relative(root, path)));
  return paths.sort().map((path) => readSource(path, readFileSync(join(root, path), "utf8")));
}

export function readSource(path: string, text: string): Source {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const imports: Import[] = [];
  const functions: { name: string; lines: number }[] = [];
  const add = (name: ts.Node | undefined, isType: boolean): void => {
    if (!name || !ts.isStringLiteralLike(name) || !name.text.startsWith(".")) return;
    imports.push({ target: posix.join(dirname(path), name.text.replace(/\.js$/, ".ts")), isType });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, importsTypes(node.importClause));
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, exportsTypes(node));
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) add(node.arguments[0], false);
    // A worker: new URL("./worker.js", import.meta.url)
    else if (ts.isNewExpression(node) && node.expression.getText(file) === "URL") add(node.arguments?.[0], false);
    if (ts.isFunctionLike(node) && "body" in node && node.body !== undefined) {
      const line = (position: number): number => file.getLineAndCharacterOfPosition(position).line;
      functions.push({ name: nameOf(node, file), lines: line(node.getEnd()) - line(node.getStart(file)) + 1 });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return { path, lines: text.split("\n").length - 1, imports, functions };
}

function importsTypes(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.isTypeOnly) return true;
  const named = clause.namedBindings;
  return !clause.name && named !== undefined && ts.isNamedImports(named) && named.elements.every(({ isTypeOnly }) => isTypeOnly);
}

function exportsTypes({ isTypeOnly, exportClause }: ts.ExportDeclaration): boolean {
  return (
    isTypeOnly ||
    (exportClause !== undefined && ts.isNamedExports(exportClause) && exportClause.elements.every((one) => one.isTypeOnly))
  );
}

function nameOf(node: ts.SignatureDeclaration, file: ts.SourceFile): string {
  const named = node.name ?? ("name" in node.parent ? (node.parent.name as ts.Node | undefined) : undefined);
  return named?.getText(file) ?? "a function without a name";
}

function typescriptIn(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
      .map((entry) => join(entry.parentPath, entry.name));
  } catch {
    return [];
  }
}

/** Returns which file leads to which by value. */
export function fileGraph(sources: readonly Source[]): Graph {
  const paths = new Set(sources.map(({ path }) => path));
  return new Map(
    sources.map(({ path, imports }) => [
      path,
      new Set(imports.filter(({ target, isType }) => !isType && paths.has(target)).map(({ target }) => target)),
    ]),
  );
}

/** Returns which folder leads to which other one by value. */
export function folderGraph(files: Graph): Graph {
  const folders = new Map<string, Set<string>>();
  for (const [path, targets] of files) {
    const folder = posix.dirname(path);
    const reached = folders.get(folder) ?? new Set<string>();
    folders.set(folder, reached);
    for (const target of targets) if (posix.dirname(target) !== folder) reached.add(posix.dirname(target));
  }
  return folders;
}

/** Returns the groups of nodes that lead to each other, each as its sorted names; a node alone is no group. */
export function cycles(graph: Graph): string[][] {
  const reachable = new Map([...graph.keys()].map((node) => [node, reach(graph, node)]));
  const groups = new Map<string, string[]>();
  for (const [node, reached] of reachable) {
    if (!reached.has(node)) continue;
    const group = [...reached].filter((other) => reachable.get(other)?.has(node)).sort();
    groups.set(group.join(" "), group);
  }
  return [...groups.values()].sort((one, other) => (one.join() < other.join() ? -1 : 1));
}

function reach(graph: Graph, start: string): Set<string> {
  const reached = new Set(graph.get(start));
  for (const node of reached) for (const next of graph.get(node) ?? []) reached.add(next);
  return reached;
}
