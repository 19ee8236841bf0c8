/** Several events in one message: each with its own day and its own numbers. */
import type { Day, Figure } from "../plan/model.ts";
import type { FoundDate } from "./date-find.ts";
import { type FiguresReading, type ReadingContext, readFigures } from "./figures.ts";

export interface SaidEvent {
  readonly from: Day;
  readonly to: Day;
  readonly figures: FiguresReading;
  /** As typed, from its day on. */
  readonly text: string;
}

/** More days than that are no list of events that a person would choose from. */
const MOST = 12;

/**
 * The events, if there are at least two that have numbers of their own; none otherwise.
 *
 * @param days the single days that were said, in the order of the text
 */
export function eventsIn(
  text: string,
  days: readonly FoundDate[],
  figures: readonly Figure[],
  context: ReadingContext,
): SaidEvent[] {
  const dated = days.filter((day, i) => !sameDay(day, days[i - 1]));
  if (dated.length < 2 || dated.length > MOST) return [];
  const first = dated[0]?.start ?? 0;
  const found = dated.flatMap(({ reading, start, end }, i): SaidEvent[] => {
    const until = dated[i + 1]?.start ?? text.length;
    // What stands before the first day is said of all of them.
    const own = `${text.slice(0, first)}, ${text.slice(end, until)}`;
    const read = readFigures(own, figures, undefined, context);
    const counts = Object.values(read.values).some((value) => typeof value === "number");
    return counts && reading.kind === "period"
      ? [
          {
            from: reading.from,
            to: reading.to,
            figures: read,
            text: text
              .slice(start, until)
              .trim()
              .replace(/[;,.]$/, ""),
          },
        ]
      : [];
  });
  const numbersBefore = /\d/.test(text.slice(0, first).replace(/\d{1,2}h\d{0,2}/g, ""));
  return found.length >= 2 && !numbersBefore ? found : [];
}

function sameDay(a: FoundDate, b: FoundDate | undefined): boolean {
  if (b?.reading.kind !== "period" || a.reading.kind !== "period") return false;
  return a.reading.from === b.reading.from;
}

export interface Together {
  readonly from: Day;
  readonly to: Day;
  /** Sums of what every event says. */
  readonly values: Readonly<Record<string, number>>;
}

/**
 * The events as one report: from the first to the last day, the numbers added.
 *
 * @param sessions the figure of which one event is one, if a duty asks for it
 */
export function together(events: readonly SaidEvent[], sessions: string | null): Together {
  const days = events.flatMap(({ from, to }) => [from, to]).toSorted();
  const codes = new Set(events.flatMap(({ figures }) => Object.keys(figures.values)));
  const values: Record<string, number> = {};
  for (const code of codes) {
    const all = events.map(({ figures }) => figures.values[code]);
    // A part that only one of them says is no part of the sum.
    if (all.every((value) => typeof value === "number"))
      values[code] = all.reduce<number>((sum, value) => sum + Number(value), 0);
  }
  if (sessions !== null) {
    const held = events.map(({ figures }) => figures.values[sessions]);
    values[sessions] = held.reduce<number>(
      (sum, value) => sum + (typeof value === "number" ? value : 1),
      0,
    );
  }
  return { from: days[0] ?? "", to: days.at(-1) ?? "", values };
}
