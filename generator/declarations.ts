import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

import ts from "typescript";

import type { Problem } from "./model.js";

/** Writes the declarations of packages beside their entries in dist/; gives what the compiler finds wrong. */
export async function writeDeclarations(
  root: string,
  packages: readonly { folder: string; entries: readonly string[] }[],
): Promise<Problem[]> {
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
    const place = packages.map(({ folder }) => join(root, folder)).find((folder) => path.startsWith(`${folder}/src/`));
    if (place === undefined) return;
    const target = join(place, "dist", path.slice(place.length + "/src/".length));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  };
  const { diagnostics } = program.emit(undefined, write, undefined, true);
  for (const source of program.getSourceFiles()) if (source.isDeclarationFile) write(source.fileName, source.text);
  return [...ts.getPreEmitDiagnostics(program), ...diagnostics].map((diagnostic) => {
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
}
