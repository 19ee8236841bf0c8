/** The days of an activity in a report: not those of a document, an anniversary, the letter itself. */
import { isWithin } from "../plan/day.ts";
import type { Day } from "../plan/model.ts";
import type { DateContext, DateProblem } from "./date.ts";
import { type FoundDate, findPeriods } from "./date-find.ts";
import { isOfSomeRows } from "./row-days.ts";
import { surroundings } from "./surroundings.ts";
import { bare } from "./text.ts";
import type { Sentence } from "./tokens.ts";

export interface SaidDays {
  /** Both days included; null if no day was said or the day cannot be. */
  readonly date: { readonly from: Day; readonly to: Day } | null;
  readonly problem: DateProblem | null;
  /** As typed; null if nothing was. */
  readonly at: { readonly start: number; readonly end: number } | null;
  /** Single days, each at its place. */
  readonly days: readonly FoundDate[];
  /** "tính đến 31/5": of what stands at a day, that day; null where something else says when. */
  readonly asOf: Day | null;
  /** Days and months or quarters beside each other, each at its place. */
  readonly times: readonly FoundDate[];
}

/** "Lộc Bình, ngày 12 tháng 6 năm 2024", alone on its line: when the letter was written. */
const LETTER_HEAD = /^[^,\n\d]{2,40}, ?ngày \d{1,2} tháng \d{1,2} năm \d{4}[ .]*$/gimu;

/** @param done the sentence's text where nothing but what was done still stands */
export function daysOf(sentence: Sentence, done: string, context: DateContext): SaidDays {
  const { tokens, phrases } = sentence;
  let text = done.replace(LETTER_HEAD, (line) => " ".repeat(line.length));
  for (const { kind, start, end } of tokens)
    if (kind === "document")
      text = text.slice(0, start) + "#".repeat(end - start) + text.slice(end);
  const all = findPeriods(text, context, surroundings(text, phrases, context.self));
  const found = all.filter(
    (date) =>
      !isNamed(date, sentence) &&
      !isOfSomeRows(date, all, text) &&
      !all.some((other) => isOccasion(date, other, sentence)),
  );
  const past = withoutElsewhere(found.map(asOpen));
  const ranked = (past.length > 0 ? past : found).toSorted(
    (a, b) => rankOf(a, text) - rankOf(b, text),
  );
  const best = spanBehind(ranked[0], past, text) ?? ranked[0];
  const single = past.filter(
    ({ reading }) => reading.kind === "period" && reading.from === reading.to,
  );
  // A written day beats "sáng nay".
  const written = single.filter((date) => rankOf(date, text) === 0);
  const days = written.length > 0 ? written : single;
  const several = new Set(
    days.flatMap(({ reading }) => (reading.kind === "period" ? [reading.from] : [])),
  );
  const times = several.size > 1 ? days : apart(past, text);
  if (!best) return { date: null, problem: null, at: null, days, times, asOf: null };
  const at = { start: best.start, end: best.end };
  if (best.reading.kind === "problem")
    return {
      date: null,
      problem: best.reading.problem,
      at,
      days,
      times,
      asOf: best.limit?.until ?? null,
    };
  const both = several.size > 1 ? (bracketed(days, text) ?? joined(days, text)) : null;
  // Several days, and nothing says that they belong together: which of them is to be asked.
  const isOpen = several.size > 1 && !both && isSingle(best);
  // "Quý I: 3 buổi; Quý II: 4 buổi": neither of them is when it was.
  if (isOpen || (several.size === 0 && times.length > 1))
    return { date: null, problem: null, at, days, times, asOf: null };
  const span = both ?? best.reading;
  return { date: { from: span.from, to: span.to }, problem: null, at, days, times, asOf: null };
}

/** "Tính đến 31/5": nothing was on that day, and when it began is not said. */
function asOpen(date: FoundDate): FoundDate {
  if (!date.limit || date.reading.kind === "problem") return date;
  return { ...date, reading: { kind: "problem", problem: { kind: "not-understood" } } };
}

