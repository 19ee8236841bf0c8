import { defineConfig } from "vitest/config";
import usual from "./vitest.config.ts";

const results = process.env.TEST_RESULTS;

/**
 * `npm run trials`: what takes a minute or a browser. The demonstration's stories, the sandbox's page in
 * Chromium, kills and broadcasts, thousands of units, and the search for what nobody uses.
 */
export default defineConfig({
  test: {
    ...usual.test,
    include: ["test/**/*.trial.ts"],
    reporters: results ? ["default", ["json", { outputFile: `${results}.trials` }]] : ["default"],
  },
});
