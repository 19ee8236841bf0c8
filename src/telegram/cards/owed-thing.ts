import type { Plan } from "../../plan/model.ts";
import { milestoneTitle } from "../../plan/months.ts";
import { printedDuty } from "../../plan/printed.ts";
import type { OwedThing } from "../../progress/owed.ts";
import { escapeHtml } from "../html.ts";
import type { Say } from "../i18n.ts";
import { fullDay } from "../words/days.ts";
import { lastDay } from "./life.ts";

/** What a unit owes beside a deadline's report, in HTML. */
export function thingLine(t: Say, plan: Plan, thing: OwedThing): string {
  switch (thing.kind) {
    case "duty":
      return escapeHtml(printedDuty(thing.duty));
    case "milestone":
      return t("nudge-milestone", {
        milestone: escapeHtml(milestoneTitle(plan, thing.milestone.code) ?? thing.milestone.name),
        day: fullDay(t, thing.milestone.day),
      });
    case "paper":
      return t("nudge-paper", {
        deadline: escapeHtml(thing.deadline.name),
        state: thing.paper,
      });
    case "returned":
      return t("nudge-returned", {
        what: escapeHtml(thing.name),
        due: lastDay(t, thing.lapsesAt, plan.timeZone),
      });
  }
}
