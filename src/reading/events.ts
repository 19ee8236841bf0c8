/** Several events in one message: each with its own day and its own numbers. */
import type { Day, Figure } from "../plan/model.ts";
import { BULLETS } from "./bullets.ts";
import type { FoundDate } from "./date-find.ts";
import { dayLines } from "./day-lines.ts";
import type { Takers } from "./figure-class.ts";
import { type FiguresReading, type ReadingContext, readFigures } from "./figures.ts";
import { findPhrases } from "./phrases.ts";
import { tableIn } from "./table.ts";
import { vocabularyOf } from "./vocabulary.ts";

export interface SaidEvent {
  readonly from: Day;
  readonly to: Day;
  readonly figures: FiguresReading;
  /** As typed, from its day on. */
  readonly text: string;
  /** The same without its day, behind what is said of all of them. */
  readonly told: string;
}

export interface SaidEvents {
  /** At least two, each with numbers of its own; or none. */
  readonly events: readonly SaidEvent[];
  /** What is told of days of which nothing was counted, as typed. */
  readonly others: readonly string[];
}

const NONE: SaidEvents = { events: [], others: [] };
/** A day and a word is a mention, and tells of nothing. */
const TELLS = 3;

/** A time, and the number of the first in a list: "1. Ngày 8/3 …", "1) …", "(1) …". */
const NO_AMOUNT = /\d{1,2}h\d{0,2}|(?<=^|\n)\s*\(?\d{1,2}(?:\.\d{1,2})*\s*[.)/:-](?!\d)/g;
/** "Kết quả tuyên truyền tháng 5": when all of them were. */
const TIMES = /(?:tháng|thang|quý|quy|năm|nam)\s+\d{1,4}(?:\s?[/-]\s?\d{4})?(?!\d)/giu;
/** How the line of the next one begins, behind the end of this one. */
const NEXT = new RegExp(
  `(?:\\n\\s*(?:[${BULLETS}]|\\(?\\d{1,2}(?:\\.\\d{1,2})*\\s*[.)/:-]|[a-zđ]\\))|[;,]\\s*\\(\\d{1,2}\\))?[\\s;,.]*$`,
  "u",
);
/** More days than that are no list of events that a person would choose from. */
const MOST = 12;

/**
 * The events of a message that tells of several.
 *
 * @param days the single days that were said, in the order of the text
 */
export function eventsIn(
  text: string,
  days: readonly FoundDate[],
  figures: readonly Figure[],
  context: ReadingContext,
): SaidEvents {
  const dated = days.filter((day, i) => !sameDay(day, days[i - 1]));
  if (dated.length < 2 || dated.length > MOST) return NONE;
  const table = tableIn(text);
  const rows = table?.rows ?? dayLines(text, dated);
  const rowOf = ({ start }: FoundDate) => rows.find((row) => row.start <= start && start < row.end);
  const head = table?.start ?? rows[0]?.start;
  const first = (dated[0] && rowOf(dated[0]) && head) ?? dated[0]?.start ?? 0;
  const before = text.slice(0, first).replace(NO_AMOUNT, "");
  const others: string[] = [];
  // What is told of all of them at the end is of none of them.
  const total = table ? table.total : totalBehind(text, dated, figures, context);
  const whole = total ? text.slice(0, total.start) : text;
  const found = dated.flatMap((day, i): SaidEvent[] => {
    const row = rowOf(day);
    const { reading, end } = day;
    const start = row?.start ?? day.start;
    const until = row?.end ?? dated[i + 1]?.start ?? whole.length;
    // What stands before the first day is said of all of them.
    const own = `${before}, ${row?.told ?? withoutNext(text.slice(end, until))}`;
    const read = readFigures(own, figures, undefined, context);
    const counts = Object.values(read.values).some((value) => typeof value === "number");
    const told = withoutNext(text.slice(start, until));
    if (counts && reading.kind === "period")
      return [{ from: reading.from, to: reading.to, figures: read, text: told, told: own }];
    const words = told
      .slice(end - start)
      .trim()
      .split(/\s+/);
    if (words.length >= TELLS || words.some((word) => /\d/.test(word))) others.push(told);
    return [];
  });
  if (total && found.length > 1) {
    const read = readFigures(total.told, figures, undefined, context);
    if (!agree(read, found)) others.push(text.slice(total.start, total.end));
  }
  const numbersBefore = /\d/.test(before.replace(TIMES, ""));
  return found.length >= 2 && !numbersBefore ? { events: found, others } : NONE;
}

