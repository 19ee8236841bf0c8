import type { Reads } from "../../database/index.ts";
import type { Period } from "../../plan/model.ts";
import type { Claim } from "../joint.ts";

/** Prepared once: it is asked at each review. */
const OF_UNIT = `
  SELECT "joint"."id", "joint"."part", "joint"."sameId", "report"."number", "report"."unitCode",
    "report"."dutyCode", "report"."from", "report"."to"
  FROM "Joint" AS "joint" JOIN "TaskReport" AS "report" ON "report"."id" = "joint"."reportId"
  WHERE "joint"."planId" = ? AND "joint"."unitCode" = ? AND "joint"."state" IN ('asked', 'confirmed')
    AND "report"."state" = 'submitted' AND "report"."from" <= ? AND "report"."to" >= ?
  ORDER BY "report"."number"`;

/** What reports in force of other units say of these, of days that overlap a period. */
export async function readClaims(
  { sql }: Reads,
  planId: string,
  units: readonly string[],
  { from, to }: Period,
): Promise<Claim[]> {
  const claims: Claim[] = [];
  for (const code of units) {
    const rows = await sql.rows(OF_UNIT, [planId, code, to, from]);
    for (const [id, part, sameId, number, unit, duty, begins, ends] of rows) {
      claims.push({
        ...{ id: String(id), part: part as Claim["part"], sameId: sameId as string | null },
        ...{ number: Number(number), unit: String(unit), duty: String(duty) },
        period: { from: String(begins), to: String(ends) },
      });
    }
  }
  return claims;
}
