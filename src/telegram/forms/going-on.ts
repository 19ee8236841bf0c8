import type { Reads, Tx } from "../../database/index.ts";
import { namesOf } from "../../people/store/names.ts";
import type { DraftOf } from "../../reports/store/draft-rows.ts";
import { keyboard } from "../buttons/kind.ts";
import type { Ctx } from "../context.ts";
import { escapeHtml } from "../html.ts";
import type { Form } from "./form.ts";
import { showWaiting } from "./waiting.ts";

/** A draft that can be gone on with, and what its form must know beside it. */
export interface Open<Answers, Scene> {
  readonly draft: DraftOf<Answers>;
  readonly scene: Scene;
}

/** The draft with its scene; null if it was discarded or the plan does not ask for it any more. */
export async function openDraft<Answers extends object, Scene, Input>(
  form: Form<Answers, Scene, Input>,
  ctx: Ctx,
  read: Reads,
  id: string,
): Promise<Open<Answers, Scene> | null> {
  const draft = await form.drafts.find(read, id);
  const scene = draft && draft.state !== "discarded" ? form.scene(ctx, draft) : null;
  return draft && scene !== null ? { draft, scene } : null;
}

/** Stores the answers and asks on, below a note if there is one. Whoever answers holds the draft. */
export async function store<Answers extends object, Scene, Input>(
  form: Form<Answers, Scene, Input>,
  ctx: Ctx,
  tx: Tx,
  { draft, scene }: Open<Answers, Scene>,
  answers: Answers,
  note?: string,
): Promise<void> {
  await form.drafts.save(tx, draft.id, answers, handOf(ctx, draft.holderId));
  const { html, keyboard } = await form.ask(ctx, tx, { ...draft, answers }, scene);
  ctx.show(below(note, html), { keyboard });
}

/** Asks the open question again in a new message, where the person looks. */
export async function repeat<Answers extends object, Scene, Input>(
  form: Form<Answers, Scene, Input>,
  ctx: Ctx,
  tx: Tx,
  { draft, scene }: Open<Answers, Scene>,
  note?: string,
): Promise<void> {
  const { html, keyboard } = await form.ask(ctx, tx, draft, scene);
  ctx.say(below(note, html), { keyboard });
}

/** Goes on with a draft where it stands; whoever does so holds it. */
export async function goOn<Answers extends object, Scene, Input>(
  form: Form<Answers, Scene, Input>,
  ctx: Ctx,
  id: string,
): Promise<void> {
  await ctx.effect((tx) => goOnIn(form, ctx, tx, id));
}

/** The same within what is done already. */
export async function goOnIn<Answers extends object, Scene, Input>(
  form: Form<Answers, Scene, Input>,
  ctx: Ctx,
  tx: Tx,
  id: string,
): Promise<void> {
  const open = await openDraft(form, ctx, tx, id);
  if (!open || open.draft.state === "submitted") return ctx.show(ctx.t(form.words.gone));
  if (open.draft.state === "waiting") return showWaiting(ctx, tx, id);
  await store(form, ctx, tx, open, open.draft.answers);
  ctx.listening.ask(form.question, id);
}

/** Listens to the answer about the draft that is in hand now, which may be the report that waited behind it. */
export function listen<Answers extends object, Scene, Input>(
  form: Form<Answers, Scene, Input>,
  ctx: Ctx,
  before: string,
  now: string,
): void {
  const next = now === before ? undefined : form.nextQuestion?.();
  ctx.listening.ask(next ?? form.question, now);
}

/** What a button drops at one tap: the file it stands below, if nothing came or was answered since. */
export const ONE_FILE = "one";

export function isOneFile<Answers extends object, Scene, Input>(
  form: Form<Answers, Scene, Input>,
  draft: DraftOf<Answers>,
): boolean {
  return draft.evidence.length === 1 && form.files.areAll?.(draft) === true;
}

/** What was dropped, in words. */
export function droppedWords<Answers extends object, Scene, Input>(
  form: Form<Answers, Scene, Input>,
  { t }: Ctx,
  draft: DraftOf<Answers>,
): string {
  return form.files.areAll?.(draft)
    ? t("files-dropped", { count: draft.evidence.length })
    : t(form.words.dropped);
}

/** Nothing that was entered is thrown away by one tap; nor does what is typed before one enter a report that was to end. */
export function askWhetherToStop<Answers extends object, Scene, Input>(
  form: Form<Answers, Scene, Input>,
  ctx: Ctx,
  draft: DraftOf<Answers>,
): void {
  const asked = form.files.areAll?.(draft)
    ? ctx.t("cancel-ask-files", { count: draft.evidence.length })
    : ctx.t("cancel-ask", { duty: form.title(ctx, draft) });
  ctx.show(asked, { keyboard: fates(form, ctx, draft) });
  ctx.listening.offer(draft.id);
}

/** Says that what was typed has reached no draft, and what can become of the one that is open. */
export function offerOpen<Answers extends object, Scene, Input>(
  form: Form<Answers, Scene, Input>,
  ctx: Ctx,
  draft: DraftOf<Answers>,
): void {
  const lost = ctx.t("draft-lost", { duty: form.title(ctx, draft) });
  ctx.say(lost, { keyboard: fates(form, ctx, draft) });
  ctx.listening.offer(draft.id);
}

function fates<Answers extends object, Scene, Input>(
  form: Form<Answers, Scene, Input>,
  { t }: Ctx,
  { id }: DraftOf<Answers>,
) {
  return keyboard(
    [
      form.step.button(t("button-later"), id, "later", "-"),
      form.step.button(t("button-drop"), id, "drop", "-"),
    ],
    [form.resume.button(t("button-continue"), id)],
  );
}

/** A colleague has it in hand now: two people do not answer one question. */
export async function sayElsewhere<Answers extends object, Scene, Input>(
  form: Form<Answers, Scene, Input>,
  ctx: Ctx,
  tx: Tx,
  { id, holderId }: DraftOf<Answers>,
): Promise<void> {
  const nameOf = await namesOf(tx, [holderId]);
  ctx.say(
    ctx.t("draft-elsewhere", { holder: escapeHtml(nameOf(holderId) || ctx.t("paper-somebody")) }),
    {
      keyboard: keyboard([form.resume.button(ctx.t("button-take-over"), id)]),
    },
  );
}

/** Whose hands an answer puts the draft into, and the message that it came with. */
export function handOf(ctx: Ctx, holderId: string) {
  return { holderId: ctx.who.person?.id ?? holderId, heard: ctx.listening.message, now: ctx.now };
}

/** One message instead of two: a phone shows the last one. */
function below(note: string | undefined, html: string): string {
  return note ? `${note}\n\n${html}` : html;
}

/** The draft's open question is answered in words; a menu waits for a tap. */
export async function asksForWords<Answers extends object, Scene, Input>(
  form: Form<Answers, Scene, Input>,
  ctx: Ctx,
  id: string,
): Promise<boolean> {
  const draft = await form.drafts.find(ctx.database.read, id);
  const scene = draft && form.scene(ctx, draft);
  return scene ? !form.menus.includes(form.open(ctx, draft, scene)) : true;
}
