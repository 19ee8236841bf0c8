import { reported } from "../../../reports/answers.ts";
import type { Draft } from "../../../reports/store/drafts.ts";
import type { Report } from "../../../reports/store/reports.ts";
import { correctionLines } from "../../cards/changes.ts";
import type { Ctx } from "../../context.ts";
import { maySendUnchanged } from "../unchanged.ts";

/**
 * A correction that says what was sent: nothing, or to be sent again as it is. Null if it changes something,
 * or corrects nothing.
 */
export function unchangedIn(
  ctx: Ctx,
  { answers, evidence }: Draft,
  before: Report | null,
): "nothing" | "again" | null {
  if (!before || before.state === "withdrawn") return null;
  const after = { answers: reported(answers), evidence };
  if (correctionLines(before, after, ctx).length > 0) return null;
  return maySendUnchanged(ctx, before) ? "again" : "nothing";
}
