import type { Duty, Plan } from "../plan/model.ts";
import type { DutyState } from "../progress/duty-state.ts";
import { percent, type Tally, tallied } from "../progress/tally.ts";
import type { Query } from "./query.ts";

/** How far a unit, a kind of units, an area or a duty is. */
export interface StandingPart {
  readonly code: string;
  readonly tally: Tally;
}

/**
 * The states by what they were asked to be told apart by: those that are furthest first, or last; equals in the
 * plan's order, and what is not due yet at the end.
 */
export function standingApart(
  plan: Plan,
  states: readonly DutyState[],
  { by, sort, top }: Pick<Query, "by" | "sort" | "top">,
): readonly StandingPart[] {
  if (by === null) return [];
  const found = codesBy(plan, by).flatMap((code): StandingPart[] => {
    const own = states.filter((state) => codeOf(state, by) === code);
    return own.length > 0 ? [{ code, tally: tallied(own) }] : [];
  });
  const share = ({ tally }: StandingPart) => percent(tally);
  const isDue = (one: StandingPart) => share(one) !== null;
  const due = found
    .filter(isDue)
    .toSorted((a, b) => (sort === "least" ? 1 : -1) * ((share(a) ?? 0) - (share(b) ?? 0)));
  const last = top === null ? null : (due[top - 1] ?? null);
  // Whoever is as far as the last of the first few is one of them.
  if (last) return due.filter((one, i) => i < (top ?? 0) || share(one) === share(last));
  return [...due, ...found.filter((one) => !isDue(one))];
}

type By = NonNullable<Query["by"]>;

function codesBy({ units, unitKinds, areas, duties }: Plan, by: By): string[] {
  const all = { unit: units, kind: unitKinds, area: areas, duty: duties }[by];
  return [...new Set(all.map(({ code }) => code))];
}

function codeOf({ unit, duty }: DutyState, by: By): string | undefined {
  return { unit: unit.code, kind: unit.kind, area: duty.areas[0], duty: duty.code }[by];
}

/** Duties that are due and that none of these units has reported, and of how many. */
export interface Unreported {
  readonly duties: readonly Duty[];
  readonly due: number;
}

export function unreportedIn(plan: Plan, states: readonly DutyState[]): Unreported {
  const due = standingApart(plan, states, { by: "duty", sort: "least", top: null }).filter(
    ({ tally }) => tally.expected > 0,
  );
  const none = new Set(due.flatMap(({ code, tally }) => (tally.reported === 0 ? [code] : [])));
  return { duties: plan.duties.filter(({ code }) => none.has(code)), due: due.length };
}
