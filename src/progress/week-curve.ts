import type { DeadlineStanding } from "../deadlines/deadline.ts";
import { isReported } from "./duty-state.ts";
import type { DutyHistory, OfUnits } from "./facts.ts";
import { allIn, type Standing } from "./standing.ts";

/**
 * When each part of a duty that is reported now came to be so, in the order of time. What a closed unit
 * left open came with its successor's last report.
 */
export function reportedOverTime(standing: Standing, duties: OfUnits<DutyHistory>): Date[] {
  const firstOf = (unit: string, code: string) =>
    duties.get(unit)?.find(({ duty }) => duty === code)?.firstAt;
  const times = allIn(standing)
    .flatMap(({ duties }) => duties)
    .flatMap(({ duty, parts, lastAt }) =>
      parts.filter(isReported).map(({ owner }) => firstOf(owner.code, duty.code) ?? lastAt),
    );
  return inOrder(times.flatMap((time) => time?.getTime() ?? []));
}

/** When each unit that has met a deadline did so. */
export function metOverTime({ states }: DeadlineStanding): Date[] {
  return inOrder(states.flatMap(({ metAt }) => metAt?.getTime() ?? []));
}

function inOrder(times: readonly number[]): Date[] {
  return times.toSorted((a, b) => a - b).map((time) => new Date(time));
}
