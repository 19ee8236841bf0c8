import type { InlineKeyboardButton } from "grammy/types";
import {
  isNearOrPast,
  type MilestoneState,
  type UnitMonth,
} from "../../../milestones/milestone.ts";
import { wayOf } from "../../../milestones/way.ts";
import type { Unit } from "../../../plan/model.ts";
import { printedDuty } from "../../../plan/printed.ts";
import { wayButton } from "../../cards/milestone.ts";
import type { Ctx } from "../../context.ts";
import { escapeHtml, shorten } from "../../html.ts";
import { dayWords, fullDay } from "../../words/days.ts";
import { daysWords } from "./due.ts";
import { monthHead } from "./month-head.ts";

export function monthLines(ctx: Ctx, months: readonly UnitMonth[]): string[] {
  return months.flatMap(({ month, milestones, activities }) => [
    ...monthHead(ctx, month, activities),
    ...milestones.map((state) => milestoneLine(ctx, state)),
  ]);
}

/** "• thứ Sáu, ngày 15/11/2024: Bắt đầu Tháng hành động, phát động (còn 05 ngày)" */
function milestoneLine(ctx: Ctx, { milestone, done }: MilestoneState): string {
  const { t } = ctx;
  const state = done
    ? t(`deadlines-milestone-${done.kind}`, { day: dayWords(done.day) })
    : daysWords(ctx, milestone.day);
  return t("deadlines-milestone", {
    day: fullDay(t, milestone.day),
    name: escapeHtml(milestone.name),
    state,
  });
}

/** More buttons would bury the rest; /hanchot shows them as the others are done. */
const MOST = 4;
/** What a phone shows of a button. */
const NAME = 32;

export function monthButtons(
  { t, plan, today }: Ctx,
  unit: Unit,
  months: readonly UnitMonth[],
): InlineKeyboardButton[][] {
  return months
    .flatMap(({ milestones }) => milestones)
    .filter((state) => isNearOrPast(state, today))
    .map(({ milestone }) =>
      wayButton(wayOf(plan, milestone, unit, today), unit, milestone, (way) => {
        switch (way.kind) {
          case "duty":
            return t("button-deadlines-duty", { name: shorten(printedDuty(way.duty), NAME) });
          case "report":
            return t("button-deadlines-report", { name: way.name });
          case "tick":
            return t("button-deadlines-tick", { name: shorten(milestone.name, NAME) });
        }
      }),
    )
    .filter((row) => row.length > 0)
    .slice(0, MOST);
}
