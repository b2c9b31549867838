import { parentPort, workerData } from "node:worker_threads";

import type { PackageConfig } from "../config/packages.js";
import type { Problem } from "../text/problem.js";
import { rulesets } from "../../profiles/huawei/lint/ruleset.js";
import { lint } from "../lint/lint.js";

/** Lint takes as long as all other stages together, so it has a thread of its own. */
const { root, packages }: { root: string; packages: PackageConfig[] } = workerData;
const problems: Problem[] = await lint(root, packages, rulesets);
parentPort?.postMessage(problems);
