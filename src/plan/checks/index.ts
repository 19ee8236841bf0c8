import type { PlanFile } from "../file.ts";
import type { Finding } from "../findings.ts";
import { checkCodes } from "./codes.ts";
import { checkDates } from "./dates.ts";
import { checkDuties } from "./duties.ts";
import { checkFigures } from "./figures.ts";
import { checkHours } from "./hours.ts";
import { checkReferences } from "./references.ts";
import { checkTargets } from "./targets.ts";
import { checkTexts } from "./texts.ts";
import { checkUnits } from "./units.ts";

/** Whether the entries of a plan file fit together. */
export function checkPlan(file: PlanFile): Finding[] {
  const found = [
    checkCodes,
    checkReferences,
    checkUnits,
    checkFigures,
    checkDuties,
    checkTargets,
    checkDates,
    checkHours,
  ].flatMap((check) => check(file));
  // Whether texts and days agree is a question of days that are right.
  return found.some(({ severity }) => severity === "error")
    ? found
    : [...found, ...checkTexts(file)];
}
