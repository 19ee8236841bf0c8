import { compare, daysBetween, earlier } from "./day.ts";
import { lastOnTimeDay, whoOwes } from "./deadlines.ts";
import { isExpectedOn } from "./expected.ts";
import type {
  Asking,
  Day,
  Deadline,
  Duty,
  Period,
  PeriodKind,
  Plan,
  SpecialMonth,
  Unit,
} from "./model.ts";
import { predecessorsOf } from "./units.ts";

/** What a periodic report is for: a deadline, or a milestone that asks for a report. */
export interface Occasion {
  readonly code: string;
  readonly name: string;
  readonly kind: PeriodKind;
  /** Code of the special month that it is about; null for every other kind. */
  readonly month: string | null;
  /** What the report covers, both days included. */
  readonly period: Period;
  /** Codes of the units that owe it. */
  readonly units: readonly string[];
  readonly nilAllowed: boolean;
  /** Figures that belong to no duty and are said in this report alone. */
  readonly asking: Asking;
  /** The last day on which a deadline is met in time; of a milestone the day that it suggests. */
  readonly last: Day;
  /** Null for a milestone: it binds nobody to a day, and no one is late. */
  readonly deadline: Deadline | null;
}

/** In the order of their last days. */
export function occasionsOf(plan: Plan): readonly Occasion[] {
  const found = known.get(plan) ?? occasionsIn(plan);
  known.set(plan, found);
  return found;
}

/** Every time that a question names is held against them. */
const known = new WeakMap<Plan, readonly Occasion[]>();

function occasionsIn(plan: Plan): Occasion[] {
  return [
    ...plan.deadlines.flatMap((deadline) => ofDeadline(plan, deadline)),
    ...plan.months.flatMap(ofMonth),
  ].toSorted((a, b) => compare(a.last, b.last));
}

/** Those that have begun, the nearest to their last day first. */
export function begunOn(plan: Plan, today: Day): Occasion[] {
  const away = ({ last }: Occasion) => Math.abs(daysBetween(today, last));
  return occasionsOf(plan)
    .filter(({ period }) => period.from <= today)
    .toSorted((a, b) => away(a) - away(b));
}

/** The occasion of that code; null if the plan has none (any more). */
export function occasionOf(plan: Plan, code: string): Occasion | null {
  return occasionsOf(plan).find((occasion) => occasion.code === code) ?? null;
}

/** A duty that is expected by its end; a duty's own deadline is about that duty alone, a special month's own report is about nothing else than the month. */
export function isExpectedIn(
  {
    kind,
    period,
    month,
    duty: own,
  }: Pick<Deadline, "kind" | "period" | "month"> & Partial<Pick<Deadline, "duty">>,
  duty: Duty,
): boolean {
  if (kind === "duty") return duty.code === own;
  return kind === "special-month" ? duty.month === month : isExpectedOn(duty, period.to);
}

export interface OccasionOwed {
  readonly occasion: Occasion;
  /** In whose name the report is sent: of a past occasion the unit that owed it then. */
  readonly unit: Unit;
  /** Whose work it covers: the unit's own, and that of the closed units that it succeeds. */
  readonly owedFor: readonly Unit[];
}

/** The codes under which the task reports were sent that it covers. */
export function codesCovered({ unit, owedFor }: OccasionOwed): string[] {
  return [...new Set([unit, ...owedFor].map(({ code }) => code))];
}

/**
 * The reports that a unit has to send on a day, sent or not, in the order of their last days. A past
 * occasion stays with the units that owed it on its last day; of those that are closed since, the
 * successor sends what they did not.
 */
export function occasionsOwedBy(plan: Plan, unit: Unit, day: Day): OccasionOwed[] {
  const answersFor = [unit, ...predecessorsOf(plan, unit, day)];
  return occasionsOf(plan).flatMap((occasion) =>
    whoOwes(plan, occasion.units, occasion.last, earlier(occasion.last, day))
      .filter((owed) => answersFor.includes(owed.unit))
      .map((owed) => ({ occasion, ...owed })),
  );
}

/** None of a duty's own deadline: task reports meet it. */
function ofDeadline({ figures }: Plan, deadline: Deadline): Occasion[] {
  const { code, name, kind, month, period, units, nilAllowed } = deadline;
  if (kind === "duty") return [];
  const last = lastOnTimeDay(deadline);
  const asking = {
    figures: deadline.figures.flatMap((one) => figures.find((figure) => figure.code === one) ?? []),
    required: deadline.required,
  };
  return [{ code, name, kind, month, period, units, nilAllowed, asking, last, deadline }];
}

/** Of the milestones that ask for a report. */
function ofMonth({ code: month, period, milestones }: SpecialMonth): Occasion[] {
  return milestones.flatMap(({ code, report, day, units }): Occasion[] =>
    report === null
      ? []
      : [
          {
            ...{ code, name: report, month, period, units, last: day },
            ...{ kind: "special-month", nilAllowed: true, deadline: null },
            asking: { figures: [], required: [] },
          },
        ],
  );
}
