import { fillFromDocument } from "../../../reports/periodic-fill.ts";
import type { Ctx } from "../../context.ts";
import { documentWords } from "../document-words.ts";
import { openDraft, store } from "../going-on.ts";
import { filledLines } from "./filled.ts";
import { periodicForm } from "./form.ts";

/** Takes from the document that came with a report what it says of the parts that are still open. */
export async function readFile(ctx: Ctx, id: string): Promise<void> {
  const { t, today } = ctx;
  // By a process apart, and so before the transaction.
  const words = await documentWords(periodicForm, ctx, id);
  if (words === null) return;
  await ctx.effect(async (tx) => {
    const open = await openDraft(periodicForm, ctx, tx, id);
    if (!open || open.draft.state === "submitted") return ctx.show(t("periodic-gone"));
    const { answers } = open.draft;
    const filled = fillFromDocument(answers, words, { occasion: open.scene.occasion, today });
    const note = filledLines(ctx, answers, filled).join("\n");
    await store(periodicForm, ctx, tx, open, filled.answers, note);
    ctx.listening.ask(periodicForm.question, id);
  });
}
