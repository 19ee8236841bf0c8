import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { SettingError } from "../config.ts";
import { troubleOf } from "../database/index.ts";
import { takeAlone } from "../database/sqlite/alone.ts";
import type { Sharing } from "./sharing.ts";

/** A file that is locked as long as the offices of its folder are run. */
const LOCK = ".in-use";

/** As the only process on a folder, whose offices lie in files: it holds all of them. */
export function aloneIn(folder: string): Sharing {
  let giveBack = async () => {};
  return {
    holds: () => true,
    entering: async () => {},
    async begin() {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      try {
        giveBack = await takeAlone(join(folder, LOCK));
      } catch (error) {
        if (troubleOf(error) !== "locked") throw error;
        throw new SettingError(
          `OFFICES: another process runs the offices in ${folder}. Where they lie in files, one process runs them all: end the other one, or name a server in DATABASE_URL, on which any number share them`,
        );
      }
    },
    runs() {},
    fellows: [],
    problem: () => null,
    end: () => giveBack(),
  };
}
