import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "../../src/plan/day.ts";
import { noticesDue } from "../../src/schedule/due.ts";
import type { Notice } from "../../src/schedule/notice.ts";
import { whyNotDue } from "../../src/schedule/still-due.ts";
import {
  at,
  calendar,
  due,
  facts,
  granted,
  known,
  ofKind,
  person,
  plan,
  TAM_GIA,
  TINH_BAC,
  TU_DOAN,
  timesOf,
  written,
} from "./support.ts";

const reminders = (...args: Parameters<typeof due>) => ofKind(due(...args), "deadline-reminder");
const overdue = (...args: Parameters<typeof due>) => ofKind(due(...args), "deadline-overdue");
/** Whom the rung speaks to, of one unit. */
const told = (notices: ReturnType<typeof due>, rung: string, unit = TU_DOAN) =>
  notices.flatMap((one) =>
    "rung" in one &&
    "unit" in one &&
    one.rung === rung &&
    one.unit === unit &&
    one.to.kind === "person"
      ? [one.to.personId]
      : [],
  );

describe("when the rungs speak", () => {
  test("before 15/6/2024, a Saturday: counted from Friday the 14th", () => {
    expect(timesOf(reminders(facts(), "2024-05-01", "2024-06-30"))).toEqual([
      "truoc-10: 2024-05-31 08:00 – 2024-06-03 17:00",
      "truoc-5: 2024-06-07 08:00 – 2024-06-10 17:00",
      "truoc-2: 2024-06-12 08:00 – 2024-06-13 17:00",
      "ngay-cuoi: 2024-06-14 08:00 – 2024-06-14 14:00",
      "chieu-cuoi: 2024-06-14 14:00 – 2024-06-15 00:00",
    ]);
  });

  test("before 15/12/2024, a Sunday: the last working day is Friday, the last on-time day Saturday", () => {
    expect(timesOf(reminders(facts(), "2024-11-20", "2024-12-20"))).toEqual([
      "truoc-10: 2024-12-02 08:00 – 2024-12-03 17:00",
      "truoc-5: 2024-12-09 08:00 – 2024-12-10 17:00",
      "truoc-2: 2024-12-12 08:00 – 2024-12-13 08:00",
      "ngay-cuoi: 2024-12-13 08:00 – 2024-12-13 14:00",
      "chieu-cuoi: 2024-12-13 14:00 – 2024-12-15 00:00",
    ]);
  });

  test("afterwards they thin out", () => {
    expect(timesOf(overdue(facts(), "2024-12-14", "2025-03-01"))).toEqual([
      "qua-han-1: 2024-12-16 08:30 – 2024-12-17 17:00",
      "qua-han-3: 2024-12-18 08:30 – 2024-12-19 17:00",
      "qua-han-7: 2024-12-24 08:30 – 2024-12-25 17:00",
    ]);
  });

  test("a unit with an extension climbs its own ladder and not the others'", () => {
    const some = facts({
      deadlines: known("6T-2024", { extensions: [granted(TU_DOAN, "2024-06-22")] }),
    });
    const all = due(some, "2024-06-01", "2024-07-15");
    const own = all.filter((one) => "unit" in one && one.unit === TU_DOAN);
    expect(timesOf(own)).toEqual([
      "truoc-10: 2024-06-07 08:00 – 2024-06-10 17:00",
      "truoc-5: 2024-06-14 08:00 – 2024-06-17 17:00",
      "truoc-2: 2024-06-19 08:00 – 2024-06-20 17:00",
      "ngay-cuoi: 2024-06-21 08:00 – 2024-06-21 14:00",
      "chieu-cuoi: 2024-06-21 14:00 – 2024-06-22 00:00",
      "qua-han-1: 2024-06-24 08:30 – 2024-06-25 17:00",
      "qua-han-3: 2024-06-26 08:30 – 2024-06-27 17:00",
      "qua-han-7: 2024-07-02 08:30 – 2024-07-03 17:00",
    ]);
    expect(ofKind(own, "deadline-reminder").every(({ last }) => last === "2024-06-21")).toBe(true);
    expect(told(all, "qua-han-1", TAM_GIA)).toEqual([`p-${TAM_GIA}`]);
  });

  test("a rung in calendar days gives way to the working day before, unless it may keep its day off", () => {
    const last = plan.reminders.find(({ code }) => code === "ngay-cuoi");
    if (!last) throw new Error("The plan has a last rung");
    const of = (daysOff: boolean) => ({
      ...plan,
      reminders: [{ ...last, code: "dung-ngay", count: "calendar" as const, daysOff }],
    });
    const [from, to] = [at("2024-12-01"), at("2024-12-31")];
    const times = (daysOff: boolean) =>
      timesOf(ofKind(noticesDue(of(daysOff), calendar, facts(), from, to), "deadline-reminder"));
    expect(times(false)).toEqual(["dung-ngay: 2024-12-13 08:00 – 2024-12-15 00:00"]);
    expect(times(true)).toEqual(["dung-ngay: 2024-12-14 08:00 – 2024-12-15 00:00"]);
  });

  test("the office's hours take the place of the plan's, within working hours", () => {
    const settings = {
      ...facts().settings,
      reminders: { morning: "10:00", afternoon: "12:30" },
    };
    expect(timesOf(reminders(facts({ settings }), "2024-06-14"))).toEqual([
      "ngay-cuoi: 2024-06-14 10:00 – 2024-06-14 14:00",
      "chieu-cuoi: 2024-06-14 14:00 – 2024-06-15 00:00",
    ]);
  });
});

