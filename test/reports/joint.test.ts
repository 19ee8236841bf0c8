import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "../../src/plan/day.ts";
import { type Claim, claimsOn, countingIn, type EventReport } from "../../src/reports/joint.ts";
import { plan } from "./inputs.ts";

const TU_DOAN = "06562";
const TAM_GIA = "06559";
const NA_DUONG = "06526";

let number = 0;

function report(some: Partial<EventReport> & { readonly unit: string }): EventReport {
  number += 1;
  const day = { from: "2024-06-01", to: "2024-06-01" };
  return { id: `r${number}`, number, period: day, host: null, partners: [], partOf: [], ...some };
}

const counting = (...reports: EventReport[]) =>
  [...countingIn(reports)].map(([id, by]) => (id === by ? "here" : by));

describe("which report counts", () => {
  test("each by itself, as long as nobody says more", () => {
    const host = report({ unit: TU_DOAN, partners: [TAM_GIA] });
    expect(counting(host, report({ unit: TAM_GIA }))).toEqual(["here", "here"]);
  });

  test("the host's, once the host names the unit that names it", () => {
    const mine = report({ unit: TAM_GIA, host: TU_DOAN });
    expect(counting(mine)).toEqual(["here"]);
    expect(counting(mine, report({ unit: TU_DOAN }))).toEqual(["here", "here"]);
    const host = report({ unit: TU_DOAN, partners: [TAM_GIA] });
    expect(counting(mine, host)).toEqual([host.id, "here"]);
    const later = report({
      unit: TU_DOAN,
      partners: [TAM_GIA],
      period: { from: "2024-06-02", to: "2024-06-03" },
    });
    expect(counting(mine, later)).toEqual(["here", "here"]);
  });

  test("the host's, once somebody said that both tell of one event, whatever their days", () => {
    const host = report({ unit: TU_DOAN, period: { from: "2024-05-01", to: "2024-05-01" } });
    const mine = report({ unit: TAM_GIA, partOf: [host.id] });
    const other = report({ unit: NA_DUONG, partOf: [mine.id] });
    expect(counting(host, mine, other)).toEqual(["here", host.id, host.id]);
    // It was withdrawn: the event is not lost with it.
    expect(counting(mine, other)).toEqual(["here", mine.id]);
  });

  test("of two events of one day the second is not lost", () => {
    const [one, two] = [1, 2].map(() => report({ unit: TAM_GIA, host: TU_DOAN }));
    const host = report({ unit: TU_DOAN, partners: [TAM_GIA] });
    if (!one || !two) throw new Error("There are two");
    expect(counting(one, two, host)).toEqual([host.id, "here", "here"]);
  });

  test("the first of two that each call the other the host", () => {
    const one = report({ unit: TU_DOAN });
    const two = report({ unit: TAM_GIA, partOf: [one.id] });
    expect(counting({ ...one, partOf: [two.id] }, two)).toEqual(["here", one.id]);
  });
});

const UNITS = [TU_DOAN, TAM_GIA, NA_DUONG, "06574"];

/** An event as it was, and what its units said of it. */
const events = fc.array(
  fc.record({
    units: fc.shuffledSubarray(UNITS, { minLength: 1 }),
    /** Of each unit but the host: whether it reports, and how it says whose event it was. */
    says: fc.array(fc.constantFrom("nothing", "names", "same", "denies"), {
      minLength: 3,
      maxLength: 3,
    }),
    people: fc.integer({ min: 1, max: 500 }),
    hostReports: fc.boolean(),
  }),
  { maxLength: 8 },
);

