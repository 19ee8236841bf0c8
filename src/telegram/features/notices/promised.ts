import { isMet } from "../../../deadlines/deadline.ts";
import { givesTime } from "../../../deadlines/more-time.ts";
import type { Told } from "../../../deadlines/store/told.ts";
import { deadlineOf } from "../../../plan/deadlines.ts";
import { currentUnit } from "../../../plan/units.ts";
import { readOwed } from "../../../progress/store/owed.ts";
import { readComingDays } from "../../../reading/coming-day.ts";
import { untilButton } from "../../buttons/extensions.ts";
import { keyboard } from "../../buttons/kind.ts";
import type { Ctx } from "../../context.ts";
import { escapeHtml } from "../../html.ts";
import { owedButtons } from "../../notices/deadline.ts";
import { fullDay } from "../../words/days.ts";

/**
 * "Tuần sau xã gửi", where the report is due before: it claims nothing, and the time up to then is offered to be
 * asked for. A request that waits already is left as it is.
 *
 * @returns whether it was offered: the text names a day after the last one in time
 */
export async function offerTime(
  ctx: Ctx,
  { unit: code, deadline: about }: Told,
  text: string,
): Promise<boolean> {
  const { plan, calendar, today, now, t, database } = ctx;
  const named = readComingDays(text, today);
  const unit = currentUnit(plan, code, today);
  const deadline = deadlineOf(plan, about);
  if (named.kind !== "days" || !unit || !deadline) return false;
  const owed = await readOwed(database.read, { plan, calendar, today, at: now }, unit, deadline);
  const { state } = owed;
  if (isMet(state) || state.handedAt || state.isAsking) return false;
  if (!givesTime(named.from, state.last)) return false;
  const values = { deadline: escapeHtml(deadline.name), last: fullDay(t, state.last) };
  // Of "tuần sau" the last working day is meant.
  const asked = calendar.lastWorkingDayNotAfter(named.to);
  const until = givesTime(asked, state.last) ? asked : named.to;
  const day = fullDay(t, until);
  ctx.say(t("reply-promise-late", values), {
    keyboard: keyboard(
      [untilButton.button(t("button-promise-until", { day }), unit.code, about, until)],
      ...owedButtons(ctx, owed).inline_keyboard,
    ),
  });
  return true;
}
