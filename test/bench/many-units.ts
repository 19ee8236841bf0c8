import { newId } from "../../src/database/id.ts";
import type { Database } from "../../src/database/index.ts";
import { loadPlan } from "../../src/plan/load.ts";
import type { Plan, Unit } from "../../src/plan/model.ts";
import { storePlan } from "../../src/plan/store/plan.ts";

const CHUNK = 1000;

/** The shipped plan with its own units, or with so many invented communes in their place. */
export function planWith(units: number | null): Plan {
  const plan = loadPlan("prisma/plans/loc-binh-2024.yaml");
  if (units === null) return plan;
  const [office] = plan.units.filter(({ reports }) => !reports);
  const communes = Array.from({ length: units }, (_, i): Unit => {
    const name = `Xã thử số ${i}`;
    return {
      ...{ code: `bench-${i}`, kind: "xa-thi-tran", name, shortName: `Xã thử ${i}` },
      ...{
        phone: null,
        aliases: [],
        validFrom: null,
        validTo: null,
        successors: [],
        reports: true,
        hasDuties: true,
      },
    };
  });
  const codes = communes.map(({ code }) => code);
  return {
    ...plan,
    units: office ? [office, ...communes] : communes,
    deadlines: plan.deadlines.map((deadline) => ({ ...deadline, units: codes })),
    duties: plan.duties.filter(({ fulfilledBy }) => fulfilledBy.kind !== "task"),
    months: [],
  };
}

/** A focal point in each unit, with these Telegram ids. */
export async function fillUnits(
  database: Database,
  plan: Plan,
  telegramIds: readonly string[],
): Promise<void> {
  const now = new Date("2024-06-01T00:00:00Z");
  const units = plan.units.filter(({ reports }) => reports);
  // Row by row, storing thousands of units would take longer than what is measured.
  await storePlan(database, { ...plan, units: [] }, "bench", now);
  for (let from = 0; from < units.length; from += CHUNK) {
    const some = units.slice(from, from + CHUNK).map(({ code, kind, name }, i) => ({
      unit: { planId: plan.id, code, kind, name },
      telegramId: telegramIds[from + i] ?? `missing-${from + i}`,
      personId: newId(),
    }));
    await database.write(async (tx) => {
      await tx.unit.createMany({ data: some.map(({ unit }) => unit) });
      await tx.person.createMany({
        data: some.map(({ personId: id, telegramId, unit: { name } }) => ({
          ...{ id, telegramId, name, language: "vi", createdAt: now, consentAt: now },
        })),
      });
      await tx.membership.createMany({
        data: some.map(({ personId, unit: { planId, code } }) => ({
          ...{
            id: newId(),
            planId,
            personId,
            unitCode: code,
            role: "principal" as const,
            from: now,
          },
        })),
      });
    });
  }
}
