import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays } from "../../src/plan/day.ts";
import { occasionOf } from "../../src/plan/occasions.ts";
import {
  changesBetween,
  dayOfTotals,
  type FigureChange,
  type OccasionFacts,
  type OccasionTotals,
  occasionTotals,
} from "../../src/progress/snapshot.ts";
import { readTotals } from "../../src/progress/snapshot-shape.ts";
import { STATUSES } from "../../src/reports/answers.ts";
import type { TaskFact } from "../../src/reports/periodic-sums.ts";
import { atOnce } from "../../src/slices.ts";
import { plan, TAM_GIA, TINH_BAC, TU_DOAN } from "./plan-2024.ts";

const six = occasionOf(plan, "6T-2024");
if (!six) throw new Error("The plan of 2024 has it");

const totalsOf = (facts: OccasionFacts, day = "2024-06-14"): OccasionTotals =>
  atOnce(occasionTotals(plan, six, facts, day));

/** A report as it may be sent, with the revision of it that counts. */
const report = fc.record({
  unit: fc.constantFrom(TAM_GIA, TINH_BAC, TU_DOAN, "phong-tu-phap", "phong-ldtbxh-dt"),
  duty: fc.constantFrom("IV.12.3", "IV.12.8", "IV.2.1", "IV.1.2"),
  status: fc.constantFrom(...STATUSES),
  day: fc.integer({ min: -30, max: 220 }),
  days: fc.integer({ min: 0, max: 40 }),
  so_cuoc: fc.option(fc.integer({ min: 0, max: 9 })),
  nguoi_du: fc.option(fc.integer({ min: 0, max: 300 })),
  about: fc.boolean(),
  elsewhere: fc.boolean(),
  revision: fc.integer({ min: 1, max: 4 }),
});
type Told = typeof report extends fc.Arbitrary<infer One> ? One : never;

const factOf = (told: Told, number: number): TaskFact => {
  const from = addDays("2024-01-01", told.day);
  const { unit, duty, status, so_cuoc, nguoi_du } = told;
  return {
    ...{ unit, duty, number, revision: told.revision, status },
    period: { from, to: addDays(from, told.days) },
    ...{ sentOn: from, months: [], figures: { so_cuoc, nguoi_du } },
    ...(told.about && nguoi_du !== null ? { about: ["nguoi_du"] } : {}),
    ...(told.elsewhere ? { elsewhere: true } : {}),
  };
};

/** What is known at an instant: some numbers are withdrawn, others told anew. */
function factsOf(all: readonly (Told | null)[], periodic: readonly (number | null)[]) {
  const told = all.flatMap((one, i) => (one ? [{ one, number: i + 1 }] : []));
  return {
    facts: told.map(({ one, number }) => factOf(one, number)),
    own: [],
    periodic: periodic.flatMap((revision, i) =>
      revision ? [{ unit: [TAM_GIA, TINH_BAC, TU_DOAN][i] ?? TU_DOAN, id: `p${i}`, revision }] : [],
    ),
  };
}

const state = fc
  .record({
    tasks: fc.array(fc.option(report), { maxLength: 14 }),
    periodic: fc.array(fc.option(fc.integer({ min: 1, max: 3 })), { maxLength: 3 }),
  })
  .map(({ tasks, periodic }) => factsOf(tasks, periodic));

/** A list with changes put into it. */
function patched(
  list: readonly { readonly figure: string; readonly value: unknown; readonly about: boolean }[],
  changes: readonly FigureChange[],
) {
  const said = new Map(list.map(({ figure, value, about }) => [figure, { value, about }]));
  for (const { figure, before, after } of changes) {
    expect(said.get(figure) ?? null).toEqual(before);
    if (after) said.set(figure, after);
    else said.delete(figure);
  }
  return said;
}

const ofUnit = ({ figures }: OccasionTotals, unit: string) =>
  figures.flatMap(({ figure, each }) =>
    each.flatMap((one) => (one.unit === unit ? [{ ...one, figure }] : [])),
  );

