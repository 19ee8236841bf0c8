import type { Reads } from "../../database/index.ts";
import { type Member, membersOf } from "./members.ts";

/** Who of the plan the bot got unable to write to within a time, `since` exclusive, and still is. */
export async function membersLost(
  read: Reads,
  planId: string,
  { since, until }: { readonly since: Date; readonly until: Date },
): Promise<Member[]> {
  const lost = await read.person.findMany({
    where: { unreachableAt: { gt: since, lte: until } },
    select: { id: true },
  });
  const ids = new Set(lost.map(({ id }) => id));
  return (await membersOf(read, planId)).filter(({ person }) => ids.has(person.id));
}
