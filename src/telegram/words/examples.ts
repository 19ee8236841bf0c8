import { daysBetween } from "../../plan/day.ts";
import { lastOnTimeDay } from "../../plan/deadlines.ts";
import type { Day, Plan } from "../../plan/model.ts";
import { quarterAt } from "../../progress/work-record.ts";
import type { Ctx } from "../context.ts";
import { escapeHtml } from "../html.ts";
import { voiceOf } from "../voice.ts";

/** What can be asked on that day, in the plan's own words and as it would be typed. */
export function examples(ctx: Ctx): string {
  const { t } = voiceOf(ctx);
  const { plan, today } = ctx;
  const report = nearestReport(plan, today);
  const { figure, act } = namesIn(plan);
  const unit = plan.units.findLast(({ reports }) => reports)?.shortName ?? "";
  const values = { figure: escapeHtml(figure), report: report ? escapeHtml(report) : "none" };
  return ctx.where !== "private" || ctx.who.office
    ? t("ask-examples-office", {
        ...{ ...values, act: escapeHtml(act), unit: escapeHtml(unit) },
        // Nothing can be compared with a time before the plan.
        quarter: quarterAt(today).period.from <= plan.period.from ? "first" : "later",
      })
    : t("ask-examples-unit", values);
}

/** The periodic report that is on everybody's mind: the one whose last day is nearest, ahead or behind. */
function nearestReport({ deadlines }: Plan, today: Day): string | undefined {
  const away = (one: (typeof deadlines)[number]) =>
    Math.abs(daysBetween(today, lastOnTimeDay(one)));
  const [nearest] = deadlines
    .filter(({ duty }) => duty === null)
    .toSorted((a, b) => away(a) - away(b));
  return nearest?.name.replace(/^\p{Lu}(?!\p{Lu})/u, (first) => first.toLowerCase());
}

/** "lượt người tham dự", a number of many, and "cuộc", one of few: as they stand within a sentence. */
function namesIn({ figures }: Plan): { readonly figure: string; readonly act: string } {
  const counts = figures.filter(({ kind, aggregate }) => kind === "count" && aggregate === "sum");
  const isWhole = ({ code }: { readonly code: string }) =>
    figures.some(({ partOf }) => partOf === code);
  const many = counts.find(isWhole) ?? counts[0];
  const few = counts.find((one) => one.partOf === null && !isWhole(one)) ?? many;
  return {
    figure: many?.label.toLowerCase().replace(/^(?:tổng )?số /, "") ?? "",
    act: few?.words[0] ?? "",
  };
}
