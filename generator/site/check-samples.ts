import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import ts from "typescript";
import type { PackageConfig } from "../config/packages.js";
import { type Problem, SpecError } from "../text/problem.js";
import type { CodeSample } from "./code-samples.js";

/**
 * Compiles programs against the built packages, as strictly as their users can; throws `SpecError` with what the compiler says.
 * They lie in a folder below the root for that time, so that what the packages themselves import is found.
 */
export async function checkSamples(
  root: string,
  packages: readonly PackageConfig[],
  samples: readonly CodeSample[],
): Promise<void> {
  await mkdir(join(root, "build"), { recursive: true });
  const folder = await mkdtemp(join(root, "build", "samples-"));
  try {
    const files = new Map(samples.map((sample, index) => [join(folder, `${sample.operation}-${index}.ts`), sample]));
    await Promise.all([...files].map(([file, { source }]) => writeFile(file, source)));
    const program = ts.createProgram([...files.keys()], {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      moduleDetection: ts.ModuleDetectionKind.Force,
      lib: ["lib.es2023.d.ts"],
      types: ["node"],
      typeRoots: [join(root, "node_modules", "@types")],
      // A service that is new has no link in node_modules before the next install.
      paths: Object.fromEntries(
        packages.map(({ name, service }) => [name, [join(root, "generated/packages", service, "dist/index.d.ts")]]),
      ),
      strict: true,
      exactOptionalPropertyTypes: true,
      noUnusedLocals: true,
      skipLibCheck: true,
      noEmit: true,
    });
    const problems = ts.getPreEmitDiagnostics(program).map((diagnostic) => problemOf(diagnostic, files));
    if (problems.length > 0) throw new SpecError(problems);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function problemOf({ code, file, start, messageText }: ts.Diagnostic, files: ReadonlyMap<string, CodeSample>): Problem {
  const sample = file && files.get(file.fileName);
  const line = file && start !== undefined ? file.getLineAndCharacterOfPosition(start).line + 1 : 1;
  const where = sample ? `The sample ${sample.label} of ${sample.operation}, line ${line}` : "The samples";
  const text = ts.flattenDiagnosticMessageText(messageText, " ");
  // 2307: the package that is imported cannot be found.
  const fix =
    code === 2307 ? "Build the packages first: make build." : "Put right the example in the spec, or how samples are made.";
  return { message: `${where}: TS${code} ${text}`, fix };
}
