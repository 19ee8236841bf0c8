import type { Plan } from "../../plan/model.ts";
import type { Changes, FigureChange, UnitChange } from "../../progress/snapshot.ts";
import type { Say } from "../i18n.ts";
import { NAMED, reportNumbers } from "../words/days.ts";
import { valueWords } from "../words/figures.ts";
import { unitName } from "../words/quote.ts";
import { changeLine } from "./changes.ts";

interface Words {
  readonly t: Say;
  readonly plan: Plan;
}

/** What changed between two totals of one occasion: of all units together, then of each. */
export function totalsChangeLines(ctx: Words, { figures, units }: Changes): string[] {
  const { t } = ctx;
  if (units.length === 0) return [t("occasion-changes-none")];
  return [
    t("occasion-changes-units", { count: units.length }),
    ...figures.flatMap((one) => figureLine(ctx, one)),
    ...units.flatMap((one) => ["", ...unitLines(ctx, one)]),
  ];
}

/** "<b>UBND xã Tú Đoạn</b>: đính chính báo cáo số 0003", then its figures. */
function unitLines(ctx: Words, { unit, figures, periodic, ...reports }: UnitChange): string[] {
  const { t, plan } = ctx;
  const deeds = (["added", "revised", "gone"] as const).flatMap((deed) =>
    reports[deed].length > 0
      ? [t("occasion-changes-reports", { deed, list: reportNumbers(reports[deed]) })]
      : [],
  );
  const sent = periodic ? [t("occasion-changes-periodic", { deed: periodic })] : [];
  return [
    t("occasion-changes-unit", {
      unit: unitName(plan, unit),
      list: [...deeds, ...sent].join("; "),
    }),
    ...figures.flatMap((one) => figureLine(ctx, one)),
  ];
}

/** "• Số lượt người: 1.475 → 1.485" */
export function figureLine(ctx: Words, { figure: code, before, after }: FigureChange): string[] {
  const label = ctx.plan.figures.find((one) => one.code === code)?.label ?? code;
  const words = (said: FigureChange["before"]) => said && totalWords(ctx, code, said);
  return changeLine(label, words(before), words(after), ctx);
}

/** A figure of the totals as it is read; of documents the first. */
export function totalWords(
  { t, plan }: Words,
  code: string,
  { value, about }: NonNullable<FigureChange["before"]>,
): string | null {
  const figure = plan.figures.find((one) => one.code === code);
  const shown = Array.isArray(value) ? value.slice(0, NAMED) : value;
  return figure ? valueWords(t, figure, shown, about) : null;
}
