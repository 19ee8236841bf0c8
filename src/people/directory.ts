import type { Language } from "../config.ts";
import type { Database, Reads } from "../database/index.ts";
import type { Role, Who } from "./who.ts";

/** People who wrote lately are remembered: most updates come from them. */
const REMEMBERED = 2000;

export interface Directory {
  /** Who writes from this Telegram account, with the places they hold now. */
  whoIs(telegramId: string): Promise<Who>;
  /** To be called after anything about people changed. */
  changed(): void;
}

export function createDirectory(database: Database, planId: string): Directory {
  let remembered = new Map<string, Who>();
  let version = 0;
  return {
    async whoIs(telegramId) {
      const known = remembered.get(telegramId);
      if (known) return known;
      const asked = version;
      const who = await find(database.read, planId, telegramId);
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

async function find(read: Reads, planId: string, telegramId: string): Promise<Who> {
  const row = await read.person.findUnique({
    where: { telegramId },
    include: { memberships: { where: { planId, to: null } } },
  });
  if (!row) return { telegramId, person: null, office: false, places: [] };
  const { id, name, memberships } = row;
  return {
    telegramId,
    person: { id, telegramId, name, language: row.language as Language },
    office: memberships.some(({ role }) => role === "office"),
    places: memberships.flatMap(({ unit, role }) =>
      unit ? [{ unit, role: role as Exclude<Role, "office"> }] : [],
    ),
  };
}
