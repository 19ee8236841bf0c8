import { formatDay } from "../../plan/day.ts";
import type { Figure } from "../../plan/model.ts";
import { type Halves, isOdd } from "../../progress/halves.ts";
import type { Say } from "../i18n.ts";
import { counted, outOf } from "../words/counts.ts";

/** Whether the year is its halves together, or of how many figures it is not, and why; nothing of no year. */
export function halvesNote(t: Say, halves: Halves | null): string[] {
  if (!halves || halves.lines.length === 0) return [];
  const { lines, second, frozen } = halves;
  const odd = lines.filter(isOdd);
  const values = { day: formatDay(second.from), all: counted(lines.length, t.language) };
  const number = frozen && counted(frozen.number, t.language);
  if (odd.length === 0) {
    return [number ? t("halves-even-frozen", { ...values, number }) : t("halves-even", values)];
  }
  const reports = new Set(odd.flatMap(({ spanning }) => spanning?.reports ?? []));
  const changed = odd.filter(({ before }) => before !== null);
  const reasons = [
    ...(reports.size > 0
      ? [t("halves-because-spanning", { count: counted(reports.size, t.language) })]
      : []),
    ...(number && changed.length > 0
      ? [t("halves-because-changed", { count: counted(changed.length, t.language), number })]
      : []),
  ];
  const ratio = outOf(odd.length, lines.length, t.language);
  return [t("halves-odd", { day: values.day, ratio, reasons: reasons.join("; ") })];
}

/** The same of one figure, for the column that says what it stands on: without a number that might tell few. */
export function halvesBasis(t: Say, halves: Halves | null, { code }: Figure): string[] {
  const line = halves?.lines.find(({ figure }) => figure.code === code);
  if (!line) return [];
  const { spanning, before } = line;
  return [
    ...(spanning
      ? [t("draft-basis-spanning", { count: counted(spanning.reports.length, t.language) })]
      : []),
    ...(before ? [t("draft-basis-changed")] : []),
  ];
}
