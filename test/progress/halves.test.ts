import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays } from "../../src/plan/day.ts";
import { occasionOf } from "../../src/plan/occasions.ts";
import { type FrozenHalf, type Halves, halvesIn, isOdd } from "../../src/progress/halves.ts";
import { occasionTotals } from "../../src/progress/snapshot.ts";
import { type FigureValue, isRatio } from "../../src/reading/figure-value.ts";
import { STATUSES } from "../../src/reports/answers.ts";
import type { TaskFact } from "../../src/reports/periodic-sums.ts";
import { atOnce } from "../../src/slices.ts";
import { plan, TAM_GIA, TINH_BAC, TU_DOAN } from "./plan-2024.ts";

const six = occasionOf(plan, "6T-2024");
const year = occasionOf(plan, "NAM-2024");
if (!six || !year) throw new Error("The plan of 2024 has both");

/** Tĩnh Bắc has become part of Tam Gia. */
const DAY = "2024-12-14";

const halvesOf = (facts: readonly TaskFact[], frozen: FrozenHalf | null = null): Halves => {
  const halves = atOnce(halvesIn(plan, year, facts, frozen, DAY));
  if (!halves) throw new Error("The year has halves");
  return halves;
};

const fact = (number: number, from: string, to: string, figures: TaskFact["figures"]) =>
  ({
    ...{ unit: TAM_GIA, duty: "IV.12.3", number, status: "completed" as const },
    ...{ period: { from, to }, sentOn: to, months: [], figures },
  }) satisfies TaskFact;

const frozenOf = (facts: readonly TaskFact[]): FrozenHalf => ({
  ...{ number: 1, at: new Date("2024-06-20T09:00:00+07:00") },
  totals: atOnce(occasionTotals(plan, six, { facts, own: [], periodic: [] }, "2024-06-14")),
});

const lineOf = ({ lines }: Halves, code: string) =>
  lines.find(({ figure }) => figure.code === code);

test("a year is its halves together, but for what spans both and what changed since the first was frozen", () => {
  const first = fact(1, "2024-05-05", "2024-05-05", { so_cuoc: 3, nguoi_du: 120 });
  const second = fact(2, "2024-09-10", "2024-09-10", { so_cuoc: 2 });
  const frozen = frozenOf([first]);
  const even = halvesOf([first, second], frozen);
  expect(even.lines.filter(isOdd)).toEqual([]);
  expect(lineOf(even, "so_cuoc")).toMatchObject({ year: 5, first: 3, second: 2 });

  const both = fact(3, "2024-06-01", "2024-06-30", { so_cuoc: 4 });
  const corrected = { ...first, figures: { so_cuoc: 1, nguoi_du: 120 } };
  expect(lineOf(halvesOf([corrected, second, both], frozen), "so_cuoc")).toMatchObject({
    ...{ year: 7, first: 1, second: 2 },
    spanning: { value: 4, reports: [3] },
    before: { value: 3 },
  });
  // All that was frozen was withdrawn since.
  expect(lineOf(halvesOf([], frozen), "nguoi_du")).toMatchObject({
    ...{ year: 0, first: null, second: null, spanning: null },
    before: { value: 120 },
  });
  // Of whom nothing was frozen nothing can have changed.
  expect(lineOf(halvesOf([corrected]), "so_cuoc")).toMatchObject({ first: 1, before: null });
});

test("a half-year's report has no halves, and a stock is no sum", () => {
  const stock = fact(1, "2024-05-05", "2024-05-05", { mo_hinh: 2 });
  const figure = plan.figures.find(({ aggregate }) => aggregate === "latest");
  expect(figure).toBeDefined();
  const told = { ...stock, figures: { [figure?.code ?? ""]: 2 } };
  expect(halvesOf([told]).lines).toEqual([]);
  expect(atOnce(halvesIn(plan, six, [told], null, DAY))).toBeNull();
});

const SUMMED = plan.figures.filter(
  ({ kind, aggregate }) => aggregate === "sum" && (kind === "count" || kind === "money"),
);
const asking = plan.duties.filter(({ figures }) =>
  figures.some((code) => SUMMED.some((one) => one.code === code)),
);

const reports = fc.array(
  fc
    .record({
      unit: fc.constantFrom(TAM_GIA, TINH_BAC, TU_DOAN, "phong-tu-phap", "phong-ldtbxh-dt"),
      duty: fc.constantFrom(...asking),
      status: fc.constantFrom(...STATUSES),
      day: fc.integer({ min: -40, max: 400 }),
      days: fc.integer({ min: 0, max: 200 }),
      values: fc.array(fc.option(fc.integer({ min: 0, max: 300 })), { maxLength: 6 }),
      elsewhere: fc.boolean(),
    })
    .map(({ duty, day, days, values, elsewhere, ...some }) => {
      const from = addDays("2023-12-01", day);
      const asked = SUMMED.filter(({ code }) => duty.figures.includes(code));
      const figures = asked.map(({ code }, i) => [code, values[i] ?? null] as const);
      return {
        ...{ ...some, duty: duty.code, sentOn: from, months: [] },
        period: { from, to: addDays(from, days) },
        figures: Object.fromEntries(figures),
        ...(elsewhere ? { elsewhere } : {}),
      };
    }),
  { maxLength: 25 },
);

const numbered = (all: readonly Omit<TaskFact, "number">[]): TaskFact[] =>
  all.map((one, i) => ({ ...one, number: i + 1 }));

const numberIn = (value: FigureValue | null | undefined): number => {
  if (value === null || value === undefined) return 0;
  if (typeof value !== "number") throw new Error("Numbers alone are told here");
  return value;
};

test("whatever was reported, corrected and withdrawn: the rest of a year has its reason, and there is no other", () => {
  fc.assert(
    fc.property(reports, reports, fc.boolean(), (then, since, isFrozen) => {
      const frozen = isFrozen ? frozenOf(numbered(then)) : null;
      const now = numbered(since);
      const halves = halvesOf(now, frozen);
      const told = new Map(halves.lines.map((line) => [line.figure.code, line]));
      for (const { code } of SUMMED) {
        const line = told.get(code);
        const year = numberIn(line?.year);
        const [first, second] = [numberIn(line?.first), numberIn(line?.second)];
        expect(year).toBe(first + second + numberIn(line?.spanning?.value));
        // What the office has on paper, and what it reads now.
        const former = frozen?.totals.figures.find(({ figure }) => figure === code)?.value;
        const known = line?.before ? numberIn(line.before.value) : first;
        if (frozen) expect(known).toBe(numberIn(former));
        if (year !== known + second) expect(line && isOdd(line)).toBe(true);
        for (const number of line?.spanning?.reports ?? []) {
          const { from = "", to = "" } = now.find((one) => one.number === number)?.period ?? {};
          expect(from <= "2024-06-14" && to >= "2024-06-15").toBe(true);
        }
      }
      expect(halves.lines.every(({ year: value }) => !isRatio(value))).toBe(true);
    }),
    { numRuns: 150 },
  );
});
