import { dayOf } from "../plan/day.ts";
import { groupedBy } from "../plan/grouped.ts";
import type { Area, Day, Duty, Plan, Unit, UnitKind } from "../plan/model.ts";
import { dutiesOf, reportingUnits, unitsBeside } from "../plan/units.ts";
import { mapped } from "../slices.ts";
import { type DutyState, stateOf } from "./duty-state.ts";
import { type DutyFact, type Facts, heardFrom, lastSent, type OfUnits } from "./facts.ts";
import { added, type Tally, tallied } from "./tally.ts";

/**
 * Where the plan stands at an instant: the one computation behind status, weekly post, reminders and
 * exports. All of them show the same numbers because they are the same numbers.
 */
export interface Standing {
  readonly at: Date;
  /** The day of `at` in the plan's time zone: it decides which units there are. */
  readonly day: Day;
  readonly total: Tally;
  /** In the plan's order; a duty counts in its main area only, so the areas add up to the total. */
  readonly areas: readonly { readonly area: Area; readonly tally: Tally }[];
  readonly kinds: readonly { readonly kind: UnitKind; readonly tally: Tally }[];
  readonly units: readonly UnitStanding[];
  /** Whose duties are in all sums while they are none of the units that are counted: the office's own. */
  readonly beside: readonly UnitStanding[];
  /** Those without any report of any kind. */
  readonly silent: readonly UnitStanding[];
}

export interface UnitStanding {
  readonly unit: Unit;
  readonly tally: Tally;
  /** Its task duties, those taken over from closed units included. */
  readonly duties: readonly DutyState[];
  /** When something last came from it: a report sent, a draft worked on. Null: never. */
  readonly heardAt: Date | null;
}

/** Where the plan stands, worked out with a pause after each unit (src/slices.ts). */
export function* standingIn(plan: Plan, facts: Facts, at: Date): Generator<void, Standing> {
  const day = dayOf(at, plan.timeZone);
  const counted = yield* mapped(reportingUnits(plan, day), (unit) =>
    ofUnit(plan, facts, unit, { day, at }),
  );
  const uncounted = unitsBeside(plan, day).map((unit) => ofUnit(plan, facts, unit, { day, at }));
  const units = counted.map(({ standing }) => standing);
  const beside = uncounted.map(({ standing }) => standing);
  return {
    ...{ at, day, units, beside },
    silent: units.filter(({ tally }) => tally.unitsReported === 0),
    total: sumOf(units, beside),
    areas: plan.areas.map((area) => {
      const inArea = (some: readonly OfUnit[]) =>
        some.flatMap(({ areas }) => areas.get(area.code) ?? []);
      return { area, tally: added([...inArea(counted), ...inArea(uncounted).map(uncountedIn)]) };
    }),
    kinds: plan.unitKinds
      .map((kind) => {
        const ofKind = ({ unit }: UnitStanding) => unit.kind === kind.code;
        return { kind, tally: sumOf(units.filter(ofKind), beside.filter(ofKind)) };
      })
      .filter(({ tally }) => tally.units + tally.expected + tally.notDue > 0),
  };
}

/** A unit's standing with what it adds to each area, and what both follow from. */
interface OfUnit {
  readonly standing: UnitStanding;
  readonly areas: ReadonlyMap<string | undefined, Tally>;
  readonly from: readonly unknown[];
}

/** Of the units' last standings: of thousands of units few have reported since the last question. */
const remembered = new WeakMap<Unit, OfUnit>();

function ofUnit(
  plan: Plan,
  facts: Facts,
  unit: Unit,
  { day, at }: Pick<Standing, "day" | "at">,
): OfUnit {
  const owed = dutiesOf(plan, unit, day);
  const sources = new Set([unit.code, ...owed.flatMap(({ owedFor }) => owedFor.map(codeOf))]);
  const known = [...sources].map((code) => facts.duties.get(code));
  const sentAt = lastSent(facts.sent, [...sources], at)?.getTime();
  // What a unit owes is the same for months, and what of it is due is not.
  const from = [day, owed, facts.drafts.get(unit.code), sentAt, ...known];
  const before = remembered.get(unit);
  if (before?.from.length === from.length && from.every((one, i) => one === before.from[i])) {
    return before;
  }
  const duties = dutiesIn(plan, facts.duties, unit, day);
  const own = tallied(duties);
  const parts = known.flatMap((facts) => cooperations(plan, facts ?? []));
  const whole = added([own, ...parts.map(({ tally }) => tally)]);
  // A unit that sent a periodic report, or reported its part in another's duty, has reported.
  const hasMore = sentAt !== undefined || parts.length > 0;
  const tally = hasMore ? { ...whole, units: 1, unitsReported: 1 } : whole;
  const standing = { unit, duties, tally, heardAt: heardFrom(facts, [unit.code], at) };
  const areas = new Map(
    [...groupedBy(duties, ({ duty }) => mainArea(duty))].map(([area, own]) => [area, tallied(own)]),
  );
  for (const { area, tally: part } of parts) {
    areas.set(area, added([areas.get(area) ?? tallied([]), part]));
  }
  const found = { standing, areas, from };
  remembered.set(unit, found);
  return found;
}

/** What a unit reported of its part in duties that others owe: reports, and nothing that is expected. */
function cooperations({ duties }: Plan, facts: readonly DutyFact[]) {
  const shared = duties.filter(({ cooperates }) => cooperates.length > 0);
  return facts.flatMap(({ unit, duty: code, reports }) => {
    const duty = shared.find((one) => one.code === code && one.cooperates.includes(unit));
    return duty ? [{ area: mainArea(duty), tally: { ...tallied([]), reports } }] : [];
  });
}

const codeOf = ({ code }: Unit): string => code;

/** The task duties of one unit, whether it reports to the office or is the office's own. */
export function dutiesIn(plan: Plan, facts: OfUnits<DutyFact>, unit: Unit, day: Day): DutyState[] {
  return dutiesOf(plan, unit, day)
    .filter(({ duty }) => duty.fulfilledBy.kind === "task")
    .map((obligation) => stateOf(plan, obligation, facts, day));
}

function mainArea(duty: Duty): string | undefined {
  return duty.areas[0];
}

/** Units without any duty are counted too; of those beside them their duties alone. */
function sumOf(units: readonly UnitStanding[], beside: readonly UnitStanding[]): Tally {
  const tallies = [
    ...units.map(({ tally }) => tally),
    ...beside.map(({ tally }) => uncountedIn(tally)),
  ];
  return { ...added(tallies), units: units.length };
}

function uncountedIn(tally: Tally): Tally {
  return { ...tally, units: 0, unitsReported: 0 };
}

/** Whoever has duties, those that are counted first. */
export function allIn({ units, beside }: Standing): UnitStanding[] {
  return [...units, ...beside];
}

/** The unit of that code, if it exists on the standing's day and has to do with it. */
export function unitIn(standing: Standing, code: string): UnitStanding | null {
  return allIn(standing).find(({ unit }) => unit.code === code) ?? null;
}