/** Where a clause begins that may tell of another time. */
const OPENS = /(?:^|[.,;:(\n-]|(?<!\p{L})(?:trong|và|va|còn|con))\s*$/iu;

/** Of what was said of when, what lies beside all of the others. */
function apart(found: readonly FoundDate[], text: string): FoundDate[] {
  const periods = found.flatMap((date) =>
    date.reading.kind === "period" ? [{ date, ...date.reading }] : [],
  );
  type Told = (typeof periods)[number];
  const meets = (a: Told, b: Told) => a.from <= b.to && b.from <= a.to;
  const isWider = (a: Told, b: Told) => meets(a, b) && b.from >= a.from && b.to <= a.to;
  const own = periods.filter(
    (one, i) =>
      (one.from === one.to || OPENS.test(text.slice(0, one.date.start))) &&
      !periods.some((other, k) =>
        other.from === one.from && other.to === one.to
          ? k < i
          : isWider(one, other) || (k < i && meets(one, other) && !isWider(other, one)),
      ),
  );
  return own.map(({ date }) => date);
}

/** "Tuần lễ 8/3 (4/3-8/3/2024)": the bracket says how long the day lasted. */
function spanBehind(
  best: FoundDate | undefined,
  dates: readonly FoundDate[],
  text: string,
): FoundDate | undefined {
  const [day] = best && isSingle(best) && best.reading.kind === "period" ? [best.reading.from] : [];
  return dates.find(
    ({ reading, start }) =>
      best !== undefined &&
      day !== undefined &&
      reading.kind === "period" &&
      reading.from < reading.to &&
      isWithin(day, reading) &&
      start > best.end &&
      /^\s?\($/.test(text.slice(best.end, start)),
  );
}

/**
 * Days ahead are no deed's; those of the years before are another's, if one of the plan's is told. One after the
 * plan may well be when it was.
 */
function withoutElsewhere(found: readonly FoundDate[]): FoundDate[] {
  const problemOf = ({ reading }: FoundDate) =>
    reading.kind === "problem" ? reading.problem : null;
  const isBefore = (problem: DateProblem | null) =>
    problem?.kind === "outside-period" && problem.day < problem.from;
  const past = found.filter((date) => problemOf(date)?.kind !== "in-future");
  const inside = past.filter((date) => !isBefore(problemOf(date)));
  return inside.length > 0 ? inside : past;
}

/** A written day says more than "sáng nay", and that more than a month. */
function rankOf({ reading, start, end, limit }: FoundDate, text: string): number {
  if (limit) return 3;
  const typed = text.slice(start, end);
  if (reading.kind === "problem") return /\d/.test(typed) ? 0 : 2;
  if (
    /\d\s?[/.-]\s?\d|\d\s*tháng\s*\d|\d\s*thang\s*\d/i.test(typed) &&
    !/^(?:quý|quy|t\d|tháng|thang)/i.test(typed)
  )
    return 0;
  return reading.from === reading.to ? 1 : 2;
}

function isSingle({ reading }: FoundDate): boolean {
  return reading.kind === "period" && reading.from === reading.to;
}

/** "ngày 7/5 và ngày 12/5": from the first to the last. */
function joined(days: readonly FoundDate[], text: string): { from: Day; to: Day } | null {
  const apart = days
    .slice(1)
    .some(({ start }, i) => !/^\s*(?:,|và|va|;)\s*$/.test(text.slice(days[i]?.end ?? 0, start)));
  const all = days
    .flatMap(({ reading }) => (reading.kind === "period" ? [reading.from] : []))
    .toSorted();
  const [from, to] = [all[0], all.at(-1)];
  return !apart && from && to ? { from, to } : null;
}

/** "(04/6 và 06/6)": both are kept. */
function bracketed(days: readonly FoundDate[], text: string): { from: Day; to: Day } | null {
  const between = text.slice(days[0]?.end ?? 0, days.at(-1)?.start ?? 0);
  // Each in a line of its own is the day of that line.
  if (/\)[^()]*\n/.test(between)) return null;
  const inside = days.filter(({ start }) => /\([^()]*$/.test(text.slice(0, start)));
  const all = inside.flatMap(({ reading }) => (reading.kind === "period" ? [reading.from] : []));
  const [from, to] = [all.toSorted()[0], all.toSorted().at(-1)];
  return all.length > 1 && all.length === days.length && from && to ? { from, to } : null;
}

/** The day of an anniversary or a repetition: "ngày Quốc tế Phụ nữ 8/3", "mỗi tháng 01 lần". */
function isNamed({ start, end }: FoundDate, { phrases, text }: Sentence): boolean {
  return phrases.some((phrase) => {
    if (phrase.tags.has("repeated") && phrase.start <= start && start < phrase.end) return true;
    if (!phrase.tags.has("commemorations")) return false;
    const between = text.slice(phrase.end, start);
    const before =
      phrase.end <= start && between.length <= 40 && !/[,;.\n:]|tổ chức|vào|ngày \d/u.test(between);
    // "dịp 8/3", "nhân ngày 20/10"
    return (
      (before && !/^\s*(?:sáng|chiều|tối)/u.test(between)) ||
      (phrase.start >= start && phrase.end <= end)
    );
  });
}

const RELATIVE = /^(?:(?:h[ou]m|sang|trua|chieu|toi) |h)(?:nay|qua)$/;

/** "Hôm nay tổ chức tọa đàm 8/3 muộn": what was held today is called by the day that it is for. */
function isOccasion(date: FoundDate, held: FoundDate, { phrases, text }: Sentence): boolean {
  const event = phrases.find(({ end }) => end + 1 === date.start);
  const isBare = /^\d{1,2}\s?[/.-]\s?\d{1,2}$/.test(text.slice(date.start, date.end));
  if (!event?.tags.has("events") || !isBare) return false;
  const between = text.slice(held.end, event.start);
  if (!RELATIVE.test(bare(text.slice(held.start, held.end))) || /[.,;:\n\d]/.test(between))
    return false;
  const said = phrases.filter(({ start, end }) => start >= held.end && end <= event.start);
  const holds = said.some(({ tags }) => tags.has("verbs") && !tags.has("weakVerbs"));
  // "Hôm nay em báo cáo tổ chức tọa đàm 8/3" tells today of that day.
  return holds && !said.some(({ tags }) => tags.has("done") || tags.has("weakVerbs"));
}
