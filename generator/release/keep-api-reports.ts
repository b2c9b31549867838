import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

import { SpecError } from "../text/problem.js";
import { apiReport } from "./api-report.js";
import { keepFiles, type KeptFile } from "./kept-files.js";

/** Keeps each package's api.md: its public types, from the built declarations. */
export function keepApiReports(root: string, isCheck: boolean): number {
  const message = "The public types are others than it says.";
  const fix = "Run make api and look at the difference.";
  return keepFiles({ program: "api", root, isCheck, message, fix }, apiReports(root));
}

function* apiReports(root: string): Iterable<KeptFile> {
  const packages = "generated/packages";
  if (!existsSync(join(root, packages))) {
    const fix = "Give the folder that holds generated/ as --root; or run make generate first.";
    throw new SpecError([{ file: packages, message: "There is no such folder.", fix }]);
  }
  for (const service of readdirSync(join(root, packages)).sort()) {
    const folder = `${packages}/${service}`;
    yield { service, path: `${folder}/api.md`, text: apiReport(join(root, folder)) };
  }
}
