import { meantUnits } from "../../../people/acting.ts";
import { takeAhead } from "../../../reports/take-sentence.ts";
import { useText } from "../../buttons/sent.ts";
import type { Ctx } from "../../context.ts";
import { confirmed, holdBack } from "../../listening/confirm.ts";
import { dayWords } from "../../words/days.ts";
import { circumstances } from "./duties.ts";
import { type Enclosed, keeping, leaveRow, NOTHING } from "./enclosed.ts";
import { beginTaken, quickReport } from "./quick.ts";
import { askWhichUnit, unitSaid } from "./which-unit.ts";

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
  const units = meantUnits(ctx);
  const said = unitSaid(ctx, units, text);
  const unit = said ?? units[0];
  const ahead = unit && takeAhead(text, circumstances(ctx, unit));
  if (!ahead) return false;
  const words = t("ahead-said", { day: dayWords(ahead.day) });
  if (!said) return askWhichUnit(ctx, units, text, enclosed, words);
  return holdBack(
    ctx,
    { id: "ahead" },
    text,
    words,
    (id, about) => [[useText.button(t("button-ahead-day"), id, "ahead")], leaveRow(t, id, about)],
    keeping(ctx, unit, enclosed),
  );
}

/** The report of the held text, which asks for its day. */
export async function takeAsAhead(ctx: Ctx, heldId: string): Promise<void> {
  const held = await confirmed(ctx, ctx.database.read, heldId);
  const unit = held && unitSaid(ctx, meantUnits(ctx), held.text);
  if (!unit || !held) return;
  const ahead = takeAhead(held.text, circumstances(ctx, unit));
  // Meanwhile the day may have come.
  if (ahead) await beginTaken(ctx, unit, held.text, ahead.taken);
  else await quickReport(ctx, held.text);
}
