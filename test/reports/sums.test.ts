import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "../../src/plan/day.ts";
import type { Figure } from "../../src/plan/model.ts";
import { type OccasionOwed, occasionOf } from "../../src/plan/occasions.ts";
import { STATUSES } from "../../src/reports/answers.ts";
import { totalOf } from "../../src/reports/figure-total.ts";
import {
  dutiesUnreported,
  placedIn,
  sumsOf,
  type TaskFact,
} from "../../src/reports/periodic-sums.ts";
import { given, plan } from "./inputs.ts";

const TAM_GIA = "06559";
const TINH_BAC = "06574";

function owed(code: string, ...units: string[]): OccasionOwed {
  const occasion = occasionOf(plan, code);
  const [unit, ...others] = units.map((one) => plan.units.find(({ code }) => code === one));
  if (!occasion || !unit) throw new Error(`Nothing is owed: ${code} ${units}`);
  return { occasion, unit, owedFor: [unit, ...others.filter((one) => one !== undefined)] };
}

const half = owed("6T-2024", TAM_GIA);
const year = owed("NAM-2024", TAM_GIA);
const month = owed("THD-TONG-KET", TAM_GIA);

let number = 0;

/** "Truyền thông lồng ghép": cuộc, lượt người, nữ, nam, … */
function fact(some: Partial<TaskFact>): TaskFact {
  const day = some.period?.to ?? "2024-05-20";
  return {
    unit: TAM_GIA,
    duty: "IV.12.3",
    number: ++number,
    status: "completed",
    period: { from: day, to: day },
    sentOn: day,
    months: [],
    figures: {},
    ...some,
  };
}

const on = (from: string, to = from) => ({ period: { from, to }, sentOn: addDays(to, 1) });

/** The values of one area. */
const values = (facts: readonly TaskFact[], of: OccasionOwed, area = "II.1") =>
  sumsOf(plan, of, facts).areas.find((one) => one.area === area);

test("a sum into which an approximate value went is approximate", () => {
  const exact = fact({ figures: { so_cuoc: 1, nguoi_du: 60 } });
  const about = fact({ figures: { so_cuoc: 2, nguoi_du: 50 }, about: ["nguoi_du"] });
  expect(values([exact, about], year)).toMatchObject({
    values: { so_cuoc: 3, nguoi_du: 110 },
    about: ["nguoi_du"],
  });
  expect(values([exact], year)).not.toHaveProperty("about");
});

describe("which reports belong to a period", () => {
  const numbers = (of: OccasionOwed, facts: readonly TaskFact[], spanning?: "in" | "out") =>
    placedIn(plan, of.occasion, facts, spanning).counted.map(({ number }) => number);

  test("an activity by its days, whatever its status and whenever it was sent", () => {
    for (const status of ["completed", "ongoing"] as const) {
      const first = fact({ ...on("2023-12-15"), status });
      const last = fact({ ...on("2024-06-10", "2024-06-14"), status, sentOn: "2024-09-17" });
      const next = fact({ ...on("2024-06-15"), status });
      expect(numbers(half, [first, last, next])).toEqual([first.number, last.number]);
      expect(numbers(year, [first, last, next])).toHaveLength(3);
    }
  });

  test("one that lies in two periods is neither in nor out before somebody has chosen", () => {
    const across = fact(on("2024-06-10", "2024-06-15"));
    const long = fact(on("2023-12-01", "2024-12-31"));
    const placed = placedIn(plan, half.occasion, [across, long]);
    expect(placed).toEqual({ counted: [], spans: [across, long], outside: [] });
    expect(sumsOf(plan, half, [across, long])).toMatchObject({
      reports: 0,
      left: { spans: [across.number, long.number], outside: [] },
    });
    expect(numbers(half, [across, long], "out")).toEqual([]);
    expect(numbers(half, [across], "in")).toEqual([across.number]);
    expect(sumsOf(plan, half, [across], "in").left).toBeUndefined();
    // The year holds the whole of it.
    expect(numbers(year, [across])).toEqual([across.number]);
  });

  test("what is left out is said with its reason, unless there was nothing to sum", () => {
    const late = fact(on("2024-07-01"));
    const nil = fact({ status: "nil", period: null, sentOn: "2024-07-01" });
    expect(sumsOf(plan, half, [late, nil]).left).toEqual({ spans: [], outside: [late.number] });
  });

  test("nothing done, by the day on which that was said", () => {
    const sent = (status: "pending" | "nil", sentOn: string) =>
      fact({ status, period: null, sentOn });
    const facts = [
      sent("nil", "2024-06-14"),
      sent("pending", "2024-06-14"),
      sent("nil", "2024-06-15"),
    ];
    expect(numbers(half, facts)).toEqual([facts[0]?.number, facts[1]?.number]);
  });

  test("a special month's: those that are marked, and those of its duties", () => {
    const marked = fact({ ...on("2024-11-12"), months: ["THD"] });
    const plain = fact(on("2024-11-20"));
    const early = fact({ ...on("2024-11-04"), duty: "IV.12.2" });
    expect(numbers(month, [marked, plain, early])).toEqual([marked.number, early.number]);
  });

  test("what a month's duty did in another season is left out of the month, and named", () => {
    const prepared = fact({ ...on("2024-11-10"), duty: "IV.12.8", figures: { nguoi_du: 40 } });
    const autumn = fact({ ...on("2024-09-20"), duty: "IV.12.8", figures: { nguoi_du: 300 } });
    const begun = fact({ ...on("2024-11-08", "2024-11-16"), duty: "IV.12.8" });
    const undated = fact({ duty: "IV.12.8", status: "pending", period: null });
    const facts = [prepared, autumn, begun, undated];
    expect(placedIn(plan, month.occasion, facts)).toEqual({
      ...{ counted: [prepared, undated], spans: [begun], outside: [autumn] },
    });
    expect(sumsOf(plan, month, facts).left).toEqual({
      ...{ spans: [begun.number], outside: [autumn.number] },
    });
  });
});

