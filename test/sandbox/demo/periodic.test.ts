import fc from "fast-check";
import { expect, test } from "vitest";
import { dayOf, isWithin } from "../../../src/plan/day.ts";
import { readOfficial } from "../../../src/reading/official.ts";
import { guard } from "../../../src/reading/privacy.ts";
import { length } from "../../../src/reading/text.ts";
import { PERIODIC_LENGTH } from "../../../src/reports/periodic-answers.ts";
import { openPeriodic } from "../../../src/reports/periodic-questions.ts";
import { castOf } from "../../../src/sandbox/demo/cast.ts";
import { loadTexts } from "../../../src/sandbox/demo/texts.ts";
import { historyUntil, LOC_BINH } from "./support.ts";

const YEAR_END = new Date("2024-12-31T17:00:00+07:00");
const RUNS = { numRuns: 25 };

function periodicUntil(now: Date, seed: number) {
  return historyUntil(LOC_BINH, now, seed).flatMap((one) => (one.kind === "sums-up" ? [one] : []));
}

test("a periodic report could have been sent through the dialogue", () => {
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const sent = periodicUntil(YEAR_END, seed);
      expect(sent.length).toBeGreaterThan(50);
      for (const { at, periodic } of sent) {
        const { answers, owed } = periodic;
        const today = dayOf(at, LOC_BINH.timeZone);
        expect(openPeriodic(owed.occasion, answers)).toBe("review");
        const { strengths, weaknesses, causes, directions, proposals, document } = answers;
        for (const text of [strengths, weaknesses, causes, directions, proposals]) {
          if (!text) continue;
          expect(guard(text)).toEqual([]);
          const { from, to } = PERIODIC_LENGTH;
          expect(length(text) >= from && length(text) <= to).toBe(true);
        }
        if (!document) continue;
        const period = { from: owed.occasion.period.from, to: today };
        expect(isWithin(document.signedOn, period)).toBe(true);
        expect(readOfficial(document.number, { today, period })).toMatchObject({
          number: document.number,
        });
      }
    }),
    RUNS,
  );
});

test("whoever sums up the year looks at the next one, not at the month that ends", () => {
  const { periodic } = loadTexts(LOC_BINH.id);
  for (const { periodic: sent } of periodicUntil(YEAR_END, 1)) {
    const ahead = sent.owed.occasion.kind === "year" ? periodic.nextYear : periodic.directions;
    expect([...ahead, undefined]).toContain(sent.answers.directions);
  }
});

test("all but the late are in time, and nobody reports twice for one occasion", () => {
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const habits = new Map(castOf(LOC_BINH, seed).units.map((one) => [one.unit, one.habit]));
      const seen = new Set<string>();
      for (const { at, by, periodic } of periodicUntil(YEAR_END, seed)) {
        const { occasion, unit } = periodic.owed;
        const inTime = dayOf(at, LOC_BINH.timeZone) <= occasion.last;
        if (habits.get(by.unit) !== "late") expect(inTime).toBe(true);
        const key = `${unit.code} ${occasion.code}`;
        expect(seen).not.toContain(key);
        seen.add(key);
      }
    }),
    RUNS,
  );
});

test("a week before the first deadline some have reported, after it most have", () => {
  const count = (day: string) => periodicUntil(new Date(`${day}T17:00:00+07:00`), 1).length;
  const [before, after] = [count("2024-06-07"), count("2024-06-28")];
  expect(before).toBeGreaterThan(2);
  expect(before).toBeLessThan(12);
  expect(after).toBeGreaterThan(24);
});

test("after the merger Tam Gia sends the annual report, and Tĩnh Bắc none", () => {
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const annual = periodicUntil(YEAR_END, seed).filter(
        ({ periodic }) => periodic.owed.occasion.kind === "year",
      );
      expect(annual.filter(({ periodic }) => periodic.owed.unit.code === "06574")).toEqual([]);
    }),
    RUNS,
  );
});
