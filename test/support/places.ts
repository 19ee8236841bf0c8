import type { Clock } from "../../src/clock.ts";
import { newId } from "../../src/database/id.ts";
import { openDatabase } from "../../src/database/index.ts";
import { CONSENT_VERSION } from "../../src/people/consent.ts";
import type { Role } from "../../src/people/who.ts";
import type { Actor } from "./actors.ts";

/** A program's database, and its time. */
export interface Inside {
  readonly config: { readonly databaseUrl: string };
  readonly clock: Clock;
}

/** Gives people their places without going through invitations, for stories about something else. */
export async function givePlaces(
  app: Inside,
  planId: string,
  places: readonly { readonly person: Actor; readonly unit: string | null; readonly role?: Role }[],
): Promise<void> {
  const database = await openDatabase(app.config.databaseUrl);
  const now = app.clock.now();
  await database.write(async (tx) => {
    for (const { person, unit, role = "principal" } of places) {
      const telegramId = String(person.id);
      const row = await tx.person.upsert({
        where: { telegramId },
        create: {
          ...{ id: newId(), telegramId, name: person.name, language: "vi", createdAt: now },
          ...{ consentAt: now, consentVersion: CONSENT_VERSION },
        },
        update: {},
      });
      await tx.membership.create({
        data: { id: newId(), planId, personId: row.id, unitCode: unit, role, from: now },
      });
    }
  });
  await database.close();
}