describe("what they add up to", () => {
  test("activities are summed; what was not said is no nought", () => {
    const facts = [
      fact({ figures: { so_cuoc: 2, nguoi_du: 120, nguoi_du_nu: 70, tin_bai: null } }),
      fact({ figures: { so_cuoc: 1, nguoi_du: 30, nguoi_du_nu: null, tin_bai: null } }),
    ];
    expect(values(facts, half)).toEqual({
      area: "II.1",
      reports: 2,
      values: { so_cuoc: 3, nguoi_du: 150, nguoi_du_nu: 70 },
      missing: { nguoi_du_nu: 1 },
    });
  });

  test("nought is said, and stays", () => {
    expect(values([fact({ figures: { tin_bai: 0 } })], half)?.values).toEqual({ tin_bai: 0 });
  });

  test("documents are listed once each, in the order of their days", () => {
    const a = { number: "15/KH-UBND", day: "2024-02-20" };
    const b = { number: "03/KH-UBND", day: "2024-01-10" };
    const facts = [[a], [b, a], []].map((van_ban) =>
      fact({ duty: "IV.12.1", figures: { van_ban } }),
    );
    expect(values(facts, half, "II.2")?.values).toEqual({ van_ban: [b, a] });
  });

  test("a stock is what the unit said last", () => {
    const facts = [
      fact({ duty: "IV.12.5", ...on("2024-04-01"), figures: { mo_hinh_duy_tri: 4 } }),
      fact({ duty: "IV.12.5", ...on("2024-05-01"), figures: { mo_hinh_duy_tri: 5 } }),
      fact({ duty: "IV.12.5", ...on("2024-06-01"), figures: { mo_hinh_duy_tri: null } }),
    ];
    expect(values(facts, half, "II.4")?.values).toEqual({ mo_hinh_duy_tri: 5 });
  });

  test("after the merger two stocks are one, until the successor has counted both", () => {
    const both = owed("NAM-2024", TAM_GIA, TINH_BAC);
    const stock = (unit: string, day: string, mo_hinh_duy_tri: number) =>
      fact({ unit, duty: "IV.12.5", ...on(day), figures: { mo_hinh_duy_tri } });
    const before = [stock(TAM_GIA, "2024-09-01", 5), stock(TINH_BAC, "2024-10-01", 3)];
    expect(values(before, both, "II.4")?.values).toEqual({ mo_hinh_duy_tri: 8 });
    const after = [...before, stock(TAM_GIA, "2024-12-05", 7)];
    expect(values(after, both, "II.4")?.values).toEqual({ mo_hinh_duy_tri: 7 });
  });

  test("of two rates the last stands, and shares are added part by part", () => {
    const duties = new Map(plan.duties.map((duty) => [duty.figures.join(), duty.code]));
    const asking = (figure: string) =>
      [...duties].find(([figures]) => figures.split(",").includes(figure))?.[1] ?? "";
    const rates = [110.5, 109.2].map((ty_so_gioi_tinh, i) =>
      fact({
        duty: asking("ty_so_gioi_tinh"),
        ...on(`2024-05-0${i + 1}`),
        figures: { ty_so_gioi_tinh },
      }),
    );
    const shares = [
      fact({
        unit: TAM_GIA,
        duty: asking("can_bo_nu"),
        figures: { can_bo_nu: { part: 3, whole: 10 } },
      }),
      fact({
        unit: TINH_BAC,
        duty: asking("can_bo_nu"),
        figures: { can_bo_nu: { part: 2, whole: 8 } },
      }),
    ];
    const all = sumsOf(plan, owed("6T-2024", TAM_GIA, TINH_BAC), [...rates, ...shares]);
    const found = Object.assign({}, ...all.areas.map((area) => area.values));
    expect(found).toEqual({ ty_so_gioi_tinh: 109.2, can_bo_nu: { part: 5, whole: 18 } });
  });
});

