import { vietnam } from "../simulate/oracle-days.ts";
import { exists, familyOf, heirsOf, owingOn, partsOf } from "./answering.ts";
import { tellsOfDeeds } from "./events.ts";
import { sendingOf } from "./lateness.ts";
import { type Duty, dutyOf, type Occasion, type PlanFile, type Unit } from "./plan-file.ts";
import type { Held, Report } from "./record.ts";
import { type Speaking, speakingIn } from "./speaking.ts";
import { isElsewhere } from "./sums.ts";

type Status = Report["status"] | "none" | "not-due";

/** What the office counts of duties. */
interface Counts {
  units: number;
  unitsReported: number;
  expected: number;
  notDue: number;
  reported: number;
  completed: number;
  nil: number;
  ongoing: number;
  pending: number;
  reports: number;
}

export interface DutyLine {
  readonly duty: Duty;
  /** The unit's own part, or the first of those that it took over. */
  readonly status: Status;
  readonly parts: readonly Status[];
  readonly reports: number;
  readonly speaking: number;
}

interface UnitLines {
  readonly unit: Unit;
  readonly lines: readonly DutyLine[];
  readonly counts: Counts;
  /** The areas of its reports on duties of others in which it has a part. */
  readonly helped: readonly string[];
}

export interface Whole {
  readonly total: Counts;
  readonly areas: ReadonlyMap<string, Counts>;
  readonly kinds: ReadonlyMap<string, Counts>;
  readonly units: readonly UnitLines[];
  readonly silent: readonly string[];
}

const none = (): Counts => ({
  ...{ units: 0, unitsReported: 0, expected: 0, notDue: 0, reported: 0, completed: 0 },
  ...{ nil: 0, ongoing: 0, pending: 0, reports: 0 },
});

/**
 * Where the plan stands on a day.
 *
 * @param then nothing that came later is known yet; what counts is what counts now
 */
export function standingOn(plan: PlanFile, held: Held, then: Date): Whole {
  const { day } = vietnam(then);
  const spoken = speakingIn(plan, held).filter(({ at }) => at <= then);
  const here = plan.units.filter((one) => exists(one, day) && (one.reports || one.hasDuties));
  const units = here.map((unit): UnitLines => {
    const lines = plan.duties
      .filter(({ byTask }) => byTask)
      .flatMap((duty) => lineOf(plan, duty, unit, day, spoken) ?? []);
    const counts = countsOf(lines);
    const sources = familyOf(plan, unit, day).map(({ code }) => code);
    const hasSent = sentBeside(held, then).some((code) => sources.includes(code));
    counts.units = 1;
    // Its part in what others owe.
    const helped = spoken.filter(
      (one) => sources.includes(one.unit) && dutyOf(plan, one.duty).cooperates.includes(one.unit),
    );
    const own = helped.filter(({ isOwn }) => isOwn);
    counts.reports += own.length;
    const hasSpoken = helped.length > 0 || lines.some(({ speaking }) => speaking > 0);
    counts.unitsReported = Number(hasSent || hasSpoken);
    return { unit, lines, counts, helped: own.map(({ duty }) => dutyOf(plan, duty).area) };
  });
  const together = (some: readonly UnitLines[], of: (one: UnitLines) => Counts) => {
    const sum = none();
    for (const one of some) {
      const own = of(one);
      for (const key of Object.keys(sum) as (keyof Counts)[]) {
        // Who has duties and owes no periodic reports is none of the units that are counted.
        if (!one.unit.reports && (key === "units" || key === "unitsReported")) continue;
        sum[key] += own[key];
      }
    }
    return sum;
  };
  const ofKind = (kind: string) => units.filter(({ unit }) => unit.kind === kind);
  return {
    units,
    total: together(units, ({ counts }) => counts),
    kinds: new Map(plan.kinds.map((kind) => [kind, together(ofKind(kind), (one) => one.counts)])),
    areas: new Map(
      plan.areas.map((area) => [
        area,
        together(units, ({ lines, helped }) => {
          const own = lines.filter(({ duty }) => duty.area === area);
          const counts = countsOf(own);
          counts.units = Number(own.length > 0);
          counts.unitsReported = Number(own.some(({ speaking }) => speaking > 0));
          counts.reports += helped.filter((one) => one === area).length;
          return counts;
        }),
      ]),
    ),
    silent: units
      .filter(({ unit, counts }) => unit.reports && counts.unitsReported === 0)
      .map(({ unit }) => unit.code),
  };
}

export function countsOf(lines: readonly DutyLine[]): Counts {
  const counts = none();
  for (const { parts, reports } of lines) {
    counts.reports += reports;
    for (const status of parts) {
      if (status === "not-due") counts.notDue++;
      else counts.expected++;
      if (status === "not-due" || status === "none") continue;
      counts.reported++;
      counts[status]++;
    }
  }
  return counts;
}

