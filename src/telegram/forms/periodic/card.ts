import { occasionOf } from "../../../plan/occasions.ts";
import { unitNamed } from "../../../plan/units.ts";
import type { PeriodicReport } from "../../../reports/store/periodic.ts";
import { sentLine } from "../../cards/instead.ts";
import { withdrawnLine } from "../../cards/report.ts";
import type { Ctx } from "../../context.ts";
import { escapeHtml } from "../../html.ts";
import { nameOf } from "../../periodic/words.ts";
import { answerLines } from "./answers.ts";
import { sumsLines } from "./sums.ts";

/** The report as it was sent, in full: its sums, its words, who sent it and when. */
export function periodicCardLines(ctx: Ctx, report: PeriodicReport): string[] {
  const { t, plan, today, language } = ctx;
  const words = { t, plan, language, unit: report.unit };
  const { answers, evidence, state } = report;
  const unit = unitNamed(plan, report.unit, today)?.name ?? report.unit;
  const name = nameOf(occasionOf(plan, report.occasion) ?? { name: report.occasion });
  return [
    t("periodic-card", { name, unit: escapeHtml(unit) }),
    ...(state === "withdrawn" ? [withdrawnLine(t, report.withdrawn)] : []),
    ...(answers.sums && !answers.nil ? ["", ...sumsLines(words, answers.sums)] : []),
    "",
    ...answerLines(ctx, answers, evidence.length),
    "",
    sentLine(ctx, report),
  ];
}
