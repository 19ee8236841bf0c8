import { openDatabase } from "../../src/database/index.ts";
import type { Setting } from "./district.ts";
import { ofYear } from "./plan-of-year.ts";

export const YEARS = [2024, 2025, 2026] as const;

/** Makes a migrated database without anything in it, to be copied; returns its address. */
export async function emptyDatabase(url: string): Promise<string> {
  await (await openDatabase(url)).close();
  return url;
}

/** The years take turns. */
export function settings(template: string, processes: number): (seed: number) => Setting {
  const plans = YEARS.map(ofYear);
  return (seed) => {
    const plan = plans[seed % plans.length];
    if (!plan) throw new Error("There is a plan for each year");
    return { ...plan, template, processes };
  };
}
