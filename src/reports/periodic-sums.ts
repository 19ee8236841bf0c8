import { compare } from "../plan/day.ts";
import { deadlineOfDuty } from "../plan/deadlines.ts";
import { isExpectedOn } from "../plan/expected.ts";
import type { Day, Duty, Figure, Plan } from "../plan/model.ts";
import { monthOf } from "../plan/months.ts";
import { isExpectedIn, type Occasion, type OccasionOwed } from "../plan/occasions.ts";
import { dutiesOf } from "../plan/units.ts";
import type { FigureValue, FigureValues } from "../reading/figure-value.ts";
import { type Dated, dayOfFact, type Place, placeIn } from "./activity-period.ts";
import type { Status } from "./answers.ts";
import { isCounted, totalOf, valueIn } from "./figure-total.ts";
import { placeInMonth } from "./month-place.ts";
import { dutyOf } from "./questions.ts";
import { tellsOfDeeds } from "./status.ts";

/** A task report in force, in its latest revision. */
export interface TaskFact extends Dated {
  /** Code of the unit that reported, which may be closed by now. */
  readonly unit: string;
  readonly duty: string;
  readonly number: number;
  /** Of its words; absent for the first. */
  readonly revision?: number;
  readonly status: Status;
  /** Codes of the special months for which its reporter counts it. */
  readonly months: readonly string[];
  readonly figures: FigureValues;
  /** Codes of the values that were said to be approximate; absent for none. */
  readonly about?: readonly string[];
  /** Further duties of the unit that it serves; absent for none. */
  readonly also?: readonly string[];
  readonly elsewhere?: boolean;
  /** Another unit held its event and has not reported it: until then it counts here. */
  readonly hostless?: boolean;
  /** What was done, in the unit's words: read only where it is told. */
  readonly result?: string;
}

/** What the task reports of one unit say together, in the plan's codes. */
export interface Sums {
  /** Reports of something done. */
  readonly reports: number;
  /** Reports that there was nothing to report. */
  readonly nil: number;
  /** Reports that something is not done yet; absent for none. */
  readonly pending?: number;
  /** Those with a report of something done, in the plan's order. */
  readonly areas: readonly AreaSums[];
  /** Numbers of the reports of something done that are not counted, by the reason; absent for none. */
  readonly left?: { readonly spans: readonly number[]; readonly outside: readonly number[] };
  /** Numbers of reports of events that other units held: counted with theirs, or here until they report them. */
  readonly joint?: { readonly elsewhere: readonly number[]; readonly hostless: readonly number[] };
}

export interface AreaSums {
  readonly area: string;
  readonly reports: number;
  /** A figure that no report gave is absent: empty is not zero. */
  readonly values: FigureValues;
  /** How many of the reports that were asked for a figure of `values` did not give it; absent for none. */
  readonly missing: Readonly<Record<string, number>>;
  /** Codes of the sums into which an approximate value went; absent for none. */
  readonly about?: readonly string[];
}

/** What is to become of activities that lie in two periods, as the reporter chose. */
export type Spanning = "in" | "out";

/** The reports of an occasion, and those that are left out of it, with the reason. */
export interface Placed {
  readonly counted: readonly TaskFact[];
  /** Their activity lies partly in another period: to be asked, or left out by choice. */
  readonly spans: readonly TaskFact[];
  /** Their activity lies in another period. */
  readonly outside: readonly TaskFact[];
}

/**
 * Which reports belong to an occasion (src/reports/activity-period.ts). A special month's are those that
 * are marked for it and those of its duties, as far as they lie in it (src/reports/month-place.ts).
 *
 * @param spanning null: nobody has chosen yet, and what lies in two periods is not counted
 */
export function placedIn(
  plan: Plan,
  { kind, period, month }: Pick<Occasion, "kind" | "period" | "month">,
  facts: readonly TaskFact[],
  spanning: Spanning | null = null,
): Placed {
  if (kind === "special-month") {
    const isOfMonth = (code: string) => dutyOf(plan, code)?.month === month;
    const season = monthOf(plan, month);
    return placed(
      facts.filter(
        (fact) => (month !== null && fact.months.includes(month)) || served(fact).some(isOfMonth),
      ),
      (fact) => (season ? placeInMonth(plan, season, fact) : placeIn(period, fact)),
      spanning,
    );
  }
  return placed(facts, (fact) => placeIn(period, fact), spanning);
}

