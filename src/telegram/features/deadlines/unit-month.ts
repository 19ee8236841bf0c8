import type { InlineKeyboardButton } from "grammy/types";
import {
  isNearOrPast,
  type MilestoneState,
  type UnitMonth,
} from "../../../milestones/milestone.ts";
import type { Unit } from "../../../plan/model.ts";
import { tickButton } from "../../buttons/milestones.ts";
import { occasionButton } from "../../buttons/periodic.ts";
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
  { t, today }: Ctx,
  { code }: Unit,
  months: readonly UnitMonth[],
): InlineKeyboardButton[][] {
  return months
    .flatMap(({ milestones }) => milestones)
    .filter((state) => isNearOrPast(state, today))
    .slice(0, MOST)
    .map(({ milestone }) => [
      milestone.report === null
        ? tickButton.button(
            t("button-deadlines-tick", { name: shorten(milestone.name, NAME) }),
            code,
            milestone.code,
          )
        : occasionButton.button(
            t("button-deadlines-report", { name: milestone.report }),
            code,
            milestone.code,
          ),
    ]);
}
