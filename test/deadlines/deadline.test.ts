import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type DeadlineFacts,
  daysLate,
  deadlineStandingOf,
  deadlineStateOf,
  isMet,
  isToBeReminded,
  NO_FACTS,
} from "../../src/deadlines/deadline.ts";
import { addDays } from "../../src/plan/day.ts";
import type { Deadline } from "../../src/plan/model.ts";
import { at, plan, TAM_GIA, TINH_BAC, TU_DOAN, unit } from "../progress/plan-2024.ts";

const [halfYear, year] = plan.deadlines as [Deadline, Deadline];
const sent = (unit: string, submittedAt: Date) => ({ unit, submittedAt, nil: false });
const paper = (
  state: "claimed" | "confirmed" | "refused",
  arrivedOn: string,
  { claimed = at("2024-06-14"), settled = state === "claimed" ? null : at("2024-06-17") } = {},
) => ({
  ...{ unit: TU_DOAN, state, claimedAt: claimed, settledAt: settled },
  ...{ signedOn: "2024-06-01", arrivedOn: state === "confirmed" ? arrivedOn : null },
});
const granted = (dueBefore: string, settledAt = at("2024-06-12")) => ({
  unit: TU_DOAN,
  state: "granted" as const,
  dueBefore,
  settledAt,
});
const some = (facts: Partial<DeadlineFacts>): DeadlineFacts => ({ ...NO_FACTS, ...facts });
const standing = (facts: Partial<DeadlineFacts>, day: string) =>
  deadlineStandingOf(plan, halfYear, some(facts), at(day));
const stateIn = (whole: ReturnType<typeof deadlineStandingOf>, code: string) =>
  whole.states.find((state) => state.unit.code === code);
/** Tú Đoạn's state with the half-year's report. */
const stateOn = (day: string, facts: Partial<DeadlineFacts>, time?: string) =>
  deadlineStateOf(plan, halfYear, unit(TU_DOAN), some(facts), at(day, time));

test("on time until the 14th has ended, in Vietnam", () => {
  const midnight = new Date("2024-06-14T17:00:00.000Z");
  const reports = [sent(TU_DOAN, new Date(midnight.getTime() - 1)), sent(TAM_GIA, midnight)];
  const whole = standing({ reports }, "2024-06-20");
  expect(stateIn(whole, TU_DOAN)?.kind).toBe("on-time");
  expect(stateIn(whole, TAM_GIA)?.kind).toBe("late");
  expect(stateIn(whole, "06526")?.kind).toBe("overdue");
  expect(whole).toMatchObject({ expected: 36, met: 2, onTime: 1, reported: 2, papers: 0 });
});

test("how many days late: until today, or until it came, whichever way came first", () => {
  const late = (day: string, facts: Partial<DeadlineFacts>) =>
    daysLate(stateOn(day, facts), day, plan);
  const reports = [sent(TU_DOAN, at("2024-06-18"))];
  expect(late("2024-06-14", {})).toBe(0);
  expect(late("2024-06-17", {})).toBe(3);
  expect(late("2024-06-25", { reports })).toBe(4);
  expect(late("2024-06-25", { reports, papers: [paper("confirmed", "2024-06-15")] })).toBe(1);
  expect(late("2024-06-25", { reports, papers: [paper("confirmed", "2024-06-14")] })).toBe(0);
  expect(late("2024-06-25", { reports, extensions: [granted("2024-06-17")] })).toBe(2);
  expect(late("2024-06-25", { reports, extensions: [granted("2024-06-19")] })).toBe(0);
});

