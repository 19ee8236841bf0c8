import type { Curve } from "../../documents/picture.ts";
import { addDays, dayOf, instantOf, isWithin } from "../../plan/day.ts";
import { lastOnTimeDay } from "../../plan/deadlines.ts";
import type { Day, Period, Plan } from "../../plan/model.ts";
import { type CurveStep, dutiesOverTime, metOverTime } from "../../progress/week-curve.ts";
import { deadlineInFocus, monthInFocus, type Weekly } from "../../progress/weekly.ts";
import { outOf, shareWords } from "../words/counts.ts";
import { shortDay } from "../words/days.ts";
import type { PictureScene } from "./scene.ts";

/** How reports came since the first one, against the deadlines. */
export function curveOf({ t, language, plan }: PictureScene, weekly: Weekly): Curve {
  const { at, week, facts } = weekly;
  const { total } = week.now;
  const near = deadlineInFocus(weekly);
  const month = monthInFocus(plan, weekly.today);
  const standings = dutiesOverTime(week.now, facts.duties, plan.timeZone);
  const first = standings.find(({ reported }) => reported > 0)?.at;
  const sent = near ? metOverTime(near) : [];
  // Before anything came, nobody could report: the curve begins when the bot began.
  const began = new Date(Math.min(...[...(first ? [first] : []), ...sent, at].map(Number)));
  const period = { from: monthOf(began, plan), to: plan.period.to };
  const axis = axisOf(period, plan.timeZone);
  const duties = {
    name: t("picture-line-duties"),
    label: shareWords(total),
    points: shares(axis, standings, began, at),
  };
  const periodic = near && {
    name: near.deadline.name,
    label: outOf(near.met, near.expected, language),
    points: steps(axis, sent, near.expected, at),
  };
  return {
    lines: periodic ? [duties, periodic] : [duties],
    deadlines: plan.deadlines
      .filter(({ duty }) => duty === null)
      .map((deadline) => lastOnTimeDay(deadline))
      .filter((day) => isWithin(day, period))
      // Its line stands where the day ends.
      .map((day) => ({
        at: axis.ofDay(addDays(day, 1)),
        label: t("picture-due", { day: shortDay(day) }),
      })),
    band: month && {
      from: axis.ofDay(month.period.from),
      to: axis.ofDay(addDays(month.period.to, 1)),
      label: month.shortName,
    },
    months: monthsOf(period).map(({ from, to }) => ({
      from: axis.ofDay(from),
      to: axis.ofDay(to),
      label: t("picture-axis-month", { month: Number(from.slice(5, 7)) }),
    })),
  };
}

interface Axis {
  /** From 0, when the curve's first month begins, to 1, when the plan has ended. */
  of(instant: Date): number;
  ofDay(day: Day): number;
}

/** The first day of its month; of the plan's last month if it came later. */
function monthOf(instant: Date, { period, timeZone }: Plan): Day {
  const first = (day: Day): Day => `${day.slice(0, 7)}-01`;
  const [day, last] = [first(dayOf(instant, timeZone)), first(period.to)];
  if (last < day) return last;
  return day;
}

function axisOf(period: Period, timeZone: string): Axis {
  const instant = (day: Day) => instantOf(day, "00:00", timeZone);
  const begin = Number(instant(period.from));
  const length = Number(instant(addDays(period.to, 1))) - begin;
  const of = (at: Date) => (Number(at) - begin) / length;
  return { of, ofDay: (day) => of(instant(day)) };
}

/** Of what was expected on each day; what was expected before anything came is no step. */
function shares(axis: Axis, standings: readonly CurveStep[], began: Date, now: Date) {
  const share = ({ reported, expected }: Pick<CurveStep, "reported" | "expected">) =>
    expected === 0 ? 1 : reported / expected;
  const shown = standings.filter(({ at }) => began <= at && at <= now);
  return [
    { at: axis.of(began), share: 0 },
    ...shown.map((step) => ({ at: axis.of(step.at), share: share(step) })),
    { at: axis.of(now), share: share(shown.at(-1) ?? { reported: 0, expected: 1 }) },
  ];
}

/** From nothing, a step up at each of these times, until now. */
function steps(axis: Axis, times: readonly Date[], expected: number, now: Date) {
  const share = (count: number) => (expected === 0 ? 1 : count / expected);
  return [
    { at: axis.of(times[0] ?? now), share: 0 },
    ...times.map((time, i) => ({ at: axis.of(time), share: share(i + 1) })),
    { at: axis.of(now), share: share(times.length) },
  ];
}

/** Each month of the period, `to` exclusive; the first and the last may be parts of one. */
function monthsOf({ from, to }: Period): Period[] {
  const end = addDays(to, 1);
  const months: Period[] = [];
  for (let day = from; day < end; ) {
    const next = addDays(`${day.slice(0, 7)}-01`, 31).slice(0, 7);
    const after = `${next}-01` < end ? `${next}-01` : end;
    months.push({ from: day, to: after });
    day = after;
  }
  return months;
}
