import type { Tx } from "../../../database/index.ts";
import type { OccasionOwed } from "../../../plan/occasions.ts";
import { MOST_FILES } from "../../../reports/evidence.ts";
import { documentStep, openPeriodic } from "../../../reports/periodic-questions.ts";
import { addEvidence } from "../../../reports/store/evidence.ts";
import { findPeriodicDraft, type PeriodicDraft } from "../../../reports/store/periodic-drafts.ts";
import type { Ctx } from "../../context.ts";
import { tellRenamed, type Uploaded } from "../../upload.ts";
import { refusedFile } from "../report/refusals.ts";
import { type Outcome, proceed, repeat } from "./proceed.ts";

/** The signed copy is welcome at every step; of an album only the last picture is answered. */
export async function takeFile(
  ctx: Ctx,
  tx: Tx,
  draft: PeriodicDraft,
  owed: OccasionOwed,
  uploaded: Uploaded,
): Promise<Outcome> {
  const { t, message } = ctx;
  if (uploaded.kind === "refused") {
    const words = refusedFile(ctx, uploaded);
    if (message?.media_group_id && !ctx.albumGoesOn) return repeat(ctx, tx, draft, owed, words);
    ctx.say(words);
    return "open";
  }
  tellRenamed(ctx, uploaded);
  const count = await addEvidence(tx, draft.id, uploaded.file, ctx.now);
  const now = (await findPeriodicDraft(tx, draft.id)) ?? draft;
  const isDocument = openPeriodic(owed.occasion, now.answers) === "document";
  const step = isDocument ? documentStep(now.answers) : null;
  const caption = message?.caption;
  // A signed copy often comes with its number below it.
  if (caption && step === "number") {
    return proceed(ctx, tx, now, owed, { kind: "text", text: caption });
  }
  if (ctx.albumGoesOn) return "open";
  const note = step === "files" ? undefined : t("periodic-file", { count, most: MOST_FILES });
  return repeat(ctx, tx, now, owed, note);
}