/** The sign of the next line of a list is not this one's, nor is the part of the next day. */
function withoutNext(told: string): string {
  const whole = told.replace(/[;,.]\s*(?:(?:và|còn|đến|vào)\s+)?(?:sáng|trưa|chiều|tối)\s*$/iu, "");
  return whole.replace(NEXT, "");
}

/** "… Tổng cộng 7 buổi, 360 người": a last sentence that opens with the word for what all come to. */
function totalBehind(
  text: string,
  days: readonly FoundDate[],
  figures: readonly Figure[],
  { lexicon }: ReadingContext,
): { start: number; end: number; told: string } | null {
  const last = days.at(-1)?.end ?? text.length;
  const opens = findPhrases(text, vocabularyOf(lexicon, figures)).find(
    ({ tags, start }) =>
      start > last && tags.has("total") && /[.;\n]\s*$/.test(text.slice(last, start)),
  );
  return opens ? { start: opens.start, end: text.length, told: text.slice(opens.start) } : null;
}

/** Whether what is told of all of them is what they come to. */
function agree({ values }: FiguresReading, events: readonly SaidEvent[]): boolean {
  return Object.entries(values).every(([code, value]) => {
    const said = events.map(({ figures: own }) => own.values[code]);
    const sum = said.reduce<number>((a, b) => a + (typeof b === "number" ? b : 0), 0);
    return value === sum;
  });
}

function sameDay(a: FoundDate, b: FoundDate | undefined): boolean {
  if (b?.reading.kind !== "period" || a.reading.kind !== "period") return false;
  return a.reading.from === b.reading.from;
}

export interface Together {
  readonly from: Day;
  readonly to: Day;
  /** Sums of what the events say. */
  readonly values: Readonly<Record<string, number>>;
  /** Which of them hold an approximate number. */
  readonly about: readonly string[];
}

/** Whether an event that says nothing of it had none: people may not have been counted. */
export function addsUp(code: string, takers: Takers): boolean {
  const figure = takers.byCode.get(code);
  return figure !== undefined && figure.partOf === null && !takers.isPeople(takers.classOf(figure));
}

/**
 * The events as one report: from the first to the last day, the numbers added. People are only added if
 * every event tells of them; each event that says nothing else is one session.
 */
export function together(events: readonly SaidEvent[], takers: Takers): Together {
  const days = events.flatMap(({ from, to }) => [from, to]).toSorted();
  const codes = new Set(events.flatMap(({ figures }) => Object.keys(figures.values)));
  const values: Record<string, number> = {};
  for (const code of codes) {
    const all = events.map(({ figures }) => figures.values[code]);
    const said = all.filter((value) => typeof value === "number");
    const isWhole = said.length === all.length;
    if (said.length > 0 && (isWhole || addsUp(code, takers)))
      values[code] = said.reduce((a, b) => a + b, 0);
  }
  const [sessions] = takers.openTo("sessions");
  if (sessions) {
    const held = events.map(({ figures }) => figures.values[sessions.code]);
    values[sessions.code] = held.reduce<number>(
      (sum, value) => sum + (typeof value === "number" ? value : 1),
      0,
    );
  }
  const about = Object.keys(values).filter((code) =>
    events.some(({ figures }) => figures.about.includes(code)),
  );
  return { from: days[0] ?? "", to: days.at(-1) ?? "", values, about };
}
