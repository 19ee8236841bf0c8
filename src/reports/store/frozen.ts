import type { Reads } from "../../database/index.ts";
import type { Frozen } from "../frozen.ts";

/** Every time the office froze an occasion of the plan: without the totals, which may be long. */
export async function readFrozen(read: Reads, planId: string): Promise<Frozen[]> {
  if (!(await isAnyFrozen(read, planId))) return [];
  const rows = await read.snapshot.findMany({
    where: { planId },
    orderBy: [{ occasionCode: "asc" }, { number: "asc" }],
    select: {
      occasionCode: true,
      number: true,
      at: true,
      personId: true,
      person: { select: { name: true } },
    },
  });
  return rows.map(
    ({ occasionCode: occasion, number, at, personId: byId, person: { name: by } }) => {
      return { occasion, number, at, by, byId };
    },
  );
}

/** Asked with each report that is sent, when most often nothing is frozen: past Prisma's client. */
async function isAnyFrozen({ sql }: Reads, planId: string): Promise<boolean> {
  const found = await sql.rows(`SELECT 1 FROM "Snapshot" WHERE "planId" = ? LIMIT 1`, [planId]);
  return found.length > 0;
}
