import { type ClosingStep, occasionsNear } from "../../../deadlines/closing.ts";
import type { DeadlineStanding } from "../../../deadlines/deadline.ts";
import { closedOccasions } from "../../../deadlines/store/closings.ts";
import { readDeadlineStandings } from "../../../deadlines/store/standing.ts";
import { monthsAhead } from "../../../milestones/near.ts";
import { readMonthStandings } from "../../../milestones/store/standing.ts";
import { ownUnits } from "../../../people/acting.ts";
import { isAskedOn, isOver, lastOnTimeDay } from "../../../plan/deadlines.ts";
import type { Day } from "../../../plan/model.ts";
import { ALL, calendarButton, deadlinesButton } from "../../buttons/deadlines.ts";
import { keyboard } from "../../buttons/kind.ts";
import { monthButton } from "../../buttons/milestones.ts";
import { ALL as EVERY_KIND, missingButton } from "../../buttons/missing.ts";
import { occasionCardButton } from "../../buttons/occasions.ts";
import { doneWords } from "../../cards/milestone.ts";
import { slogansOf } from "../../cards/slogans.ts";
import type { Ctx } from "../../context.ts";
import { escapeHtml } from "../../html.ts";
import { dueWords } from "../../notices/due.ts";
import { closedLine } from "../../periodic/closed.ts";
import { counted, outOf } from "../../words/counts.ts";
import { fullDay } from "../../words/days.ts";
import { daysWords, leftWords } from "./due.ts";
import { monthHead } from "./month-head.ts";

/** Of a plan that reports each month only the latest; each other one is a tap below its list of who owes it. */
const SETTLED = 4;

/** To the office: all deadlines and milestones, with how many units still owe each. */
export async function showAll(ctx: Ctx): Promise<void> {
  const { t, language, plan, now, today, database } = ctx;
  const [all, closed] = await Promise.all([
    readDeadlineStandings(database.read, plan, now),
    closedOccasions(database.read, plan.id),
  ]);
  const standings = all.filter((one) => isShown(one, today));
  const html = [
    t("deadlines-head-all", { day: fullDay(t, today) }),
    ...standings.flatMap((standing) => [
      "",
      ...entry(ctx, standing, closed.get(standing.deadline.code)),
    ]),
    ...(await monthLines(ctx)),
  ].join("\n");
  const owed = standings.filter(({ met, expected }) => met < expected);
  ctx.show(html, {
    keyboard: keyboard(
      ...owed.map(({ deadline, met, expected }) => [
        missingButton.button(
          t("button-deadlines-owing", {
            name: deadline.name,
            count: counted(expected - met, language),
          }),
          deadline.code,
          EVERY_KIND,
          "0",
        ),
      ]),
      ...occasionsNear(plan, today)
        .slice(-SETTLED)
        .map(({ code, name }) => [
          occasionCardButton.button(t("button-deadlines-occasion", { name }), code),
        ]),
      ...plan.months.map((month) => [monthButton.button(month.shortName, month.code)]),
      ...monthsAhead(plan, today).map((month) => [slogansOf(t, plan, month)]),
      [calendarButton.button(t("button-calendar"), ALL)],
      ...ownUnits(ctx).map((unit) => [deadlinesButton.button(unit.shortName, unit.code)]),
    ),
  });
}

/** Of a duty's own deadline: while it is asked for, and after that as long as some unit owes it. */
function isShown({ deadline, met, expected }: DeadlineStanding, today: Day): boolean {
  if (deadline.duty === null) return true;
  return isAskedOn(deadline, today) && (met < expected || !isOver(deadline, today));
}

function entry(ctx: Ctx, standing: DeadlineStanding, closing?: ClosingStep): string[] {
  const { t, language } = ctx;
  const { deadline, met, expected, onTime } = standing;
  return [
    `<b>${escapeHtml(deadline.name)}</b>`,
    ...dueWords(ctx, deadline, { last: lastOnTimeDay(deadline), extension: null }, leftWords),
    t("deadlines-met", {
      ratio: outOf(met, expected, language),
      onTime: counted(onTime, language),
      count: counted(expected - met, language),
    }),
    ...(closing ? [closedLine(ctx, closing)] : []),
  ];
}

async function monthLines(ctx: Ctx): Promise<string[]> {
  const { t, language, plan, now, today, database } = ctx;
  const months = monthsAhead(plan, today);
  const found = await readMonthStandings(database.read, plan, months, now);
  return found.flatMap(({ month, activities, standings }) => [
    ...monthHead(ctx, month, activities),
    ...standings.map((standing) =>
      t("deadlines-milestone", {
        day: fullDay(t, standing.milestone.day),
        name: escapeHtml(standing.milestone.name),
        state: t("deadlines-milestone-all", {
          when: daysWords(ctx, standing.milestone.day),
          ratio: doneWords(standing, language),
        }),
      }),
    ),
  ]);
}
