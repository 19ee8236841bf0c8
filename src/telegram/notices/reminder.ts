import { isToBeReminded } from "../../deadlines/deadline.ts";
import { roleIn } from "../../people/acting.ts";
import { deadlineOf } from "../../plan/deadlines.ts";
import { currentUnit, unitNamed } from "../../plan/units.ts";
import { readOwed } from "../../progress/store/owed.ts";
import { escapeHtml } from "../html.ts";
import { owedButtons, owedHead, owedLines } from "./deadline.ts";
import type { NoticeOf, Scene, Words } from "./scene.ts";

/** Someone of a unit is told of a deadline, before or after it, or on the day they asked for. */
export async function reminder(
  scene: Scene,
  notice: NoticeOf<"deadline-reminder" | "deadline-overdue" | "deadline-snoozed">,
): Promise<Words | null> {
  const { plan, calendar, database } = scene.services;
  // Of a closed unit those are told who act for it now.
  const unit = unitNamed(plan, notice.unit, notice.day);
  const deadline = deadlineOf(plan, notice.deadline);
  const acting = currentUnit(plan, notice.unit, notice.day)?.code ?? notice.unit;
  const role = roleIn({ plan, who: scene.reader, today: notice.day }, acting);
  if (!unit || !deadline || !role) return null;
  const asking = { plan, calendar, today: notice.day, at: scene.at };
  const owed = await readOwed(database.read, asking, unit, deadline);
  if (!isToBeReminded(owed.state)) return null;
  const html = [
    owedHead(scene, owed, notice.kind === "deadline-snoozed"),
    escapeHtml(unit.shortName),
    "",
    ...owedLines(scene, owed),
  ].join("\n");
  // A leader is told; reporting is the focal points' business.
  return role === "leader" ? { html } : { html, keyboard: owedButtons(scene, owed) };
}
