import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from "node:crypto";
import { promisify } from "node:util";
import type { Config } from "../../config.ts";
import { newId } from "../../database/id.ts";
import type { Database, Tx } from "../../database/index.ts";

/** Whom the configuration names: OFFICE_TELEGRAM_IDS. */
export type Configured = Pick<Config, "officeIds" | "language">;

/**
 * Whom the configuration names is office from the start, once: it makes the first ones and has not the
 * last word. Whoever has left the office since, removed or by having their data deleted, stays out.
 * Idempotent.
 *
 * @returns those who stay out, by their place in the list, from 1: their numbers are not for the log
 */
export async function ensureOffice(
  database: Database,
  planId: string,
  { officeIds, language }: Configured,
  now: Date,
): Promise<readonly number[]> {
  const deleted = await whoDeleted(database, officeIds);
  return database.write(async (tx) => {
    const out: number[] = [];
    for (const [index, telegramId] of officeIds.entries()) {
      const known = await tx.person.findUnique({
        where: { telegramId },
        include: { memberships: { where: { planId, role: "office" } } },
      });
      const places = known?.memberships ?? [];
      if (places.some(({ to }) => to === null)) continue;
      if (places.length > 0 || deleted.has(telegramId)) {
        out.push(index + 1);
        continue;
      }
      const person =
        known ??
        (await tx.person.create({
          // A bot cannot write first: until they have written there is no way to reach them.
          data: { id: newId(), telegramId, language, createdAt: now, unreachableAt: now },
        }));
      await tx.membership.create({
        data: { id: newId(), planId, personId: person.id, role: "office", from: now },
      });
    }
    return out;
  });
}

/**
 * Someone whom the configuration names had their data deleted, and nothing is left that says who. Lest
 * the next start make them anew, a mark is left from which the account cannot be read: one account takes a
 * moment to compare, all accounts take years. It goes as soon as the configuration no longer names them,
 * so that naming them again is a new decision.
 */
const MARK = "office-left:";

/** To be called before the transaction: it takes a moment. Null for one whom the configuration does not name. */
export async function markFor(
  { officeIds }: Pick<Configured, "officeIds">,
  telegramId: string,
): Promise<string | null> {
  return officeIds.includes(telegramId) ? sealed(telegramId, randomBytes(16)) : null;
}

export async function leaveMark(tx: Tx, planId: string, mark: string): Promise<void> {
  await tx.setting.create({ data: { planId, key: `${MARK}${newId()}`, value: mark } });
}

/** Those of the configured who had their data deleted, in whichever plan; marks of others go. */
async function whoDeleted(
  database: Database,
  officeIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const marks = await database.read.setting.findMany({ where: { key: { startsWith: MARK } } });
  const deleted = new Set<string>();
  const idle: string[] = [];
  for (const { key, value } of marks) {
    const whose = await firstSealed(officeIds, value);
    if (whose === null) idle.push(key);
    else deleted.add(whose);
  }
  if (idle.length > 0) {
    await database.write((tx) => tx.setting.deleteMany({ where: { key: { in: idle } } }));
  }
  return deleted;
}

async function firstSealed(ids: readonly string[], mark: string): Promise<string | null> {
  const salt = Buffer.from(mark.split(".")[0] ?? "", "base64url");
  for (const id of ids) {
    const again = Buffer.from(await sealed(id, salt));
    const known = Buffer.from(mark);
    if (again.length === known.length && timingSafeEqual(again, known)) return id;
  }
  return null;
}

const derive = promisify<string, Buffer, number, ScryptOptions, Buffer>(scrypt);

async function sealed(telegramId: string, salt: Buffer): Promise<string> {
  const key = await derive(telegramId, salt, 32, { N: 2 ** 14, r: 8, p: 1 });
  return `${salt.toString("base64url")}.${key.toString("base64url")}`;
}
