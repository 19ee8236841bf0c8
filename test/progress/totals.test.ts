import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "../../src/plan/day.ts";
import { loadPlan } from "../../src/plan/load.ts";
import type { Figure, Unit } from "../../src/plan/model.ts";
import { occasionOf } from "../../src/plan/occasions.ts";
import { unitsOn } from "../../src/plan/units.ts";
import { type Scope, timeOf, totalIn, totalsBy } from "../../src/progress/totals.ts";
import { STATUSES } from "../../src/reports/answers.ts";
import { sumsOf, type TaskFact } from "../../src/reports/periodic-sums.ts";
import { plan, TAM_GIA, TINH_BAC, TU_DOAN, unit } from "./plan-2024.ts";

const TODAY = "2024-12-20";
const COMMUNES = unitsOn(plan, TODAY).filter(({ kind }) => kind === "xa-thi-tran");
const ALL: Scope = {
  ...{ time: null, area: null, duties: null },
  units: unitsOn(plan, TODAY).filter(({ hasDuties }) => hasDuties),
};

const figure = (code: string) => {
  const found = plan.figures.find((one) => one.code === code);
  if (!found) throw new Error(`No figure ${code}`);
  return found;
};

let number = 0;
function fact(some: Partial<TaskFact>, day = "2024-05-20"): TaskFact {
  return {
    ...{ unit: TU_DOAN, duty: "IV.12.3", number: ++number, status: "completed" },
    ...{ period: { from: day, to: day }, sentOn: day, months: [], figures: {} },
    ...some,
  };
}

const total = (code: string, facts: readonly TaskFact[], scope: Partial<Scope> = {}, day = TODAY) =>
  totalIn(plan, figure(code), facts, { ...ALL, ...scope }, day);

describe("a figure with what it stands on", () => {
  const split = fact({ figures: { so_cuoc: 2, nguoi_du: 120, nguoi_du_nu: 70, nguoi_du_nam: 50 } });
  const whole = fact({ unit: TAM_GIA, figures: { nguoi_du: 80 }, about: ["nguoi_du"] });
  const silent = fact({ unit: TAM_GIA, figures: { so_cuoc: 1 } });

  test("the reports that it is made of, those that lack it, those that do not split it", () => {
    expect(total("nguoi_du", [split, whole, silent])).toMatchObject({
      ...{ value: 200, about: true },
      from: [split.number, whole.number],
      unsplit: [whole.number],
      silent: [silent.number],
    });
  });

  test("a share is one of the reports alone that tell the part", () => {
    const { parts } = total("nguoi_du", [split, whole, silent]);
    expect(parts.map((part) => [part.figure.code, part.value, part.whole])).toEqual([
      ["nguoi_du_nu", 70, 120],
      ["nguoi_du_nam", 50, 120],
    ]);
  });

  test("who merely co-operates in a duty owes no figure of it", () => {
    const village = loadPlan("test/fixtures/plans/xa-co-han-2026.yaml");
    const sessions = village.figures.find(({ code }) => code === "so_buoi") as Figure;
    const units = unitsOn(village, "2026-06-10");
    const scope = { ...ALL, units, duties: ["A.4"] };
    const { without } = totalIn(village, sessions, [], scope, "2026-06-10");
    expect(without.map(({ code }) => code)).toEqual(["thon-1"]);
  });

  test("units that have the duty and say nothing of the figure are told", () => {
    const { without } = total("nguoi_du", [split], { units: COMMUNES, area: "II.1" });
    expect(without).toHaveLength(COMMUNES.length - 1);
    expect(without).not.toContain(unit(TU_DOAN));
  });

  test("what nobody gave is not nought", () => {
    expect(total("to_roi", [split])).toMatchObject({ value: null, from: [] });
  });

  test("an activity of two periods is in neither, and said so", () => {
    const across = fact({
      period: { from: "2024-06-10", to: "2024-06-20" },
      figures: { so_cuoc: 5 },
    });
    const time = timeOf({ from: "2024-04-01", to: "2024-06-14" });
    expect(total("so_cuoc", [split, across], { time })).toMatchObject({
      ...{ value: 2, from: [split.number], spans: [across.number] },
    });
  });

  test("an event counts with its host's report, and a stock with its own unit's", () => {
    const host = fact({ figures: { so_cuoc: 1 } });
    const partner = fact({ unit: TAM_GIA, figures: { so_cuoc: 1 }, elsewhere: true });
    const waiting = fact({ unit: "06526", figures: { so_cuoc: 2 }, hostless: true });
    expect(total("so_cuoc", [host, partner, waiting])).toMatchObject({
      ...{ value: 3, from: [host.number, waiting.number] },
      ...{ elsewhere: [partner.number], hostless: [waiting.number] },
    });
    const models = { duty: "IV.12.5", figures: { mo_hinh_duy_tri: 4 }, elsewhere: true };
    expect(total("mo_hinh_duy_tri", [fact(models)]).value).toBe(4);
  });

  test("what is not done, and a duty that does not ask for it, is no part of it", () => {
    const others = [
      ...(["pending", "nil"] as const).map((status) => fact({ status, figures: { so_cuoc: 9 } })),
      fact({ duty: "IV.12.1", figures: { so_cuoc: 9 } }),
    ];
    expect(total("so_cuoc", [split, ...others])).toMatchObject({ value: 2, silent: [] });
  });
});

