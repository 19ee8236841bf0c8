import { rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { openDatabase } from "../../src/database/index.ts";
import { loadCalendar } from "../../src/plan/calendar-file.ts";
import { loadPlan } from "../../src/plan/load.ts";
import type { Setting } from "./district.ts";
import { fastFolder } from "./folder.ts";
import { planOfYear } from "./plan-of-year.ts";

export const YEARS = [2024, 2025, 2026] as const;

/** A migrated database without anything in it, to be copied. */
export async function emptyDatabase(): Promise<string> {
  const file = join(fastFolder("template"), "empty.db");
  await (await openDatabase(`file:${file}`)).close();
  return file;
}

/** The years take turns. */
export function settings(template: string): (seed: number) => Setting {
  const plans = YEARS.map((year) => {
    const file = planOfYear(year);
    const plan = loadPlan(file);
    rmSync(dirname(file), { recursive: true, force: true });
    return plan;
  });
  return (seed) => {
    const plan = plans[seed % plans.length];
    if (!plan) throw new Error("There is a plan for each year");
    return { plan, calendar: loadCalendar(plan.calendarFile), template };
  };
}
