import type { Reads } from "../../database/index.ts";
import type { Plan } from "../../plan/model.ts";
import { withoutEnd } from "../../plan/text.ts";
import type { DutyState } from "../../progress/duty-state.ts";
import { type Pending, pendingOf } from "../../reports/store/pending.ts";
import { escapeHtml, shorten } from "../html.ts";
import type { Say } from "../i18n.ts";

/** Characters of what the unit wrote; the report itself shows the whole. */
const REASON = 80;
const PLANNED = 40;

/** "Lý do: chưa được bố trí kinh phí. Dự kiến: trong tháng 10." */
export function pendingLine(t: Say, { reason, planned }: Pending): string {
  const words = (text: string, length: number) =>
    escapeHtml(shorten(withoutEnd(text.trim()), length));
  return t("pending-why", {
    reason: words(reason, REASON),
    planned: planned === null ? t("planned-unknown") : words(planned, PLANNED),
  });
}

/** Why duties are not done yet; asks nothing where none is. */
export async function whyPending(
  read: Reads,
  plan: Plan,
  units: readonly string[],
  states: Iterable<DutyState>,
): Promise<ReadonlyMap<string, Pending>> {
  const isAny = [...states].some(({ status }) => status === "pending");
  return isAny ? pendingOf(read, plan.id, units) : new Map();
}
