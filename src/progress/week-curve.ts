import type { DeadlineStanding } from "../deadlines/deadline.ts";
import type { Plan } from "../plan/model.ts";
import { codesOf } from "../plan/units.ts";
import { isReported } from "./duty-state.ts";
import type { OfUnits } from "./facts.ts";
import { allIn, type Standing } from "./standing.ts";
import type { DutyHistory } from "./week.ts";

/**
 * When each of the duties that are reported now came to be so, in the order of time. Of a unit that
 * took over another's duty, the later of the two first reports.
 */
export function reportedOverTime(
  plan: Plan,
  standing: Standing,
  duties: OfUnits<DutyHistory>,
): Date[] {
  const firstOf = (unit: string, code: string) =>
    duties.get(unit)?.find(({ duty }) => duty === code)?.firstAt;
  const times = allIn(standing).flatMap(({ unit, duties }) => {
    const codes = codesOf(plan, unit, standing.day);
    return duties.filter(isReported).flatMap(({ duty }) => {
      const firsts = codes.flatMap((code) => firstOf(code, duty.code)?.getTime() ?? []);
      return firsts.length > 0 ? [Math.max(...firsts)] : [];
    });
  });
  return inOrder(times);
}

/** When each unit that has met a deadline did so. */
export function metOverTime({ states }: DeadlineStanding): Date[] {
  return inOrder(states.flatMap(({ metAt }) => metAt?.getTime() ?? []));
}

function inOrder(times: readonly number[]): Date[] {
  return times.toSorted((a, b) => a - b).map((time) => new Date(time));
}
