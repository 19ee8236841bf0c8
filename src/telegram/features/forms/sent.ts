import type { Message } from "grammy/types";
import { meantUnits } from "../../../people/acting.ts";
import { mayStay } from "../../../reading/law.ts";
import { findDraft } from "../../../reports/store/drafts.ts";
import { keyboard } from "../../buttons/kind.ts";
import { leaveButton } from "../../buttons/listening.ts";
import { useText } from "../../buttons/sent.ts";
import type { Ctx } from "../../context.ts";
import { elsewhereLines } from "../../forms/elsewhere.ts";
import { proceed } from "../../forms/hearing.ts";
import { documentLines } from "../../forms/report/document.ts";
import { circumstances } from "../../forms/report/duties.ts";
import { reportForm } from "../../forms/report/form.ts";
import { quickReport } from "../../forms/report/quick.ts";
import { beginReport, startWith } from "../../forms/report/start.ts";
import { confirmed } from "../../listening/confirm.ts";
import { carriesFile, receiveFiles } from "../../upload.ts";
import { receivedLines } from "../../words/files.ts";
import { doubtLines, letterWords } from "../../words/private.ts";
import { quoted } from "../../words/quote.ts";

/** So long a text that was not understood is worth asking what it is, in characters. */
const LONG = 100;
/** What somebody wrote elsewhere was sent on for a reason. */
const FORWARDED = 20;

/**
 * Files that answer no question: with a report below them its evidence, else those of a report of which
 * nothing else is known yet. False if nobody who reports sent any.
 */
export async function unaskedFiles(ctx: Ctx, message: Message): Promise<boolean> {
  const [unit] = meantUnits(ctx);
  if (!unit || !carriesFile(message)) return false;
  const received = await receiveFiles(ctx, message, { files: 0, nil: false });
  const lines = receivedLines(ctx, received);
  if (received.kind === "refused" || received.kept.length === 0) {
    ctx.say(lines.join("\n"));
    return true;
  }
  const files = received.kept.map(({ file }) => file);
  const known = await elsewhereLines(ctx, ctx.database.read, unit.code, files);
  const words = [...lines, ...known].join("\n");
  const { caption } = received;
  if (caption !== null && (await quickReport(ctx, caption, files, words))) return true;
  const document = received.kept.findLast((one) => one.words !== "");
  const said = document
    ? documentLines(ctx, {}, circumstances(ctx, unit), document.file.fileName, document.words)
    : [];
  await beginReport(ctx, unit, {}, [words, ...said].filter(Boolean).join("\n"), files);
  return true;
}

/** Asks what a long text is that was not understood as a report; nothing of it is lost meanwhile. */
export async function offerText(ctx: Ctx, { text, forward_origin }: Message): Promise<boolean> {
  const { t } = ctx;
  const [unit, ...more] = meantUnits(ctx);
  const least = forward_origin ? FORWARDED : LONG;
  if (!unit || more.length > 0 || text === undefined || text.length < least) return false;
  const verdict = mayStay(text);
  if (verdict.kind === "refused") {
    ctx.say(letterWords(ctx, verdict.findings));
    return true;
  }
  if (verdict.kind !== "stays") return false;
  await ctx.effect(async (tx) => {
    const { id } = await ctx.listening.hold(tx, { id: "unasked" }, [], verdict.text);
    const lines = [...doubtLines(ctx, verdict.doubts), t("text-unasked"), quoted(verdict.text)];
    ctx.say(lines.join("\n"), {
      keyboard: keyboard(
        [useText.button(t("button-text-result"), id, "result")],
        [leaveButton.button(t("button-text-leave"))],
      ),
    });
  });
  return true;
}

/** Takes the held text as what was done, by the rules of that question, in a new report. */
export async function takeAsResult(ctx: Ctx, heldId: string): Promise<void> {
  const [unit] = meantUnits(ctx);
  const held = await confirmed(ctx, ctx.database.read, heldId);
  if (!unit || !held) return;
  await ctx.effect(async (tx) => {
    const started = await startWith(ctx, tx, unit, { at: "result" });
    const draft = started && (await findDraft(tx, started.id));
    if (!draft) return;
    await ctx.listening.release(tx);
    ctx.listening.ask(reportForm.question, draft.id);
    await proceed(reportForm, ctx, tx, { draft, scene: unit }, { kind: "text", text: held.text });
  });
}
