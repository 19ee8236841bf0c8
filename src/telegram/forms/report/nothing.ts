import { meantUnits } from "../../../people/acting.ts";
import type { Unit } from "../../../plan/model.ts";
import { owedNear } from "../../../reports/owed.ts";
import { occasionButton } from "../../buttons/periodic.ts";
import { useNothing } from "../../buttons/sent.ts";
import type { Ctx } from "../../context.ts";
import { confirmed, holdBack } from "../../listening/confirm.ts";
import { labelFor } from "../../periodic/words.ts";
import { leaveRow } from "./enclosed.ts";
import { beginReport } from "./start.ts";

const OCCASIONS = 2;

/**
 * "Kỳ này xã em không phát sinh gì ạ", of no duty by its words: asks whether it is said of a periodic report
 * that is owed about now, or of a duty.
 *
 * @returns whether it was asked
 */
export async function askNothingOf(ctx: Ctx, unit: Unit, text: string): Promise<boolean> {
  const { t } = ctx;
  // In another's stead it is known what is entered.
  if (!meantUnits(ctx).includes(unit)) return false;
  const near = owedNear(ctx, unit.code)
    .filter(({ occasion }) => occasion.nilAllowed)
    .slice(0, OCCASIONS);
  if (near.length === 0) return false;
  return holdBack(ctx, { id: "nothing-said" }, text, t("nothing-ask"), (heldId) => [
    ...near.map((one) => [
      occasionButton.button(labelFor(one, unit), one.unit.code, one.occasion.code),
    ]),
    [useNothing.button(t("button-nothing-duty"), heldId, unit.code)],
    leaveRow(t, heldId),
  ]);
}

/** The held text was said of a duty, which is asked. */
export async function takeAsNothing(ctx: Ctx, heldId: string, unitCode: string): Promise<void> {
  const unit = meantUnits(ctx).find(({ code }) => code === unitCode);
  const held = await confirmed(ctx, ctx.database.read, heldId);
  if (!unit || !held) return;
  const said = ctx.t("statement-understood", { status: ctx.t("status-nil") });
  await beginReport(ctx, unit, { status: "nil" }, said);
}
