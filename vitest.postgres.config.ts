import { defineConfig, mergeConfig } from "vitest/config";
import usual from "./vitest.config.ts";

/** What is about SQLite's file, and nothing else. */
const FILE =
  "{backup,beside,cli,completed-stays,forget,full-sandbox,migrate,no-account,open,sqlite-trouble}";

/**
 * `npm run test:postgres`: what stores something, and the stories of people, on PostgreSQL. The rest decides or
 * draws and never asks a database, or takes minutes and finds nothing more here.
 */
export default mergeConfig(
  usual,
  defineConfig({
    test: {
      env: { TEST_DATABASE: "postgresql" },
      exclude: [`test/database/${FILE}.test.ts`, "test/schedule/{year,ladder}.test.ts"],
    },
  }),
);