function placed(
  facts: readonly TaskFact[],
  placeOf: (fact: TaskFact) => Place,
  spanning: Spanning | null,
): Placed {
  const places: Record<Place, TaskFact[]> = { within: [], spans: [], outside: [] };
  for (const fact of facts) places[placeOf(fact)].push(fact);
  const { within, spans, outside } = places;
  return spanning === "in"
    ? { counted: [...within, ...spans].toSorted(inTime), spans: [], outside }
    : { counted: within, spans, outside };
}

/** Adds up what belongs to the occasion. A report counts once: in its duty's main area. */
export function sumsOf(
  plan: Plan,
  { occasion, owedFor }: Pick<OccasionOwed, "occasion" | "owedFor">,
  facts: readonly TaskFact[],
  spanning: Spanning | null = null,
): Sums {
  const { counted: within, spans, outside } = placedIn(plan, occasion, facts, spanning);
  const told = within.filter(({ status }) => tellsOfDeeds(status)).toSorted(inTime);
  const done = told.filter(isHere);
  const counted = (status: Status) => within.filter((fact) => fact.status === status).length;
  const pending = counted("pending");
  const areas = plan.areas.flatMap(({ code }) => {
    const own = told.filter(({ duty }) => dutyOf(plan, duty)?.areas[0] === code);
    if (own.length === 0) return [];
    const reports = own.filter(isHere);
    const values: Record<string, FigureValue> = {};
    const missing: Record<string, number> = {};
    const about: string[] = [];
    for (const figure of plan.figures) {
      const asked = own.filter(({ duty }) => asksFor(plan, duty, figure));
      const total = totalOf(figure, asked, owedFor);
      if (total === null) continue;
      values[figure.code] = total.value;
      if (total.about) about.push(figure.code);
      const silent = asked.filter(
        (report) => isCounted(report, figure) && valueIn(report, figure) === null,
      ).length;
      if (silent > 0 && figure.aggregate !== "latest") missing[figure.code] = silent;
    }
    if (reports.length === 0 && Object.keys(values).length === 0) return [];
    const some = about.length > 0 ? { about } : {};
    return [{ area: code, reports: reports.length, values, missing, ...some }];
  });
  const left = {
    spans: numbersOf(spans.filter(isHere)),
    outside: numbersOf(outside.filter(isHere)),
  };
  const joint = {
    elsewhere: numbersOf(told.filter(({ elsewhere }) => elsewhere)),
    hostless: numbersOf(done.filter(({ hostless }) => hostless)),
  };
  return {
    ...{ reports: done.length, nil: counted("nil"), areas },
    ...(pending > 0 ? { pending } : {}),
    ...(left.spans.length + left.outside.length > 0 ? { left } : {}),
    ...(joint.elsewhere.length + joint.hostless.length > 0 ? { joint } : {}),
  };
}

/** The task duties of the unit on which nothing of the occasion was reported. */
export function dutiesUnreported(
  plan: Plan,
  { occasion, unit }: Pick<OccasionOwed, "occasion" | "unit">,
  facts: readonly TaskFact[],
  day: Day,
): Duty[] {
  const { counted, spans } = placedIn(plan, occasion, facts);
  const reported = new Set([...counted, ...spans].flatMap(served));
  return dutiesOf(plan, unit, day < occasion.last ? day : occasion.last)
    .map(({ duty }) => duty)
    .filter(({ fulfilledBy }) => fulfilledBy.kind === "task")
    .filter((duty) => isExpectedIn(occasion, duty) && isExpectedOn(duty, day))
    .filter((duty) => !wasDueBefore(plan, occasion, duty))
    .filter(({ code }) => !reported.has(code));
}

/** Its own time was over before that of the occasion began: what was reported of it lies there. */
function wasDueBefore(plan: Plan, { period }: Pick<Occasion, "period">, { code }: Duty): boolean {
  const due = deadlineOfDuty(plan, code);
  return due !== null && due.period.to < period.from;
}

/** Its event counts with this report. */
function isHere({ elsewhere }: TaskFact): boolean {
  return !elsewhere;
}

function served({ duty, also = [] }: TaskFact): string[] {
  return [duty, ...also];
}

function asksFor(plan: Plan, duty: string, { code }: Figure): boolean {
  return dutyOf(plan, duty)?.figures.includes(code) ?? false;
}

export function inTime(a: TaskFact, b: TaskFact): number {
  return compare(dayOfFact(a), dayOfFact(b)) || a.number - b.number;
}

/** Of those that tell of something done: nothing else is missed in a sum. */
function numbersOf(facts: readonly TaskFact[]): number[] {
  return facts.filter(({ status }) => tellsOfDeeds(status)).map(({ number }) => number);
}