describe("what no report is there of", () => {
  const codes = (of: OccasionOwed, facts: readonly TaskFact[], day: string) =>
    dutiesUnreported(plan, of, facts, day).map(({ code }) => code);

  test("in June nobody misses the Action Month", () => {
    const all = [1, 3, 4, 5, 6, 7].map((n) => `IV.12.${n}`);
    expect(codes(half, [], "2024-06-12")).toEqual(all);
    expect(codes(half, [fact({ duty: "IV.12.3" })], "2024-06-12")).not.toContain("IV.12.3");
  });

  test("the year misses them all, the Action Month's report only its own", () => {
    expect(codes(year, [], "2024-12-12")).toEqual(
      given.duties.filter((code) => code !== "IV.12.9"),
    );
    expect(codes(month, [], "2024-12-18")).toEqual(["IV.12.2", "IV.12.8"]);
  });
});

const facts: fc.Arbitrary<TaskFact[]> = fc.array(
  fc
    .record({
      unit: fc.constantFrom(TAM_GIA, TINH_BAC),
      duty: fc.constantFrom(...given.duties),
      status: fc.constantFrom(...STATUSES),
      day: fc.integer({ min: 0, max: 365 }).map((days) => addDays("2023-12-15", days)),
      months: fc.constantFrom([], ["THD"]),
      so_cuoc: fc.option(fc.nat(50)),
      nguoi_du: fc.option(fc.nat(2000)),
      kinh_phi_ns: fc.option(fc.nat(50_000_000)),
      mo_hinh_duy_tri: fc.option(fc.nat(9)),
    })
    .map(({ unit, duty, status, day, months, ...figures }) =>
      fact({ unit, duty, status, months, ...on(day), figures }),
    ),
  { maxLength: 30 },
);

const both = owed("NAM-2024", TAM_GIA, TINH_BAC);
const rest: OccasionOwed = {
  ...both,
  occasion: { ...both.occasion, period: { from: "2024-06-15", to: "2024-12-14" } },
};
const first: OccasionOwed = {
  ...both,
  occasion: { ...both.occasion, period: half.occasion.period },
};

/** The sum of one figure over all areas. */
function total(facts: readonly TaskFact[], of: OccasionOwed, figure: string): number {
  return sumsOf(plan, of, facts).areas.reduce((sum, { values }) => {
    const value = values[figure];
    return typeof value === "number" ? sum + value : sum;
  }, 0);
}

test("the year is both halves, and nothing is counted twice", () => {
  fc.assert(
    fc.property(facts, (some) => {
      for (const figure of ["so_cuoc", "nguoi_du", "kinh_phi_ns"]) {
        expect(total(some, first, figure) + total(some, rest, figure)).toBe(
          total(some, both, figure),
        );
      }
      const count = (of: OccasionOwed) => sumsOf(plan, of, some).reports;
      expect(count(first) + count(rest)).toBe(count(both));
    }),
  );
});

