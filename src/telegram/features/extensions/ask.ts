import * as z from "zod";
import { type DeadlineState, isMet } from "../../../deadlines/deadline.ts";
import { givesTime, offeredDays } from "../../../deadlines/more-time.ts";
import { readDeadlineStates } from "../../../deadlines/store/standing.ts";
import { deadlineOf } from "../../../plan/deadlines.ts";
import type { Day, Deadline, Unit } from "../../../plan/model.ts";
import { unitNamed } from "../../../plan/units.ts";
import { EXPLANATION } from "../../../reading/reason.ts";
import { sendButton, untilButton } from "../../buttons/extensions.ts";
import { keyboard } from "../../buttons/kind.ts";
import { leaveButton } from "../../buttons/listening.ts";
import type { Ctx } from "../../context.ts";
import { escapeHtml } from "../../html.ts";
import { showBack } from "../../listening/confirm.ts";
import { type Kept, type Question, question } from "../../listening/question.ts";
import { ofUnit } from "../../rights/demand.ts";
import { dayWords, fullDay } from "../../words/days.ts";
import { readLastDay, untilWords } from "./days.ts";

/** Until when does the unit need time? */
export const untilWhen = question({
  id: "extension-until",
  about: z.tuple([z.string(), z.string()]),
  may: (unit) => ofUnit("report", unit),
  async read(ctx, text, unit, deadline) {
    const owed = await owedOf(ctx, unit, deadline);
    if (!owed) return ctx.listening.end();
    const reading = readLastDay(ctx, text, { than: owed.state.last });
    if ("refused" in reading) return ctx.say(reading.refused);
    askWhy(ctx, unit, deadline, reading.day);
  },
  again: (ctx, unit, deadline) => askUntil(ctx, unit, deadline),
});

/** Why? Shown back as the office will read it. */
export const why: Question<[string, string, string]> = question({
  id: "extension-why",
  about: z.tuple([z.string(), z.string(), z.string()]),
  may: (unit) => ofUnit("report", unit),
  kept: EXPLANATION,
  take: (ctx, reason, unit, deadline, day) => checkRequest(ctx, { unit, deadline, day }, reason),
});

interface Request {
  readonly unit: string;
  readonly deadline: string;
  /** The last day that is asked for. */
  readonly day: Day;
}

/** Shows the request as the office will read it; nothing leaves before its author has looked at it. */
export async function checkRequest(
  ctx: Ctx,
  { unit, deadline, day }: Request,
  reason: Kept,
): Promise<void> {
  const owed = await owedOf(ctx, unit, deadline);
  if (!owed) return ctx.listening.end();
  const { t, plan } = ctx;
  await showBack(ctx, why, [unit, deadline, day], reason, {
    head: t("extension-check", {
      deadline: escapeHtml(owed.deadline.name),
      unit: escapeHtml(owed.unit.shortName),
      day: fullDay(t, day),
    }),
    below: day > plan.period.to ? [t("extension-beyond")] : [],
    send: (held) => sendButton.button(t("button-send-it"), unit, held),
  });
}

export interface Owed {
  readonly unit: Unit;
  readonly deadline: Deadline;
  readonly state: DeadlineState;
}

/** Where a unit stands with a deadline; null if the plan has no such unit or deadline. */
export async function owedOf(ctx: Ctx, code: string, deadlineCode: string): Promise<Owed | null> {
  const { plan, database, now, today } = ctx;
  const unit = unitNamed(plan, code, today);
  const deadline = deadlineOf(plan, deadlineCode);
  if (!unit || !deadline) return null;
  const stateOf = await readDeadlineStates(database.read, plan, unit, now, today);
  return { unit, deadline, state: stateOf(deadline) };
}

/** Asks until when, below a note if there is one; a request that waits is replaced by what follows. */
export async function askUntil(
  ctx: Ctx,
  code: string,
  deadlineCode: string,
  note?: string,
): Promise<void> {
  const { t, today, calendar } = ctx;
  const owed = await owedOf(ctx, code, deadlineCode);
  if (!owed) return ctx.toast(t("button-old"), true);
  const { unit, deadline, state } = owed;
  if (isMet(state)) return ctx.toast(t("extension-met"), true);
  const days = offeredDays(state.last, today, calendar);
  ctx.say(
    [
      ...(note ? [note, ""] : []),
      t("extension-ask-until", {
        deadline: escapeHtml(deadline.name),
        unit: escapeHtml(unit.shortName),
        day: fullDay(t, state.last),
      }),
      ...(state.isAsking ? [t("extension-replaces")] : []),
    ].join("\n"),
    {
      keyboard: keyboard(
        ...days.map((day) => [untilButton.button(untilWords(t, day), code, deadlineCode, day)]),
        [leaveButton.button(t("button-leave"))],
      ),
    },
  );
  ctx.listening.ask(untilWhen, code, deadlineCode);
}

/** A day was pressed, perhaps long after it was offered: what cannot be had any more is refused now. */
export async function chooseUntil(
  ctx: Ctx,
  code: string,
  deadlineCode: string,
  day: Day,
): Promise<void> {
  const { t } = ctx;
  const owed = await owedOf(ctx, code, deadlineCode);
  if (!owed) return ctx.toast(t("button-old"), true);
  if (isMet(owed.state)) return ctx.toast(t("extension-met"), true);
  const { last } = owed.state;
  if (day <= ctx.today) return ctx.toast(t("extension-past", { day: dayWords(day) }), true);
  if (!givesTime(day, last)) {
    return ctx.toast(t("extension-not-later", { last: dayWords(last) }), true);
  }
  askWhy(ctx, code, deadlineCode, day);
}

/** A day was chosen: asks why. */
export function askWhy(ctx: Ctx, code: string, deadlineCode: string, day: Day): void {
  const { t } = ctx;
  ctx.show(t("extension-ask-reason", { day: fullDay(t, day) }), {
    keyboard: keyboard([leaveButton.button(t("button-leave"))]),
  });
  ctx.listening.ask(why, code, deadlineCode, day);
}
