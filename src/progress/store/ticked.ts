import { dutiesTicked } from "../../milestones/fulfilled.ts";
import { dayOf } from "../../plan/day.ts";
import type { Day, Plan } from "../../plan/model.ts";
import { rememberedBy, rememberedOf } from "../../plan/remembered.ts";
import { endsBy } from "../../reports/store/since.ts";
import type { DutyHistory, OfUnits } from "../facts.ts";

type Ticked = Parameters<typeof dutiesTicked>[1][number];

/**
 * The same facts, with what was ticked off: a milestone says of the duty that is the same fact that it is
 * completed.
 *
 * @param then what came later is not known yet
 */
export function withTicks(
  plan: Plan,
  reported: OfUnits<DutyHistory>,
  ticks: ReadonlyMap<string, readonly Ticked[]>,
  then: Date | null = null,
): OfUnits<DutyHistory> {
  const all = new Map(reported);
  for (const [unit, own] of ticks) {
    const known = reported.get(unit) ?? NONE;
    const both = together(plan, knownBy(own, then))(known);
    if (both !== known) all.set(unit, both);
  }
  return all;
}

/** The same list, where all of it was known. */
function knownBy(ticks: readonly Ticked[], then: Date | null): readonly Ticked[] {
  if (then === null || ticks.every(({ at }) => at <= then)) return ticks;
  return ticks.filter(({ at }) => at <= then);
}

/** One list, by which nothing is remembered once. */
const NONE: readonly DutyHistory[] = [];

/** The same list as before for the same lists: what follows from it is remembered by it. */
const together = rememberedOf((plan: Plan, ticks: readonly Ticked[]) =>
  rememberedBy((reported: readonly DutyHistory[]): readonly DutyHistory[] => {
    const ticked = dutiesTicked(plan, ticks);
    if (ticked.length === 0) return reported;
    const tickOf = (duty: string) => ticked.find((one) => one.duty === duty);
    const missing = ticked.filter(({ duty }) => !reported.some((one) => one.duty === duty));
    return [
      ...reported.map((fact) => {
        const tick = tickOf(fact.duty);
        return tick ? completed(plan, fact, tick.lastAt) : fact;
      }),
      // The tick speaks for it.
      ...missing.map((fact) => ({ ...fact, firstAt: fact.lastAt, reports: 0, also: 1 })),
    ];
  }),
);

/** For a unit that was taken over meanwhile a tick says what a report of that time says, and one of before nothing. */
function completed(plan: Plan, fact: DutyHistory, tickedAt: Date): DutyHistory {
  const since: Record<Day, DutyHistory["status"]> = { ...fact.since };
  for (const end of endsBy(plan).get(fact.unit) ?? []) {
    const isAfter = (at: Date) => dayOf(at, plan.timeZone) > end;
    if (isAfter(tickedAt)) since[end] = COMPLETED;
    else if (isAfter(fact.lastAt)) since[end] ??= fact.status;
  }
  const lastAt = fact.lastAt > tickedAt ? fact.lastAt : tickedAt;
  return {
    ...{ ...fact, lastAt, status: COMPLETED },
    ...(Object.keys(since).length > 0 && { since }),
  };
}

const COMPLETED: DutyHistory["status"] = "completed";
