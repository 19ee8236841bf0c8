import type { Outline } from "../../compiling/outline.ts";
import type { Plan } from "../../plan/model.ts";
import type { Say } from "../i18n.ts";

/** Of which reports a template is; that of several special months names none of them. */
export function outlineWords(t: Say, { months }: Pick<Plan, "months">, outline: Outline): string {
  if (outline === "period") return t("outline-period");
  const [month, ...others] = months;
  return month && others.length === 0
    ? t("outline-month", { month: month.shortName })
    : t("outline-months");
}
