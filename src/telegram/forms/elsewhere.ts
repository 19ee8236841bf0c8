import type { Reads } from "../../database/index.ts";
import { codesOf, currentUnit } from "../../plan/units.ts";
import { filesReported, type NewEvidence } from "../../reports/store/evidence.ts";
import type { Ctx } from "../context.ts";
import { escapeHtml } from "../html.ts";
import { reportNumber } from "../words/days.ts";

/** Files that another report of the unit has already, a line each: they may have been sent by mistake. */
export async function elsewhereLines(
  ctx: Ctx,
  read: Reads,
  unitCode: string,
  files: readonly NewEvidence[],
  corrected: string | null = null,
): Promise<string[]> {
  const { t, plan, today } = ctx;
  const unit = currentUnit(plan, unitCode, today);
  const units = unit ? codesOf(plan, unit, today) : [unitCode];
  const hashes = files.map(({ sha256 }) => sha256);
  const numbers = await filesReported(read, { planId: plan.id, units }, hashes, corrected);
  return files.flatMap(({ sha256, fileName }) => {
    const number = numbers.get(sha256);
    if (number === undefined) return [];
    const name = escapeHtml(fileName);
    return [t("evidence-elsewhere", { name, number: reportNumber(number) })];
  });
}
