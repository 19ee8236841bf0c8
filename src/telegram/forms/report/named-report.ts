import type { Reads, Tx } from "../../../database/index.ts";
import { MOST_FILES } from "../../../evidence/index.ts";
import { actingUnits, entersFor } from "../../../people/acting.ts";
import { codesOf } from "../../../plan/units.ts";
import { numberSaid } from "../../../reports/correcting.ts";
import { correctReport } from "../../../reports/store/changes.ts";
import { addEvidence } from "../../../reports/store/evidence.ts";
import { findReport, reportNumbered } from "../../../reports/store/reports.ts";
import type { Ctx } from "../../context.ts";
import type { Received } from "../../upload.ts";
import { reportNumber } from "../../words/days.ts";
import { receivedLines } from "../../words/files.ts";
import type { Named } from "../form.ts";
import { handOf, openDraft, store } from "../going-on.ts";
import { reportForm } from "./form.ts";

/** "Cho báo cáo số 0002", "ảnh của báo cáo số 2": null if these words name none. */
export async function namedReport(ctx: Ctx, read: Reads, words: string): Promise<Named | null> {
  const { t, plan, today } = ctx;
  const said = numberSaid(words);
  if (said === null) return null;
  const number = reportNumber(said);
  const id = await reportNumbered(read, plan.id, said);
  const report = id === null ? null : await findReport(read, id);
  const own = actingUnits(ctx).flatMap((unit) => codesOf(plan, unit, today));
  if (!report || !(own.includes(report.unit) || entersFor(ctx, report.unit, report)))
    return { kind: "none", why: t("files-named-none", { number }) };
  if (report.state === "withdrawn")
    return { kind: "none", why: t("files-named-withdrawn", { number }) };
  if (report.status === "nil") return { kind: "none", why: t("files-named-nil", { number }) };
  return { kind: "report", report };
}

/**
 * Gives files to the report that their caption names, as its correction.
 *
 * @param from the draft that is open, which the files are not for
 * @returns null if the caption names no other report; why not, if they do not go there
 */
export async function filesToNamed(
  ctx: Ctx,
  tx: Tx,
  received: Received,
  from: { readonly reportId: string | null } | null,
): Promise<Named | null> {
  if (received.kind === "refused" || received.caption === null) return null;
  const named = await namedReport(ctx, tx, received.caption);
  if (named?.kind !== "report") return named;
  const { report } = named;
  // Why none was kept is said where they came.
  if (from?.reportId === report.id || received.kept.length === 0) return null;
  const { t, plan, who, now } = ctx;
  const hand = handOf(ctx, who.person?.id ?? "");
  const { id, evidence } = await correctReport(tx, report, plan.id, hand);
  const number = reportNumber(report.number);
  const isFull = evidence.length + received.kept.length > MOST_FILES;
  for (const { file } of isFull ? [] : received.kept) await addEvidence(tx, id, file, now);
  const open = await openDraft(reportForm, ctx, tx, id);
  if (!open) return null;
  const note = [
    ...receivedLines(ctx, received),
    isFull ? t("refused-file-count", { most: MOST_FILES }) : t("files-named", { number }),
    ...(from ? [t("files-named-kept")] : []),
  ];
  await store(reportForm, ctx, tx, open, open.draft.answers, note.join("\n"));
  ctx.listening.ask(reportForm.question, id);
  return named;
}
