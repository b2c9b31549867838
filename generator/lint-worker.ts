import { parentPort, workerData } from "node:worker_threads";

import type { PackageConfig, Problem } from "./model.js";
import { lint } from "./stages/lint.js";

/** Lint takes as long as all other stages together, so it has a thread of its own. */
const { root, packages }: { root: string; packages: PackageConfig[] } = workerData;
const problems: Problem[] = await lint(root, packages);
parentPort?.postMessage(problems);
