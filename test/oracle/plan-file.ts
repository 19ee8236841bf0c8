import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { lastWorked, step, workedFrom } from "../simulate/oracle-days.ts";

/**
 * The plan as an office reads it in its file, written again as simply as can be. Shares no code with the
 * program: what it says of the plan is compared with what the program says.
 */

export interface Unit {
  readonly code: string;
  readonly kind: string;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly successors: readonly string[];
  readonly reports: boolean;
  readonly hasDuties: boolean;
}

export interface Figure {
  readonly code: string;
  readonly kind: "count" | "money" | "decimal" | "ratio" | "document" | "yes-no" | "text";
  readonly aggregate: "sum" | "latest" | "list";
  readonly partOf: string | null;
  readonly split: string | null;
  readonly sensitive: boolean;
}

export interface Duty {
  readonly code: string;
  /** Its main area, in whose sums it stands. */
  readonly area: string;
  readonly units: readonly string[];
  /** Who has a part in it and owes nothing. */
  readonly cooperates: readonly string[];
  readonly figures: readonly string[];
  readonly byTask: boolean;
  /** The special month to which it belongs. */
  readonly month: string | null;
  /** False: it is done by issuing a document. */
  readonly isActivity: boolean;
  /** From when it is due. */
  readonly from: string;
  /** The last day on which a report of it is in time, where the plan names one. */
  readonly last: string | null;
}

export interface Days {
  readonly from: string;
  readonly to: string;
}

export interface Occasion {
  readonly code: string;
  readonly period: Days;
  /** The special month that it is about. */
  readonly month: string | null;
  readonly units: readonly string[];
  /** The last day on which it is in time, or which the milestone suggests. */
  readonly last: string;
  readonly isDeadline: boolean;
  /** Figures that its reports say themselves. */
  readonly asks: readonly string[];
}

interface Milestone {
  readonly code: string;
  /** The duties that are the same fact. */
  readonly fulfils: readonly string[];
}

interface Target {
  readonly code: string;
  readonly figure: string;
  /** Null: the only one that asks for the figure. */
  readonly area: string | null;
  readonly units: readonly string[];
  readonly atLeast: number;
}

export interface PlanFile {
  readonly id: string;
  readonly year: number;
  readonly period: Days;
  readonly kinds: readonly string[];
  readonly areas: readonly string[];
  readonly units: readonly Unit[];
  readonly figures: readonly Figure[];
  readonly duties: readonly Duty[];
  readonly occasions: readonly Occasion[];
  readonly milestones: readonly Milestone[];
  readonly targets: readonly Target[];
  /** Codes of the special months. */
  readonly months: readonly string[];
  /** When what counts for each takes place. */
  readonly seasons: ReadonlyMap<string, Days>;
}

// biome-ignore lint/suspicious/noExplicitAny: the file as it is written; the program checks its shape
type Written = any;

