import type { Tx } from "../../database/index.ts";
import { discardDraft, keepDraft } from "../../reports/store/draft-rows.ts";
import { removeEvidence } from "../../reports/store/evidence.ts";
import type { Ctx } from "../context.ts";
import { textRepliedTo } from "../not-text.ts";
import type { Form, TextInput } from "./form.ts";
import { askWhetherToStop, type Open, openDraft, repeat, store } from "./going-on.ts";
import { proceed } from "./hearing.ts";

/** Does what a button of a form says. It works without the position too, and brings it back. */
export async function pressStep<Answers extends object, Scene, Input>(
  form: Form<Answers, Scene, Input>,
  ctx: Ctx,
  id: string,
  verb: string,
  argument: string,
): Promise<void> {
  const position = await ctx.listening.open();
  const isListening = position?.question === form.question.id && position.about[0] === id;
  await ctx.effect(async (tx) => {
    const open = await openDraft(form, ctx, tx, id);
    if (!open) {
      ctx.show(ctx.t(form.words.gone));
      return ctx.listening.end();
    }
    const goesOn = await act(form, ctx, tx, open, verb, argument);
    if (!goesOn) ctx.listening.end();
    else if (!isListening) ctx.listening.ask(form.question, id);
  });
}

/** @returns whether the draft is still in hand */
async function act<Answers extends object, Scene, Input>(
  form: Form<Answers, Scene, Input>,
  ctx: Ctx,
  tx: Tx,
  open: Open<Answers, Scene>,
  verb: string,
  argument: string,
): Promise<boolean> {
  const { draft, scene } = open;
  // A second press on "send" is answered by what the first one did.
  if (draft.state === "submitted") return form.send(ctx, tx, draft, scene);
  const question = form.belongsTo(verb, argument);
  if (question !== null && question !== form.open(ctx, draft, scene)) {
    ctx.toast(ctx.t("button-stale"));
    await repeat(form, ctx, tx, open);
    return true;
  }
  switch (verb) {
    case "send":
      return form.send(ctx, tx, draft, scene);
    case "later":
      await keepDraft(tx, draft.id, ctx.now);
      ctx.show(ctx.t(form.words.kept));
      return false;
    case "discard":
      askWhetherToStop(form, ctx, draft);
      return true;
    case "drop":
      await discardDraft(tx, draft.id, ctx.now);
      ctx.show(ctx.t(form.words.dropped));
      return false;
    case "clear":
      await removeEvidence(tx, draft.id);
      await store(form, ctx, tx, { ...open, draft: { ...draft, evidence: [] } }, draft.answers);
      return true;
    case "harmless":
      await settleDoubt(form, ctx, tx, open);
      return true;
    default:
      if (await form.look?.(ctx, tx, draft, scene, verb, argument)) return true;
      await answerBy(form, ctx, tx, open, form.inputOf(verb, argument));
      return true;
  }
}

/** The text that was doubted is no personal data: its author says so, having looked at it again. */
async function settleDoubt<Answers extends object, Scene, Input>(
  form: Form<Answers, Scene, Input>,
  ctx: Ctx,
  tx: Tx,
  open: Open<Answers, Scene>,
): Promise<void> {
  const text = textRepliedTo(ctx);
  if (text === undefined) await repeat(form, ctx, tx, open, ctx.t("harmless-gone"));
  else await proceed(form, ctx, tx, open, { kind: "harmless", text });
}

async function answerBy<Answers extends object, Scene, Input>(
  form: Form<Answers, Scene, Input>,
  ctx: Ctx,
  tx: Tx,
  open: Open<Answers, Scene>,
  input: Input | TextInput | null,
): Promise<void> {
  if (input === null) return repeat(form, ctx, tx, open);
  await proceed(form, ctx, tx, open, input);
}
