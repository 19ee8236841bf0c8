import type { Config } from "../config.ts";
import { newId } from "../database/id.ts";
import type { Database } from "../database/index.ts";

/** Those whom the configuration names are office from the start. Idempotent. */
export async function ensureOffice(
  database: Database,
  planId: string,
  config: Pick<Config, "officeIds" | "language">,
  now: Date,
): Promise<void> {
  await database.write(async (tx) => {
    for (const telegramId of config.officeIds) {
      const person = await tx.person.upsert({
        where: { telegramId },
        create: { id: newId(), telegramId, language: config.language, createdAt: now },
        update: {},
      });
      const membership = { planId, personId: person.id, role: "office", to: null };
      if (await tx.membership.findFirst({ where: membership })) continue;
      await tx.membership.create({ data: { id: newId(), ...membership, from: now } });
    }
  });
}

/** A chat's id is, in private, the person's. */
export async function markUnreachable(database: Database, chatId: string, now: Date) {
  await database.write((tx) =>
    tx.person.updateMany({
      where: { telegramId: chatId, unreachableAt: null },
      data: { unreachableAt: now },
    }),
  );
}
