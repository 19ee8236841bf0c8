import { loadCalendar } from "../../../src/plan/calendar-file.ts";
import { loadPlan } from "../../../src/plan/load.ts";
import type { Plan } from "../../../src/plan/model.ts";
import { castOf } from "../../../src/sandbox/demo/cast.ts";
import { courseOf } from "../../../src/sandbox/demo/course.ts";
import { type Happening, historyOf } from "../../../src/sandbox/demo/history.ts";
import { loadTexts } from "../../../src/sandbox/demo/texts.ts";

export const LOC_BINH = loadPlan("prisma/plans/loc-binh-2024.yaml");
/** A plan that has no sentences of its own. */
export const NA_DUONG = loadPlan("test/fixtures/plans/xa-na-duong-2026.yaml");
export const CALENDAR = loadCalendar(LOC_BINH.calendarFile);

export function historyUntil(plan: Plan, now: Date, seed: number): Happening[] {
  const course = courseOf(plan, CALENDAR, now);
  return historyOf(course, castOf(plan, seed), loadTexts(plan.id), seed);
}

export function reportsIn(history: readonly Happening[]) {
  return history.flatMap((one) => (one.kind === "reports" ? [one] : []));
}