test("the sum is what a plain loop over the reports gives", () => {
  fc.assert(
    fc.property(facts, (some) => {
      let expected = 0;
      for (const { status, period, figures, duty } of some) {
        const day = period?.to ?? "";
        const asks = plan.duties.find(({ code }) => code === duty)?.figures.includes("nguoi_du");
        const inside = day >= "2023-12-15" && day <= "2024-12-14";
        const isDone = status === "completed" || status === "ongoing";
        if (isDone && inside && asks) expected += (figures.nguoi_du as number) ?? 0;
      }
      expect(total(some, both, "nguoi_du")).toBe(expected);
    }),
  );
});

test("the models of a district are what each unit said last, however many cards say it", () => {
  const models = plan.figures.find(({ code }) => code === "mo_hinh_duy_tri") as Figure;
  const communes = plan.units.filter(({ kind }) => kind === "xa-thi-tran");
  const card = fc.record({ unit: fc.constantFrom(...communes), said: fc.nat(9) });
  fc.assert(
    fc.property(fc.array(card, { minLength: 1, maxLength: 24 }), (cards) => {
      const facts = cards.map(({ unit, said }) =>
        fact({ unit: unit.code, duty: "IV.12.5", figures: { mo_hinh_duy_tri: said } }),
      );
      const last = new Map(cards.map(({ unit, said }) => [unit.code, said]));
      const total = totalOf(models, facts, communes);
      expect(total?.value).toBe([...last.values()].reduce((a, b) => a + b, 0));
      expect(total?.from).toHaveLength(last.size);
    }),
  );
});

test("the order in which reports were found changes nothing", () => {
  fc.assert(
    fc.property(facts, fc.infiniteStream(fc.nat()), (some, keys) => {
      const shuffled = some
        .map((one) => ({ one, key: keys.next().value ?? 0 }))
        .toSorted((a, b) => a.key - b.key)
        .map(({ one }) => one);
      expect(sumsOf(plan, both, shuffled)).toEqual(sumsOf(plan, both, some));
    }),
  );
});

test("the areas hold every report of something done, once", () => {
  fc.assert(
    fc.property(facts, (some) => {
      for (const of of [half, both, month]) {
        const { reports, nil, pending = 0, areas } = sumsOf(plan, of, some);
        expect(areas.reduce((sum, area) => sum + area.reports, 0)).toBe(reports);
        expect(reports + nil + pending).toBe(placedIn(plan, of.occasion, some).counted.length);
      }
    }),
  );
});

describe("events of several units and duties", () => {
  test("what counts with its host is named and not added up; a stock is the unit's own", () => {
    const own = fact({ figures: { so_cuoc: 1, nguoi_du: 60 } });
    const shared = fact({ elsewhere: true, figures: { so_cuoc: 3, nguoi_du: 150 } });
    const hostless = fact({ hostless: true, figures: { so_cuoc: 1, nguoi_du: 40 } });
    const stock = fact({
      ...{ elsewhere: true, duty: "IV.12.5", figures: { mo_hinh_duy_tri: 4 } },
    });
    const sums = sumsOf(plan, half, [own, shared, hostless, stock]);
    expect(sums).toMatchObject({
      reports: 2,
      joint: { elsewhere: [shared.number, stock.number], hostless: [hostless.number] },
    });
    expect(values([own, shared, hostless, stock], half)).toEqual({
      area: "II.1",
      reports: 2,
      values: { so_cuoc: 2, nguoi_du: 100 },
      missing: {},
    });
    expect(values([own, stock], half, "II.4")?.values).toEqual({ mo_hinh_duy_tri: 4 });
    // A part in another's event adds up nothing, and the duty is not missed.
    const part = fact({ elsewhere: true });
    expect(sumsOf(plan, half, [part])).toMatchObject({ reports: 0, areas: [] });
    expect(
      dutiesUnreported(plan, half, [part], "2024-06-12").map(({ code }) => code),
    ).not.toContain("IV.12.3");
  });

  test("a further duty is reported, and belongs to the Action Month if it is one of its", () => {
    const two = fact({ ...on("2024-11-20"), also: ["IV.12.2"], figures: { so_cuoc: 1 } });
    expect(placedIn(plan, month.occasion, [two]).counted).toEqual([two]);
    expect(dutiesUnreported(plan, month, [two], "2024-12-18").map(({ code }) => code)).toEqual([
      "IV.12.8",
    ]);
    expect(sumsOf(plan, year, [two]).areas.map(({ reports }) => reports)).toEqual([1]);
  });
});
