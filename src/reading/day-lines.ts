/** Lines of a list that end with their day: "- Tuyên truyền 2 buổi, 85 người (20/11)". */
import type { FoundDate } from "./date-find.ts";
import { wordsAt } from "./pieces.ts";
import type { Place } from "./tokens.ts";

interface DayLine extends Place {
  /** The line without its day. */
  readonly told: string;
}

/** The line of each of these days; none unless every one tells its numbers before its day, and nothing stands between. */
export function dayLines(text: string, days: readonly FoundDate[]): readonly DayLine[] {
  const lines = days.map((day) => lineOf(text, day));
  const stand = lines.every(
    (line, i) => line !== null && (i === 0 || isNext(text, lines[i - 1] ?? null, line)),
  );
  return stand ? lines.filter((line) => line !== null) : [];
}

function lineOf(text: string, day: FoundDate): (DayLine & Place) | null {
  const begins = text.lastIndexOf("\n", day.start - 1) + 1;
  const breaks = text.indexOf("\n", day.end);
  const end = breaks < 0 ? text.length : breaks;
  const start = wordsAt({ start: begins, end }, text);
  const before = text.slice(start, day.start);
  if (!/\d/.test(before)) return null;
  const told = `${before}${text.slice(day.end, end)}`.replace(/\(\s*(?:ngày|vào)?\s*\)/giu, "");
  return { start, end, told: told.trim() };
}

function isNext(text: string, before: Place | null, { start }: Place): boolean {
  const between = before && start > before.end ? text.slice(before.end, start) : null;
  return between !== null && /^\s*\n[^\n]*$/.test(between);
}
