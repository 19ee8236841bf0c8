import { isWithin } from "../day.ts";
import { error, type Finding, type Path } from "../findings.ts";
import type { Day, Period } from "../model.ts";
import { type Phrase, told } from "../phrase.ts";

/** A period that ends before it begins. */
export function reversed(path: Path, where: Phrase, { from, to }: Period): Finding[] {
  if (from <= to) return [];
  const message = told("plan-period-backwards", { where, from, to });
  return [error([...path, "to"], message, told("plan-want-or-later", { day: from }))];
}

/** A day that lies outside the plan's period; null: that is not known. */
export function outside(
  path: Path,
  where: Phrase,
  day: Day,
  within: Period | null,
  message: "plan-day-outside" | "plan-last-day-outside" = "plan-day-outside",
): Finding[] {
  if (!within || isWithin(day, within)) return [];
  const { from, to } = within;
  return [error(path, told(message, { where, day }), told("plan-want-within", { from, to }))];
}
