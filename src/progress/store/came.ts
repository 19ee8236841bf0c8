import type { Reads } from "../../database/index.ts";
import { instant } from "../../database/table.ts";
import { addDays, instantOf } from "../../plan/day.ts";
import type { Period, Plan } from "../../plan/model.ts";
import { readSent } from "./sent.ts";

/** When something last came from a unit within a time, by the unit's code. */
type Came = ReadonlyMap<string, Date>;

/** Task reports in force by the day on which they were first sent, and parts that units had in others' reports. */
const REPORTED = `
  SELECT "unitCode", max("submittedAt") FROM "TaskReport"
  WHERE "planId" = ? AND "state" = 'submitted' AND "submittedAt" >= ? AND "submittedAt" < ?
  GROUP BY "unitCode"
  UNION ALL
  SELECT "served"."unitCode", max("served"."at") FROM "Served" AS "served"
  JOIN "TaskReport" AS "report" ON "report"."id" = "served"."reportId"
  WHERE "served"."planId" = ? AND "report"."state" = 'submitted'
    AND "served"."at" >= ? AND "served"."at" < ?
  GROUP BY "served"."unitCode"`;

/** Whatever came within these days: reports of duties, periodic reports, papers that the office has. */
export async function readCame(
  read: Reads,
  { id: planId, timeZone }: Plan,
  { from, to }: Period,
): Promise<Came> {
  const [begin, end] = [from, addDays(to, 1)].map((day) => instantOf(day, "00:00", timeZone));
  if (!begin || !end) return new Map();
  const within = [planId, instant.write(begin), instant.write(end)];
  const rows = await read.sql.rows(REPORTED, [...within, ...within]);
  const sent = await readSent(read, planId);
  const came = new Map<string, Date>();
  const add = (unit: string, at: Date) => {
    const known = came.get(unit);
    if (at >= begin && at < end && (!known || known < at)) came.set(unit, at);
  };
  for (const [unit, at] of rows) add(String(unit), instant.read(at));
  for (const { unit, at } of [...sent.values()].flat()) add(unit, at);
  return came;
}
