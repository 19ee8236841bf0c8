import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addDays,
  addMonths,
  compare,
  dayOf,
  daysBetween,
  formatDay,
  instantOf,
  isDay,
  isTimeOfDay,
  timeOf,
  weekdayOf,
} from "../../src/plan/day.ts";

const day = fc
  .date({ min: new Date("1980-01-01T00:00:00Z"), max: new Date("2099-12-31T00:00:00Z") })
  .filter((date) => !Number.isNaN(date.getTime()))
  .map((date) => date.toISOString().slice(0, 10));
const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((pair) => pair.map((part) => String(part).padStart(2, "0")).join(":"));
// Whole hours, halves, quarters, both hemispheres, a half-hour summer time, both edges of the map.
const zone = fc.constantFrom(
  ...["Asia/Ho_Chi_Minh", "UTC", "Europe/Berlin", "America/New_York", "Asia/Kathmandu"],
  ...["Australia/Lord_Howe", "Pacific/Kiritimati", "Pacific/Pago_Pago", "America/St_Johns"],
);

describe("months", () => {
  test.each([
    ["2024-12-31", 12, "2025-12-31"],
    ["2024-02-29", 12, "2025-02-28"],
    ["2024-03-31", -1, "2024-02-29"],
    ["2024-08-31", 1, "2024-09-30"],
    ["2024-11-05", 3, "2025-02-05"],
  ])("%s and %i months is %s", (day, count, later) => {
    expect(addMonths(day, count)).toBe(later);
  });
});

describe("rules of days", () => {
  test("adding and counting are inverse", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -4000, max: 4000 }), (d, count) => {
        expect(daysBetween(d, addDays(d, count))).toBe(count);
        expect(isDay(addDays(d, count))).toBe(true);
      }),
    );
  });

  test("text order is the order in time", () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        expect(compare(a, b)).toBe(Math.sign(daysBetween(b, a)) + 0);
      }),
    );
  });

  test("weekdays follow one another", () => {
    fc.assert(
      fc.property(day, (d) => {
        expect(weekdayOf(addDays(d, 1))).toBe((weekdayOf(d) % 7) + 1);
      }),
    );
  });

  test("an instant shows the day and time that it was made from, in every zone", () => {
    fc.assert(
      fc.property(day, time, zone, (d, t, z) => {
        const instant = instantOf(d, t, z);
        // The clocks skip at most an hour, and never over midnight in these zones.
        if (timeOf(instant, z) !== t) expect(timeOf(instant, z) > t).toBe(true);
        expect(dayOf(instant, z)).toBe(d);
      }),
      { numRuns: 1000 },
    );
  });
});

test("what is a day and what is not", () => {
  expect(["2024-02-29", "2024-12-31", "2000-02-29"].filter(isDay)).toHaveLength(3);
  const wrong = ["2024-02-30", "2023-02-29", "1900-02-29", "2024-13-01", "2024-6-1", "14/6/2024"];
  expect([...wrong, "", "2024-00-10", "2024-01-00", "2024-01-01T00:00"].filter(isDay)).toEqual([]);
  expect(["00:00", "23:59", "07:30"].every(isTimeOfDay)).toBe(true);
  expect(["24:00", "7:30", "07:60", "0730"].some(isTimeOfDay)).toBe(false);
  expect(() => addDays("2024-02-30x", 1)).toThrow(RangeError);
  expect(() => instantOf("2024-01-01", "25:00", "UTC")).toThrow(RangeError);
});

test("the day changes at midnight in Vietnam, not in London", () => {
  const zone = "Asia/Ho_Chi_Minh";
  expect(dayOf(new Date("2024-06-14T16:59:59.999Z"), zone)).toBe("2024-06-14");
  expect(dayOf(new Date("2024-06-14T17:00:00Z"), zone)).toBe("2024-06-15");
  expect(timeOf(new Date("2024-06-14T17:00:00Z"), zone)).toBe("00:00");
  expect(instantOf("2024-06-15", "00:00", zone).toISOString()).toBe("2024-06-14T17:00:00.000Z");
});

test("summer time: skipped times come later, repeated times mean the first", () => {
  const berlin = (day: string, time: string) => instantOf(day, time, "Europe/Berlin").toISOString();
  expect(berlin("2024-03-31", "02:30")).toBe("2024-03-31T01:30:00.000Z"); // shown as 03:30
  expect(berlin("2024-10-27", "02:30")).toBe("2024-10-27T00:30:00.000Z");
  expect(berlin("2024-10-27", "03:00")).toBe("2024-10-27T02:00:00.000Z");
  expect(instantOf("2024-04-07", "01:45", "Australia/Lord_Howe").toISOString()).toBe(
    "2024-04-06T14:45:00.000Z",
  );
});

test("days as officials write them", () => {
  expect(formatDay("2024-06-14")).toBe("14/6/2024");
  expect(formatDay("2024-12-01")).toBe("01/12/2024");
  expect(formatDay("2024-02-02")).toBe("02/02/2024");
});

test("days and times agree with Intl on every instant, also around changes of the clocks", () => {
  const zones = ["Asia/Gaza", "Australia/Lord_Howe", "America/St_Johns", "Pacific/Apia", "UTC"];
  const instant = fc.integer({
    min: Date.UTC(2005, 0, 1) / 60_000,
    max: Date.UTC(2030, 0, 1) / 60_000,
  });
  fc.assert(
    fc.property(instant, fc.constantFrom(...zones), (minute, zone) => {
      const date = new Date(minute * 60_000);
      const shown = new Intl.DateTimeFormat("sv-SE", {
        timeZone: zone,
        dateStyle: "short",
        timeStyle: "short",
      }).format(date);
      expect(`${dayOf(date, zone)} ${timeOf(date, zone)}`).toBe(shown);
    }),
    { numRuns: 500 },
  );
  // Samoa skipped 30 December 2011; the year is looked at hour by hour.
  for (let hour = Date.UTC(2011, 11, 28); hour < Date.UTC(2012, 0, 2); hour += 3_600_000) {
    expect(dayOf(new Date(hour), "Pacific/Apia")).not.toBe("2011-12-30");
  }
});
