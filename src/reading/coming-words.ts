/** Days by the words that people have for them, as one looks ahead: "mai", "thứ Hai tuần sau", "cuối tuần". */
import { addDays, addMonths, formatDay, mondayOf } from "../plan/day.ts";
import type { Day } from "../plan/model.ts";
import { bare, clean, hasMarks } from "./text.ts";

interface Looking {
  readonly today: Day;
  /** Named before in the same text: "từ thứ Hai tuần sau đến thứ Sáu". */
  readonly before: Day | null;
}

type Meant = Day | { readonly from: Day; readonly to: Day };

interface Wording {
  readonly pattern: RegExp;
  readonly day: (match: RegExpExecArray, looking: Looking) => Meant;
}

const said = (pattern: string, day: Wording["day"]): Wording => ({
  pattern: new RegExp(`(?<![\\p{L}\\d/])(?:${pattern})(?![\\p{L}\\d])`, "gu"),
  day,
});

const WEEKDAYS: Readonly<Record<string, number>> = {
  ...{ "2": 0, hai: 0, "3": 1, ba: 1, "4": 2, tu: 2, "5": 3, nam: 3, "6": 4, sau: 4 },
  ...{ "7": 5, bay: 5 },
};
const FRIDAY = 4;
const SUNDAY = 6;
const A_WEEK = 7;
const PART = "(?:(?:het|den|truoc)\\s+)?(?:(?:ngay|hom|sang|chieu)\\s+)?";
/** What follows says which day it is; then the name of the day only confirms it. */
const NO_DATE = "(?!\\s*,?\\s*(?:ngay\\s*)?\\d)";

const WORDINGS: readonly Wording[] = [
  said(
    `${PART}(?:thu\\s*([2-7]|hai|ba|tu|nam|sau|bay)|chu\\s*nhat|cn)(?:\\s+(?:tuan\\s+(nay|sau|toi|truoc|vua\\s+(?:roi|qua))))?${NO_DATE}`,
    ([, name, week], looking) => weekday(name ? (WEEKDAYS[name] ?? 0) : SUNDAY, week, looking),
  ),
  said("(?:cuoi|het)\\s+tuan(?:\\s+(nay|sau|toi))?", ([, week], { today }) =>
    addDays(mondayIn(week ?? "nay", today), FRIDAY),
  ),
  said(`(?:cuoi|het)\\s+thang(?:\\s+(nay|sau|toi))?${NO_DATE}`, ([, month], { today }) =>
    addDays(addMonths(`${today.slice(0, 7)}-01`, month && month !== "nay" ? 2 : 1), -1),
  ),
  said("tuan\\s+(?:sau|toi)", (_, { today }) => {
    const from = mondayIn("sau", today);
    return { from, to: addDays(from, SUNDAY) };
  }),
  said("(\\d{1,2})\\s+(ngay|tuan)\\s+nua", ([, count, unit], { today }) =>
    addDays(today, Number(count) * (unit === "tuan" ? A_WEEK : 1)),
  ),
  // Alone it is a name as well: "Mai làm thay".
  said(
    "(?:ngay|hom|sang|chieu)\\s+mai|(?<=^|(?:tu|den|het|vao|nghi|vang)\\s+)mai",
    (_, { today }) => addDays(today, 1),
  ),
  said("ngay\\s+(?:mot|kia)", (_, { today }) => addDays(today, 2)),
  said("(?:ngay\\s+)?hom\\s+qua", (_, { today }) => addDays(today, -1)),
  said("(?:ngay\\s+)?hom\\s+kia", (_, { today }) => addDays(today, -2)),
];

/** The same text without diacritics, with such words written out as dates. */
export function withDaysAhead(text: string, today: Day): string {
  const typed = clean(text);
  const plain = bare(typed);
  const found = WORDINGS.flatMap(({ pattern, day }) =>
    [...plain.matchAll(pattern)].map((match) => ({ match, day })),
  ).toSorted((a, b) => a.match.index - b.match.index || b.match[0].length - a.match[0].length);
  let before: Day | null = null;
  let result = "";
  let at = 0;
  for (const { match, day } of found) {
    const end = match.index + match[0].length;
    const own = typed.slice(match.index, end);
    // Where diacritics are typed, "Thu Ba" is somebody.
    if (match.index < at || (hasMarks(typed) && !hasMarks(own) && /^thu/i.test(own))) continue;
    const meant = day(match, { today, before });
    const days = typeof meant === "string" ? [meant] : [meant.from, meant.to];
    before = days.at(-1) ?? before;
    result += plain.slice(at, match.index) + days.map(formatDay).join(" den ");
    at = end;
  }
  return result + plain.slice(at);
}

/** Of a week that is named; else the next such day after today, or from the day that was named before. */
function weekday(after: number, week: string | undefined, { today, before }: Looking): Day {
  if (week !== undefined) return addDays(mondayIn(week, today), after);
  const first = before ?? addDays(today, 1);
  const day = addDays(mondayOf(first), after);
  return day < first ? addDays(day, A_WEEK) : day;
}

function mondayIn(week: string, today: Day): Day {
  const monday = mondayOf(today);
  if (week === "nay") return monday;
  return addDays(monday, week === "sau" || week === "toi" ? A_WEEK : -A_WEEK);
}
