import type { Reads } from "../../database/index.ts";
import { standings } from "../../database/tables.ts";
import type { Plan } from "../../plan/model.ts";
import type { DutyFact, Facts } from "../facts.ts";

const ofUnit = standings.select(
  standings.columns,
  'WHERE "planId" = ? AND "unitCode" = ? ORDER BY "dutyCode"',
);

/**
 * What the standing is computed from. Reads one row per unit and duty, and looks up each unit's open
 * drafts: the cost does not grow with the number of reports.
 */
export async function readFacts(read: Reads, plan: Plan): Promise<Facts> {
  const planId = plan.id;
  const codes = [...new Set(plan.units.map(({ code }) => code))];
  const [duties, drafts] = await Promise.all([
    readDutyFacts(read, planId, codes),
    read.draft.groupBy({
      by: ["unitCode"],
      // Named one by one, so that the index finds the open ones without passing the sent ones.
      where: { planId, unitCode: { in: codes }, state: "open" },
      _max: { updatedAt: true },
    }),
  ]);
  return {
    duties,
    drafts: drafts.flatMap(({ unitCode: unit, _max }) =>
      _max.updatedAt ? [{ unit, at: _max.updatedAt }] : [],
    ),
  };
}

/** What these units have reported on, and no more: enough for where they stand with each duty. */
export async function readDutyFacts(
  read: Reads,
  planId: string,
  codes: readonly string[],
): Promise<DutyFact[]> {
  const rows = await read.dutyStanding.findMany({
    where: { planId, unitCode: { in: [...codes] } },
  });
  return rows.map(factOf);
}

/** What one unit has reported on, under each code it had: for those who report, at each step. */
export async function readDutyFactsOf(
  { sql }: Reads,
  planId: string,
  codes: readonly string[],
): Promise<DutyFact[]> {
  const facts: DutyFact[] = [];
  for (const code of codes) facts.push(...(await ofUnit(sql, planId, code)).map(factOf));
  return facts;
}

type Row = Omit<DutyFact, "unit" | "duty"> & Record<"unitCode" | "dutyCode", string>;

function factOf(row: Row): DutyFact {
  return { ...row, unit: row.unitCode, duty: row.dutyCode };
}

export async function countOpenObstacles(read: Reads, planId: string): Promise<number> {
  return read.obstacle.count({ where: { planId, state: "open" } });
}
