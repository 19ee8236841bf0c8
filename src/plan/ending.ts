/** When the office has to think of the next plan: nothing that is done after the last day can be reported under this one. */
import { addDays } from "./day.ts";
import type { Day, Plan } from "./model.ts";

const AHEAD = 31;

export function endingOf({ period }: Pick<Plan, "period">, today: Day): "over" | "near" | null {
  if (today > period.to) return "over";
  return addDays(today, AHEAD) > period.to ? "near" : null;
}
