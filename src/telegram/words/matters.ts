import type { Matter } from "../../deadlines/matter.ts";
import type { Reason } from "../../deadlines/reason.ts";
import { dayOf } from "../../plan/day.ts";
import { deadlineOf, milestoneOf } from "../../plan/deadlines.ts";
import type { Plan } from "../../plan/model.ts";
import { escapeHtml, shorten } from "../html.ts";
import type { Say } from "../i18n.ts";
import { dayWords } from "./days.ts";

/** What is owed, by its official name and not escaped; null if the plan does not have it any more. */
export function matterName(t: Say, plan: Plan, matter: Matter): string | null {
  switch (matter.kind) {
    case "deadline":
      return deadlineOf(plan, matter.code)?.name ?? null;
    case "duty": {
      const duty = plan.duties.find((one) => one.code === matter.code);
      return duty ? `${duty.code} ${duty.title}` : null;
    }
    case "milestone":
      return milestoneOf(plan, matter.code)?.name ?? null;
    case "paper": {
      const deadline = deadlineOf(plan, matter.code)?.name;
      return deadline === undefined ? null : t("matter-paper", { deadline });
    }
    case "duties":
    case "returned":
      return t(`matter-${matter.kind}`);
  }
}

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
