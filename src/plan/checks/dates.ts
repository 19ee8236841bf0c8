import { addDays } from "../day.ts";
import type { PlanFile } from "../file.ts";
import { error, type Finding, type Path } from "../findings.ts";
import type { Period } from "../model.ts";
import { called, type Phrase, told } from "../phrase.ts";
import { dueOf, type Repeating, WHICH } from "../repeated.ts";
import { checkMonths } from "./months.ts";
import { outside, reversed } from "./periods.ts";

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
    ...unspanned(file),
    ...unnumbered(file, within),
    ...uncommon(file, within),
    ...checkMonths(file, within),
  ];
}

function yearOutside(year: number, period: Period): Finding[] {
  const text = String(year);
  if (period.from.slice(0, 4) <= text && text <= period.to.slice(0, 4)) return [];
  return [error(["plan", "year"], told("plan-year-outside", { year }), told("plan-want-years"))];
}

/** What is due on a day: the plan's deadlines, and those that duties have of their own. */
interface Due extends Pick<Repeating, "dueBefore" | "period" | "repeat"> {
  readonly path: Path;
  readonly where: Phrase;
  /** Where its name stands, which tells one time from another. */
  readonly named: { readonly path: Path; readonly name: string };
}

function dues({ lists }: PlanFile, within: Period | null): Due[] {
  return [
    ...lists.deadlines.map(({ path, value: { code, name, ...due } }) => ({
      ...{ ...due, path, where: called("plan-noun-deadline", code) },
      named: { path: [...path, "name"], name },
    })),
    ...lists.duties.flatMap(({ path, value }) => {
      const due = dueOf(value, within);
      if (!due) return [];
      const where = called("plan-noun-duty", value.code);
      const named = { path: [...path, "title"], name: value.title };
      return [{ ...due, path: [...path, "due"], where, named }];
    }),
  ];
}

/** What repeats is told from its other times by its period. */
function unspanned({ lists }: PlanFile): Finding[] {
  return lists.duties
    .filter(({ value: { due } }) => due && due.repeat !== null && due.period === null)
    .map(({ path, value: { code } }) => {
      const message = told("plan-repeat-span", { where: called("plan-noun-duty", code) });
      return error([...path, "due"], message, "period");
    });
}

function deadlines(file: PlanFile, within: Period | null): Finding[] {
  return dues(file, within).flatMap(({ path, where, dueBefore, period }) => {
    const early = told("plan-due-early", { where, day: period.from });
    return [
      ...reversed([...path, "period"], where, period),
      ...(dueBefore <= period.from
        ? [error([...path, "dueBefore"], early, told("plan-want-after", { day: period.from }))]
        : []),
      ...outside(
        [...path, "dueBefore"],
        where,
        addDays(dueBefore, -1),
        within,
        "plan-last-day-outside",
      ),
      ...outside([...path, "period", "from"], where, period.from, within),
      ...outside([...path, "period", "to"], where, period.to, within),
    ];
  });
}

/** Else the reports of all months would be called alike. */
function unnumbered(file: PlanFile, within: Period | null): Finding[] {
  const known = new Set<string>();
  return dues(file, within).flatMap(({ repeat, named: { path, name } }) => {
    const isKnown = known.has(name);
    known.add(name);
    if (repeat === null || !isKnown) return [];
    const message = told("plan-repeat-name", { name });
    return [error(path, message, told("plan-want-which", { sign: WHICH }))];
  });
}

/** From the 31st some months would begin before the last one has ended. */
function uncommon(file: PlanFile, within: Period | null): Finding[] {
  return dues(file, within)
    .filter(({ repeat, period }) => repeat !== null && period.from.slice(8) > "28")
    .slice(0, 1)
    .map(({ path, period, named: { name } }) => {
      const message = told("plan-repeat-day", { where: name, day: period.from });
      return error([...path, "period", "from"], message, told("plan-want-common-day"));
    });
}
