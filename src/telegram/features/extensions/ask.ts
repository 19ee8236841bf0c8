import { createConversation } from "@grammyjs/conversations";
import type { Context } from "grammy";
import {
  type DeadlineState,
  deadlineStateOf,
  isMet,
  NO_FACTS,
} from "../../../deadlines/deadline.ts";
import { readDeadlineFacts } from "../../../deadlines/store/facts.ts";
import { lastOnTimeDay } from "../../../plan/deadlines.ts";
import type { Day, Deadline, Unit } from "../../../plan/model.ts";
import { actsFor } from "../../acting.ts";
import { keyboard } from "../../buttons.ts";
import type { Ctx, Talk } from "../../context.ts";
import { enterDialogue } from "../../entrance.ts";
import { escapeHtml } from "../../html.ts";
import { fullDay } from "../../words.ts";
import { quoted } from "../obstacles/words.ts";
import { doubtLines, typedText } from "../typed.ts";
import { leaveButton, sendButton, untilButton } from "./buttons.ts";
import { offeredDays, readLastDay, untilWords } from "./days.ts";
import { deadlineOf } from "./words.ts";

const EXTENSION = "extension";

/** "Đi công tác." is a reason. */
const LENGTH = { from: 5, to: 500 };

export interface Owed {
  readonly unit: Unit;
  readonly deadline: Deadline;
  readonly state: DeadlineState;
}

/** The deadline of a unit that this person speaks for; null if they do not. */
export async function owedOf(ctx: Ctx, code: string, deadlineCode: string): Promise<Owed | null> {
  const { plan, database, now } = ctx;
  const unit = actsFor(ctx, code);
  const deadline = deadlineOf(plan, deadlineCode);
  if (!unit || !deadline) return null;
  const facts = await readDeadlineFacts(database.read, plan, [unit.code]);
  const known = facts.get(deadline.code) ?? NO_FACTS;
  return { unit, deadline, state: deadlineStateOf(plan, deadline, unit, known, now) };
}

/** Asks until when; a request that waits is replaced by what follows. */
export async function askUntil(ctx: Ctx, code: string, deadlineCode: string): Promise<void> {
  const { t, today, calendar } = ctx;
  const owed = await owedOf(ctx, code, deadlineCode);
  if (!owed) return ctx.toast(t("extension-not-yours"), true);
  const { unit, deadline, state } = owed;
  if (isMet(state)) return ctx.toast(t("extension-met"), true);
  const days = offeredDays(deadline, state.extension, today, calendar);
  ctx.say(
    [
      t("extension-ask-until", {
        deadline: escapeHtml(deadline.name),
        unit: escapeHtml(unit.shortName),
        day: fullDay(t, lastOnTimeDay(deadline, state.extension)),
      }),
      ...(state.isAsking ? [t("extension-replaces")] : []),
    ].join("\n"),
    {
      keyboard: keyboard(
        ...days.map((day) => [untilButton.button(untilWords(t, day), code, deadlineCode, day)]),
        [leaveButton.button(t("button-paper-leave"))],
      ),
    },
  );
  await enterDialogue(ctx, EXTENSION, code, deadlineCode, "");
}

/** A day was chosen: asks why. */
export async function askReason(
  ctx: Ctx,
  code: string,
  deadlineCode: string,
  day: Day,
): Promise<void> {
  const { t } = ctx;
  if (!(await owedOf(ctx, code, deadlineCode))) {
    return ctx.toast(t("extension-not-yours"), true);
  }
  sayReason(ctx, day);
  await enterDialogue(ctx, EXTENSION, code, deadlineCode, day);
}

function sayReason(ctx: Ctx, day: Day): void {
  const { t } = ctx;
  ctx.show(t("extension-ask-reason", { day: fullDay(t, day) }), {
    keyboard: keyboard([leaveButton.button(t("button-paper-leave"))]),
  });
}

/** Takes the day if it is not known, and then each message as the reason. */
export const extensionDialogue = createConversation<Ctx, Context>(
  async (conversation: Talk, _ctx, unit: string, deadline: string, chosen: string) => {
    let day = chosen;
    for (;;) {
      const update = await conversation.wait();
      if (!update.message) await conversation.skip({ next: true });
      const known = day;
      day = await conversation.external((ctx) => take(ctx, unit, deadline, known));
    }
  },
  { id: EXTENSION },
);

/** Returns the day as it is known now, "" if it is not. */
async function take(ctx: Ctx, unit: string, deadline: string, day: Day | ""): Promise<string> {
  const { t, message } = ctx;
  const owed = await owedOf(ctx, unit, deadline);
  if (!owed) ctx.say(t("extension-not-yours"));
  else if (day !== "") takeReason(ctx, owed, day);
  else if (message?.text === undefined) {
    if (!ctx.albumGoesOn) ctx.say(t("typed-text-only"));
  } else return takeDay(ctx, owed, message.text);
  return day;
}

function takeDay(ctx: Ctx, { deadline, state }: Owed, text: string): string {
  const last = lastOnTimeDay(deadline, state.extension);
  const reading = readLastDay(ctx, text, { than: last });
  if ("refused" in reading) {
    ctx.say(reading.refused);
    return "";
  }
  sayReason(ctx, reading.day);
  return reading.day;
}

/** Shows the request as the office will read it, to be sent or written again. */
function takeReason(ctx: Ctx, { unit, deadline }: Owed, day: Day): void {
  const { t, plan } = ctx;
  const reason = typedText(ctx, LENGTH);
  if (!reason) return;
  ctx.say(
    [
      ...doubtLines(ctx, reason),
      t("extension-check", {
        deadline: escapeHtml(deadline.name),
        unit: escapeHtml(unit.shortName),
        day: fullDay(t, day),
      }),
      quoted(reason.text),
      ...(day > plan.period.to ? [t("extension-beyond")] : []),
      t("extension-check-how"),
    ].join("\n"),
    {
      keyboard: keyboard([
        sendButton.button(t("button-paper-keep-claim"), unit.code, deadline.code, day),
        leaveButton.button(t("button-paper-leave")),
      ]),
    },
  );
}