describe("to whom", () => {
  test("every unit that owes it, and none that has met it or says that its paper is on its way", () => {
    const [a, b, c, d] = plan.units.filter(({ reports }) => reports).map(({ code }) => code);
    const paper = (unit = "", state: "claimed" | "confirmed" | "refused" = "claimed") => ({
      ...{
        unit,
        state,
        signedOn: "2024-06-10",
        arrivedOn: state === "confirmed" ? "2024-06-11" : null,
        claimedAt: at("2024-06-11"),
        settledAt: null,
      },
    });
    const deadlines = known("6T-2024", {
      reports: [{ unit: a ?? "", nil: true, submittedAt: at("2024-06-01") }],
      papers: [paper(b), paper(c, "confirmed"), paper(d, "refused")],
    });
    const units = reminders(facts({ deadlines }), "2024-06-12").map(({ unit }) => unit);
    expect(units).toHaveLength(33);
    for (const code of [a, b, c]) expect(units).not.toContain(code);
    expect(units).toContain(d);
    // What nobody has confirmed by the deadline is owed again; what was confirmed is not.
    const over = overdue(facts({ deadlines }), "2024-06-17").map(({ unit }) => unit);
    for (const code of [b, d]) expect(over).toContain(code);
    for (const code of [a, c]) expect(over).not.toContain(code);
  });

  test("the asked roles; the deputy where the principal cannot be reached, and the leader only when asked", () => {
    const people = (...all: ReturnType<typeof person>[]) =>
      facts({ people: new Map([[TU_DOAN, all]]) });
    const [vinh, nga, son] = [person("vinh"), person("nga", "deputy"), person("son", "leader")];
    const rungs = (some: ReturnType<typeof facts>) =>
      ["truoc-10", "truoc-2", "qua-han-3"].map((rung) =>
        told(due(some, "2024-05-01", "2024-07-01"), rung),
      );
    expect(rungs(people(nga, son, vinh))).toEqual([
      ["vinh"],
      ["nga", "vinh"],
      ["nga", "son", "vinh"],
    ]);
    expect(rungs(people(vinh))).toEqual([["vinh"], ["vinh"], ["vinh"]]);
    expect(rungs(people(person("vinh", "principal", false), nga, son))).toEqual([
      ["nga"],
      ["nga"],
      ["nga", "son"],
    ]);
    expect(rungs(people(son))).toEqual([[], [], ["son"]]);
    expect(rungs(people())).toEqual([[], [], []]);
  });

  test("one who holds two places in a unit gets one notice", () => {
    const both = [person("vinh"), person("vinh", "leader")];
    const some = facts({ people: new Map([[TU_DOAN, both]]) });
    expect(told(due(some, "2024-06-19"), "qua-han-3")).toEqual(["vinh"]);
  });

  test("Tĩnh Bắc is reminded of the half-year's report; of the year's, Tam Gia for both", () => {
    expect(told(due(facts(), "2024-06-12"), "truoc-2", TINH_BAC)).toEqual([`p-${TINH_BAC}`]);
    const december = reminders(facts(), "2024-11-25", "2024-12-14");
    expect(told(december, "truoc-10", TINH_BAC)).toEqual([]);
    expect(told(december, "truoc-10", TAM_GIA)).toEqual([`p-${TAM_GIA}`]);
    // Whoever spoke for Tĩnh Bắc goes on, and is told by the rungs that speak to deputies.
    const both = (rung: string) => told(december, rung, TAM_GIA);
    const rungs = plan.reminders.filter(({ days }) => days <= 0);
    const toDeputies = rungs.filter(({ to }) => to.includes("deputy"));
    expect(toDeputies.length).toBeGreaterThan(0);
    for (const { code } of toDeputies) {
      expect(both(code)).toEqual([`p-${TAM_GIA}`, `p-${TINH_BAC}`]);
    }
    expect(december).toHaveLength(5 * 35 + toDeputies.length);
  });
});

