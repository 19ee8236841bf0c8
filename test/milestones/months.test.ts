import { expect, test } from "vitest";
import { activitiesOf, allActivities } from "../../src/milestones/activities.ts";
import { monthsNear } from "../../src/milestones/near.ts";
import { readActivities } from "../../src/milestones/store/activities.ts";
import type { Answers } from "../../src/reports/answers.ts";
import { withdrawReport } from "../../src/reports/store/changes.ts";
import { findReport } from "../../src/reports/store/reports.ts";
import { at, plan, TAM_GIA, TINH_BAC, TU_DOAN, unit } from "../progress/plan-2024.ts";
import { stored } from "../progress/stored.ts";

const NOW = at("2024-11-29");
const THD = { code: "THD" };
const activity = (duty: string, more: Answers = {}): Answers => ({
  duty,
  status: "completed",
  period: { from: "2024-11-20", to: "2024-11-20" },
  ...more,
});

test("counts what was marked and what belongs to the month by its duty, while it is in force", async () => {
  await using store = await stored();
  const { database, report } = store;
  await report(TAM_GIA, activity("IV.12.3", { months: { THD: true } }), NOW);
  await report(TAM_GIA, activity("IV.12.3", { months: { THD: false } }), NOW);
  await report(TAM_GIA, activity("IV.12.5"), NOW);
  await report(TAM_GIA, activity("IV.12.8"), NOW);
  // A plan that was issued is a document.
  await report(TAM_GIA, activity("IV.12.2", { months: { THD: true } }), NOW);
  await report(TINH_BAC, activity("IV.12.2", { status: "nil" }), NOW);
  await report(TINH_BAC, activity("IV.12.3", { months: { THD: true } }), NOW);
  const withdrawn = await report(TU_DOAN, activity("IV.12.3", { months: { THD: true } }), NOW);

  const facts = await readActivities(database.read, plan);
  expect(allActivities(THD, facts)).toBe(4);
  expect(activitiesOf(plan, THD, unit(TAM_GIA), facts, "2024-11-30")).toBe(2);
  expect(activitiesOf(plan, THD, unit(TU_DOAN), facts, "2024-11-30")).toBe(1);

  await database.write(async (tx) => {
    const found = await findReport(tx, withdrawn);
    if (found) await withdrawReport(tx, found, "ba", "Báo cáo nhầm.", NOW);
  });
  const after = await readActivities(database.read, plan);
  expect(activitiesOf(plan, THD, unit(TU_DOAN), after, "2024-11-30")).toBe(0);
});

test("after the merger Tĩnh Bắc's activities are among Tam Gia's", () => {
  const facts = [
    { unit: TAM_GIA, month: "THD", reports: 2 },
    { unit: TINH_BAC, month: "THD", reports: 3 },
  ];
  expect(activitiesOf(plan, THD, unit(TAM_GIA), facts, "2024-11-30")).toBe(2);
  expect(activitiesOf(plan, THD, unit(TAM_GIA), facts, "2024-12-01")).toBe(5);
});

test("the month is near from a month before it until two weeks after its last milestone", () => {
  const near = (day: string) => monthsNear(plan, day).length > 0;
  expect([near("2024-10-14"), near("2024-10-15")]).toEqual([false, true]);
  expect([near("2025-01-03"), near("2025-01-04")]).toEqual([true, false]);
  expect(monthsNear({ ...plan, months: [] }, "2024-11-20")).toEqual([]);
});

test("an activity that serves a duty of the month as well is one of the month's, marked or not", async () => {
  await using place = await stored();
  const { database, report } = place;
  const joint = { also: ["IV.12.8"] };
  const first = await report(TU_DOAN, activity("IV.12.3", { joint }), NOW);
  await report(TU_DOAN, activity("IV.12.3", { joint, months: { THD: true } }), NOW);
  const count = async () =>
    activitiesOf(plan, THD, unit(TU_DOAN), await readActivities(database.read, plan), "2024-11-30");
  expect(await count()).toBe(2);
  await database.write((tx) => withdrawReport(tx, { id: first }, "ba", null, NOW));
  expect(await count()).toBe(1);
});
