import type { Reason } from "../../deadlines/reason.ts";
import { dayOf } from "../../plan/day.ts";
import type { Plan } from "../../plan/model.ts";
import { escapeHtml, shorten } from "../html.ts";
import type { Say } from "../i18n.ts";
import { dayWords } from "./days.ts";

export { matterName } from "../../tables/matter-name.ts";

/** So much of a reason stands in a list; a unit's card has all of it. */
const EXCERPT = 90;

/** "Lý do (12/6/2024): chờ số liệu của thôn; dự kiến 18/6/2024", in HTML. */
export function reasonLine(
  t: Say,
  plan: Plan,
  { text, at, plannedOn, by }: Reason,
  length: "excerpt" | "full",
): string {
  const isFull = length === "full";
  return t("reason-line", {
    text: escapeHtml(isFull ? text : shorten(text, EXCERPT)),
    day: dayWords(dayOf(at, plan.timeZone)),
    by: isFull && by ? escapeHtml(by) : "none",
    planned: plannedOn ? dayWords(plannedOn) : "none",
  });
}
