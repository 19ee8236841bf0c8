import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays } from "../../src/plan/day.ts";
import { reportingUnits } from "../../src/plan/units.ts";
import { byUnit, type DutyFact } from "../../src/progress/facts.ts";
import { allIn } from "../../src/progress/standing.ts";
import { percent } from "../../src/progress/tally.ts";
import { STATUSES } from "../../src/reports/answers.ts";
import { standingOf } from "../support/standing.ts";
import { at, facts, plan, reported } from "./plan-2024.ts";

const owed = plan.duties.flatMap(({ code, units }) => units.map((unit) => ({ code, unit })));
const day = fc.integer({ min: 0, max: 350 }).map((n) => addDays("2024-01-05", n));
const status = fc.constantFrom(...STATUSES);
const fact = fc
  .record({ pair: fc.constantFrom(...owed), day, status })
  .map(({ pair, day, status }) => reported(pair.unit, pair.code, day, status));
const key = ({ unit, duty }: DutyFact) => `${unit} ${duty}`;
const some = fc.uniqueArray(fact, { maxLength: 120, selector: key });
const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
const COUNTS = ["expected", "reported", "reports", ...STATUSES] as const;

test("areas, kinds and units each add up to the whole", () => {
  fc.assert(
    fc.property(some, day, (duties, when) => {
      const standing = standingOf(plan, facts(...duties), at(when));
      const { total, areas, kinds, units } = standing;
      for (const count of COUNTS) {
        for (const parts of [areas, kinds, allIn(standing)]) {
          expect(sum(parts.map(({ tally }) => tally[count]))).toBe(total[count]);
        }
      }
      for (const parts of [kinds, units]) {
        expect(sum(parts.map(({ tally }) => tally.units))).toBe(total.units);
        expect(sum(parts.map(({ tally }) => tally.unitsReported))).toBe(total.unitsReported);
      }
      expect(sum(STATUSES.map((one) => total[one]))).toBe(total.reported);
    }),
  );
});

test("the units are those of the day, each once; the silent are the others", () => {
  fc.assert(
    fc.property(some, day, (duties, when) => {
      const { units, silent, total } = standingOf(plan, facts(...duties), at(when));
      expect(units.map(({ unit }) => unit)).toEqual(reportingUnits(plan, when));
      expect(units.length).toBe(when <= "2024-11-30" ? 36 : 35);
      expect(silent.length + total.unitsReported).toBe(units.length);
    }),
  );
});

test("whoever sent anything is not silent, from when it came on", () => {
  const sent = fc.uniqueArray(
    fc.record({ unit: fc.constantFrom(...plan.units.map(({ code }) => code)), day }),
    { maxLength: 40, selector: ({ unit }) => unit },
  );
  fc.assert(
    fc.property(some, sent, day, (duties, periodic, when) => {
      const known = byUnit(periodic.map(({ unit, day }) => ({ unit, at: at(day) })));
      const standing = standingOf(plan, { ...facts(...duties), sent: known }, at(when));
      const silent = new Set(standing.silent.map(({ unit }) => unit.code));
      for (const one of periodic) if (one.day <= when) expect(silent).not.toContain(one.unit);
      expect(silent.size + standing.total.unitsReported).toBe(standing.units.length);
    }),
  );
});

test("a merger takes away nothing that is finished, and no debt", () => {
  fc.assert(
    fc.property(some, (duties) => {
      const known = facts(...duties.filter(({ lastAt }) => lastAt <= at("2024-11-30")));
      const before = standingOf(plan, known, at("2024-11-30", "23:59")).total;
      const after = standingOf(plan, known, at("2024-12-01", "00:00")).total;
      for (const count of COUNTS) expect(after[count]).toBe(before[count]);
    }),
  );
});

test("the share in percent lies between 0 and 100, and a report never lowers it", () => {
  fc.assert(
    fc.property(some, fact, day, (duties, more, when) => {
      const known = duties.find((one) => key(one) === key(more));
      // One more report of the same duty is the later one.
      const added = {
        ...more,
        lastAt: known && known.lastAt > more.lastAt ? known.lastAt : more.lastAt,
      };
      const others = duties.filter((one) => one !== known);
      const shareOf = (known: typeof duties) =>
        percent(standingOf(plan, facts(...known), at(when)).total) ?? 0;
      const before = shareOf(duties);
      const after = shareOf([...others, added]);
      expect(before).toBeGreaterThanOrEqual(0);
      expect(after).toBeLessThanOrEqual(100);
      expect(after).toBeGreaterThanOrEqual(before);
    }),
  );
});
