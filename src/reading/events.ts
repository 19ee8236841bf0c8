/** Several events in one message: each with its own day and its own numbers. */
import type { Day, Figure } from "../plan/model.ts";
import type { FoundDate } from "./date-find.ts";
import type { Takers } from "./figure-class.ts";
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
              // The sign of the next line of a list is not this one's.
              .replace(/(?:\n\s*(?:[-+*•]|\d{1,2}[.)]|[a-zđ]\)))?[\s;,.]*$/u, ""),
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
  /** Sums of what the events say. */
  readonly values: Readonly<Record<string, number>>;
  /** Which of them hold an approximate number. */
  readonly about: readonly string[];
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
    const figure = takers.byCode.get(code);
    const all = events.map(({ figures }) => figures.values[code]);
    const said = all.filter((value) => typeof value === "number");
    const isWhole = said.length === all.length;
    const addsUp = figure && figure.partOf === null && !takers.isPeople(takers.classOf(figure));
    if (said.length > 0 && (isWhole || addsUp)) values[code] = said.reduce((a, b) => a + b, 0);
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
