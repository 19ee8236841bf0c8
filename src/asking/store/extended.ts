import type { Reads } from "../../database/index.ts";
import { openExtensions } from "../../deadlines/store/extensions.ts";
import { deadlineOf, lastBefore } from "../../plan/deadlines.ts";
import { codesOf } from "../../plan/units.ts";
import type { Answer, MoreTime } from "../answer.ts";
import type { Query } from "../query.ts";
import { occasionIn, unitsOf } from "../scope.ts";
import type { Now } from "./standing.ts";

/** Who has more time than the plan gives, or asks for it; of a unit also what those had that it took over. */
export async function extended(
  read: Reads,
  { plan, today }: Now,
  query: Query,
  of: "granted" | "requested",
): Promise<Answer> {
  const occasion = occasionIn(plan, query);
  if (query.period !== null && !occasion?.deadline) return { kind: "gone" };
  const asked = unitsOf(plan, query, today).flatMap((unit) => codesOf(plan, unit, today));
  const codes = query.units === null ? null : new Set(asked);
  const open = await openExtensions(read, plan.id);
  const own = open.flatMap((row): (MoreTime & { readonly state: string })[] => {
    const deadline = deadlineOf(plan, row.deadline);
    const before = row.state === "granted" ? row.dueBefore : row.askedBefore;
    const isAsked =
      (codes === null || codes.has(row.unit)) &&
      (occasion === null || occasion.code === row.deadline) &&
      (query.duties === null || (deadline?.duty && query.duties.includes(deadline.duty)));
    if (!deadline || before === null || !isAsked) return [];
    return [{ unit: row.unit, deadline, last: lastBefore(before), state: row.state }];
  });
  const rows = own.filter(({ state }) => state === of);
  const waiting = own.filter(({ state }) => state === "requested").length;
  return { kind: "extended", of, rows, waiting: of === "granted" ? waiting : 0 };
}
