import { defineConfig, type ViteUserConfig } from "vitest/config";

// What mutation testing runs: the runtime's own tests, without those that measure memory and time.
const hostile = ["credentials", "hosts"].map((name) => `test/hostile/${name}.test.ts`);
const config: ViteUserConfig = defineConfig({
  test: {
    include: ["test/unit/runtime/**/*.test.ts", "test/faults/**/*.test.ts", ...hostile],
    testNamePattern: /^(?!.*(10,000 calls|64 MiB|200 calls|ends by itself|generated requests))/,
    pool: "threads",
    testTimeout: 10_000,
  },
});

// eslint-disable-next-line no-restricted-syntax -- what vitest reads.
export default config;
