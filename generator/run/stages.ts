import { Worker } from "node:worker_threads";

import type { Stages } from "./make-packages.js";
import type { PackageConfig } from "../config/packages.js";
import type { Problem } from "../text/problem.js";

/** The real stages. Each is loaded when it is first used, so that openapi-generator is at work before the slow libraries load. */
export const stages: Stages = {
  lint: lintInWorker,
  checkSubset: async (bundle, config) => (await import("../lint/subset.js")).checkSubset(bundle, config),
  makeTypes: async (bundle, config) => (await import("../emit/types/types.js")).makeTypes(bundle, config),
  typeNotes: async (bundle, config) => (await import("../emit/types/notes.js")).typeNotes(bundle, config),
  makeValidators: async (bundle, config) => (await import("../emit/validate/validators.js")).makeValidators(bundle, config),
  makeRenderDocument: async (bundle, config, jobs) =>
    (await import("../emit/render/render-document.js")).makeRenderDocument(bundle, config, jobs),
  makePlainFiles: async (bundle, config, templates) =>
    (await import("../emit/package/plain-files.js")).makePlainFiles(bundle, config, templates),
  templateFiles: async (home) => (await import("../emit/render/template-files.js")).templateFiles(home),
  findTools: async (home, tell) => (await import("./tools.js")).findTools(home, process.env, tell),
  render: async (jobs, tools) => {
    const [{ render }, { checkRenderedNames }] = await Promise.all([
      import("../emit/render/render.js"),
      import("../emit/check/rendered-names.js"),
    ]);
    return checkRenderedNames(jobs, await render(jobs, tools));
  },
};

/** Lints in a thread of its own: it takes as long as the other stages together. */
export function lintInWorker(root: string, packages: readonly PackageConfig[]): Promise<Problem[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./lint-worker.js", import.meta.url), { workerData: { root, packages } });
    worker.once("message", resolve);
    worker.once("error", reject);
    worker.once("exit", (code) => reject(new Error(`lint ended with code ${code}`)));
  });
}
