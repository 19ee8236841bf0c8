import type { Config } from "../../config.ts";
import type { Database } from "../../database/index.ts";
import { markFor } from "../../people/store/configured.ts";
import { forgetPerson } from "../../people/store/forget.ts";
import { findWhoById } from "../../people/store/persons.ts";
import type { Plan } from "../../plan/model.ts";
import { goesFrom } from "../../plan/retention.ts";

/** Takes account and name of those whose time is over out of everything, as /xoadulieu does. */
export async function forgetPeople(
  database: Database,
  plan: Plan,
  config: Pick<Config, "officeIds">,
  now: Date,
): Promise<number> {
  const { read } = database;
  const without = await read.person.findMany({
    where: {
      telegramId: { not: null },
      memberships: { none: { planId: plan.id, to: null } },
    },
    select: {
      id: true,
      memberships: { select: { planId: true, to: true, plan: { select: { year: true } } } },
    },
  });
  let count = 0;
  for (const { id, memberships } of without) {
    const places = memberships.map(({ planId, to, plan: { year } }) => ({ planId, to, year }));
    const from = goesFrom(plan, places);
    const person = from && from <= now ? (await findWhoById(read, plan, id))?.person : null;
    if (!person) continue;
    const mark = await markFor(config, person.telegramId);
    const isForgotten = await database.write(async (tx) => {
      // They may have come back meanwhile.
      const place = { planId: plan.id, personId: id, to: null };
      if (await tx.membership.findFirst({ where: place })) return false;
      await forgetPerson(tx, { planId: plan.id, person, now, byId: null, mark });
      return true;
    });
    if (isForgotten) count++;
  }
  return count;
}
