import { expect, test } from "vitest";
import { whyNotDue } from "../../src/schedule/still-due.ts";
import {
  at,
  calendar,
  due,
  facts,
  ofKind,
  plan,
  TAM_GIA,
  TINH_BAC,
  TU_DOAN,
  timesOf,
} from "./support.ts";

const asked = (unit: string, day: string, time: string) => ({ unit, askedAt: at(day, time) });
const lists = (joint: ReturnType<typeof asked>[], from: string, to: string) =>
  ofKind(due(facts({ joint }), from, to), "joint-asked");

test("a unit is asked at the next full hour of work, about all events of that hour at once", () => {
  const joint = [
    asked(TU_DOAN, "2024-06-12", "08:10"),
    asked(TU_DOAN, "2024-06-12", "08:50"),
    asked(TAM_GIA, "2024-06-12", "08:50"),
    asked(TU_DOAN, "2024-06-12", "09:20"),
    // After hours, and on a day off.
    asked(TU_DOAN, "2024-06-14", "20:00"),
    asked(TU_DOAN, "2024-06-15", "10:00"),
  ];
  const all = lists(joint, "2024-06-10", "2024-06-21");
  expect(all.map(({ unit }) => unit)).toEqual([TAM_GIA, TU_DOAN, TU_DOAN, TU_DOAN]);
  const times = timesOf(all).map((one) => one.replace(/ – .*/, ""));
  expect(times).toEqual([
    "joint-asked: 2024-06-12 09:00",
    "joint-asked: 2024-06-12 10:00",
    "joint-asked: 2024-06-17 08:00",
  ]);
});

test("for the office's own unit those of the office are asked", () => {
  const { unit } = plan.office;
  const all = lists([asked(unit, "2024-06-12", "08:10")], "2024-06-12", "2024-06-12");
  expect(all.map(({ to }) => to)).toEqual([
    { kind: "person", personId: "hoa" },
    { kind: "person", personId: "lan" },
  ]);
  const [notice] = all;
  const joint = [asked(unit, "2024-06-12", "08:10")];
  const now = at("2024-06-12", "09:00");
  expect(notice && whyNotDue(notice, plan, calendar, facts({ joint }), now)).toBeNull();
});

test("after the merger its successor is asked; whoever has answered is not", () => {
  const joint = [asked(TINH_BAC, "2024-12-03", "08:10")];
  const [notice] = lists(joint, "2024-12-02", "2024-12-06");
  expect(notice).toMatchObject({ unit: TAM_GIA });
  if (!notice) return;
  const why = (now: typeof joint) =>
    whyNotDue(notice, plan, calendar, facts({ joint: now }), at("2024-12-03", "09:00"));
  expect([why(joint), why([])]).toEqual([null, "settled"]);
});
