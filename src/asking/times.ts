import { addDays, addMonths, daysBetween, isWithin, yearOf } from "../plan/day.ts";
import type { Day, Period, Plan } from "../plan/model.ts";
import { monthsSaid } from "../plan/months.ts";
import { occasionsOf } from "../plan/occasions.ts";
import { bare, fold } from "../plan/text.ts";
import type { DateProblem } from "../reading/date.ts";
import { findPeriods } from "../reading/date-find.ts";
import { halves } from "./halves.ts";
import { monthsPast } from "./months-past.ts";
import type { Query } from "./query.ts";
import { at } from "./time-at.ts";
import { thisYear, years } from "./years-said.ts";

/** A time that a question names, with its place in the text. */
export interface SaidTime {
  readonly start: number;
  readonly end: number;
  readonly time: Query["period"];
  /** Why it is no time of the plan; null if it is one. */
  readonly problem: DateProblem | { readonly kind: "other-year"; readonly year: number } | null;
  /** It is a moment, up to which something is known, and no time in which something is counted. */
  readonly moment?: true;
  /** It ends a time that begins with the plan: "đến hết tháng 5". */
  readonly until?: true;
  /** It begins a time that ends today: "từ đầu tháng 7". */
  readonly since?: true;
  /** A report that is named by the day before which it is due. */
  readonly isDue?: true;
  /** The whole month or quarter that is named, however much of it is to come. */
  readonly named?: Period;
}

interface Asked {
  readonly plan: Plan;
  readonly today: Day;
}

const YEAR_REPORT =
  /(?<=(?:bao cao|tong ket)\s(?:cua\s)?)(?:ca\s)?(?:cuoi\s)?nam(?!\s*(?:ngoai|truoc(?!\s(?:ngay|hom|mung)\s)|nay|roi))(?:\s*(\d{4}))?(?![\p{L}\d])/gu;
const QUARTER_NEAR = /(?<![\p{L}])quy\s*(nay|truoc|vua qua|vua roi)(?![\p{L}])/gu;
const LISTED =
  /(?<![\p{L}])(thang|quy)\s*(?:\d{1,2}|i{1,3}|iv)(?:\s*(?:,|va|-|den|toi|\s)\s*(?:(?:thang|quy)\s*)?(?:\d{1,2}|i{1,3}|iv)(?![\p{L}\d/]))+/gu;
const TIME_END =
  /(?<![\p{L}])(?:(?:(?:tinh|cho)\s)?(?:den|toi)\s)?(?:het|cuoi)\s*(thang\s*\d{1,2}|quy\s*(?:[1-4]|i{1,3}|iv))(?![\p{L}\d/])/gu;
const UNTIL = /(?:tinh den|den het|den|toi|cho den|het)\s*(?:ngay\s*)?$/;
const SINCE = /(?:ke tu|tu|sau)\s*(?:ngay\s*)?$/;
const SINCE_START =
  /(?<![\p{L}])(?:ke\s)?tu\s(?:dau|hoi dau|ngay dau)\s(thang\s*\d{1,2}|quy\s*(?:[1-4]|i{1,3}|iv))(?![\p{L}\d/])/gu;
const BEFORE = /truoc\s*(?:ngay\s*)?$/;

/** The times of a question, in the order of their places; those that lie in another one are left out. */
export function timesIn(text: string, asked: Asked): SaidTime[] {
  const plain = bare(text);
  const said = days(text, plain, asked);
  // "từ tháng 4 tới cuối quý II" is read as one, and its end is none by itself.
  const isAlone = ({ start, end }: SaidTime) =>
    !said.some(
      (one) =>
        one.problem === null &&
        one.start <= start &&
        end <= one.end &&
        isLonger(one, { start, end }),
    );
  const all = [
    ...timeEnds(plain, asked).filter(isAlone),
    ...sinceStarts(plain, asked).filter(isAlone),
    ...monthsPast(text, plain, asked),
    ...halves(plain, asked),
    ...yearReports(plain, asked.plan),
    ...months(text, asked.plan),
    ...listed(plain, asked),
    ...years(plain, asked.plan),
    ...thisYear(plain, asked),
    ...quarters(plain, asked),
    ...said,
  ];
  const found: SaidTime[] = [];
  for (const one of all) {
    if (!found.some(({ start, end }) => one.start < end && start < one.end)) found.push(one);
  }
  return spans(
    found.toSorted((a, b) => a.start - b.start),
    plain,
  );
}