describe("units in time", () => {
  test("a closed unit's reports count at its successor, once", () => {
    const facts = [
      fact({ unit: TINH_BAC, figures: { so_cuoc: 3 } }),
      fact({ unit: TAM_GIA, figures: { so_cuoc: 4 } }),
    ];
    expect(total("so_cuoc", facts).each).toMatchObject([{ unit: unit(TAM_GIA), value: 7 }]);
    expect(
      total("so_cuoc", facts, { units: unitsOn(plan, "2024-11-01") }, "2024-11-01").each.map(
        ({ value }) => value,
      ),
    ).toEqual([4, 3]);
  });

  test("a stock is what each unit said last, another unit's later word takes nothing away", () => {
    const models = (of: string, day: string, mo_hinh_duy_tri: number) =>
      fact({ unit: of, duty: "IV.12.5", figures: { mo_hinh_duy_tri } }, day);
    const facts = [
      models(TU_DOAN, "2024-03-01", 2),
      models(TU_DOAN, "2024-09-01", 3),
      models(TINH_BAC, "2024-10-01", 1),
      models("06526", "2024-12-18", 5),
    ];
    expect(total("mo_hinh_duy_tri", facts).value).toBe(9);
  });

  test("rates of several units have no sum", () => {
    const rate = (of: string, ty_so_gioi_tinh: number) =>
      fact({ unit: of, duty: "IV.6.3", figures: { ty_so_gioi_tinh } });
    const both = total("ty_so_gioi_tinh", [rate("tt-y-te", 108), rate("vp-hdnd-ubnd", 112)]);
    expect(both).toMatchObject({ value: null });
    expect(both.each).toHaveLength(2);
    expect(total("ty_so_gioi_tinh", [rate("tt-y-te", 108)]).value).toBe(108);
  });
});

test("a document is its issuer's: what two communes number alike are two, what one tells twice is one", () => {
  const plan01 = [{ number: "01/KH-UBND", day: "2024-02-01" }];
  const told = (unit: string) => fact({ unit, duty: "IV.12.1", figures: { van_ban: plan01 } });
  const { value, each } = total("van_ban", [told(TU_DOAN), told(TU_DOAN), told(TAM_GIA)]);
  expect(value).toHaveLength(2);
  expect(each.map((one) => one.value)).toEqual([plan01, plan01]);
  // Its successor's, too: Tĩnh Bắc issued its own.
  expect(total("van_ban", [told(TINH_BAC), told(TAM_GIA)]).value).toHaveLength(2);
});

const HALF = occasionOf(plan, "6T-2024");
const reports = fc.array(
  fc.record({
    unit: fc.constantFrom(TAM_GIA, TINH_BAC, TU_DOAN, "phong-tu-phap", "phong-ldtbxh-dt"),
    duty: fc.constantFrom("IV.12.3", "IV.12.8", "IV.2.1", "IV.1.2"),
    status: fc.constantFrom(...STATUSES),
    day: fc.integer({ min: 0, max: 370 }),
    so_cuoc: fc.option(fc.integer({ min: 0, max: 9 })),
  }),
  { maxLength: 30 },
);
type Report = typeof reports extends fc.Arbitrary<infer All> ? All : never;
const told = (all: Report) =>
  all.map(({ day, so_cuoc, ...one }) =>
    fact({ ...one, figures: { so_cuoc } }, addDays("2023-12-15", day)),
  );

test("units, kinds, areas and duties add up to the whole, whatever was reported", () => {
  fc.assert(
    fc.property(reports, (all) => {
      const facts = told(all);
      const { value, each, from } = total("so_cuoc", facts);
      const sum = (some: readonly { readonly value: unknown }[]) =>
        some.length === 0 ? null : some.reduce((sum, one) => sum + Number(one.value), 0);
      expect(sum(each)).toBe(value);
      for (const by of ["kind", "area", "duty"] as const) {
        const apart = totalsBy(by, plan, figure("so_cuoc"), facts, ALL, TODAY);
        expect(sum(apart.map((one) => one.total))).toBe(value);
        expect(apart.flatMap((one) => one.total.from).toSorted((a, b) => a - b)).toEqual(from);
      }
    }),
    { numRuns: 60 },
  );
});

test("a unit's half-year says what its periodic report says", () => {
  const ofUnit = (one: Unit) => ({ occasion: HALF as NonNullable<typeof HALF>, owedFor: [one] });
  fc.assert(
    fc.property(reports, (all) => {
      const facts = told(all).filter((one) => one.unit === TU_DOAN);
      const sums = sumsOf(plan, ofUnit(unit(TU_DOAN)), facts);
      for (const { area, values, missing } of sums.areas) {
        const own = total("so_cuoc", facts, { time: HALF, area, units: [unit(TU_DOAN)] });
        expect(own.value).toEqual(values.so_cuoc ?? null);
        if (own.value !== null) expect(own.silent).toHaveLength(missing.so_cuoc ?? 0);
      }
    }),
    { numRuns: 60 },
  );
});
