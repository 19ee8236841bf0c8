import type { Message } from "grammy/types";
import type { Tx } from "../../database/index.ts";
import { saysSend } from "../../reports/words.ts";
import { keyboard } from "../buttons/kind.ts";
import type { Ctx } from "../context.ts";
import { buttonsOf, saidButton } from "../listening/offered.ts";
import type { Heard } from "../listening/question.ts";
import { notText } from "../not-text.ts";
import { hearCaption, receivedFor, takeFiles } from "./files.ts";
import type { Form, TextInput } from "./form.ts";
import { handOf, listen, type Open, openDraft, repeat, sayElsewhere, store } from "./going-on.ts";
import { showWaiting } from "./waiting.ts";

/** Takes a message as the answer to the draft's open question. */
export async function hearMessage<Answers extends object, Scene, Input>(
  form: Form<Answers, Scene, Input>,
  ctx: Ctx,
  { message, isEdited }: Heard,
  id: string,
): Promise<void> {
  // Files come from the network, and so before the transaction.
  const received = isEdited ? null : await receivedFor(form, ctx, message, id);
  const said = isEdited ? null : await buttonSaid(form, ctx, message.text, id);
  if (said !== null) return ctx.press(said);
  await ctx.effect(async (tx) => {
    const open = await openDraft(form, ctx, tx, id);
    if (!open || open.draft.state === "submitted") {
      ctx.say(ctx.t(form.words.gone));
      return ctx.listening.end();
    }
    if (open.draft.state === "waiting") {
      await showWaiting(ctx, tx, id);
      return ctx.listening.end();
    }
    if (open.draft.holderId !== ctx.who.person?.id) {
      await sayElsewhere(form, ctx, tx, open.draft);
      return ctx.listening.end();
    }
    if (isEdited) return hearEdit(form, ctx, tx, open, message);
    if (received) return takeFiles(form, ctx, tx, open, received);
    if (message.text === undefined) return repeat(form, ctx, tx, open, ctx.t(notText(ctx)));
    await takeText(form, ctx, tx, open, message.text);
  });
}

/** The longest words of a button that anybody types. */
const LONGEST = 40;

/** What the button carries whose words were typed, of those that the draft's open question has. */
async function buttonSaid<Answers extends object, Scene, Input>(
  form: Form<Answers, Scene, Input>,
  ctx: Ctx,
  text: string | undefined,
  id: string,
): Promise<string | null> {
  // What tells of numbers is looked at as an answer, and is most of what is typed.
  if (text === undefined || text.length > LONGEST || /\d/.test(text)) return null;
  const { read } = ctx.database;
  const open = await openDraft(form, ctx, read, id);
  const isOwn = open?.draft.state === "open" && open.draft.holderId === ctx.who.person?.id;
  if (!open || !isOwn) return null;
  const { keyboard } = await form.ask(ctx, read, open.draft, open.scene);
  // A draft can be put aside at any question, whether the button stands below it or not.
  const later = form.step.button(ctx.t("button-later"), id, "later", "-");
  const rows = [...keyboard.inline_keyboard, [later]];
  const said = saidButton(text, buttonsOf({ inline_keyboard: rows }));
  return said?.kind === "one" ? said.data : null;
}

/** An edit of what was refused is another answer; one of what was taken already is not. */
async function hearEdit<Answers extends object, Scene, Input>(
  form: Form<Answers, Scene, Input>,
  ctx: Ctx,
  tx: Tx,
  open: Open<Answers, Scene>,
  message: Message,
): Promise<void> {
  const { text } = message;
  if (text === undefined) return hearCaption(form, ctx, tx, open, message);
  if (form.holds(open.draft, text)) return;
  const { heard } = open.draft;
  if (message.message_id > heard) return takeText(form, ctx, tx, open, text);
  const edited = { kind: "edited", text, isLatest: message.message_id === heard } as const;
  if (await correctsByEdit(form, ctx, tx, open, edited)) await proceed(form, ctx, tx, open, edited);
  else await repeat(form, ctx, tx, open, ctx.t("refused-edited"));
}

/** At the review what was told before and is edited corrects, like what is typed there, if all of it is understood. */
async function correctsByEdit<Answers extends object, Scene, Input>(
  form: Form<Answers, Scene, Input>,
  ctx: Ctx,
  tx: Tx,
  { draft, scene }: Open<Answers, Scene>,
  edited: TextInput,
): Promise<boolean> {
  if (form.open(ctx, draft, scene) !== "review") return false;
  const { answers, refused } = await form.take(ctx, tx, draft, scene, edited);
  return answers !== draft.answers && refused === null;
}

async function takeText<Answers extends object, Scene, Input>(
  form: Form<Answers, Scene, Input>,
  ctx: Ctx,
  tx: Tx,
  open: Open<Answers, Scene>,
  text: string,
): Promise<void> {
  if (saysSend(text) && form.open(ctx, open.draft, open.scene) === "review") {
    const next = await form.send(ctx, tx, open.draft, open.scene);
    if (next === null) ctx.listening.end();
    else listen(form, ctx, open.draft.id, next);
    return;
  }
  if (await form.hears?.(ctx, tx, open.draft, text)) return;
  if (await answersAside(form, ctx, tx, open, text)) return;
  await proceed(form, ctx, tx, open, { kind: "text", text });
}

/** A question to the bot that answers nothing of the draft is answered, and what is open is asked again. */
async function answersAside<Answers extends object, Scene, Input>(
  form: Form<Answers, Scene, Input>,
  ctx: Ctx,
  tx: Tx,
  open: Open<Answers, Scene>,
  text: string,
): Promise<boolean> {
  const aside = ctx.aside(text);
  if (!aside) return false;
  const { draft, scene } = open;
  const taken = aside.isSure
    ? null
    : await form.take(ctx, tx, draft, scene, { kind: "text", text });
  if (taken && (taken.answers !== draft.answers || taken.refused === null)) return false;
  await aside.answer();
  await repeat(form, ctx, tx, open, ctx.t("asked-still-open"));
  return true;
}

/** Takes an answer, stores it, says what could not be taken, and asks on; below a note if there is one. */
export async function proceed<Answers extends object, Scene, Input>(
  form: Form<Answers, Scene, Input>,
  ctx: Ctx,
  tx: Tx,
  open: Open<Answers, Scene>,
  input: Input | TextInput,
  note?: string,
): Promise<void> {
  const { draft, scene } = open;
  const { answers, refused, note: own } = await form.take(ctx, tx, draft, scene, input);
  const words = [note, own, refused?.words].filter(Boolean).join("\n\n");
  const isTaken = answers !== draft.answers;
  if (!isTaken && !own && !refused) ctx.toast(ctx.t("button-stale"));
  const about = refused?.about ?? [];
  if (about.length === 0 || !ctx.message) {
    return isTaken
      ? store(form, ctx, tx, open, answers, words)
      : repeat(form, ctx, tx, open, words);
  }
  if (isTaken) await form.drafts.save(tx, draft.id, answers, handOf(ctx, draft.holderId));
  // What is refused lies nowhere: it stands in the message that the warning replies to.
  const now = { ...draft, answers };
  const question = form.open(ctx, now, scene);
  const { html, keyboard: asked } = await form.ask(ctx, tx, now, scene);
  const rows = about.map((row) =>
    row.map(({ label, verb }) => form.step.button(label, draft.id, verb, question)),
  );
  ctx.say(isTaken ? `${words}\n\n${html}` : words, {
    replyTo: ctx.message.message_id,
    keyboard: keyboard(...rows, ...asked.inline_keyboard),
  });
}