/** "Từ đầu tháng 7 đến hết tháng 9": what begins a time, and right behind it what ends it. */
function spans(times: readonly SaidTime[], plain: string): SaidTime[] {
  const found: SaidTime[] = [];
  for (const one of times) {
    const first = found.at(-1);
    const span = first && /^,?\s*$/.test(plain.slice(first.end, one.start)) && spanOf(first, one);
    if (span) found[found.length - 1] = span;
    else found.push(one);
  }
  return found;
}

function isLonger(one: Span, than: Span): boolean {
  return one.end - one.start > than.end - than.start;
}

type Span = Pick<SaidTime, "start" | "end">;

function spanOf(first: SaidTime, last: SaidTime): SaidTime | null {
  if (!first.since || !(last.until || last.moment)) return null;
  const { start } = first;
  if (last.problem) return { ...last, start };
  const [since, until] = [first.time, last.time];
  if (!(since && until && "from" in since && "from" in until)) return null;
  if (since.from > until.to) return null;
  return { start, end: last.end, time: { from: since.from, to: until.to }, problem: null };
}

/** "báo cáo năm" */
function yearReports(plain: string, plan: Plan): SaidTime[] {
  const occasion = occasionsOf(plan).find(({ kind }) => kind === "year");
  return [...plain.matchAll(YEAR_REPORT)].flatMap((match) => {
    const isOther = match[1] !== undefined && Number(match[1]) !== plan.year;
    return occasion && !isOther ? [at(match, { occasion: occasion.code })] : [];
  });
}

/** The special months by what they are called, as far as a report of them is asked. */
function months(text: string, plan: Plan): SaidTime[] {
  const known = occasionsOf(plan);
  return monthsSaid(plan, text).flatMap(({ month, start, end }) => {
    const occasion = known.find((one) => one.month === month.code);
    return occasion ? [{ start, end, time: { occasion: occasion.code }, problem: null }] : [];
  });
}

/** "cuối tháng 6", "hết quý II" */
function timeEnds(plain: string, { plan, today }: Asked): SaidTime[] {
  return [...plain.matchAll(TIME_END)].flatMap((match): SaidTime[] => {
    const said = accented(match[1] ?? "");
    const [found] = findPeriods(said, { today, period: plan.period });
    if (found?.reading.kind !== "period") return [];
    const { from } = found.reading;
    const months = said.startsWith("quý") ? 3 : 1;
    const to = addDays(addMonths(`${from.slice(0, 7)}-01`, months), -1);
    const end = { ...at(match, { from: plan.period.from, to }), moment: true as const };
    return [to > today ? { ...end, problem: { kind: "in-future", day: to } } : end];
  });
}

/** "từ đầu quý 3": up to now. */
function sinceStarts(plain: string, { plan, today }: Asked): SaidTime[] {
  return [...plain.matchAll(SINCE_START)].flatMap((match): SaidTime[] => {
    const said = accented(match[1] ?? "");
    const [found] = findPeriods(said, { today, period: plan.period });
    if (!found) return [];
    const { reading } = found;
    if (reading.kind !== "period") return [{ ...at(match, null), problem: reading.problem }];
    return [{ ...at(match, { from: reading.from, to: today }), since: true }];
  });
}

const accented = (plain: string): string => plain.replace("thang", "tháng").replace("quy", "quý");

/** "tháng 4 tháng 5", "tháng 4, 5 và 6", "quý I và quý II": times that follow each other. */
function listed(plain: string, { plan, today }: Asked): SaidTime[] {
  return [...plain.matchAll(LISTED)].flatMap((match) => {
    const unit = accented(match[1] ?? "");
    const isSpan = /-|den|toi/.test(match[0]);
    const numbers = (match[0].match(/\d+|iv|i{1,3}/g) ?? []).map(
      (one) => ROMAN[one] ?? Number(one),
    );
    const follow = numbers.slice(1).every((one, i) => one === (numbers[i] ?? 0) + 1);
    const [from, to] = [numbers[0], numbers.at(-1)].map(
      (one) => findPeriods(`${unit} ${one}`, { today, period: plan.period })[0]?.reading,
    );
    if (from?.kind !== "period" || to?.kind !== "period" || from.from >= to.to) return [];
    return follow || isSpan ? [at(match, { from: from.from, to: to.to })] : [];
  });
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };

