import { defineConfig, mergeConfig } from "vitest/config";
import usual from "./vitest.config.ts";

// Of this process, and so of its workers too: what is set for the workers alone, no setup before all tests sees.
process.env.TEST_DATABASE = "postgresql";

/** What is about SQLite's file, and nothing else. */
const FILE =
  "{backup,beside,cli,completed-stays,forget,from-010,full-sandbox,migrate,no-account,open,restore,sqlite-trouble,verify}";

/**
 * `npm run test:postgres`: what stores something, and the stories of people, on PostgreSQL. The rest decides or
 * draws and never asks a database, or takes minutes and finds nothing more here.
 */
export default mergeConfig(
  usual,
  defineConfig({
    test: {
      exclude: [
        `test/database/${FILE}.test.ts`,
        "test/backups/nights.test.ts",
        "test/schedule/{year,ladder}.test.ts",
      ],
    },
  }),
);
