import type { Message } from "grammy/types";
import type { Tx } from "../../database/index.ts";
import { MOST_FILES } from "../../evidence/index.ts";
import { mayStay } from "../../reading/law.ts";
import { clean } from "../../reading/text.ts";
import { addEvidence, recaption } from "../../reports/store/evidence.ts";
import type { Ctx } from "../context.ts";
import { carriesFile, type Received, receiveFiles, sentFile } from "../upload.ts";
import { outOf } from "../words/counts.ts";
import { receivedLines } from "../words/files.ts";
import { privateWords } from "../words/private.ts";
import { elsewhereLines } from "./elsewhere.ts";
import type { AnyForm, Form } from "./form.ts";
import { type Open, openDraft, repeat } from "./going-on.ts";
import { proceed } from "./hearing.ts";

/** Fetches the files of a message, if they are to be taken at all. */
export async function receivedFor<Answers extends object, Scene, Input>(
  form: Form<Answers, Scene, Input>,
  ctx: Ctx,
  message: Message,
  id: string,
): Promise<Received | null> {
  if (!carriesFile(message)) return null;
  const open = await openDraft(form, ctx, ctx.database.read, id);
  if (!open || open.draft.state === "submitted") return null;
  if (open.draft.holderId !== ctx.who.person?.id) return null;
  const { evidence } = open.draft;
  return receiveFiles(ctx, message, { files: evidence.length, nil: form.files.isNil(open.draft) });
}

/** Evidence is welcome at every question; what was sent as one is answered once. */
export async function takeFiles<Answers extends object, Scene, Input>(
  form: Form<Answers, Scene, Input>,
  ctx: Ctx,
  tx: Tx,
  open: Open<Answers, Scene>,
  received: Received,
): Promise<void> {
  const lines = receivedLines(ctx, received);
  if (received.kind === "refused" || received.kept.length === 0) {
    const words = lines.join("\n");
    return ctx.album.length > 1 ? repeat(form, ctx, tx, open, words) : ctx.say(words);
  }
  const named = await form.files.named?.(ctx, tx, received, open.draft);
  if (named?.kind === "report") return;
  if (named) lines.push(named.why);
  const again = await addAll(ctx, tx, open.draft.id, received.kept);
  if (again > 0) lines.push(ctx.t("evidence-again", { count: again }));
  const files = received.kept.map(({ file }) => file);
  const { unit, reportId } = open.draft;
  lines.push(...(await elsewhereLines(ctx, tx, unit, files, reportId)));
  const draft = (await form.drafts.find(tx, open.draft.id)) ?? open.draft;
  const now = { ...open, draft };
  const { caption: text } = received;
  const heard = text === null ? "caption" : await heardAs(form, ctx, tx, now, text);
  if (heard === "another") lines.push(notedLine(form, ctx, draft.evidence.length));
  if (text !== null && heard !== "caption") {
    return proceed(form, ctx, tx, now, { kind: "text", text }, lines.join("\n"));
  }
  if (!form.files.isAsked(ctx, draft, now.scene)) {
    lines.push(notedLine(form, ctx, draft.evidence.length));
  }
  const document = received.kept.findLast(({ words }) => words !== "");
  if (document) {
    const { file, words } = document;
    lines.push(...(form.files.said?.(ctx, draft, now.scene, file.fileName, words) ?? []));
  }
  await repeat(form, ctx, tx, now, lines.join("\n"));
}

/** What is written anew below a file stands below it, and is the answer if the former words were refused. */
export async function hearCaption<Answers extends object, Scene, Input>(
  form: Form<Answers, Scene, Input>,
  ctx: Ctx,
  tx: Tx,
  open: Open<Answers, Scene>,
  message: Message,
): Promise<void> {
  const { draft } = open;
  const file = sentFile(message);
  if (!file) return;
  const said = clean(message.caption ?? "");
  const verdict = mayStay(said);
  if (verdict.kind === "refused") {
    return repeat(form, ctx, tx, open, privateWords(ctx, verdict.findings));
  }
  const found = await recaption(tx, draft.id, file.file_unique_id, said || null);
  if (!found) return repeat(form, ctx, tx, open, ctx.t("caption-without-file"));
  if (found.former === (said || null)) return;
  const lines = [ctx.t("caption-edited")];
  const now = { ...open, draft: (await form.drafts.find(tx, draft.id)) ?? draft };
  const isNew = message.message_id > draft.heard;
  if (isNew && said !== "" && (await heardAs(form, ctx, tx, now, said)) !== "caption") {
    return proceed(form, ctx, tx, now, { kind: "text", text: said }, lines.join("\n"));
  }
  // The answer was taken from the former words.
  if (found.former !== null && form.holds(draft, found.former)) lines.push(ctx.t("refused-edited"));
  await repeat(form, ctx, tx, now, lines.join("\n"));
}

/** Returns how many of them were there already. */
async function addAll(
  ctx: Ctx,
  tx: Tx,
  draftId: string,
  kept: Extract<Received, { kind: "files" }>["kept"],
): Promise<number> {
  let again = 0;
  for (const { file } of kept) if (!(await addEvidence(tx, draftId, file, ctx.now))) again++;
  return again;
}

/** What stands below a picture: the answer to the open question, something else that was done, or its caption. */
async function heardAs<Answers extends object, Scene, Input>(
  form: Form<Answers, Scene, Input>,
  ctx: Ctx,
  tx: Tx,
  { draft, scene }: Open<Answers, Scene>,
  text: string,
): Promise<"answer" | "another" | "caption"> {
  const takes = form.files.caption(ctx, draft, scene);
  if (takes === "answer") return "answer";
  const { answers, refused } = await form.take(ctx, tx, draft, scene, { kind: "text", text });
  if (answers !== draft.answers) return takes === "maybe" ? "answer" : "caption";
  const isAnother = refused?.about?.some((row) => row.some(({ verb }) => verb === "as-own"));
  return isAnother ? "another" : "caption";
}

/** "Đã nhận tệp minh chứng (01/10)." */
export function notedLine(
  { files }: { readonly files: Pick<AnyForm["files"], "noted"> },
  { t, language }: Pick<Ctx, "t" | "language">,
  count: number,
): string {
  return t(files.noted, { ratio: outOf(count, MOST_FILES, language) });
}
