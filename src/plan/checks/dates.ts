import { addDays, isWithin } from "../day.ts";
import type { PlanFile } from "../file.ts";
import { error, type Finding, type Path } from "../findings.ts";
import type { Day, Period } from "../model.ts";

/**
 * How far from the Action Month a milestone may lie: preparations before it and the summary after
 * it belong to it, a date in another season is a slip.
 */
const REACH_IN_DAYS = 31;

/** Periods that run forward, and days that lie where they belong. */
export function checkDates(file: PlanFile): Finding[] {
  const { plan } = file.single;
  const whole = plan?.period;
  // What lies outside a period that runs backwards is a question without an answer.
  const within = whole && whole.from <= whole.to ? whole : null;
  return [
    ...(whole ? reversed(["plan", "period"], "plan", whole) : []),
    ...(plan?.year && within ? yearOutside(plan.year, within) : []),
    ...deadlines(file, within),
    ...actionMonth(file, within),
    ...milestones(file),
  ];
}

function reversed(path: Path, where: string, { from, to }: Period): Finding[] {
  if (from <= to) return [];
  const message = `${where}: the period ends on ${to}, before it begins on ${from}`;
  return [error([...path, "to"], message, `${from} or later`)];
}

function yearOutside(year: number, period: Period): Finding[] {
  const text = String(year);
  if (period.from.slice(0, 4) <= text && text <= period.to.slice(0, 4)) return [];
  const message = `plan: the period has no day of the year ${year}`;
  return [error(["plan", "year"], message, "the year of the period")];
}

function outside(path: Path, message: string, day: Day, within: Period | null): Finding[] {
  if (!within || isWithin(day, within)) return [];
  const text = `${message} ${day} is outside the plan's period`;
  return [error(path, text, `within ${within.from} to ${within.to}`)];
}

function deadlines({ lists }: PlanFile, within: Period | null): Finding[] {
  return lists.deadlines.flatMap(({ path, value: { code, dueBefore, period } }) => {
    const where = `deadline ${code}`;
    const early = `${where} is due before its period begins on ${period.from}`;
    return [
      ...reversed([...path, "period"], where, period),
      ...(dueBefore <= period.from
        ? [error([...path, "dueBefore"], early, `after ${period.from}`)]
        : []),
      ...outside(
        [...path, "dueBefore"],
        `${where}: the last on-time day`,
        addDays(dueBefore, -1),
        within,
      ),
      ...outside([...path, "period", "from"], `${where}:`, period.from, within),
      ...outside([...path, "period", "to"], `${where}:`, period.to, within),
    ];
  });
}

function actionMonth({ single }: PlanFile, within: Period | null): Finding[] {
  const { period, countsFrom } = single.actionMonth ?? {};
  if (!period) return [];
  const late = `actionMonth: countsFrom ${countsFrom} is after its first day`;
  return [
    ...reversed(["actionMonth", "period"], "actionMonth", period),
    ...(countsFrom && countsFrom > period.from
      ? [error(["actionMonth", "countsFrom"], late, `${period.from} or earlier`)]
      : []),
    ...outside(["actionMonth", "period", "from"], "actionMonth:", period.from, within),
  ];
}

function milestones({ single: { actionMonth: month }, lists }: PlanFile): Finding[] {
  if (!month) {
    return lists.milestones
      .slice(0, 1)
      .map(() => error(["milestones"], "milestones without an actionMonth", "actionMonth"));
  }
  const { period } = month;
  if (!period) return [];
  const reach = {
    from: addDays(period.from, -REACH_IN_DAYS),
    to: addDays(period.to, REACH_IN_DAYS),
  };
  return lists.milestones
    .filter(({ value }) => !isWithin(value.day, reach))
    .map(({ path, value: { code, day } }) => {
      const message = `milestone ${code}: ${day} is too far from the Action Month`;
      return error([...path, "day"], message, `${reach.from} to ${reach.to}`);
    });
}
