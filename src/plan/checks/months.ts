import { addDays, isWithin } from "../day.ts";
import type { PlanFile } from "../file.ts";
import { error, type Finding, type Path, warning } from "../findings.ts";
import type { Period } from "../model.ts";
import { calledOf } from "../months.ts";
import { called, type Phrase, told } from "../phrase.ts";
import { fold } from "../text.ts";
import { outside, reversed } from "./periods.ts";

/**
 * How far from its month a milestone may lie: preparations before it and the summary after it belong to it,
 * a date in another season is a slip.
 */
const REACH_IN_DAYS = 31;

/** The special months run forward, lie where they belong, and are told apart by what they are called. */
export function checkMonths(file: PlanFile, within: Period | null): Finding[] {
  return [
    ...spans(file, within),
    ...milestones(file),
    ...unnamed(file),
    ...sameNames(file),
    ...namesWithin(file),
  ];
}

function spans({ lists }: PlanFile, within: Period | null): Finding[] {
  return lists.months.flatMap(({ path, value: { code, period, countsFrom } }) => {
    const where = writtenAs(path, code);
    const late = told("plan-counts-late", { where, day: countsFrom ?? "" });
    return [
      ...reversed([...path, "period"], where, period),
      ...(countsFrom !== null && countsFrom > period.from
        ? [error([...path, "countsFrom"], late, told("plan-want-or-earlier", { day: period.from }))]
        : []),
      ...outside([...path, "period", "from"], where, period.from, within),
    ];
  });
}

/** A file that knows of one month gives it no code. */
export function writtenAs(path: Path, code: string): Phrase {
  return path[0] === "actionMonth" ? "actionMonth" : called("plan-noun-month", code);
}

function milestones({ lists, incomplete, single }: PlanFile): Finding[] {
  const isWritten = single.actionMonth !== null || lists.months.length > 0;
  if (!isWritten && !incomplete.has("months")) {
    return lists.milestones
      .slice(0, 1)
      .map(() => error(["milestones"], told("plan-no-month"), told("plan-want-in-months")));
  }
  const months = new Map(lists.months.map(({ value }) => [value.code, value]));
  return lists.milestones.flatMap(({ path, value: { code, day, month } }) => {
    const period = months.get(month)?.period;
    if (!period) return [];
    const reach = {
      from: addDays(period.from, -REACH_IN_DAYS),
      to: addDays(period.to, REACH_IN_DAYS),
    };
    if (isWithin(day, reach)) return [];
    const where = called("plan-noun-milestone", code);
    const message = told("plan-milestone-far", {
      where,
      day,
      month: months.get(month)?.name ?? "",
    });
    return [error([...path, "day"], message, told("plan-want-span", reach))];
  });
}

/** A report of a special month says of which; another report is of none. */
function unnamed({ lists, codes }: PlanFile): Finding[] {
  return lists.deadlines.flatMap(({ path, value: { code, kind, month } }) => {
    const where = called("plan-noun-deadline", code);
    if (kind === "special-month" && month === null) {
      const wanted = told("plan-want-one-of", { list: [...codes.months] });
      return [error(path, told("plan-is-missing", { where, key: "month" }), wanted)];
    }
    if (kind === "special-month" || month === null) return [];
    const message = told("plan-month-of-other", { where, kind });
    return [error([...path, "month"], message, told("plan-want-special-kind"))];
  });
}

/** Whoever writes the name would mean both. */
function sameNames({ lists }: PlanFile): Finding[] {
  return lists.months.flatMap(({ path, value }, i) =>
    lists.months.slice(0, i).flatMap((other) => {
      const names = calledOf(other.value).map(fold);
      const name = calledOf(value)
        .map(fold)
        .find((one) => names.includes(one));
      if (name === undefined) return [];
      const where = called("plan-noun-month", value.code);
      const message = told("plan-month-same-name", { where, name, other: other.value.code });
      return [error(path, message, told("plan-want-own-month-names"))];
    }),
  );
}

/** "Tháng hành động" beside "Tháng hành động vì trẻ em": who writes the first may mean the other. */
function namesWithin({ lists }: PlanFile): Finding[] {
  return lists.months.flatMap(({ path, value }) =>
    lists.months
      .filter((other) => other.value.code !== value.code)
      .flatMap((other) => {
        const names = calledOf(other.value).map(fold);
        const name = calledOf(value)
          .map(fold)
          .find((one) => names.some((long) => long.startsWith(`${one} `)));
        if (name === undefined) return [];
        const where = called("plan-noun-month", value.code);
        const message = told("plan-month-name-within", { where, other: other.value.name });
        return [warning([...path, "shortName"], message, told("plan-want-own-month-names"))];
      }),
  );
}