export function readPlanFile(path: string): PlanFile {
  const file: Written = parse(readFileSync(path, "utf8"));
  const units: Unit[] = file.units.map((one: Written) => ({
    ...{ code: one.code, kind: one.kind, successors: one.successors ?? [] },
    ...{ validFrom: one.validFrom ?? null, validTo: one.validTo ?? null },
    reports: one.reports ?? true,
    hasDuties: one.hasDuties ?? one.reports ?? true,
  }));
  const members = (codes: readonly string[]): string[] => {
    const named = new Set(
      codes.flatMap((code) => {
        const group = (file.groups ?? []).find((one: Written) => one.code === code);
        if (!group) return [code];
        const ofKinds = units.filter(({ kind }) => (group.kinds ?? []).includes(kind));
        const all = [...ofKinds.map((unit) => unit.code), ...(group.units ?? [])];
        return all.filter((one) => !(group.except ?? []).includes(one));
      }),
    );
    return units.map(({ code }) => code).filter((code) => named.has(code));
  };
  const figuresOf = (codes: readonly string[]): string[] =>
    codes.flatMap(
      (code) =>
        (file.figureGroups ?? []).find((one: Written) => one.code === code)?.figures ?? [code],
    );
  const months: Written[] = file.months ?? [];
  const { to: end } = file.plan.period;
  const duties: Written[] = file.duties.flatMap((one: Written) =>
    one.due
      ? eachTime(one.due, end).map((due, n) => ({ ...numbered(one, one.due, n), due }))
      : [one],
  );
  const deadlines: Written[] = file.deadlines.flatMap((one: Written) =>
    eachTime(one, end).map((time, n) => ({ ...numbered(one, one, n), ...time })),
  );
  return {
    ...{ id: file.plan.id, year: file.plan.year, period: file.plan.period },
    kinds: file.unitKinds.map((one: Written) => one.code),
    areas: file.areas.map((one: Written) => one.code),
    units,
    figures: file.figures.map((one: Written) => ({
      ...{ code: one.code, kind: one.kind, aggregate: one.aggregate },
      ...{ partOf: one.partOf ?? null, split: one.split ?? null },
      sensitive: one.sensitive ?? false,
    })),
    duties: duties.map((one: Written) => ({
      ...{ code: one.code, area: one.areas[0], units: members(one.units) },
      cooperates: members(one.cooperates ?? []).filter(
        (unit) => !members(one.units).includes(unit),
      ),
      figures: figuresOf(one.figures ?? []),
      byTask: (one.fulfilledBy?.kind ?? "task") === "task",
      month: one.month ?? null,
      isActivity: one.activity ?? true,
      from: one.due?.period?.from ?? (one.month ? seasonOf(months, one) : file.plan.period.from),
      last: one.due ? step(one.due.dueBefore, -1) : null,
    })),
    targets: (file.targets ?? []).map((one: Written) => ({
      ...{ code: one.code, figure: one.figure, area: one.area ?? null, atLeast: one.atLeast },
      units: members(one.units),
    })),
    months: months.map(({ code }) => code),
    seasons: new Map(
      months.map(({ code, period, countsFrom }) => [
        code,
        { from: countsFrom ?? period.from, to: period.to },
      ]),
    ),
    milestones: months.flatMap(({ milestones = [] }) =>
      milestones.map(({ code, fulfils = [] }: Written) => ({ code, fulfils })),
    ),
    occasions: [
      ...deadlines.map((one: Written) => ({
        ...{ code: one.code, period: one.period, units: members(one.units), isDeadline: true },
        ...{ month: one.month ?? null, last: step(one.dueBefore, -1) },
        asks: one.figures ?? [],
      })),
      ...months.flatMap(({ code: month, period, milestones = [] }) =>
        milestones
          .filter(({ report }: Written) => report)
          .map((one: Written) => ({
            ...{ code: one.code, month, period, units: members(one.units) },
            ...{ last: one.day, isDeadline: false, asks: [] },
          })),
      ),
    ],
  };
}

/** Of what repeats each time has a number. */
const numbered = (one: Written, { repeat }: Written, n: number): Written =>
  repeat ? { ...one, code: `${one.code}-${n + 1}` } : one;

/** The days of what is due each month or quarter, once for each of them, as long as the plan lasts. */
function eachTime({ dueBefore, period, repeat }: Written, end: string): Written[] {
  if (!repeat) return [{ dueBefore, period }];
  const months = repeat === "month" ? 1 : 3;
  const times: Written[] = [];
  for (let n = 0; n < 12; n++) {
    const due = {
      dueBefore: monthsOn(dueBefore, n * months),
      period: {
        from: monthsOn(period.from, n * months),
        to: step(monthsOn(step(period.to, 1), n * months), -1),
      },
    };
    if (n > 0 && (due.period.to > end || step(due.dueBefore, -1) > end)) break;
    times.push(due);
  }
  return times;
}

/** The same day so many months later, or the last one of a shorter month. */
function monthsOn(day: string, months: number): string {
  const [year = 0, month = 0, of = 0] = day.split("-").map(Number);
  const lastOf = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(of, lastOf), 12))
    .toISOString()
    .slice(0, 10);
}

/** From the first notice of the milestone that it fulfils; else from when activities count for the month. */
function seasonOf(months: readonly Written[], duty: Written): string {
  const month = months.find(({ code }) => code === duty.month);
  const told = (month.milestones ?? [])
    .filter((one: Written) => (one.fulfils ?? []).includes(duty.code))
    .flatMap(({ day, notices }: Written) =>
      (notices ?? [{ days: 0, count: "calendar" }]).map((notice: Written) =>
        notice.count === "working" && notice.days !== 0
          ? workedFrom(day, notice.days)
          : lastWorked(step(day, notice.days)),
      ),
    );
  return told.toSorted()[0] ?? month.countsFrom ?? month.period.from;
}

export function dutyOf(plan: PlanFile, code: string): Duty {
  const found = plan.duties.find((one) => one.code === code);
  if (!found) throw new Error(`The plan has no duty ${code}`);
  return found;
}
