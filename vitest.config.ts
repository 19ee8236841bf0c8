import { defineConfig } from "vitest/config";

/** Where .ci/run wants the results as JSON, beside what is printed. */
const results = process.env.TEST_RESULTS;

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 20_000,
    hookTimeout: 30_000,
    reporters: results ? ["default", ["json", { outputFile: results }]] : ["default"],
  },
});
