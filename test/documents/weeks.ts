import { type DeadlineFacts, deadlineStandingOf, NO_FACTS } from "../../src/deadlines/deadline.ts";
import { dayOf } from "../../src/plan/day.ts";
import { isExpectedOn } from "../../src/plan/expected.ts";
import { obligations } from "../../src/plan/units.ts";
import type { DutyHistory } from "../../src/progress/facts.ts";
import { byUnit } from "../../src/progress/facts.ts";
import type { WeekFacts } from "../../src/progress/week.ts";
import type { Weekly } from "../../src/progress/weekly.ts";
import { plan } from "../progress/plan-2024.ts";
import { weekOf } from "../support/standing.ts";

const MS_PER_DAY = 86_400_000;

/** Numbers from 0 to 1 that are the same every time. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

export interface Invented {
  readonly at: Date;
  /** The share of duties reported by then. */
  readonly share: number;
  /** Units that have sent the report of each deadline, of a hundred. */
  readonly sent: Readonly<Record<string, number>>;
  readonly names?: boolean;
  readonly activities?: number;
}

/** An invented week of the plan of 2024, the same every time. */
export function invented({ at, share, sent, names = false, activities }: Invented): Weekly {
  const next = chance(2024);
  const begin = new Date("2024-01-08T08:00:00+07:00").getTime();
  const diligence = new Map(plan.units.map((unit) => [unit, 0.5 + next()]));
  const today = dayOf(at, plan.timeZone);
  const duties = obligations(plan, today).flatMap(({ unit, duty }): DutyHistory[] => {
    const [luck, when, how] = [next(), next(), next()];
    if (!isExpectedOn(duty, today)) return [];
    if (luck > share * (diligence.get(unit) ?? 1)) return [];
    // More and more come as time goes on.
    const firstAt = new Date(begin + (at.getTime() - begin) * Math.sqrt(when));
    const status =
      how < 0.65 ? "completed" : how < 0.85 ? "ongoing" : how < 0.92 ? "pending" : "nil";
    return [{ unit: unit.code, duty: duty.code, status, reports: 1, firstAt, lastAt: firstAt }];
  });
  const from = new Date(at.getTime() - 7 * MS_PER_DAY);
  const facts: WeekFacts = {
    from,
    to: at,
    duties: byUnit(duties),
    dutiesBefore: byUnit(duties.filter(({ firstAt }) => firstAt <= from)),
    sent: new Map(),
    reports: [],
    periodic: 0,
  };
  const month = plan.months[0];
  return {
    at,
    today,
    facts,
    week: weekOf(plan, facts),
    obstacles: { open: 2, handed: 0 },
    reasons: [],
    targets: [],
    names,
    months: month && activities !== undefined ? [{ month, activities, units: 18 }] : [],
    deadlines: Object.entries(sent).flatMap(([code, percent]) => {
      const deadline = plan.deadlines.find((one) => one.code === code);
      if (!deadline) return [];
      const known: DeadlineFacts = {
        ...NO_FACTS,
        reports: plan.units.flatMap(({ code: unit }, i) => {
          const ago = (next() ** 2 * 18 + 0.1) * MS_PER_DAY;
          const submittedAt = new Date(at.getTime() - ago);
          return (i * 37) % 100 < percent ? [{ unit, nil: false, submittedAt }] : [];
        }),
      };
      return [deadlineStandingOf(plan, deadline, known, at)];
    }),
  };
}
