import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import type { Calendar } from "../../src/plan/calendar.ts";
import { loadCalendar } from "../../src/plan/calendar-file.ts";
import { loadPlan } from "../../src/plan/load.ts";
import type { Plan } from "../../src/plan/model.ts";
import { fastFolder } from "./folder.ts";

const SHIPPED = "prisma/plans/loc-binh-2024.yaml";

/** The shipped plan as if it were another year's: every day and name of a year moves along. */
export function planOfYear(year: number): string {
  const folder = fastFolder(String(year));
  const text = readFileSync(SHIPPED, "utf8");
  const calendar = /calendarFile: (.*)/.exec(text)?.[1] ?? "";
  const file = join(folder, `loc-binh-${year}.yaml`);
  const moved = text
    .replace(calendar, relative(folder, resolve("prisma/plans", calendar)))
    .replaceAll(/2024|2023/g, (found) => String(Number(found) - 2024 + year));
  writeFileSync(file, moved);
  return file;
}

/** That plan and its calendar, read. */
export function ofYear(year: number): { readonly plan: Plan; readonly calendar: Calendar } {
  const file = planOfYear(year);
  const plan = loadPlan(file);
  const calendar = loadCalendar(plan.calendarFile);
  rmSync(dirname(file), { recursive: true, force: true });
  return { plan, calendar };
}
