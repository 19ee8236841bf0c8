import { isToBeReminded } from "../../deadlines/deadline.ts";
import { findNudge } from "../../deadlines/store/nudges.ts";
import { unitOn } from "../../plan/units.ts";
import { owedButtons } from "./deadline.ts";
import { nudgeLetter } from "./nudge-letter.ts";
import { readOwed } from "./reminder.ts";
import { type NoticeOf, roleOf, type Scene, type Words } from "./scene.ts";

/** A focal point is urged by the office, with the office's own word. */
export async function nudgeNotice(
  scene: Scene,
  { nudge: id, deadline: code, unit: unitCode, day }: NoticeOf<"nudge">,
): Promise<Words | null> {
  const { plan, calendar, database } = scene.services;
  const unit = unitOn(plan, unitCode, day);
  const deadline = plan.deadlines.find((one) => one.code === code);
  const nudge = await findNudge(database.read, id);
  if (!unit || !deadline || !nudge || roleOf(scene, unitCode, day) !== "focal-point") return null;
  const asked = { plan, calendar, deadline, unit, today: day, at: scene.at };
  const owed = await readOwed(database.read, asked);
  if (!isToBeReminded(owed.state)) return null;
  return {
    html: nudgeLetter(scene, plan, owed, nudge.word),
    keyboard: owedButtons(scene, owed),
  };
}
