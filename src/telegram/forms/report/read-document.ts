import { takeDocument } from "../../../reports/take-document.ts";
import type { Ctx } from "../../context.ts";
import { documentWords } from "../document-words.ts";
import { openDraft, store } from "../going-on.ts";
import { documentNote, unreadLines } from "./document.ts";
import { circumstances } from "./duties.ts";
import { reportForm } from "./form.ts";

/** Takes from the document that came with a report what it says of the questions that are still open. */
export async function readDocument(ctx: Ctx, id: string): Promise<void> {
  const { t } = ctx;
  // By a process apart, and so before the transaction.
  const words = await documentWords(reportForm, ctx, id);
  if (words === null) return;
  await ctx.effect(async (tx) => {
    const open = await openDraft(reportForm, ctx, tx, id);
    if (!open || open.draft.state === "submitted") return ctx.show(t("draft-gone"));
    const { answers } = open.draft;
    const given = circumstances(ctx, open.scene);
    const taken = takeDocument(answers, words, given);
    const note = [documentNote(ctx, answers, given, taken), ...unreadLines(ctx, words)]
      .filter(Boolean)
      .join("\n");
    await store(reportForm, ctx, tx, open, taken?.answers ?? answers, note);
    ctx.listening.ask(reportForm.question, id);
  });
}