test("the totals of a snapshot with the changes since are the totals now", () => {
  fc.assert(
    fc.property(state, state, (before, after) => {
      // As it is stored and read again.
      const then = readTotals(JSON.parse(JSON.stringify(totalsOf(before))));
      const now = totalsOf(after);
      const { figures, units } = changesBetween(plan, then, now);
      expect(patched(then.figures, figures)).toEqual(patched(now.figures, []));
      for (const unit of [TAM_GIA, TINH_BAC, TU_DOAN, "phong-tu-phap", "phong-ldtbxh-dt"]) {
        const change = units.find((one) => one.unit === unit);
        expect(patched(ofUnit(then, unit), change?.figures ?? [])).toEqual(
          patched(ofUnit(now, unit), []),
        );
        const numbers = (totals: OccasionTotals) =>
          totals.reports.filter((one) => one.unit === unit).map(({ number }) => number);
        const gone = new Set(change?.gone);
        expect(
          [...numbers(then).filter((one) => !gone.has(one)), ...(change?.added ?? [])].sort(),
        ).toEqual(numbers(now).sort());
      }
      // What is added up changes by what its units change by.
      for (const { figure, before: was, after: is } of figures) {
        if (typeof was?.value !== "number" || typeof is?.value !== "number") continue;
        const sum = units
          .flatMap((unit) => unit.figures.filter((one) => one.figure === figure))
          .reduce(
            (all, one) => all + Number(one.after?.value ?? 0) - Number(one.before?.value ?? 0),
            0,
          );
        expect(was.value + sum).toBe(is.value);
      }
    }),
  );
});

test("nothing changed is no change; what changed back is none either", () => {
  fc.assert(
    fc.property(state, (facts) => {
      const totals = totalsOf(facts);
      expect(changesBetween(plan, totals, totalsOf(facts))).toEqual({ figures: [], units: [] });
    }),
  );
});

test("a merger after the last day of the occasion is no change", () => {
  expect(dayOfTotals(six, "2024-12-20")).toBe("2024-06-14");
  expect(dayOfTotals(six, "2024-06-10")).toBe("2024-06-10");
  const told: Told = {
    ...{ unit: TINH_BAC, duty: "IV.12.3", status: "completed", day: 100, days: 0 },
    ...{ so_cuoc: 4, nguoi_du: 80, about: false, elsewhere: false, revision: 1 },
  };
  const facts = factsOf([told], []);
  const before = totalsOf(facts, dayOfTotals(six, "2024-06-14"));
  const after = totalsOf(facts, dayOfTotals(six, "2024-12-20"));
  expect(before.figures.find(({ figure }) => figure === "so_cuoc")?.each).toEqual([
    { unit: TINH_BAC, value: 4, about: false },
  ]);
  expect(changesBetween(plan, before, after)).toEqual({ figures: [], units: [] });
});

test("what came, was corrected and was withdrawn is told by the unit", () => {
  const told = (so_cuoc: number, revision = 1): Told => ({
    ...{ unit: TU_DOAN, duty: "IV.12.3", status: "completed", day: 100, days: 0 },
    ...{ so_cuoc, nguoi_du: null, about: false, elsewhere: false, revision },
  });
  const before = totalsOf(factsOf([told(3), told(4), null], [1, null, 1]));
  const after = totalsOf(factsOf([told(5, 2), null, told(1)], [2, 1, null]));
  const { figures, units } = changesBetween(plan, before, after);
  expect(figures).toEqual([
    { figure: "so_cuoc", before: { value: 7, about: false }, after: { value: 6, about: false } },
  ]);
  expect(units.find(({ unit }) => unit === TU_DOAN)).toMatchObject({
    ...{ added: [3], revised: [1], gone: [2], periodic: "withdrawn" },
  });
  expect(units.map(({ unit, periodic }) => [unit, periodic])).toEqual(
    expect.arrayContaining([
      [TAM_GIA, "corrected"],
      [TINH_BAC, "sent"],
    ]),
  );
});
