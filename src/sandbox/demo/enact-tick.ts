import type { Tx } from "../../database/index.ts";
import { beginTick, saveTickDraft, tickOff } from "../../milestones/store/changes.ts";
import { type Of, personOf, type Scene } from "./scene.ts";

/** Someone ticks a milestone off. */
export async function enactTick(tx: Tx, scene: Scene, { at: now, by, tick }: Of<"ticks">) {
  const personId = personOf(scene, by);
  const about = { planId: scene.plan.id, unit: by.unit.code, milestone: tick.milestone.code };
  const begun = { ...about, personId, now };
  const draft = await beginTick(tx, begun);
  const answers = { day: tick.day };
  await saveTickDraft(tx, draft.id, answers, { holderId: personId, heard: 0, now });
  const ticked = await tickOff(tx, { ...draft, answers }, begun);
  if (ticked.kind !== "ticked")
    throw new Error(`${about.milestone} of ${about.unit}: ${ticked.kind}`);
}
