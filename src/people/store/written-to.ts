import type { Reads, Tx } from "../../database/index.ts";
import type { Day, Plan } from "../../plan/model.ts";
import { currentUnit } from "../../plan/units.ts";
import { membersSpeaking } from "../speaking.ts";
import { absencesFrom } from "./absences.ts";
import { type Member, membersOf } from "./members.ts";

interface On {
  readonly plan: Plan;
  readonly today: Day;
}

/**
 * Who is written to about a unit's work: those who speak for whoever answers for it today, of someone who is
 * away the one who stands in.
 *
 * @param unit code, of a closed unit too
 */
export async function reportersTold(
  read: Reads | Tx,
  on: On,
  unit: string,
): Promise<readonly Member[]> {
  const { code, speaking } = await speakingFor(read, on, unit);
  return speaking(code, "focal-point");
}

/** The same with those who lead the unit: what the office decided on its request. */
export async function allTold(read: Reads | Tx, on: On, unit: string): Promise<readonly Member[]> {
  const { code, speaking } = await speakingFor(read, on, unit);
  const all = [...speaking(code, "focal-point"), ...speaking(code, "leader")];
  return [...new Map(all.map((member) => [member.person.id, member])).values()];
}

async function speakingFor(read: Reads | Tx, { plan, today }: On, unit: string) {
  const [members, absences] = await Promise.all([
    membersOf(read, plan.id),
    absencesFrom(read, plan.id, today),
  ]);
  return {
    code: currentUnit(plan, unit, today)?.code ?? unit,
    speaking: membersSpeaking({ plan, today, members, absences }),
  };
}
