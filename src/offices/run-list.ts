import { existsSync } from "node:fs";
import type { OfficesConfig } from "../config.ts";
import type { Log } from "../log.ts";
import { entriesIn, type Found, type Office, readOffice, stampOf } from "./registry.ts";

export type { Office } from "./registry.ts";

/** Which offices are to be run, as the folder has it. */
export interface RunList {
  /** Looks again: an office whose files are as they were is the same object. @throws if the folder is gone */
  look(log: Log): readonly Office[];
  /** What is wrong with those that cannot be run, by name. */
  readonly unreadable: ReadonlyMap<string, string>;
}

export function officesIn(config: OfficesConfig): RunList {
  let known = new Map<string, Found>();
  let unreadable = new Map<string, string>();

  function readAll(): Map<string, Found> {
    // A disk that is away is no order to stop all of them.
    if (known.size > 0 && !existsSync(config.folder)) throw new Error(`${config.folder} is gone`);
    const running = entriesIn(config.folder).filter(({ isStopped }) => !isStopped);
    return new Map(
      running.map((entry) => {
        const before = known.get(entry.name);
        const same = before !== undefined && stampOf(before.files) === before.stamp;
        return [entry.name, same ? before : readOffice(config, entry)];
      }),
    );
  }

  return {
    look(log) {
      known = readAll();
      const { offices, problems } = sorted(known);
      for (const [office, reason] of problems) {
        if (unreadable.get(office) !== reason) log.error({ office, reason }, "cannot be run");
      }
      unreadable = problems;
      return offices;
    },
    get unreadable() {
      return unreadable;
    },
  };
}

/** Two offices of one bot would take each other's updates: the first by its name has it. */
function sorted(all: ReadonlyMap<string, Found>) {
  const offices: Office[] = [];
  const problems = new Map<string, string>();
  const bots = new Map<string, string>();
  for (const [name, { office }] of all) {
    if (office.kind === "problems") {
      problems.set(name, office.problems.join("; "));
      continue;
    }
    const bot = botOf(office.value.config.token);
    const other = bots.get(bot);
    if (other !== undefined) problems.set(name, `its token is that of the office "${other}"`);
    else {
      bots.set(bot, name);
      offices.push(office.value);
    }
  }
  return { offices, problems };
}

/** A token begins with the number of its bot. */
export const botOf = (token: string): string => token.split(":")[0] ?? token;
