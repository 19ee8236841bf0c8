import {
  beginTick,
  correctTick,
  saveTickDraft,
  tickOff,
  withdrawTick,
} from "../../src/milestones/store/changes.ts";
import { tickOf } from "../../src/milestones/store/milestones.ts";
import { addDays } from "../../src/plan/day.ts";
import { allMilestones } from "../../src/plan/months.ts";
import { personOf, someUnit, type World } from "./world.ts";

/** A milestone that is the same fact as a duty, ticked off as it could be before the duty's report led there. */
export async function movesTick(world: World): Promise<void> {
  const { database, plan, luck, now, today } = world;
  const unit = someUnit(world);
  const milestones = allMilestones(plan).filter(
    ({ units, fulfils }) => fulfils.length > 0 && units.includes(unit.code),
  );
  if (milestones.length === 0) return;
  const { code: milestone } = luck.pick(milestones);
  const personId = personOf(unit);
  const begun = { planId: plan.id, unit: unit.code, milestone, personId, now };
  const answers = { day: addDays(today, -luck.between(0, 5)) };
  await database.write(async (tx) => {
    const before = await tickOf(tx, plan.id, unit.code, milestone);
    if (before && luck.is(0.4)) {
      await withdrawTick(tx, before.id, { personId, now });
      return;
    }
    const draft = before ? await correctTick(tx, before, begun) : await beginTick(tx, begun);
    await saveTickDraft(tx, draft.id, answers, { holderId: personId, heard: 0, now });
    await tickOff(tx, { ...draft, answers }, begun);
  });
}
