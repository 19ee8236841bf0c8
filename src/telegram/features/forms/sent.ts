import type { Message } from "grammy/types";
import { meantUnits } from "../../../people/acting.ts";
import type { Unit } from "../../../plan/model.ts";
import { currentUnit } from "../../../plan/units.ts";
import { rightWords } from "../../../reports/correcting.ts";
import { mayBeReport } from "../../../reports/held.ts";
import { findDraft } from "../../../reports/store/drafts.ts";
import { takeReport } from "../../../reports/take-sentence.ts";
import type { Aside } from "../../aside.ts";
import { useText } from "../../buttons/sent.ts";
import type { Ctx } from "../../context.ts";
import { elsewhereLines } from "../../forms/elsewhere.ts";
import { proceed } from "../../forms/hearing.ts";
import { offerAhead } from "../../forms/report/ahead.ts";
import { documentLines } from "../../forms/report/document.ts";
import { circumstances } from "../../forms/report/duties.ts";
import { type Enclosed, keeping, leaveRow, NOTHING, useHeld } from "../../forms/report/enclosed.ts";
import { reportForm } from "../../forms/report/form.ts";
import { filesToNamed, namedReport } from "../../forms/report/named-report.ts";
import { quickReport, quickReportOf } from "../../forms/report/quick.ts";
import { beginReport } from "../../forms/report/start.ts";
import { startWith } from "../../forms/report/start-draft.ts";
import { askWhichUnit } from "../../forms/report/which-unit.ts";
import { askWhose, namedUnits } from "../../forms/report/whose.ts";
import { confirmed, holdBack } from "../../listening/confirm.ts";
import { carriesFile, receiveFiles } from "../../upload.ts";
import { receivedLines } from "../../words/files.ts";

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
  const named = caption === null ? null : await namedReport(ctx, ctx.database.read, caption);
  if (named?.kind === "report") {
    await ctx.effect(async (tx) => {
      // It may have been withdrawn meanwhile.
      const now = await filesToNamed(ctx, tx, received, null);
      if (now?.kind !== "report") ctx.say(now?.why ?? ctx.t("report-gone"));
    });
    return true;
  }
  const enclosed = { files, note: words };
  if (caption !== null && !named && (await offerCaption(ctx, unit, caption, enclosed))) return true;
  const document = received.kept.findLast((one) => one.words !== "");
  const said = document
    ? documentLines(ctx, {}, circumstances(ctx, unit), document.file.fileName, document.words)
    : [];
  const why = named ? [named.why] : [];
  await beginReport(ctx, unit, {}, [words, ...why, ...said].filter(Boolean).join("\n"), files);
  return true;
}

/** Words that may be a report are asked about below files as they are without. */
async function offerCaption(
  ctx: Ctx,
  unit: Unit,
  caption: string,
  enclosed: Enclosed,
): Promise<boolean> {
  if (await offerAhead(ctx, caption, enclosed)) return true;
  const isMaybe = mayBeReport(caption, circumstances(ctx, unit));
  return isMaybe && askWhat(ctx, meantUnits(ctx), caption, "report", enclosed);
}

/** The number of a document. */
const NUMBER = /\d+\s*\/\s*\p{Lu}[\p{Lu}\d-]+/gu;

/** A report that is told where a day, a number or a name is asked: it is offered, and waits. */
export function toldIn(ctx: Ctx, text: string): Aside | null {
  const units = meantUnits(ctx);
  const [unit, ...more] = units;
  if (!unit) return null;
  // "45/BC-UBND, nhận ngày 7/6" names a paper: its number counts nothing.
  const deed = text.replace(NUMBER, "");
  const isTold = [...units, ...namedUnits(ctx, unit, text)].some((one) => {
    const taken = takeReport({}, deed, circumstances(ctx, one));
    return Object.keys(taken?.answers.figures ?? {}).length > 0;
  });
  if (!isTold) return null;
  return {
    isSure: false,
    async answer() {
      if (more.length > 0 || !(await askWhose(ctx, unit, text, NOTHING)))
        await askWhat(ctx, units, text, "report", NOTHING);
    },
  };
}

const ASKED = {
  report: { ask: "text-maybe", use: "button-text-is" },
  result: { ask: "text-unasked", use: "button-text-result" },
} as const;

/**
 * Asks what a long text is that was not understood as a report, and whether one is that may as well be a plan;
 * nothing of it is lost meanwhile.
 */
export async function offerText(ctx: Ctx, { text, forward_origin }: Message): Promise<boolean> {
  const units = meantUnits(ctx);
  const [unit] = units;
  const least = forward_origin ? FORWARDED : LONG;
  if (!unit || text === undefined) return false;
  const as = mayBeReport(text, circumstances(ctx, unit)) ? "report" : "result";
  if (as === "result" && text.length < least) return false;
  return askWhat(ctx, units, text, as, NOTHING);
}

function askWhat(
  ctx: Ctx,
  units: readonly Unit[],
  text: string,
  as: keyof typeof ASKED,
  enclosed: Enclosed,
): Promise<boolean> {
  const { t } = ctx;
  const words = ASKED[as];
  const [unit, ...more] = units;
  if (!unit || more.length > 0) return askWhichUnit(ctx, units, text, enclosed, t(words.ask));
  return holdBack(
    ctx,
    { id: "unasked" },
    text,
    t(words.ask),
    (id, about) => [[useText.button(t(words.use), id, as)], leaveRow(t, id, about)],
    keeping(ctx, unit, enclosed),
  );
}

/** Takes the held text as what was done, by the rules of that question, in a new report. */
export async function takeAsResult(ctx: Ctx, heldId: string): Promise<void> {
  const [unit] = meantUnits(ctx);
  const held = await confirmed(ctx, ctx.database.read, heldId);
  if (unit && held) await beginWithResult(ctx, unit, held.text);
}

/** The held text was said of that unit: as its report, if it reads as one, else as what was done. */
export async function takeInstead(ctx: Ctx, heldId: string, code: string): Promise<void> {
  const unit = currentUnit(ctx.plan, code, ctx.today);
  const held = unit && (await confirmed(ctx, ctx.database.read, heldId));
  if (!unit || !held) return;
  if (await quickReportOf(ctx, unit, rightWords(held.text), [], "", true)) return;
  await beginWithResult(ctx, unit, held.text);
}

async function beginWithResult(ctx: Ctx, unit: Unit, text: string): Promise<void> {
  await ctx.effect(async (tx) => {
    const started = await startWith(ctx, tx, unit, { at: "result" });
    if (!started) return;
    await useHeld(ctx, tx, started.id);
    const draft = (await findDraft(tx, started.id)) ?? started;
    ctx.listening.ask(reportForm.question, draft.id);
    await proceed(reportForm, ctx, tx, { draft, scene: unit }, { kind: "text", text });
  });
}
