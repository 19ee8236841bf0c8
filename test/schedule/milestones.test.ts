import { expect, test } from "vitest";
import { allMilestones } from "../../src/plan/months.ts";
import {
  at,
  due,
  facts,
  known,
  ofKind,
  plan,
  TAM_GIA,
  TINH_BAC,
  TU_DOAN,
  timesOf,
} from "./support.ts";

const told = (...args: Parameters<typeof due>) => ofKind(due(...args), "milestone");
const of = (milestone: string, some = facts()) =>
  told(some, "2024-10-15", "2024-12-31").filter((one) => one.milestone === milestone);

test("countdown, launch day, half-time, last week and close, days off moved before", () => {
  const times = allMilestones(plan).map(({ code }) => [code, ...timesOf(of(code))]);
  expect(times).toEqual([
    [
      "THD-KE-HOACH",
      "truoc-5: 2024-11-07 08:00 – 2024-11-08 17:00",
      "ngay: 2024-11-14 08:00 – 2024-11-15 00:00",
    ],
    [
      "THD-PHAT-DONG",
      "truoc-10: 2024-11-05 08:00 – 2024-11-06 17:00",
      "truoc-3: 2024-11-12 08:00 – 2024-11-13 17:00",
      "ngay: 2024-11-15 08:00 – 2024-11-16 00:00",
    ],
    ["THD-25-11", "ngay: 2024-11-25 08:00 – 2024-11-26 00:00"],
    ["THD-GIUA-KY", "ngay: 2024-11-29 08:00 – 2024-12-01 00:00"],
    [
      "THD-KET-THUC",
      "truoc-7: 2024-12-06 08:00 – 2024-12-09 17:00",
      "ngay: 2024-12-13 08:00 – 2024-12-16 00:00",
    ],
    [
      "THD-TONG-KET",
      "truoc-3: 2024-12-17 08:00 – 2024-12-18 17:00",
      "ngay: 2024-12-20 08:00 – 2024-12-21 00:00",
    ],
  ]);
});

test("to the units that it concerns and that have not ticked it off", () => {
  const ticks = [{ milestone: "THD-PHAT-DONG", unit: TU_DOAN }];
  const units = (milestone: string) =>
    new Set(of(milestone, facts({ ticks })).map(({ unit }) => unit));
  expect(units("THD-PHAT-DONG").size).toBe(35);
  expect(units("THD-PHAT-DONG").has(TU_DOAN)).toBe(false);
  expect(units("THD-25-11").has(TU_DOAN)).toBe(true);
});

test("Tĩnh Bắc until it is merged into Tam Gia, which hears once of what comes after", () => {
  const units = (milestone: string, rung: string) =>
    of(milestone)
      .filter((one) => one.rung === rung)
      .map(({ unit }) => unit)
      .filter((unit) => [TINH_BAC, TAM_GIA].includes(unit));
  expect(units("THD-GIUA-KY", "ngay").toSorted()).toEqual([TAM_GIA, TINH_BAC]);
  expect(units("THD-KET-THUC", "truoc-7")).toEqual([TAM_GIA]);
});

test("a summary that was sent, or is on its way on paper, needs no tick", () => {
  const reports = [{ unit: TU_DOAN, nil: false, submittedAt: at("2024-12-16") }];
  const paper = {
    signedOn: "2024-12-16",
    arrivedOn: null,
    claimedAt: at("2024-12-16"),
    settledAt: null,
  };
  const papers = [{ unit: TAM_GIA, state: "claimed" as const, ...paper }];
  const some = facts({ deadlines: known("THD-TONG-KET", { reports, papers }) });
  const units = of("THD-TONG-KET", some).map(({ unit }) => unit);
  expect(units).not.toContain(TU_DOAN);
  expect(units).not.toContain(TAM_GIA);
  expect(new Set(units).size).toBe(21 - 2);
});

test("the office hears of each milestone on the working day after it", () => {
  const lists = ofKind(due(facts(), "2024-10-15", "2024-12-31"), "milestone-list");
  expect(lists).toHaveLength(6 * 2);
  expect(timesOf(lists)).toEqual([
    "milestone-list: 2024-11-15 08:30 – 2024-11-18 17:00",
    "milestone-list: 2024-11-18 08:30 – 2024-11-19 17:00",
    "milestone-list: 2024-11-26 08:30 – 2024-11-27 17:00",
    "milestone-list: 2024-12-02 08:30 – 2024-12-03 17:00",
    "milestone-list: 2024-12-16 08:30 – 2024-12-17 17:00",
    "milestone-list: 2024-12-23 08:30 – 2024-12-24 17:00",
  ]);
});
