import type { Reads } from "../../database/index.ts";
import { isOnlooker } from "../who.ts";
import { type Member, membersOf } from "./members.ts";

/** Who of the plan the bot got unable to write to within a time, `since` exclusive, and still is. */
export async function membersLost(
  read: Reads,
  planId: string,
  { since, until }: { readonly since: Date; readonly until: Date },
): Promise<(Member & { readonly why: string | null })[]> {
  const lost = await read.person.findMany({
    where: { unreachableAt: { gt: since, lte: until } },
    select: { id: true, unreachableWhy: true },
  });
  const whys = new Map(lost.map(({ id, unreachableWhy }) => [id, unreachableWhy]));
  return (await membersOf(read, planId))
    .filter(({ person, role }) => !isOnlooker(role) && whys.has(person.id))
    .map((member) => ({ ...member, why: whys.get(member.person.id) ?? null }));
}
