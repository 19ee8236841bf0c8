import type { Tx } from "../../../database/index.ts";
import { MOST_FILES } from "../../../reports/evidence.ts";
import { openQuestion } from "../../../reports/questions.ts";
import { type Draft, findDraft } from "../../../reports/store/drafts.ts";
import { addEvidence } from "../../../reports/store/evidence.ts";
import type { Ctx } from "../../context.ts";
import { tellRenamed, type Uploaded } from "../../upload.ts";
import { type Outcome, proceed, repeat } from "./proceed.ts";
import { refusedFile } from "./refusals.ts";

/** Evidence is welcome at every step; of an album only the last picture is answered. */
export async function takeFile(
  ctx: Ctx,
  tx: Tx,
  draft: Draft,
  uploaded: Uploaded,
): Promise<Outcome> {
  const { t, message } = ctx;
  if (uploaded.kind === "refused") {
    const words = refusedFile(ctx, uploaded);
    if (message?.media_group_id && !ctx.albumGoesOn) return repeat(ctx, tx, draft, words);
    ctx.say(words);
    return "open";
  }
  tellRenamed(ctx, uploaded);
  const count = await addEvidence(tx, draft.id, uploaded.file, ctx.now);
  const now = (await findDraft(tx, draft.id)) ?? draft;
  const question = openQuestion(ctx.plan, now.answers);
  const caption = message?.caption;
  if (caption && (question === "result" || question === "obstacle")) {
    return proceed(ctx, tx, now, { kind: "text", text: caption });
  }
  if (ctx.albumGoesOn) return "open";
  const note =
    question === "evidence" ? undefined : t("evidence-noted", { count, most: MOST_FILES });
  return repeat(ctx, tx, now, note);
}