describe("rules", () => {
  const day = fc.integer({ min: 0, max: 400 }).map((n) => addDays("2024-01-01", n));
  const some = fc
    .record({
      extended: fc.array(fc.tuple(fc.constantFrom(TU_DOAN, TAM_GIA, TINH_BAC), day)),
      sent: fc.array(fc.tuple(fc.constantFrom(TU_DOAN, TAM_GIA), day)),
      asked: fc.uniqueArray(fc.tuple(fc.constantFrom(`p-${TU_DOAN}`, `p-${TAM_GIA}`), day), {
        selector: ([person]) => person,
      }),
    })
    .map(({ extended, sent, asked }) =>
      facts({
        deadlines: known("NAM-2024", {
          extensions: extended.map(([unit, to]) => granted(unit, to)),
          reports: sent.map(([unit, on]) => ({ unit, nil: false, submittedAt: at(on) })),
        }),
        snoozes: asked.map(([personId, on]) => ({ personId, deadline: "NAM-2024", day: on })),
      }),
    );
  const year = [at("2024-01-01"), at("2025-03-01")] as const;

  test("each is said in working hours of a working day, once, before it is pointless, and still due then", () => {
    fc.assert(
      fc.property(some, (facts) => {
        const all = noticesDue(plan, calendar, facts, ...year);
        expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
        const isRight = (notice: Notice) => {
          const [on, time] = written(notice.notBefore).split(" ") as [string, string];
          return (
            calendar.isWorkingDay(on) &&
            plan.workingHours.some(({ from, to }) => from <= time && time < to) &&
            notice.notAfter > notice.notBefore &&
            whyNotDue(notice, plan, calendar, facts, notice.notBefore) === null
          );
        };
        expect(all.filter((notice) => !isRight(notice))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test("windows add up: whatever the ticks, the same notices", () => {
    fc.assert(
      fc.property(some, fc.integer({ min: 0, max: 424 * 24 * 60 }), (facts, minutes) => {
        const between = new Date(year[0].getTime() + minutes * 60_000);
        const keys = (from: Date, to: Date) =>
          noticesDue(plan, calendar, facts, from, to).map(({ key }) => key);
        expect([...keys(year[0], between), ...keys(between, year[1])].toSorted()).toEqual(
          keys(...year).toSorted(),
        );
      }),
      { numRuns: 25 },
    );
  });
});
