import type { InlineKeyboardButton } from "grammy/types";
import type { ClosingStep } from "../../../deadlines/closing.ts";
import { isMet } from "../../../deadlines/deadline.ts";
import { isSent, type OccasionStanding } from "../../../deadlines/occasion-standing.ts";
import { closedOccasions } from "../../../deadlines/store/closings.ts";
import { readDutiesDue } from "../../../deadlines/store/duties-due.ts";
import { readOccasionStandings } from "../../../deadlines/store/occasion-standing.ts";
import { monthsAhead } from "../../../milestones/near.ts";
import { readUnitMonths } from "../../../milestones/store/unit-month.ts";
import { actingUnits, ownUnits } from "../../../people/acting.ts";
import { compare } from "../../../plan/day.ts";
import type { Unit } from "../../../plan/model.ts";
import { occasionsOwedBy } from "../../../plan/occasions.ts";
import { ALL, calendarButton, deadlinesButton } from "../../buttons/deadlines.ts";
import { keyboard } from "../../buttons/kind.ts";
import { occasionButton } from "../../buttons/periodic.ts";
import { slogansOf } from "../../cards/slogans.ts";
import type { Ctx } from "../../context.ts";
import { escapeHtml } from "../../html.ts";
import { dueWords } from "../../notices/due.ts";
import { closedForUnit } from "../../periodic/closed.ts";
import { paperLine, stateWords } from "../../periodic/standing-lines.ts";
import { fullName, labelFor, nameOf } from "../../periodic/words.ts";
import { fullDay } from "../../words/days.ts";
import { leftWords } from "./due.ts";
import { dutyLines, dutyRows } from "./unit-duties.ts";
import { monthButtons, monthLines } from "./unit-month.ts";

/** What one unit has to send until when, and the milestones that concern it. */
export async function showUnit(ctx: Ctx, unit: Unit): Promise<void> {
  const { t, today, plan, database } = ctx;
  const owed = occasionsOwedBy(plan, unit, today).filter(
    ({ occasion }) => occasion.deadline !== null,
  );
  const [standings, duties, own, closed] = await Promise.all([
    readOccasionStandings(database.read, ctx, owed),
    readDutiesDue(database.read, ctx, unit),
    readUnitMonths(database.read, ctx, unit),
    closedOccasions(database.read, plan.id),
  ]);
  const ahead = monthsAhead(plan, today);
  const months = own.filter(({ month }) => ahead.includes(month));
  const inOrder = standings.toSorted((a, b) => compare(a.owed.occasion.last, b.owed.occasion.last));
  const lines = inOrder.flatMap((standing) => [
    "",
    ...entry(ctx, unit, standing),
    ...closedLines(ctx, standing, closed),
  ]);
  const html = [
    t("deadlines-head", { unit: escapeHtml(unit.shortName), day: fullDay(t, today) }),
    ...(standings.length + duties.length === 0 ? ["", t("deadlines-none")] : lines),
    ...dutyLines(ctx, duties),
    ...monthLines(ctx, months),
  ].join("\n");
  const acts = actingUnits(ctx).includes(unit);
  ctx.show(html, {
    keyboard: keyboard(
      ...(acts
        ? [
            ...reportRows(ctx, unit, inOrder),
            ...dutyRows(ctx, duties),
            ...monthButtons(ctx, unit, months),
          ]
        : []),
      ...months.map(({ month }) => [slogansOf(t, plan, month)]),
      [calendarButton.button(t("button-calendar"), unit.code)],
      ...otherUnits(ctx, unit),
    ),
  });
}

function entry(ctx: Ctx, unit: Unit, standing: OccasionStanding): string[] {
  const { owed, state } = standing;
  const { deadline } = owed.occasion;
  // A closed unit's report is named as such: its successor sends it.
  const name = owed.unit === unit ? nameOf(owed.occasion) : fullName(owed);
  return [
    `<b>${name}</b>`,
    ...(deadline && state && !isMet(state) ? dueWords(ctx, deadline, state, leftWords) : []),
    ctx.t("deadlines-state", { state: stateWords(ctx, standing) }),
    ...(state?.isAsking ? [ctx.t("owed-asking")] : []),
    ...paperLine(ctx, standing),
  ];
}

/** What was sent before it was closed asks nothing of the unit any more. */
function closedLines(
  ctx: Ctx,
  standing: OccasionStanding,
  closed: ReadonlyMap<string, ClosingStep>,
): string[] {
  const closing = closed.get(standing.owed.occasion.code);
  return closing && !isSent(standing) ? [closedForUnit(ctx, closing)] : [];
}

function reportRows(
  { t }: Ctx,
  shown: Unit,
  standings: readonly OccasionStanding[],
): InlineKeyboardButton[][] {
  return standings
    .filter(({ state }) => state !== null && !isMet(state))
    .map(({ owed }) => [
      occasionButton.button(
        t("button-deadlines-report", { name: labelFor(owed, shown) }),
        owed.unit.code,
        owed.occasion.code,
      ),
    ]);
}

function otherUnits(ctx: Ctx, shown: Unit): InlineKeyboardButton[][] {
  const others = ownUnits(ctx).filter((unit) => unit !== shown);
  return [
    ...others.map((unit) => [deadlinesButton.button(unit.shortName, unit.code)]),
    ...(ctx.who.office ? [[deadlinesButton.button(ctx.t("button-deadlines-all"), ALL)]] : []),
  ];
}
