import { rememberedBy, rememberedOf } from "../../database/kept.ts";
import { dutiesTicked } from "../../milestones/fulfilled.ts";
import type { Plan } from "../../plan/model.ts";
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
    const isTicked = ({ duty }: DutyHistory) => ticked.some((one) => one.duty === duty);
    const missing = ticked.filter(({ duty }) => !reported.some((one) => one.duty === duty));
    return [
      ...reported.map((fact) => (isTicked(fact) ? { ...fact, status: COMPLETED } : fact)),
      // The tick speaks for it.
      ...missing.map((fact) => ({ ...fact, firstAt: fact.lastAt, reports: 0, also: 1 })),
    ];
  }),
);

const COMPLETED: DutyHistory["status"] = "completed";
