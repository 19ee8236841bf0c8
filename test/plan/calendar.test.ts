import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CalendarYearMissing } from "../../src/plan/calendar.ts";
import { loadCalendar, parseCalendar } from "../../src/plan/calendar-file.ts";
import { addDays, weekdayOf } from "../../src/plan/day.ts";
import { formatProblem } from "../../src/plan/findings.ts";

const FILE = "prisma/calendars/vn.yaml";
const calendar = loadCalendar(FILE);

describe("the working days of 2024 to 2026", () => {
  // calendar.md §2, without the weekend days.
  const off = {
    2024: ["01-01", "02-08", "02-09", "02-12", "02-13", "02-14", "04-18", "04-29", "04-30"].concat([
      "05-01",
      "09-02",
      "09-03",
    ]),
    2025: ["01-01", "01-27", "01-28", "01-29", "01-30", "01-31", "04-07", "04-30", "05-01"].concat([
      "05-02",
      "09-01",
      "09-02",
    ]),
    2026: ["01-01", "01-02", "02-16", "02-17", "02-18", "02-19", "02-20", "04-27", "04-30"].concat([
      "05-01",
      "08-31",
      "09-01",
      "09-02",
      "11-24",
    ]),
  };
  const worked = ["2024-05-04", "2025-04-26", "2026-01-10", "2026-08-22"];

  test.each(Object.entries(off))(
    "%s: weekdays off, Saturdays worked, and no others",
    (year, days) => {
      const weekdaysOff: string[] = [];
      const weekendsWorked: string[] = [];
      for (let day = `${year}-01-01`; day <= `${year}-12-31`; day = addDays(day, 1)) {
        const works = calendar.isWorkingDay(day);
        if (weekdayOf(day) <= 5 && !works) weekdaysOff.push(day);
        if (weekdayOf(day) > 5 && works) weekendsWorked.push(day);
      }
      expect(weekdaysOff).toEqual(days.map((day) => `${year}-${day}`));
      expect(weekendsWorked).toEqual(worked.filter((day) => day.startsWith(year)));
    },
  );

  test("Tết is stepped over", () => {
    expect(calendar.workingDayBefore("2024-02-15")).toBe("2024-02-07");
    expect(calendar.addWorkingDays("2024-02-07", 1)).toBe("2024-02-15");
    expect(calendar.workingDayBefore("2026-02-23")).toBe("2026-02-13");
  });

  test("a swapped Saturday is the working day before the days off it was swapped for", () => {
    expect(calendar.workingDayBefore("2026-09-03")).toBe("2026-08-28");
    expect(calendar.workingDayBefore("2026-08-24")).toBe("2026-08-22");
    expect(calendar.lastWorkingDayNotAfter("2024-05-05")).toBe("2024-05-04");
  });

  test("names what is special about a day", () => {
    expect(calendar.nameOf("2026-11-24")).toBe("Ngày Văn hóa Việt Nam");
    expect(calendar.nameOf("2024-05-04")).toBe("Làm bù cho thứ Hai 29/4/2024");
    expect(calendar.nameOf("2024-06-14")).toBeNull();
  });

  test("the day proposed but not decided is still a working day", () => {
    expect(calendar.isWorkingDay("2026-11-23")).toBe(true);
    expect(calendar.isWorkingDay("2026-11-28")).toBe(false);
    expect(calendar.pending).toHaveLength(2);
  });
});

describe("rules of working days", () => {
  const day = fc.integer({ min: 60, max: 1000 }).map((n) => addDays("2024-01-01", n));
  const count = fc.integer({ min: -30, max: 30 });

  test("one always arrives at a working day, and counting leads back", () => {
    fc.assert(
      fc.property(day, count, (from, n) => {
        const to = calendar.addWorkingDays(from, n);
        if (n !== 0) expect(calendar.isWorkingDay(to)).toBe(true);
        if (n > 0) expect(calendar.workingDaysBetween(from, to)).toBe(n);
      }),
    );
  });

  test("the last working day not after a day is it or the one before it", () => {
    fc.assert(
      fc.property(day, (d) => {
        const last = calendar.lastWorkingDayNotAfter(d);
        expect(last).toBe(calendar.isWorkingDay(d) ? d : calendar.workingDayBefore(d));
        expect(calendar.workingDaysBetween(last, d)).toBe(0);
      }),
    );
  });

  test("counting backwards is the negative, and spans add up", () => {
    fc.assert(
      fc.property(day, day, day, (a, b, c) => {
        const { workingDaysBetween: between } = calendar;
        expect(between(a, b) + between(b, a)).toBe(0);
        expect(between(a, b) + between(b, c)).toBe(between(a, c));
      }),
    );
  });
});

describe("a missing year", () => {
  test("is an error that says which year and file, never a guess", () => {
    expect(() => calendar.isWorkingDay("2027-01-04")).toThrow(CalendarYearMissing);
    expect(() => calendar.workingDayBefore("2024-01-02")).toThrow(
      expect.objectContaining({ year: 2023, file: FILE }),
    );
    expect(() => calendar.addWorkingDays("2026-12-31", 1)).toThrow(/vn\.yaml has no year 2027/);
    expect(() => calendar.nameOf("2027-01-01")).toThrow(CalendarYearMissing);
  });
});

test("a broken calendar reports every problem with its place", () => {
  const { problems } = parseCalendar(`weekend: [6, 8]
years:
  - year: 2024
    sources: []
    daysOff:
      - { day: 2024-02-30, name: Tết }
`);
  expect(problems.map((problem) => formatProblem("c", problem, "en"))).toEqual([
    "c:1:14: calendar: weekend[1] is 8 (expected 1 (Monday) to 7 (Sunday))",
    "c:4:14: calendar: years[0].sources is an empty list (expected at least one source: who announced these days off, and when)",
    'c:6:16: calendar: years[0].daysOff[0].day is "2024-02-30" (expected a day of the calendar, written 2024-06-14)',
  ]);
});

test("a calendar whose days contradict each other", () => {
  const { problems } = parseCalendar(`weekend: [6, 7]
years:
  - year: 2024
    sources: [x]
    daysOff:
      - { day: 2024-05-04, name: a }
      - { day: 2025-01-01, name: b }
    workedDays:
      - { day: 2024-05-04, name: c }
      - { day: 2024-05-06, name: d }
`);
  expect(problems.map((problem) => formatProblem("c", problem, "en"))).toEqual([
    "c:7:16: 2025-01-01 is not in 2024 (expected a day of 2024)",
    "c:9:16: 2024-05-04 is written twice (expected it once)",
    "c:10:16: 2024-05-06 is a weekday (expected a day of the weekend)",
  ]);
});
