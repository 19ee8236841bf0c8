import { isToBeReminded } from "../../deadlines/deadline.ts";
import { nudgeWord } from "../../deadlines/store/nudges.ts";
import { roleIn } from "../../people/acting.ts";
import { deadlineOf } from "../../plan/deadlines.ts";
import { unitOn } from "../../plan/units.ts";
import { readOwed } from "../../progress/store/owed.ts";
import { owedButtons } from "./deadline.ts";
import { nudgeLetter } from "./nudge-letter.ts";
import type { NoticeOf, Scene, Words } from "./scene.ts";

/** A focal point is urged by the office, with the office's own word. */
export async function nudgeNotice(
  scene: Scene,
  { nudge: id, deadline: code, unit: unitCode, day }: NoticeOf<"nudge">,
): Promise<Words | null> {
  const { plan, calendar, database } = scene.services;
  const unit = unitOn(plan, unitCode, day);
  const deadline = deadlineOf(plan, code);
  const nudge = await nudgeWord(database.read, id);
  const role = roleIn({ plan, who: scene.reader, today: day }, unitCode);
  if (!unit || !deadline || !nudge || role !== "focal-point") return null;
  const asking = { plan, calendar, today: day, at: scene.at };
  const owed = await readOwed(database.read, asking, unit, deadline);
  if (!isToBeReminded(owed.state)) return null;
  return {
    html: nudgeLetter(scene, plan, owed, nudge),
    keyboard: owedButtons(scene, owed),
  };
}
