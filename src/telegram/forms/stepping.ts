import type { Tx } from "../../database/index.ts";
import type { DraftOf } from "../../reports/store/draft-rows.ts";
import { discardDraft, keepDraft } from "../../reports/store/draft-rows.ts";
import { removeEvidence } from "../../reports/store/evidence.ts";
import type { Ctx } from "../context.ts";
import { textRepliedTo } from "../not-text.ts";
import { ABOUT_TEXT, type AboutText } from "./about-text.ts";
import type { Form, TextInput } from "./form.ts";
import {
  askWhetherToStop,
  droppedWords,
  isOneFile,
  listen,
  ONE_FILE,
  type Open,
  openDraft,
  repeat,
  sayElsewhere,
  store,
} from "./going-on.ts";
import { proceed } from "./hearing.ts";
import { showWaiting } from "./waiting.ts";

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
      // What is open of another draft stays so.
      if (isListening) ctx.listening.end();
      return;
    }
    if (isInOthersHands(ctx, open.draft)) {
      await sayElsewhere(form, ctx, tx, open.draft);
      if (isListening) ctx.listening.end();
      return;
    }
    const next = await act(form, ctx, tx, open, verb, argument);
    if (next === OFFERED) return;
    if (next === null) {
      if (isListening) ctx.listening.end();
    } else if (!isListening || next !== id) listen(form, ctx, id, next);
  });
}

/** Someone else answers its questions now: an old button must neither answer nor show them. */
function isInOthersHands({ who }: Ctx, { state, holderId }: DraftOf<object>): boolean {
  return state === "open" && holderId !== who.person?.id;
}

/** What stands on the card is not what is in the draft any more: something was told since. */
function isOvertaken({ listening }: Ctx, { heard }: DraftOf<object>): boolean {
  return listening.message < heard;
}

/** A choice was shown, and nothing is asked. */
const OFFERED = Symbol("offered");

/** @returns the draft that is in hand afterwards */
async function act<Answers extends object, Scene, Input>(
  form: Form<Answers, Scene, Input>,
  ctx: Ctx,
  tx: Tx,
  open: Open<Answers, Scene>,
  verb: string,
  argument: string,
): Promise<string | null | typeof OFFERED> {
  const { draft, scene } = open;
  // A second press on "send" is answered by what the first one did.
  if (draft.state === "submitted") return form.send(ctx, tx, draft, scene);
  if (draft.state === "waiting") {
    await showWaiting(ctx, tx, draft.id);
    return null;
  }
  const question = form.belongsTo(verb, argument);
  if (question !== null && question !== form.open(ctx, draft, scene)) {
    ctx.toast(ctx.t("button-stale"));
    await repeat(form, ctx, tx, open);
    return draft.id;
  }
  if (question !== null && isOvertaken(ctx, draft)) {
    await repeat(form, ctx, tx, open, ctx.t("button-overtaken"));
    return draft.id;
  }
  switch (verb) {
    case "send":
      return form.send(ctx, tx, draft, scene);
    case "later":
      await keepDraft(tx, draft.id, ctx.now);
      ctx.show(ctx.t(form.words.kept));
      return null;
    case "discard":
      askWhetherToStop(form, ctx, draft);
      return OFFERED;
    case "drop":
      if (argument === ONE_FILE && !isOneFile(form, draft)) {
        askWhetherToStop(form, ctx, draft);
        return OFFERED;
      }
      await discardDraft(tx, draft.id, ctx.now);
      ctx.show(droppedWords(form, ctx, draft));
      return (await form.next?.(ctx, tx, draft, scene)) ?? null;
    case "clear":
      await removeEvidence(tx, draft.id);
      await store(form, ctx, tx, { ...open, draft: { ...draft, evidence: [] } }, draft.answers);
      return draft.id;
    default: {
      const about = ABOUT_TEXT.find((one) => one === verb);
      if (about) {
        await hearAbout(form, ctx, tx, open, about);
        return draft.id;
      }
      if (await form.look?.(ctx, tx, draft, scene, verb, argument)) return draft.id;
      await answerBy(form, ctx, tx, open, form.inputOf(verb, argument));
      return draft.id;
    }
  }
}

/** Its author says what a refused text is, or how much of it is meant, having looked at it again. */
async function hearAbout<Answers extends object, Scene, Input>(
  form: Form<Answers, Scene, Input>,
  ctx: Ctx,
  tx: Tx,
  open: Open<Answers, Scene>,
  kind: AboutText,
): Promise<void> {
  const text = textRepliedTo(ctx);
  if (text === undefined) await repeat(form, ctx, tx, open, ctx.t("harmless-gone"));
  else await proceed(form, ctx, tx, open, { kind, text });
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