/** Periodic reports in force, and papers that the office has, by their units. */
function sentBeside({ periodic, papers }: Held, then: Date): string[] {
  return [
    ...periodic.filter((one) => one.isInForce && one.sentAt <= then),
    ...papers.filter(
      ({ state, settledAt }) => state === "confirmed" && settledAt && settledAt <= then,
    ),
  ].map(({ unit }) => unit);
}

/** Each unit's part counts as the plan assigned it, before and after a merger (decision 24). */
function lineOf(
  plan: PlanFile,
  duty: Duty,
  unit: Unit,
  day: string,
  spoken: readonly Speaking[],
): DutyLine | null {
  const all = partsOf(plan, duty.code, day).get(unit) ?? [];
  // Its own before those that it took over.
  const owners = [...all.filter((one) => one === unit), ...all.filter((one) => one !== unit)];
  if (owners.length === 0) return null;
  const family = new Set([unit, ...owners].map(({ code }) => code));
  const about = spoken.filter((one) => one.duty === duty.code && family.has(one.unit));
  const own = owners.filter(
    (owner) =>
      owner === unit ||
      owner.validTo === null ||
      duty.from <= owner.validTo ||
      about.some((one) => one.unit === owner.code),
  );
  const asked = own.length > 0 ? own : owners.slice(0, 1);
  const unreported: Status = duty.from <= day ? "none" : "not-due";
  const statusOf = (owner: Unit): Status => {
    const heard = about.filter((one) => covers(plan, one, owner));
    if (heard.some(({ status }) => status === "completed")) return "completed";
    return heard.at(-1)?.status ?? unreported;
  };
  const parts = asked.map(statusOf);
  return {
    ...{ duty, parts, status: statusOf(asked.includes(unit) ? unit : (asked[0] ?? unit)) },
    reports: about.filter(({ isOwn }) => isOwn).length,
    speaking: about.length,
  };
}

/** A part is done by what its unit sent, or by what whoever came after it has sent since. */
function covers(plan: PlanFile, { unit: code, at }: Speaking, owner: Unit): boolean {
  if (code === owner.code) return true;
  const { day } = vietnam(at);
  const source = bearerOf(plan, code, day);
  if (!source) return false;
  const then = source.validTo !== null && source.validTo < day ? source.validTo : day;
  return heirsOf(plan, owner, then).includes(source);
}

/** Of several that bear a code one after the other: that of the day, or the last before it. */
function bearerOf({ units }: PlanFile, code: string, day: string): Unit | undefined {
  const named = units.filter((one) => one.code === code);
  return (
    named.find((one) => exists(one, day)) ?? named.findLast((one) => (one.validTo ?? "") < day)
  );
}

/** Where a unit stands with a deadline. */
export interface Standing {
  readonly unit: string;
  readonly kind: "on-time" | "late" | "open" | "overdue";
  readonly reported: boolean;
  readonly nil: boolean;
  readonly paper: "none" | "claimed" | "confirmed" | "refused";
  /** Not met, and a report of it waits for its leader's word. */
  readonly waits: boolean;
}

/** Who owes a deadline's report: whoever lives to see its last day; before that, who is there now. */
export function deadlineOn(plan: PlanFile, held: Held, occasion: Occasion, now: Date): Standing[] {
  const { code, units, last } = occasion;
  const { day: today } = vietnam(now);
  const [asOf = last] = [last, today].toSorted();
  return [...owingOn(plan, units, last, asOf).keys()]
    .filter(({ reports }) => reports)
    .map(({ code: unit }) => {
      const report = held.periodic.find(
        (one) => one.unit === unit && one.occasion === code && one.isInForce,
      );
      const papers = held.papers.filter((one) => one.unit === unit && one.occasion === code);
      const { on: met, until } = sendingOf({ plan, held, now }, occasion, unit);
      const inTime = (day: string) => day <= until;
      const paper = (["confirmed", "claimed", "refused"] as const).find((state) =>
        papers.some((one) => one.state === state),
      );
      const kind = met
        ? inTime(met)
          ? ("on-time" as const)
          : ("late" as const)
        : inTime(today)
          ? ("open" as const)
          : ("overdue" as const);
      return {
        ...{ unit, kind, reported: report !== undefined, nil: report?.nil ?? false },
        paper: paper ?? "none",
        waits: !met && held.waiting.some((one) => one.unit === unit && one.occasion === code),
      };
    });
}

/** Activities for a special month by unit: marked ones, and those of its duties; each event once. */
export function monthOf(plan: PlanFile, held: Held, month: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const report of held.reports) {
    const isOne = report.isInForce && tellsOfDeeds(report) && !isElsewhere(held, report);
    const isOfMonth = [report.duty, ...report.also]
      .map((code) => dutyOf(plan, code))
      .some((duty) => duty.month === month && duty.isActivity);
    // What was issued is a document.
    if (!isOne || !dutyOf(plan, report.duty).isActivity) continue;
    if (!report.marks.includes(month) && !isOfMonth) continue;
    counts.set(report.unit, (counts.get(report.unit) ?? 0) + 1);
  }
  return counts;
}
