import type { InlineKeyboardButton } from "grammy/types";
import { activitiesOf } from "../../../milestones/action-month.ts";
import { type MilestoneState, milestonesOf } from "../../../milestones/milestone.ts";
import { readActivities } from "../../../milestones/store/action-month.ts";
import { readMilestoneFacts } from "../../../milestones/store/milestones.ts";
import { addDays } from "../../../plan/day.ts";
import type { ActionMonth, Unit } from "../../../plan/model.ts";
import { tickButton } from "../../buttons/milestones.ts";
import { occasionButton } from "../../buttons/periodic.ts";
import type { Ctx } from "../../context.ts";
import { escapeHtml, shorten } from "../../html.ts";
import { counted } from "../../words/counts.ts";
import { dayWords, fullDay } from "../../words/days.ts";
import { daysWords } from "./due.ts";

/** The Action Month as one unit sees it. */
export interface UnitMonth {
  readonly month: ActionMonth;
  readonly milestones: readonly MilestoneState[];
  readonly activities: number;
}

/** Null if it is none of the unit's business. */
export async function readMonth(ctx: Ctx, unit: Unit): Promise<UnitMonth | null> {
  const { plan, now, today, database } = ctx;
  const { actionMonth } = plan;
  if (!actionMonth) return null;
  const [facts, activities] = await Promise.all([
    readMilestoneFacts(database.read, plan),
    readActivities(database.read, plan),
  ]);
  const milestones = milestonesOf(plan, unit, facts, now);
  if (milestones.length === 0) return null;
  return {
    month: actionMonth,
    milestones,
    activities: activitiesOf(plan, unit, activities, today),
  };
}

export function monthLines(ctx: Ctx, unit: UnitMonth | null): string[] {
  if (!unit) return [];
  const { t, language, today } = ctx;
  const { month, milestones, activities } = unit;
  const values = {
    month: escapeHtml(month.shortName),
    from: dayWords(month.period.from),
    to: dayWords(month.period.to),
  };
  return [
    "",
    t("deadlines-month", values),
    ...(today >= month.countsFrom
      ? [t("deadlines-activities", { count: counted(activities, language) })]
      : []),
    ...milestones.map((state) => milestoneLine(ctx, state)),
  ];
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

/** Milestones can be ticked off from so many days before. */
const AHEAD = 7;
/** More buttons would bury the rest; /hanchot shows them as the others are done. */
const MOST = 4;
/** What a phone shows of a button. */
const NAME = 32;

export function monthButtons(
  { t, today }: Ctx,
  { code }: Unit,
  unit: UnitMonth | null,
): InlineKeyboardButton[][] {
  return (unit?.milestones ?? [])
    .filter(({ done, milestone }) => !done && milestone.day <= addDays(today, AHEAD))
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
