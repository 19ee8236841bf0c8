import type { Reads } from "../../database/index.ts";
import type { Day, Plan } from "../../plan/model.ts";
import { isAway } from "../absence.ts";
import { membersSpeaking } from "../speaking.ts";
import { absencesFrom } from "./absences.ts";
import { type Member, membersOf } from "./members.ts";

/** Those who lead a unit today and can be reached; of a leader who is away, who stands in. */
export async function leadersToday(
  read: Reads,
  { plan, today }: { readonly plan: Plan; readonly today: Day },
  unit: string,
): Promise<Member[]> {
  const [members, absences] = await Promise.all([
    membersOf(read, plan.id),
    absencesFrom(read, plan.id, today),
  ]);
  const leaders = membersSpeaking({ plan, today, members, absences })(unit, "leader");
  return leaders.filter(({ person }) => !person.unreachable);
}

/** The leaders of a unit who are away today and for whom this person stands in. */
export async function leadersAway(
  read: Reads,
  { plan, today }: { readonly plan: Plan; readonly today: Day },
  { unit, standInId }: { readonly unit: string; readonly standInId: string | null },
): Promise<Member[]> {
  const [members, absences] = await Promise.all([
    membersOf(read, plan.id, { unit }),
    absencesFrom(read, plan.id, today, [unit]),
  ]);
  const away = absences.filter((one) => isAway(one, today) && one.standInId === standInId);
  return members.filter(
    ({ role, person }) => role === "leader" && away.some(({ personId }) => personId === person.id),
  );
}
