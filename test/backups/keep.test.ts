import fc from "fast-check";
import { expect, test } from "vitest";
import { dayNamed, keptOf, nameOf, staleness } from "../../src/backups/keep.ts";
import { addDays, mondayOf } from "../../src/plan/day.ts";

const daysFrom = (from: string, count: number) =>
  Array.from({ length: count }, (_, i) => addDays(from, i));

test("seven days, and the last backup of each of four weeks", () => {
  const june = daysFrom("2024-05-01", 45);
  expect(keptOf(june, { days: 7, weeks: 4 })).toEqual([
    ...["2024-05-26", "2024-06-02"],
    ...["2024-06-08", "2024-06-09", "2024-06-10", "2024-06-11"],
    ...["2024-06-12", "2024-06-13", "2024-06-14"],
  ]);
});

test("a machine that was off for months keeps what it has, not what is of this month", () => {
  const days = ["2024-01-03", "2024-01-05", "2024-06-14"];
  expect(keptOf(days, { days: 1, weeks: 2 })).toEqual(["2024-01-05", "2024-06-14"]);
});

test("whatever there is: the newest stays, enough stay, and what went does not come back", () => {
  const days = fc
    .uniqueArray(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 60 })
    .map((offsets) => offsets.map((offset) => addDays("2024-01-01", offset)));
  const keep = fc.record({
    days: fc.integer({ min: 1, max: 12 }),
    weeks: fc.integer({ min: 0, max: 12 }),
  });
  fc.assert(
    fc.property(days, keep, (all, wanted) => {
      const kept = keptOf(all, wanted);
      const sorted = all.toSorted();
      expect(kept).toEqual(kept.toSorted());
      expect(kept.every((day) => all.includes(day))).toBe(true);
      expect(kept.slice(-wanted.days)).toEqual(sorted.slice(-wanted.days));
      const weeks = new Set(sorted.map(mondayOf));
      const keptWeeks = new Set(kept.map(mondayOf));
      expect(keptWeeks.size).toBeGreaterThanOrEqual(Math.min(weeks.size, wanted.weeks));
      expect(kept.length).toBeLessThanOrEqual(wanted.days + wanted.weeks);
      expect(keptOf(kept, wanted)).toEqual(kept);
    }),
  );
});

test("a backup is known by its name, and nothing else is taken for one", () => {
  expect(dayNamed(nameOf("2024-06-14"))).toBe("2024-06-14");
  for (const name of ["evidence", "dau-moi.db", "dau-moi-2024-06-14.db.half", "x-2024-06-14.db"]) {
    expect(dayNamed(name)).toBeNull();
  }
});

test("a night may be missed, two may not", () => {
  expect(staleness("2024-06-14", "2024-06-14")).toBeNull();
  expect(staleness("2024-06-13", "2024-06-14")).toBeNull();
  expect(staleness("2024-06-12", "2024-06-14")).toBe("the newest is of 2024-06-12");
  expect(staleness(null, "2024-06-14")).toBe("there is none");
});
