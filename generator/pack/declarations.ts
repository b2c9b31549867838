import { join } from "node:path";

import ts from "typescript";

import type { FileMap } from "../text/file-map.js";
import type { Problem } from "../text/problem.js";

/** Returns the declarations of packages' entries, by path relative to the root, and what the compiler finds wrong. */
export function makeDeclarations(
  root: string,
  packages: readonly { folder: string; entries: readonly string[] }[],
): { files: FileMap; problems: Problem[] } {
  const files: FileMap = new Map();
  const { config } = ts.readConfigFile(join(root, "tsconfig.base.json"), ts.sys.readFile);
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, root);
  const program = ts.createProgram(
    packages.flatMap(({ folder, entries }) => entries.map((entry) => join(root, folder, "src", `${entry}.ts`))),
    {
      ...options,
      lib: ["lib.es2022.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
      types: [],
      declaration: true,
      emitDeclarationOnly: true,
    },
  );
  const write = (path: string, text: string): void => {
    const place = packages.find(({ folder }) => path.startsWith(`${join(root, folder)}/src/`));
    if (place) files.set(`${place.folder}/dist/${path.slice(join(root, place.folder, "src/").length)}`, text);
  };
  const { diagnostics } = program.emit(undefined, write, undefined, true);
  for (const source of program.getSourceFiles()) if (source.isDeclarationFile) write(source.fileName, source.text);
  const problems = [...ts.getPreEmitDiagnostics(program), ...diagnostics].map((diagnostic) => {
    const message = ts.flattenDiagnosticMessageText(diagnostic.messageText, " ");
    if (!diagnostic.file) return { message, fix: "See tsconfig.base.json." };
    const { line } = diagnostic.file.getLineAndCharacterOfPosition(diagnostic.start ?? 0);
    return {
      file: diagnostic.file.fileName.slice(root.length + 1),
      line: line + 1,
      message,
      fix: "Put right the source, or the template that it was made from.",
    };
  });
  return { files, problems };
}
