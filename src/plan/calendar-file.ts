import { readFileSync } from "node:fs";
import * as z from "zod";
import { type Calendar, type CalendarData, createCalendar } from "./calendar.ts";
import { weekdayOf, yearOf } from "./day.ts";
import { DataFileError, error, type Finding, type Problem } from "./findings.ts";
import type { Day } from "./model.ts";
import { told, wanted } from "./phrase.ts";
import { day } from "./schema.ts";
import { entry, listOf, text } from "./shapes.ts";
import { validate } from "./validate.ts";
import { readYaml, sortProblems } from "./yaml.ts";

const dated = listOf(entry({ day, name: text }));

const schema = entry({
  weekend: listOf(z.literal([1, 2, 3, 4, 5, 6, 7], wanted("plan-want-weekday"))),
  years: listOf(
    entry({
      year: z.int(wanted("plan-want-year")),
      sources: listOf(text).min(1, wanted("plan-want-source")),
      daysOff: dated,
      workedDays: dated.default([]),
    }),
  ),
  pending: listOf(text).default([]),
});

/** Throws a `DataFileError` with every problem. */
export function loadCalendar(path: string): Calendar {
  const { data, problems } = parseCalendar(readFileSync(path));
  if (data === null) throw new DataFileError(path, problems);
  return createCalendar({ ...data, file: path });
}

export function parseCalendar(
  source: string | Uint8Array,
): { data: Omit<CalendarData, "file">; problems: [] } | { data: null; problems: Problem[] } {
  const yaml = readYaml(source);
  if (!yaml.readable) return { data: null, problems: sortProblems(yaml.syntax) };
  const { value, findings } = validate(schema, yaml.data, [], told("plan-noun-calendar"));
  const problems = [...yaml.syntax, ...yaml.place(value ? check(value) : findings)];
  if (value === null || problems.length > 0) {
    return { data: null, problems: sortProblems(problems) };
  }
  return { data: value, problems: [] };
}

function check(calendar: z.output<typeof schema>): Finding[] {
  const findings: Finding[] = [];
  const seen = new Set<number | Day>();
  const once = (value: number | Day, path: (string | number)[]) => {
    if (seen.has(value))
      findings.push(
        error(path, told("plan-twice", { where: String(value) }), told("plan-want-once")),
      );
    seen.add(value);
  };

  for (const [y, { year, daysOff, workedDays }] of calendar.years.entries()) {
    once(year, ["years", y, "year"]);
    for (const [list, days] of Object.entries({ daysOff, workedDays })) {
      for (const [d, entryOfDay] of days.entries()) {
        const path = ["years", y, list, d, "day"];
        once(entryOfDay.day, path);
        if (yearOf(entryOfDay.day) !== year) {
          findings.push(
            error(
              path,
              told("plan-not-in-year", { day: entryOfDay.day, year }),
              told("plan-want-day-of", { year }),
            ),
          );
        }
      }
    }
    for (const [d, worked] of workedDays.entries()) {
      if (calendar.weekend.includes(weekdayOf(worked.day))) continue;
      const path = ["years", y, "workedDays", d, "day"];
      findings.push(
        error(path, told("plan-weekday", { day: worked.day }), told("plan-want-weekend")),
      );
    }
  }
  return findings;
}

/** Which of these years, both included, the calendar lacks. */
export function missingYears(calendar: Calendar, first: number, last: number): number[] {
  const known = new Set(calendar.years.map(({ year }) => year));
  return Array.from({ length: last - first + 1 }, (_, index) => first + index).filter(
    (year) => !known.has(year),
  );
}
