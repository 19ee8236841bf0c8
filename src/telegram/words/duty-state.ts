import type { Plan } from "../../plan/model.ts";
import { monthOf } from "../../plan/months.ts";
import type { DutyState } from "../../progress/duty-state.ts";
import { escapeHtml } from "../html.ts";
import type { Say } from "../i18n.ts";

/** Where a unit stands with a duty; of one that is not due yet for which special month it waits. */
export function dutyStateWords(
  t: Say,
  plan: Pick<Plan, "months">,
  { status, duty }: Pick<DutyState, "status" | "duty">,
): string {
  const month = status === "not-due" ? monthOf(plan, duty.month) : null;
  return month
    ? t("status-not-due-month", { month: escapeHtml(month.shortName) })
    : t(`status-${status}`);
}
