import { meantUnits } from "../../../people/acting.ts";
import { takeAhead } from "../../../reports/take-sentence.ts";
import { useText } from "../../buttons/sent.ts";
import type { Ctx } from "../../context.ts";
import { confirmed, holdBack } from "../../listening/confirm.ts";
import { dayWords } from "../../words/days.ts";
import { circumstances } from "./duties.ts";
import { type Enclosed, keeping, leaveRow, NOTHING } from "./enclosed.ts";
import { beginTaken, quickReport } from "./quick.ts";

/**
 * "Ngày 10/6 tổ chức 2 lớp tập huấn …" on the 4th: its day is named as not yet come, and what was typed is kept
 * until its author corrects the day, or sends it again when it has come.
 *
 * @returns whether the message tells of such a day
 */
export async function offerAhead(
  ctx: Ctx,
  text: string,
  enclosed: Enclosed = NOTHING,
): Promise<boolean> {
  const { t } = ctx;
  const [unit] = meantUnits(ctx);
  const ahead = unit && takeAhead(text, circumstances(ctx, unit));
  if (!ahead) return false;
  return holdBack(
    ctx,
    { id: "ahead" },
    text,
    t("ahead-said", { day: dayWords(ahead.day) }),
    (id, about) => [[useText.button(t("button-ahead-day"), id, "ahead")], leaveRow(t, about)],
    keeping(ctx, unit, enclosed),
  );
}

/** The report of the held text, which asks for its day. */
export async function takeAsAhead(ctx: Ctx, heldId: string): Promise<void> {
  const [unit] = meantUnits(ctx);
  const held = await confirmed(ctx, ctx.database.read, heldId);
  if (!unit || !held) return;
  const ahead = takeAhead(held.text, circumstances(ctx, unit));
  // Meanwhile the day may have come.
  if (ahead) await beginTaken(ctx, unit, held.text, ahead.taken);
  else await quickReport(ctx, held.text);
}
