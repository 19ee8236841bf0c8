import type { InlineKeyboardButton } from "grammy/types";
import type { Reads } from "../../../database/index.ts";
import type { Deed } from "../../../milestones/named.ts";
import { readNamed } from "../../../milestones/store/named.ts";
import type { Unit } from "../../../plan/model.ts";
import { milestoneTitle } from "../../../plan/months.ts";
import { monthsOf } from "../../../reports/marks.ts";
import type { Report } from "../../../reports/store/reports.ts";
import { namedButton } from "../../buttons/milestones.ts";
import type { Ctx } from "../../context.ts";
import { escapeHtml } from "../../html.ts";

/** What a report tells of, beside its figures. */
export function deedIn({ duty, status, answers }: Report): Deed {
  const { period = null, result = "" } = answers;
  return { duty, status, months: monthsOf(answers), period, text: result };
}

export interface MilestoneOffers {
  readonly lines: readonly string[];
  readonly rows: readonly InlineKeyboardButton[][];
}

/** One fact may have two views: the milestones that a report names, each done at one tap. Of the office's entry none. */
export async function milestoneOffers(
  ctx: Ctx,
  read: Reads,
  report: Report,
  unit: Unit,
): Promise<MilestoneOffers> {
  if (report.byOffice) return { lines: [], rows: [] };
  const named = await readNamed(read, ctx, unit, deedIn(report));
  const titles = named.map(({ code, name }) => milestoneTitle(ctx.plan, code) ?? name);
  return {
    lines: titles.map((milestone) => ctx.t("receipt-named", { milestone: escapeHtml(milestone) })),
    rows: named.map(({ code }, i) => [
      namedButton.button(
        ctx.t("button-receipt-milestone", { milestone: titles[i] ?? "" }),
        report.id,
        code,
      ),
    ]),
  };
}
