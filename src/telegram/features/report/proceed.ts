import type { Tx } from "../../../database/index.ts";
import type { Answers } from "../../../reports/answers.ts";
import { openQuestion } from "../../../reports/questions.ts";
import { type Draft, saveDraft } from "../../../reports/store/drafts.ts";
import { type Input, type Refused, take } from "../../../reports/take.ts";
import { keyboard } from "../../buttons.ts";
import type { Ctx } from "../../context.ts";
import { ask } from "./ask.ts";
import { presser } from "./buttons.ts";
import { dutiesOffered } from "./duties.ts";
import { refusalWords } from "./refusals.ts";

/** What became of an update that reached the dialogue. */
export type Outcome = "open" | "closed" | "not-mine";

/** Takes an answer, stores it, says what could not be taken, and asks on. */
export async function proceed(ctx: Ctx, tx: Tx, draft: Draft, input: Input): Promise<Outcome> {
  const { plan, today } = ctx;
  const isAsked = openQuestion(plan, draft.answers) === "duty";
  const offered = isAsked ? (await dutiesOffered(ctx, tx, draft)).duties : [];
  const duties = offered.map(({ code }) => code);
  const { answers, refused } = take(draft.answers, input, { plan, today, duties });
  if (!refused) return store(ctx, tx, draft, answers);

  const words = refusalWords(ctx, refused, draft.answers);
  if (answers !== draft.answers) return store(ctx, tx, draft, answers, words);
  if (refused.kind === "private" && refused.mayStay && ctx.message) {
    const question = openQuestion(plan, draft.answers);
    ctx.say(words, {
      replyTo: ctx.message.message_id,
      keyboard: keyboard([presser(draft)(ctx.t("button-harmless"), "harmless", question)]),
    });
    return "open";
  }
  if (wantsButtons(refused)) return repeat(ctx, tx, draft, words);
  ctx.say(words);
  return "open";
}

/** The question still stands above; it is repeated where its buttons are what is needed. */
function wantsButtons({ kind }: Refused): boolean {
  return kind === "not-here" || kind === "figures" || kind === "unknown-duty";
}

/** Stores the answers and asks on, below a note if there is one. */
export async function store(
  ctx: Ctx,
  tx: Tx,
  draft: Draft,
  answers: Answers,
  note?: string,
): Promise<Outcome> {
  const holder = ctx.who.person?.id ?? draft.holderId;
  await saveDraft(tx, draft.id, answers, holder, ctx.now);
  const { html, keyboard } = await ask(ctx, tx, { ...draft, answers });
  ctx.show(below(note, html), { keyboard });
  return "open";
}

/** Asks the open question again in a new message, where the person looks. */
export async function repeat(ctx: Ctx, tx: Tx, draft: Draft, note?: string): Promise<Outcome> {
  const { html, keyboard } = await ask(ctx, tx, draft);
  ctx.say(below(note, html), { keyboard });
  return "open";
}

/** One message instead of two: a phone shows the last one. */
function below(note: string | undefined, html: string): string {
  return note ? `${note}\n\n${html}` : html;
}