/** "quý này", "quý trước" */
function quarters(plain: string, { plan, today }: Asked): SaidTime[] {
  return [...plain.matchAll(QUARTER_NEAR)].flatMap((match) => {
    const now = Math.ceil(Number(today.slice(5, 7)) / 3);
    const number = match[1] === "nay" ? now : now - 1;
    const year = number < 1 ? yearOf(today) - 1 : yearOf(today);
    const [found] = findPeriods(`quý ${number < 1 ? 4 : number} năm ${year}`, {
      today,
      period: plan.period,
    });
    return found ? [timed(match.index, match.index + match[0].length, found.reading)] : [];
  });
}

function timed(start: number, end: number, reading: Reading): SaidTime {
  return reading.kind === "period"
    ? { start, end, time: { from: reading.from, to: reading.to }, problem: null }
    : { start, end, time: null, problem: reading.problem };
}
type Reading = ReturnType<typeof findPeriods>[number]["reading"];

/** Days, months and quarters, with "đến", "từ" and "trước" before a single one. */
function days(text: string, plain: string, { plan, today }: Asked): SaidTime[] {
  const context = { today, period: plan.period, mayGoOn: true } as const;
  return findPeriods(text, context).map(({ reading, start, end }) => {
    const said = text.slice(start, end);
    const named = wholeOf(said, plan);
    const timedSo = { ...timed(start, end, reading), ...(named && { named }) };
    const { time } = timedSo;
    const due = time ? null : dueBefore(plain.slice(0, start), timedSo, plan);
    if (due) return due;
    // In July "quý IV" is the one to come, and no rest of the year before.
    if (named && named.from > today && reading.kind === "period" && isLongPast(reading, today))
      return { ...timedSo, time: null, problem: { kind: "in-future", day: named.from } };
    if (!time || !("from" in time)) return timedSo;
    if (/den|toi|-/.test(fold(said)))
      return time.from === plan.period.from ? { ...timedSo, until: true } : timedSo;
    const open = opened(plain.slice(0, start), time, plan.period, today);
    if (!open) return timedSo;
    const { opening, until } = open;
    return {
      ...timed(start - opening, end, reading),
      time: open.time,
      ...(until ? { until } : { since: true }),
    };
  });
}

/** "Trước 15/6", said while it is to come: the report that is due before that day. */
function dueBefore(before: string, { start, end, problem }: SaidTime, plan: Plan): SaidTime | null {
  const prior = BEFORE.exec(before);
  if (!prior || problem?.kind !== "in-future") return null;
  const occasion = occasionsOf(plan).find(({ deadline }) => deadline?.dueBefore === problem.day);
  if (!occasion) return null;
  const time = { occasion: occasion.code };
  return { start: start - prior[0].length, end, time, problem: null, isDue: true };
}

const LONG_PAST = 92;
const isLongPast = ({ to }: Pick<Period, "to">, today: Day) => daysBetween(to, today) > LONG_PAST;

const WHOLE = /^(?:thang|quy)\s*(?:\d{1,2}|i{1,3}|iv)(?![\p{L}\d])/u;

/** "quý III" is that quarter, whatever day it is. */
function wholeOf(said: string, { period }: Plan): Period | null {
  if (!WHOLE.test(bare(said))) return null;
  const [found] = findPeriods(said, { today: period.to, period });
  return found?.reading.kind === "period" ? found.reading : null;
}

/** A day alone that ends or begins a time, with the length of the word that says so. */
function opened(before: string, { from, to }: Period, whole: Period, today: Day) {
  const until = UNTIL.exec(before);
  if (until)
    return { time: { from: whole.from, to }, opening: until[0].length, until: true } as const;
  const prior = BEFORE.exec(before);
  if (prior && isWithin(addDays(from, -1), whole)) {
    const time = { from: whole.from, to: addDays(from, -1) };
    return { time, opening: prior[0].length, until: true } as const;
  }
  const since = SINCE.exec(before);
  return since ? { time: { from, to: today }, opening: since[0].length, until: null } : null;
}
