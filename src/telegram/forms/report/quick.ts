import { meantUnits } from "../../../people/acting.ts";
import type { Unit } from "../../../plan/model.ts";
import { mayStay } from "../../../reading/law.ts";
import { openQuestion } from "../../../reports/questions.ts";
import type { NewEvidence } from "../../../reports/store/evidence.ts";
import { takeReport } from "../../../reports/take-sentence.ts";
import { takeStatement } from "../../../reports/take-statement.ts";
import type { Taken } from "../../../reports/taken.ts";
import type { Ctx } from "../../context.ts";
import { privateWords } from "../../words/private.ts";
import { refusalWords } from "../../words/refusals.ts";
import { circumstances } from "./duties.ts";
import { noteOn, understood } from "./notes.ts";
import { askNothingOf } from "./nothing.ts";
import { beginReport } from "./start.ts";
import { askWhichUnit, unitSaid } from "./which-unit.ts";
import { askWhose, isReportOf } from "./whose.ts";

/**
 * "Ngày 20/11 xã tổ chức mít tinh, 150 người dự, nữ 90": a report in one sentence, outside a dialogue,
 * becomes a draft that asks for nothing but what it cannot do without: the duty, if none stands out, the
 * day, and a word that may give somebody away.
 *
 * @returns whether the message was taken
 */
export async function quickReport(
  ctx: Ctx,
  text: string,
  files: readonly NewEvidence[] = [],
  note = "",
): Promise<boolean> {
  const units = meantUnits(ctx);
  const unit = unitSaid(ctx, units, text);
  if (!unit) {
    const isFor = (one: Unit) => isReportOf(ctx, one, text, { files, note });
    return units.some(isFor) && askWhichUnit(ctx, units, text, { files, note });
  }
  if (await askWhose(ctx, unit, text, { files, note })) return true;
  return quickReportOf(ctx, unit, text, files, note);
}

/**
 * The same of a unit that is known.
 *
 * @param isReport its author has said that it is one
 */
export async function quickReportOf(
  ctx: Ctx,
  unit: Unit,
  text: string,
  files: readonly NewEvidence[] = [],
  note = "",
  isReport?: boolean,
): Promise<boolean> {
  const taken = takeReport({}, text, circumstances(ctx, unit), isReport);
  if (!taken) return statement(ctx, unit, text, files, note);
  await beginTaken(ctx, unit, text, taken, files, note);
  return true;
}

/** A draft of what was taken from a text; says first what was understood of it, and what was not. */
export async function beginTaken(
  ctx: Ctx,
  unit: Unit,
  text: string,
  taken: Taken,
  files: readonly NewEvidence[] = [],
  note = "",
): Promise<void> {
  const verdict = mayStay(text);
  if (verdict.kind === "refused") return ctx.say(privateWords(ctx, verdict.findings));
  const { answers, refused } = taken;
  const isReviewed = openQuestion(ctx.plan, answers) === "review";
  const notes = [
    note,
    // With a doubt the words are left to their own question, where the author settles it.
    verdict.kind === "stays" && verdict.doubts.length > 0 ? privateWords(ctx, verdict.doubts) : "",
    isReviewed ? "" : understood(ctx, answers, circumstances(ctx, unit)),
    refused ? refusalWords(ctx, refused, answers) : "",
    noteOn(ctx, {}, taken),
  ];
  await beginReport(ctx, unit, answers, notes.filter(Boolean).join("\n\n"), files);
}

/** "Không phát sinh", "chưa thực hiện do …": begins a report of that status, and asks for the rest. */
async function statement(
  ctx: Ctx,
  unit: Unit,
  text: string,
  files: readonly NewEvidence[],
  note: string,
): Promise<boolean> {
  const answers = takeStatement(text, circumstances(ctx, unit));
  if (!answers?.status || files.length > 0) return false;
  const isOpen = answers.status === "nil" && answers.duty === undefined;
  if (isOpen && (await askNothingOf(ctx, unit, text))) return true;
  const said = ctx.t("statement-understood", { status: ctx.t(`status-${answers.status}`) });
  await beginReport(ctx, unit, answers, [note, said].filter(Boolean).join("\n\n"));
  return true;
}
