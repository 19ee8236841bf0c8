import type { Ctx } from "../context.ts";
import { escapeHtml } from "../html.ts";
import { voiceOf } from "../voice.ts";

/** What can be asked, in the plan's own words. */
export function examples(ctx: Ctx): string {
  const { t } = voiceOf(ctx);
  const { plan } = ctx;
  const counts = plan.figures.filter(
    ({ kind, aggregate }) => kind === "count" && aggregate === "sum",
  );
  const figure = counts.find(({ code }) => plan.figures.some(({ partOf }) => partOf === code));
  const [word = ""] = (figure ?? counts[0])?.words ?? [];
  const values = {
    figure: escapeHtml(word),
    unit: escapeHtml(plan.units.findLast(({ reports }) => reports)?.shortName ?? ""),
  };
  return ctx.where !== "private" || ctx.who.office
    ? t("ask-examples-office", values)
    : t("ask-examples-unit", values);
}
