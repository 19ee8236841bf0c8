import { actingUnits, readUnits } from "../../../people/acting.ts";
import { dayOf, formatDay } from "../../../plan/day.ts";
import { codesOf } from "../../../plan/units.ts";
import { stageOf } from "../../../reports/life.ts";
import { dutyOf } from "../../../reports/questions.ts";
import { type Report, reportsOf } from "../../../reports/store/reports.ts";
import { listButton, openButton } from "../../buttons/history.ts";
import { keyboard } from "../../buttons/kind.ts";
import { pageCount, pageRow } from "../../buttons/pages.ts";
import { listButton as periodicButton } from "../../buttons/periodic.ts";
import { pendingLine } from "../../cards/pending.ts";
import type { Ctx } from "../../context.ts";
import { escapeHtml } from "../../html.ts";
import { reportNumber } from "../../words/days.ts";
import { unitName } from "../../words/quote.ts";

const PAGE = 6;

/** The reports of the person's units, and of those that were merged into them; the latest first. */
export async function showList(ctx: Ctx, page: number): Promise<void> {
  const { t, plan, today, database } = ctx;
  const units = readUnits(ctx);
  const codes = units.flatMap((each) => codesOf(plan, each, today));
  const shown = { take: PAGE, skip: page * PAGE };
  const { reports, total } = await reportsOf(database.read, plan.id, codes, shown);
  const periodic = periodicButton.button(t("button-periodic-list"));
  if (total === 0)
    return ctx.show(t("history-none", { acts: actingUnits(ctx).length > 0 ? "yes" : "no" }), {
      keyboard: keyboard([periodic]),
    });

  const index = (i: number) => page * PAGE + i + 1;
  // The head says whose they are where all are of one unit.
  const [alone, ...more] = units;
  const isNamed = ({ unit }: Report) => more.length > 0 || unit !== alone?.code;
  const lines = reports.map((report, i) => lineOf(ctx, report, index(i), isNamed(report)));
  const unit = units.map((each) => escapeHtml(each.name)).join(", ");
  ctx.show([t("history-head", { unit, total }), ...lines].join("\n"), {
    keyboard: keyboard(
      reports.map(({ id }, i) => openButton.button(String(index(i)), id)),
      pageRow(t, { page, pages: pageCount(total, PAGE) }, listButton.button),
      [periodic],
    ),
  });
}

function lineOf({ t, plan }: Ctx, report: Report, index: number, isNamed: boolean): string {
  const values = {
    index,
    number: reportNumber(report.number),
    unit: isNamed ? unitName(plan, report.unit) : "none",
    duty: escapeHtml(dutyOf(plan, report.duty)?.title ?? report.duty),
  };
  if (report.state === "withdrawn") return t("history-withdrawn", values);
  const said = t("history-line", {
    ...values,
    status: t(`status-${report.status}`),
    stage: stageOf(report),
    day: formatDay(dayOf(report.submittedAt, plan.timeZone)),
  });
  const line = report.byOffice ? `${said} ${t("history-instead")}` : said;
  if (report.status !== "pending") return line;
  const { reason = "", planned = null } = report.answers;
  return `${line}\n${pendingLine(t, { reason, planned })}`;
}
