import { meantUnits } from "../../../people/acting.ts";
import { saysPaperSent } from "../../../reading/notice-reply.ts";
import { owedNear } from "../../../reports/owed.ts";
import { setAsideButton } from "../../buttons/listening.ts";
import { paperButton } from "../../buttons/papers.ts";
import type { Ctx } from "../../context.ts";
import { holdBack } from "../../listening/confirm.ts";
import { textRepliedTo } from "../../not-text.ts";
import { labelFor } from "../../periodic/words.ts";
import type { Due } from "../../replying.ts";
import { askPaper } from "./ask.ts";
import { claimByReply } from "./reply.ts";

/** The text that says so waits under this name for the report that is meant. */
const SAID = "paper-said";

/**
 * "Đã nộp bc giấy hôm qua rồi", in answer to no reminder: asks which report it is.
 *
 * @returns whether the message says that a paper went out
 */
export async function offerPapers(ctx: Ctx, text: string): Promise<boolean> {
  const [unit, ...more] = meantUnits(ctx);
  if (!unit || more.length > 0 || !saysPaperSent(text, [unit.shortName])) return false;
  const owed = owedNear(ctx, unit.code).map((one) => ({
    told: { unit: one.unit.code, deadline: one.occasion.code },
    label: labelFor(one, unit),
  }));
  return owed.length > 0 && askWhichPaper(ctx, owed, text);
}

/** Keeps what was said of a paper until it is known of which of these reports it is. */
export function askWhichPaper(ctx: Ctx, due: readonly Due[], text: string): Promise<boolean> {
  const { t } = ctx;
  return holdBack(ctx, { id: SAID }, text, t("paper-which"), (id) => [
    ...due.map(({ told, label }) => [paperButton.button(label, told.unit, told.deadline)]),
    [setAsideButton.button(t("button-leave"), id)],
  ]);
}

/** The paper of this report went out; what was said of it before is not asked again. */
export async function claimPaper(ctx: Ctx, unit: string, occasion: string): Promise<void> {
  const held = await ctx.listening.useFor(ctx.database.read, SAID);
  const text = held?.text ?? textRepliedTo(ctx);
  const own = meantUnits(ctx).map(({ shortName }) => shortName);
  if (text === undefined || (!held && !saysPaperSent(text, own))) {
    return askPaper(ctx, { as: "claim", unit, occasion });
  }
  await claimByReply(ctx, { unit, deadline: occasion }, { kind: "paper", text });
}
