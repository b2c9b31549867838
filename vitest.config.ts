import { defineConfig, type ViteUserConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Files that take longest, by the beginning of their paths: they come first, so that at the end no core waits for one of them. */
const SLOW = [
  "package/",
  "site/site",
  "unit/generator/programs",
  "hostile/",
  "unit/generator/cli",
  "agreement/",
  "mutation/",
  "review/",
];

class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      const path = moduleId.slice(moduleId.lastIndexOf("/test/") + "/test/".length);
      const at = SLOW.findIndex((beginning) => path.startsWith(beginning));
      return at < 0 ? SLOW.length : at;
    };
    return (await super.sort(files)).sort((one, other) => rank(one) - rank(other));
  }
}

const exclude = ["**/node_modules/**", "test/package/consumers/**"];

/** Files that measure the memory and the timers of their process, which have to be theirs. */
const ALONE = ["test/faults/answers.test.ts", "test/faults/leftovers.test.ts"];

const config: ViteUserConfig = defineConfig({
  test: {
    pool: "forks",
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    sequence: { sequencer: SlowFirst },
    projects: [
      { extends: true, test: { name: "alone", include: ALONE, exclude } },
      // One process a worker, not one a file: modules are loaded once, and code is fast once it has run for a while.
      {
        extends: true,
        test: { name: "together", include: ["test/**/*.test.ts"], exclude: [...exclude, ...ALONE], isolate: false },
      },
    ],
  },
});

export default config;