test("who still has time is not late, and an extension gives time", () => {
  const extensions = [granted("2024-06-19")];
  expect(stateIn(standing({ extensions }, "2024-06-10"), TAM_GIA)?.kind).toBe("open");
  const whole = standing({ extensions }, "2024-06-18");
  expect(stateIn(whole, TU_DOAN)).toMatchObject({
    kind: "open",
    extension: { dueBefore: "2024-06-19" },
  });
  expect(stateIn(whole, TAM_GIA)).toMatchObject({ kind: "overdue", extension: null });
  const reports = [sent(TU_DOAN, at("2024-06-18")), sent(TAM_GIA, at("2024-06-18"))];
  const after = standing({ extensions, reports }, "2024-06-20");
  expect(stateIn(after, TU_DOAN)?.kind).toBe("on-time");
  expect(stateIn(after, TAM_GIA)?.kind).toBe("late");
});

test("Tĩnh Bắc owes the half-year's report, even when asked in December, and not the year's", () => {
  const december = at("2024-12-20");
  const half = deadlineStandingOf(plan, halfYear, NO_FACTS, december);
  expect(stateIn(half, TINH_BAC)?.kind).toBe("overdue");
  const whole = deadlineStandingOf(plan, year, NO_FACTS, december);
  expect(stateIn(whole, TINH_BAC)).toBeUndefined();
  expect(whole.expected).toBe(35);
});

test("a nil report meets the deadline as any other", () => {
  const reports = [{ ...sent(TU_DOAN, at("2024-06-13")), nil: true }];
  const state = stateOn("2024-06-13", { reports });
  expect(state).toMatchObject({ kind: "on-time", reported: true, nil: true });
  expect(isMet(state)).toBe(true);
});

describe("the paper on paper", () => {
  test("a claimed one stops the reminders as long as there is time, and is not the report", () => {
    const papers = [paper("claimed", "2024-06-13")];
    const open = stateOn("2024-06-14", { papers });
    expect(open).toMatchObject({ kind: "open", paper: "claimed", reported: false });
    expect([isMet(open), isToBeReminded(open)]).toEqual([false, false]);
    // Nobody has confirmed it by the deadline: it is owed as by any other.
    const over = stateOn("2024-06-16", { papers });
    expect(over).toMatchObject({ kind: "overdue", paper: "claimed" });
    expect([isMet(over), isToBeReminded(over)]).toEqual([false, true]);
    const extended = { papers, extensions: [granted("2024-06-20")] };
    expect(isToBeReminded(stateOn("2024-06-16", extended))).toBe(false);
  });

  test("a confirmed one counts from the day written on it", () => {
    const signed = (day: string) => stateOn("2024-06-18", { papers: [paper("confirmed", day)] });
    expect(signed("2024-06-14")).toMatchObject({ kind: "on-time", paper: "confirmed" });
    expect(signed("2024-06-15")).toMatchObject({ kind: "late", reported: false });
    // The day written on it says nothing of its arrival.
    const whole = standing({ papers: [paper("confirmed", "2024-06-14")] }, "2024-06-18");
    expect(whole).toMatchObject({ met: 1, onTime: 1, reported: 0, papers: 1 });
    const both = {
      papers: [paper("confirmed", "2024-06-14")],
      reports: [sent(TU_DOAN, at("2024-06-14"))],
    };
    expect(standing(both, "2024-06-18")).toMatchObject({ met: 1, reported: 1, papers: 0 });
  });

  test("one that did not arrive makes the unit owe again; the next claim counts", () => {
    const refused = paper("refused", "2024-06-13");
    const state = stateOn("2024-06-18", { papers: [refused] });
    expect(state).toMatchObject({ kind: "overdue", paper: "refused" });
    expect(isToBeReminded(state)).toBe(true);
    const again = { papers: [refused, paper("claimed", "2024-06-13")] };
    expect(stateOn("2024-06-18", again).paper).toBe("claimed");
  });

  test("what was confirmed before its arrival was asked is judged by the day written on it", () => {
    const old = (signedOn: string) => ({
      ...paper("confirmed", "2024-06-20"),
      ...{ signedOn, arrivedOn: null },
    });
    expect(stateOn("2024-06-20", { papers: [old("2024-06-14")] }).kind).toBe("on-time");
    expect(stateOn("2024-06-20", { papers: [old("2024-06-15")] }).kind).toBe("late");
  });

  test("report and paper stand side by side, and the first of them decides on the time", () => {
    const reports = [sent(TU_DOAN, at("2024-06-16"))];
    expect(stateOn("2024-06-18", { reports }).kind).toBe("late");
    const both = { reports, papers: [paper("confirmed", "2024-06-13")] };
    expect(stateOn("2024-06-18", both)).toMatchObject({
      kind: "on-time",
      reported: true,
      paper: "confirmed",
    });
  });

  test("asked about an earlier day, what was settled later was still a claim", () => {
    const papers = [paper("confirmed", "2024-06-13")];
    expect(stateOn("2024-06-13", { papers }).paper).toBe("none");
    expect(stateOn("2024-06-16", { papers }).paper).toBe("claimed");
    expect(stateOn("2024-06-17", { papers }).paper).toBe("confirmed");
  });
});

