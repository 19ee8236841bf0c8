import type { DeadlineStanding } from "../deadlines/deadline.ts";
import { type DeadlineFacts, factsOfUnits } from "../deadlines/facts.ts";
import { instantOf } from "../plan/day.ts";
import type { Plan } from "../plan/model.ts";
import { predecessorsOf } from "../plan/units.ts";
import type { Standing } from "./standing.ts";
import type { DutyHistory } from "./week.ts";

/**
 * When each of the duties that are reported now came to be so, in the order of time. Of a unit that
 * took over another's duty, the later of the two first reports.
 */
export function reportedOverTime(
  plan: Plan,
  standing: Standing,
  duties: readonly DutyHistory[],
): Date[] {
  const first = new Map(duties.map((fact) => [`${fact.unit} ${fact.duty}`, fact.firstAt]));
  const times = standing.units.flatMap(({ unit, duties }) => {
    const codes = [unit, ...predecessorsOf(plan, unit, standing.day)].map(({ code }) => code);
    return duties
      .filter(({ status }) => status !== "none")
      .flatMap(({ duty }) => {
        const firsts = codes.flatMap((code) => first.get(`${code} ${duty.code}`)?.getTime() ?? []);
        return firsts.length > 0 ? [Math.max(...firsts)] : [];
      });
  });
  return inOrder(times);
}

/** When each unit that has met a deadline did so: the earlier of its report and its paper. */
export function metOverTime(
  plan: Plan,
  { states }: DeadlineStanding,
  facts: DeadlineFacts,
  at: Date,
): Date[] {
  const of = factsOfUnits(facts, at);
  const times = states.flatMap(({ unit }) => {
    const { reports, papers } = of(unit.code);
    const confirmed = papers.filter(({ state }) => state === "confirmed");
    const known = [
      ...reports.map(({ submittedAt }) => submittedAt.getTime()),
      ...confirmed.map(({ signedOn }) => instantOf(signedOn, "00:00", plan.timeZone).getTime()),
    ];
    return known.length > 0 ? [Math.min(...known)] : [];
  });
  return inOrder(times);
}

function inOrder(times: readonly number[]): Date[] {
  return times.toSorted((a, b) => a - b).map((time) => new Date(time));
}
