import { type DeadlineState, deadlineStateOf, NO_FACTS } from "../../../deadlines/deadline.ts";
import { snoozable, whyNotSnoozed } from "../../../deadlines/snooze.ts";
import { readDeadlineFacts } from "../../../deadlines/store/facts.ts";
import { snooze } from "../../../deadlines/store/snoozes.ts";
import { actingUnits } from "../../../people/acting.ts";
import { deadlineOf, unitsAsked } from "../../../plan/deadlines.ts";
import type { Deadline } from "../../../plan/model.ts";
import { currentUnit } from "../../../plan/units.ts";
import { readOwed } from "../../../progress/store/owed.ts";
import { snoozeDay } from "../../../schedule/snooze-day.ts";
import type { Ctx } from "../../context.ts";
import { escapeHtml } from "../../html.ts";
import { owedButtons } from "../../notices/deadline.ts";
import { dayWords, fullDay } from "../../words/days.ts";

/**
 * The button below a reminder, however old, or a word in answer to it: reminds again, or says why there is nothing to
 * remind of.
 *
 * @param asked the unit of which the words were: what can be done instead stands below the answer
 */
export async function remindAgain(
  ctx: Ctx,
  code: string,
  days: number,
  asked?: string,
): Promise<void> {
  const { plan, t, who, calendar, today, now } = ctx;
  const deadline = deadlineOf(plan, code);
  const states = deadline ? await ownStates(ctx, deadline) : [];
  const [first] = states;
  if (!deadline || !first || !who.person) return note(ctx, t("snooze-not-yours"));
  const open = snoozable(states);
  const values = { deadline: deadline.name };
  if (open.length === 0) return note(ctx, t(`snooze-${whyNotSnoozed(states)}`, values));

  const lasts = open.map((state) => calendar.lastWorkingDayNotAfter(state.last));
  const last = lasts.toSorted()[0] ?? today;
  const day = snoozeDay(calendar, today, days, last);
  if (day === null) {
    const words = t("snooze-too-late", { day: dayWords(last) });
    const unit = asked === undefined ? null : currentUnit(plan, asked, today);
    if (!unit) return note(ctx, words);
    const owed = await readOwed(
      ctx.database.read,
      { plan, calendar, today, at: now },
      unit,
      deadline,
    );
    return ctx.say(escapeHtml(words), { keyboard: owedButtons(ctx, owed) });
  }
  const { id: personId } = who.person;
  await ctx.effect(async (tx) => {
    await snooze(tx, { planId: plan.id, personId, deadline: code, day, now });
    note(ctx, t("snooze-done", { ...values, day: fullDay(t, day) }));
  });
}

/** A press is answered by a box, a message by a message. */
function note(ctx: Ctx, words: string): void {
  if (ctx.callbackQuery) ctx.toast(words, true);
  else ctx.say(escapeHtml(words));
}

/** Of the units that this person reports for, those that the deadline is about. */
async function ownStates(ctx: Ctx, deadline: Deadline): Promise<DeadlineState[]> {
  const { plan, today, now, database } = ctx;
  const own = actingUnits(ctx);
  const owing = unitsAsked(plan, deadline, today).filter(({ unit }) => {
    const acting = currentUnit(plan, unit.code, today);
    return acting !== null && own.includes(acting);
  });
  const codes = owing.map(({ unit }) => unit.code);
  const facts = (await readDeadlineFacts(database.read, plan, codes)).get(deadline.code);
  return owing.map(({ unit }) =>
    deadlineStateOf(plan, deadline, unit, facts ?? NO_FACTS, now, today),
  );
}
