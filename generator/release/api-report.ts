import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { Extractor, ExtractorConfig, ExtractorLogLevel } from "@microsoft/api-extractor";

import { EnvironmentError } from "../text/problem.js";

/** Returns the exports of a built package, entry by entry, as API Extractor writes them: the text of its `api.md`. */
export function apiReport(folder: string): string {
  const packageFile = join(resolve(folder), "package.json");
  const entries = entriesOf(packageFile);
  const reports = entries.map(([entry, declarations]) => entryReport(folder, packageFile, entry, declarations));
  return reports.join("\n");
}

/** Returns the entries that have declarations of their own: `.` and `dist/index.d.ts`. */
function entriesOf(packageFile: string): (readonly [entry: string, declarations: string])[] {
  const { exports } = JSON.parse(readFileSync(packageFile, "utf8")) as { exports?: Record<string, unknown> };
  return Object.entries(exports ?? {}).flatMap(([entry, target]) => {
    const types = typeof target === "object" && target !== null && "types" in target ? target.types : undefined;
    return typeof types === "string" ? [[entry, types] as const] : [];
  });
}

function entryReport(folder: string, packageFile: string, entry: string, declarations: string): string {
  const scratch = mkdtempSync(join(tmpdir(), "api-report-"));
  try {
    const config = extractorConfig(folder, packageFile, declarations, scratch);
    const problems: string[] = [];
    Extractor.invoke(config, {
      localBuild: true,
      messageCallback(message) {
        if (message.logLevel === ExtractorLogLevel.Error) problems.push(message.text);
        message.handled = true;
      },
    });
    if (problems.length > 0) {
      throw new EnvironmentError([
        {
          file: `${folder}/${declarations}`,
          message: `API Extractor cannot read the declarations: ${problems[0] ?? ""}`,
          fix: "Run make build first.",
        },
      ]);
    }
    const text = readFileSync(join(scratch, "report.api.md"), "utf8");
    return entry === "." ? text : text.replace(/^(## API Report File for "[^"]*)"/, `$1/${entry.replace(/^\.\//, "")}"`);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function extractorConfig(folder: string, packageFile: string, declarations: string, scratch: string): ExtractorConfig {
  return ExtractorConfig.prepare({
    configObjectFullPath: undefined,
    packageJsonFullPath: packageFile,
    configObject: {
      projectFolder: resolve(folder),
      mainEntryPointFilePath: resolve(folder, declarations),
      compiler: {
        overrideTsconfig: {
          compilerOptions: {
            target: "es2022",
            module: "nodenext",
            moduleResolution: "nodenext",
            strict: true,
            skipLibCheck: true,
            lib: ["es2022", "dom"],
            types: [],
          },
          files: [resolve(folder, declarations)],
        },
      },
      apiReport: {
        enabled: true,
        reportFileName: "report",
        reportFolder: scratch,
        reportTempFolder: join(scratch, "temp"),
        includeForgottenExports: false,
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      newlineKind: "lf",
      messages: {
        compilerMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
        extractorMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
        tsdocMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
      },
    },
  });
}
