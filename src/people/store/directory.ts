import type { Database } from "../../database/index.ts";
import type { Plan } from "../../plan/model.ts";
import type { Who } from "../who.ts";
import { findWho } from "./persons.ts";

/** People who wrote lately are remembered: most updates come from them. */
const REMEMBERED = 2000;

export interface Directory {
  /** Who writes from this Telegram account, with the places they hold now. */
  whoIs(telegramId: string): Promise<Who>;
  /** To be called after anything about people changed. */
  changed(): void;
}

export function createDirectory(database: Database, plan: Plan): Directory {
  let remembered = new Map<string, Who>();
  let version = 0;
  return {
    async whoIs(telegramId) {
      // What another process changes is seen at once, and so nothing is remembered.
      if (database.leases.shared) return findWho(database.read, plan, telegramId);
      const known = remembered.get(telegramId);
      if (known) return known;
      const asked = version;
      const who = await findWho(database.read, plan, telegramId);
      if (asked === version) {
        if (remembered.size >= REMEMBERED) remembered = new Map();
        remembered.set(telegramId, who);
      }
      return who;
    },
    changed() {
      version++;
      remembered = new Map();
    },
  };
}
