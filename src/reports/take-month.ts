import { monthsSaid } from "../plan/months.ts";
import { clean, fold } from "../reading/text.ts";
import type { Answers } from "./answers.ts";
import { countedFor, dutyOf, monthsFor } from "./questions.ts";
import { type Circumstances, refused, type Taken, taken } from "./taken.ts";
import { yesOrNo } from "./words.ts";

/** Codes of the special months for which an activity counts, or all for which it may. */
export type Counted = "all" | readonly string[];

export function takeMonths(answers: Answers, counted: Counted, { plan }: Circumstances): Taken {
  const open = monthsFor(plan, answers).map(({ code }) => code);
  const codes = counted === "all" ? open : counted;
  return open.length > 0 && codes.every((code) => open.includes(code))
    ? taken(answers, countedFor(plan, answers, codes))
    : refused(answers, { kind: "not-here", question: "month" });
}

const ALL = /^(?:ca (?:hai|ba|2|3)|tat ca|deu|both|all)(?: thang| months?)?(?: a)?$/;

/** Yes or no where one month may be meant; its name where several may. Null if it is none of these. */
export function takeMonthWords(answers: Answers, text: string, given: Circumstances): Taken | null {
  const open = monthsFor(given.plan, answers);
  const counts = yesOrNo(text);
  if (counts === false) return takeMonths(answers, [], given);
  if (ALL.test(fold(text)) || (counts && open.length === 1)) {
    return takeMonths(answers, "all", given);
  }
  const named = monthsSaid({ months: open }, clean(text)).map(({ month }) => month.code);
  return named.length > 0 ? takeMonths(answers, named, given) : null;
}

/**
 * An event that serves a duty of a special month as well counts for it; what is said of a month for which
 * it can no longer count is not carried along unseen.
 */
export function withFittingMonths(answers: Answers, { plan }: Circumstances): Answers {
  const own = monthOfDuty(answers.duty);
  const served = (answers.joint?.also ?? []).flatMap((code) => monthOfDuty(code) ?? []);
  const said = monthsFor(plan, answers).flatMap(({ code }) => {
    const counts = answers.months?.[code];
    return counts === undefined ? [] : [[code, counts] as const];
  });
  const also = served.filter((code) => code !== own).map((code) => [code, true] as const);
  const months = Object.fromEntries([...said, ...also]);
  return isSame(months, answers.months ?? {})
    ? answers
    : { ...answers, months: Object.keys(months).length > 0 ? months : undefined };

  function monthOfDuty(code: string | undefined): string | null {
    return code === undefined ? null : (dutyOf(plan, code)?.month ?? null);
  }
}

function isSame(
  a: Readonly<Record<string, boolean>>,
  b: Readonly<Record<string, boolean>>,
): boolean {
  return [...Object.keys(a), ...Object.keys(b)].every((code) => a[code] === b[code]);
}

/** Without a duty of the month it is asked again whether the event counts for it. */
export function withoutMarkOf(
  { months = {} }: Answers,
  duty: string,
  { plan }: Circumstances,
): Pick<Answers, "months"> {
  const { [dutyOf(plan, duty)?.month ?? ""]: _, ...others } = months;
  return { months: Object.keys(others).length > 0 ? others : undefined };
}
