import { type Calendar, CalendarYearMissing } from "../../../plan/calendar.ts";
import { addDays } from "../../../plan/day.ts";
import { type Extension, lastOnTimeDay } from "../../../plan/deadlines.ts";
import type { Day, Deadline } from "../../../plan/model.ts";
import { type ComingDay, readComingDay } from "../../../reading/coming-day.ts";
import type { Ctx } from "../../context.ts";
import type { Say } from "../../i18n.ts";
import { dayWords, fullDay } from "../../words/days.ts";
import { refusalWords } from "../../words/refusals.ts";

/** People speak of the last day that is in time; the plan of the first that is late. */
export const lateFrom = (last: Day): Day => addDays(last, 1);
export const lastBefore = (dueBefore: Day): Day => addDays(dueBefore, -1);

/** How much more time is offered, in working days. */
const OFFERED = [2, 3, 5];

/**
 * Last days to choose from, so many working days after the unit's last on-time day, or after today if
 * that is over. None if the calendar does not reach so far.
 */
export function offeredDays(
  deadline: Deadline,
  extension: Extension | null,
  today: Day,
  calendar: Calendar,
): Day[] {
  const last = lastOnTimeDay(deadline, extension);
  const from = today > last ? today : last;
  try {
    return OFFERED.map((count) => calendar.addWorkingDays(from, count));
  } catch (error) {
    if (error instanceof CalendarYearMissing) return [];
    throw error;
  }
}

/** "Đến hết thứ Ba, ngày 18/6/2024" */
export function untilWords(t: Say, day: Day): string {
  return t("extension-until", { day: fullDay(t, day) });
}

/** The typed last day, or why it is none. */
export function readLastDay(
  ctx: Ctx,
  text: string,
  { than }: { readonly than: Day },
): { readonly day: Day } | { readonly refused: string } {
  const reading = readComingDay(text, ctx.today);
  if (reading.kind !== "day") return { refused: refusedWords(ctx, reading) };
  return reading.day > than
    ? { day: reading.day }
    : { refused: ctx.t("extension-not-later", { last: dayWords(than) }) };
}

function refusedWords(ctx: Ctx, reading: Exclude<ComingDay, { kind: "day" }>): string {
  if (reading.kind === "past") return ctx.t("extension-past", { day: dayWords(reading.day) });
  if (reading.kind === "not-understood") return ctx.t("extension-day-unclear");
  return refusalWords(ctx, { kind: "date", problem: reading }, {});
}
