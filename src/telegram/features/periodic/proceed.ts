import type { Tx } from "../../../database/index.ts";
import type { OccasionOwed } from "../../../plan/occasions.ts";
import type { PeriodicAnswers } from "../../../reports/periodic-answers.ts";
import { openPeriodic } from "../../../reports/periodic-questions.ts";
import { type PeriodicInput, takePeriodic } from "../../../reports/periodic-take.ts";
import { type PeriodicDraft, savePeriodicDraft } from "../../../reports/store/periodic-drafts.ts";
import { keyboard } from "../../buttons.ts";
import type { Ctx } from "../../context.ts";
import { ask } from "./ask.ts";
import { presser } from "./buttons.ts";
import { readKnown } from "./owed.ts";
import { refusalWords } from "./refusals.ts";

/** What became of an update that reached the dialogue. */
export type Outcome = "open" | "closed" | "not-mine";

/** Takes an answer, stores it, says what could not be taken, and asks on. */
export async function proceed(
  ctx: Ctx,
  tx: Tx,
  draft: PeriodicDraft,
  owed: OccasionOwed,
  input: PeriodicInput,
): Promise<Outcome> {
  const { occasion } = owed;
  const question = openPeriodic(occasion, draft.answers);
  const reports = question === "known" ? (await readKnown(ctx, tx, owed)).sums.reports : 0;
  const given = { occasion, today: ctx.today, reports };
  const { answers, refused } = takePeriodic(draft.answers, input, given);
  if (!refused) return store(ctx, tx, { ...draft, answers }, owed);

  const words = refusalWords(ctx, refused);
  if (answers !== draft.answers) return store(ctx, tx, { ...draft, answers }, owed, words);
  if (refused.kind === "private" && refused.mayStay && ctx.message) {
    ctx.say(words, {
      replyTo: ctx.message.message_id,
      keyboard: keyboard([presser(draft)(ctx.t("button-harmless"), "harmless", question)]),
    });
    return "open";
  }
  // The question still stands above; it is repeated where its buttons are what is needed.
  if (["not-here", "not-nil", "nil-not-allowed"].includes(refused.kind)) {
    return repeat(ctx, tx, draft, owed, words);
  }
  ctx.say(words);
  return "open";
}

/** Stores the draft with its new answers and asks on, below a note if there is one. */
export async function store(
  ctx: Ctx,
  tx: Tx,
  draft: PeriodicDraft,
  owed: OccasionOwed,
  note?: string,
): Promise<Outcome> {
  const answers: PeriodicAnswers = draft.answers;
  const holder = ctx.who.person?.id ?? draft.holderId;
  await savePeriodicDraft(tx, draft.id, answers, holder, ctx.now);
  const { html, keyboard } = await ask(ctx, tx, draft, owed);
  ctx.show(below(note, html), { keyboard });
  return "open";
}

/** Asks the open question again in a new message, where the person looks. */
export async function repeat(
  ctx: Ctx,
  tx: Tx,
  draft: PeriodicDraft,
  owed: OccasionOwed,
  note?: string,
): Promise<Outcome> {
  const { html, keyboard } = await ask(ctx, tx, draft, owed);
  ctx.say(below(note, html), { keyboard });
  return "open";
}

/** One message instead of two: a phone shows the last one. */
function below(note: string | undefined, html: string): string {
  return note ? `${note}\n\n${html}` : html;
}
