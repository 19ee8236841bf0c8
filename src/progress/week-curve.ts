import type { DeadlineStanding } from "../deadlines/deadline.ts";
import { instantOf } from "../plan/day.ts";
import { type DutyPart, type DutyState, isExpected, isReported } from "./duty-state.ts";
import type { DutyHistory, OfUnits } from "./facts.ts";
import { allIn, type Standing } from "./standing.ts";

/** How many parts of duties were expected then, and reported. */
export interface CurveStep {
  readonly at: Date;
  readonly reported: number;
  readonly expected: number;
}

/**
 * How the standing came about, in the order of time: a step where a part of a duty that is reported now came to be so,
 * and where one came to be expected, which is when it was due or reported, as on that day. What a closed unit left
 * open came with its successor's last report. The last step is the standing itself.
 */
export function dutiesOverTime(
  standing: Standing,
  duties: OfUnits<DutyHistory>,
  timeZone: string,
): CurveStep[] {
  const firstOf = (unit: string, code: string) =>
    duties.get(unit)?.find(({ duty }) => duty === code)?.firstAt ?? null;
  const reportedAt = ({ duty, lastAt }: DutyState, part: DutyPart) =>
    isReported(part) ? (firstOf(part.owner.code, duty.code) ?? lastAt) : null;
  const changes = allIn(standing)
    .flatMap((unit) => unit.duties)
    .flatMap((state) =>
      state.parts.filter(isExpected).flatMap((part) => {
        const told = reportedAt(state, part)?.getTime() ?? Number.POSITIVE_INFINITY;
        const due = instantOf(state.duty.expectedFrom, "00:00", timeZone).getTime();
        const reported = { at: told, reported: 1, expected: 0 };
        const expected = { at: Math.min(told, due), reported: 0, expected: 1 };
        return Number.isFinite(told) ? [expected, reported] : [expected];
      }),
    )
    .toSorted((a, b) => a.at - b.at);
  const steps = new Map<number, CurveStep>();
  const sum = { reported: 0, expected: 0 };
  for (const { at, reported, expected } of changes) {
    sum.reported += reported;
    sum.expected += expected;
    steps.set(at, { at: new Date(at), ...sum });
  }
  return [...steps.values()];
}

/** When each unit that has met a deadline did so. */
export function metOverTime({ states }: DeadlineStanding): Date[] {
  return inOrder(states.flatMap(({ metAt }) => metAt?.getTime() ?? []));
}

function inOrder(times: readonly number[]): Date[] {
  return times.toSorted((a, b) => a - b).map((time) => new Date(time));
}
