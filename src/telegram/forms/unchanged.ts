import { actsFor } from "../../people/acting.ts";
import type { Report } from "../../reports/store/reports.ts";
import type { Ctx } from "../context.ts";

/**
 * Whether a correction that changes nothing may be sent: it answers a return, or makes the unit's own what the
 * office entered in its stead. Anything else that changes nothing is none.
 */
export function maySendUnchanged(
  ctx: Ctx,
  { state, stage, byOffice, unit }: Pick<Report, "state" | "stage" | "byOffice" | "unit">,
): boolean {
  return state !== "submitted" || stage === "returned" || (byOffice && actsFor(ctx, unit) !== null);
}