test("no event counts twice of which its units said that it is one, and none is lost", () => {
  fc.assert(
    fc.property(events, fc.infiniteStream(fc.nat()), (drawn, keys) => {
      const people = new Map<string, number>();
      let expected = 0;
      const all = drawn.flatMap(
        ({ units: [host = "", ...partners], says, people: n, ...one }, i) => {
          // Events of other days, so that only what was said ties them.
          const day = addDays("2024-01-01", i * 3);
          const period = { from: day, to: day };
          const reporting = partners.filter((_, k) => says[k] !== "nothing");
          const denying = partners.filter((_, k) => says[k] === "denies");
          const held = report({ unit: host, period, partners });
          const own = reporting.map((unit) => {
            const how = says[partners.indexOf(unit)];
            return report({
              ...{ unit, period, host: how === "names" ? host : null },
              partOf: how === "same" ? [held.id] : [],
            });
          });
          const told = one.hostReports ? [held, ...own] : own;
          for (const { id } of told) people.set(id, n);
          // Who denies it told of another event. Without the host's report each of the others stands for itself.
          expected += n * (one.hostReports ? 1 + denying.length : own.length);
          return told;
        },
      );
      const shuffled = all
        .map((told) => ({ told, key: keys.next().value ?? 0 }))
        .toSorted((a, b) => a.key - b.key)
        .map(({ told }) => told);
      const counted = countingIn(shuffled);
      let sum = 0;
      for (const [id, by] of counted) if (id === by) sum += people.get(id) ?? 0;
      expect(sum).toBe(expected);
    }),
  );
});

test("whatever people say, every report leads to one that counts itself", () => {
  const said = fc.array(
    fc.record({
      unit: fc.constantFrom(...UNITS),
      host: fc.option(fc.constantFrom(...UNITS)),
      partners: fc.subarray(UNITS),
      links: fc.array(fc.nat(9), { maxLength: 3 }),
      day: fc.nat(3),
      length: fc.nat(2),
    }),
    { maxLength: 10 },
  );
  fc.assert(
    fc.property(said, (drawn) => {
      const reports = drawn.map(({ links, day, length, ...one }, i): EventReport => {
        const from = addDays("2024-06-01", day);
        const period = { from, to: addDays(from, length) };
        return { ...one, id: `${i}`, number: i, period, partOf: links.map(String) };
      });
      const counted = countingIn(reports);
      expect(counted.size).toBe(reports.length);
      for (const by of counted.values()) expect(counted.get(by)).toBe(by);
      if (reports.length > 0) expect([...counted].some(([id, by]) => id === by)).toBe(true);
    }),
  );
});

describe("what other units say of one's own", () => {
  const claim: Claim = {
    ...{ id: "c1", part: "partner", sameId: null, number: 127, unit: TAM_GIA, duty: "IV.12.3" },
    period: { from: "2024-06-01", to: "2024-06-02" },
  };
  const period = { from: "2024-06-02", to: "2024-06-02" };
  const mine = { duty: "IV.12.3", status: "completed", period } as const;
  const open = (answers: Parameters<typeof claimsOn>[1]["answers"], some: Partial<Claim> = {}) =>
    claimsOn(plan, { answers, reportId: "own" }, [{ ...claim, ...some }]);

  test.each([
    ["of the same work and day", mine, {}, true],
    ["of another day", { ...mine, period: { from: "2024-06-03", to: "2024-06-03" } }, {}, false],
    ["of another work", { ...mine, duty: "IV.12.1" }, {}, false],
    ["of a further duty", { ...mine, duty: "IV.12.1", joint: { also: ["IV.12.3"] } }, {}, true],
    ["of nothing done", { ...mine, status: "pending" as const }, {}, false],
    ["answered before", { ...mine, joint: { apart: ["c1"] } }, {}, false],
    ["another report's", mine, { sameId: "another" }, false],
  ])("is asked about: %s", (_, answers, some, isAsked) => {
    expect(open(answers, some)).toMatchObject({ open: isAsked ? [{ id: "c1" }] : [], same: [] });
  });

  test("once said to be the same it stays so, until it is said not to be", () => {
    const said = { ...mine, joint: { same: ["c1"] } };
    expect(open(said)).toMatchObject({ open: [], same: [{ id: "c1" }] });
    expect(open(mine, { sameId: "own" })).toMatchObject({ open: [], same: [{ id: "c1" }] });
    expect(open({ ...mine, joint: { apart: ["c1"] } }, { sameId: "own" }).same).toEqual([]);
  });
});