describe("more time", () => {
  const asked = { unit: TU_DOAN, state: "requested" as const, requestedAt: at("2024-06-13") };

  test("a request gives no time until it is granted", () => {
    const state = stateOn("2024-06-16", { extensions: [asked] });
    expect(state).toMatchObject({ kind: "overdue", extension: null, isAsking: true });
  });

  test("who was given time may ask for more, and what was granted stays", () => {
    const state = stateOn("2024-06-16", { extensions: [granted("2024-06-19"), asked] });
    expect(state).toMatchObject({ kind: "open", isAsking: true });
    expect(state.extension?.dueBefore).toBe("2024-06-19");
  });

  test("a report within the unit's own time is on time", () => {
    const extensions = [granted("2024-06-19")];
    const kind = (day: string, time: string) =>
      stateOn("2024-06-30", { extensions, reports: [sent(TU_DOAN, at(day, time))] }).kind;
    expect(kind("2024-06-18", "23:59")).toBe("on-time");
    expect(kind("2024-06-19", "00:00")).toBe("late");
  });
});

test("nothing that becomes known makes a unit later than it was, and the counts add up", () => {
  const day = fc.integer({ min: 0, max: 60 }).map((n) => addDays("2024-05-15", n));
  const code = fc.constantFrom(TU_DOAN, TAM_GIA, TINH_BAC);
  const report = fc.record({ unit: code, day }).map((one) => sent(one.unit, at(one.day)));
  const arrived = fc.record({ code, day }).map((one) => ({
    ...paper("confirmed", one.day, { claimed: at(one.day), settled: at(one.day) }),
    unit: one.code,
  }));
  const extension = fc
    .record({ code, day })
    .map((one) => ({ ...granted(one.day, at("2024-05-01")), unit: one.code }));
  const facts = fc.record({
    reports: fc.array(report, { maxLength: 4 }),
    papers: fc.array(arrived, { maxLength: 4 }),
    extensions: fc.array(extension, { maxLength: 3 }),
    handed: fc.constant([]),
    lapsed: fc.constant([]),
  });
  const RANK = ["overdue", "late", "open", "on-time"];
  fc.assert(
    fc.property(facts, fc.oneof(arrived, extension), day, (known, more, when) => {
      const added = "dueBefore" in more ? "extensions" : "papers";
      const before = deadlineStandingOf(plan, halfYear, known, at(when));
      const after = deadlineStandingOf(
        plan,
        halfYear,
        { ...known, [added]: [...known[added], more] },
        at(when),
      );
      for (const [i, { kind }] of before.states.entries()) {
        // Who still had time and met it late did so before; who has it can only gain by more facts.
        if (kind !== "open") {
          expect(RANK.indexOf(after.states[i]?.kind ?? "")).toBeGreaterThanOrEqual(
            RANK.indexOf(kind),
          );
        }
      }
      expect(after.met).toBeGreaterThanOrEqual(before.met);
      expect(after.met).toBe(after.states.filter(isMet).length);
      expect(after.onTime).toBeLessThanOrEqual(after.met);
      expect(Math.max(after.reported, after.papers)).toBeLessThanOrEqual(after.met);
    }),
  );
});
