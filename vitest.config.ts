import { defineConfig } from "vitest/config";

/** Where .ci/run wants the results as JSON, beside what is printed. */
const results = process.env.TEST_RESULTS;

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // Every core: much of a test is waiting, and on two cores the rest would stand idle.
    maxWorkers: "100%",
    // The program keeps nothing in its modules that a test could see, so a worker loads it once.
    isolate: false,
    // What hangs ends; how fast something is, the benchmarks say.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    reporters: results ? ["default", ["json", { outputFile: results }]] : ["default"],
  },
});
