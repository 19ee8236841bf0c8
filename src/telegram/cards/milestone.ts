import type { InlineKeyboardButton } from "grammy/types";
import type { Language } from "../../config.ts";
import { isOwed } from "../../milestones/fulfilled.ts";
import type { MilestoneStanding } from "../../milestones/milestone.ts";
import type { Way } from "../../milestones/way.ts";
import type { Milestone, Unit } from "../../plan/model.ts";
import { tickButton } from "../buttons/milestones.ts";
import { occasionButton } from "../buttons/periodic.ts";
import { begin } from "../buttons/report.ts";
import { counted, outOf } from "../words/counts.ts";

/** By which a focal point does a milestone; nothing before its day. */
export function wayButton(
  way: Way | null,
  { code: unit }: Pick<Unit, "code">,
  { code }: Pick<Milestone, "code">,
  label: (way: Way) => string,
): InlineKeyboardButton[] {
  if (!way) return [];
  switch (way.kind) {
    case "duty":
      return [begin.button(label(way), unit, way.duty.code)];
    case "report":
      return [occasionButton.button(label(way), unit, code)];
    case "tick":
      return [tickButton.button(label(way), unit, code)];
  }
}

/** "19/36": how many units have done it of those that owe it; "19" where nobody owes it. */
export function doneWords(
  { milestone, done, expected }: MilestoneStanding,
  language: Language,
): string {
  return isOwed(milestone) ? outOf(done, expected, language) : counted(done, language);
}
