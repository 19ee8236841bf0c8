import { isMet } from "../../../deadlines/deadline.ts";
import { readMoves } from "../../../deadlines/store/moves.ts";
import { readDeadlineStates } from "../../../deadlines/store/standing.ts";
import { calendarFile } from "../../../documents/calendar.ts";
import { milestonesOf } from "../../../milestones/milestone.ts";
import { readMilestoneFacts } from "../../../milestones/store/milestones.ts";
import { unitsOwing } from "../../../plan/deadlines.ts";
import type { Milestone, Unit } from "../../../plan/model.ts";
import { allMilestones, monthOfMilestone } from "../../../plan/months.ts";
import { codesOf } from "../../../plan/units.ts";
import type { Ctx } from "../../context.ts";
import { deadlineEvent, type EventScene, milestoneEvent } from "./events.ts";

/** Sends what is still to come of one unit, or of all, as a file for one's own calendar. */
export async function sendCalendar(ctx: Ctx, unit: Unit | null): Promise<void> {
  const { t, plan, calendar, today, now, language } = ctx;
  const scene: EventScene = { t, language, plan, calendar, today, unit };
  const events = [...(await deadlines(ctx, scene)), ...(await milestones(ctx, scene))].filter(
    ({ day }) => day >= today,
  );
  if (events.length === 0) return ctx.toast(t("calendar-nothing"), true);
  const file = calendarFile({
    name: t("calendar-name", { year: String(plan.year) }),
    stamp: now,
    events,
  });
  ctx.call({
    method: "sendDocument",
    payload: { chat_id: ctx.chat?.id, caption: t("calendar-caption") },
    upload: {
      field: "document",
      name: `han-bao-cao-${plan.year}.ics`,
      bytes: Buffer.from(file),
    },
    // Nothing in it is secret, but a file without a path is not written down.
    secret: true,
  });
}

async function deadlines({ plan, today, now, database }: Ctx, scene: EventScene) {
  const { unit } = scene;
  if (!unit) {
    return plan.deadlines.map((deadline) => deadlineEvent(scene, deadline, null, 0, true));
  }
  const [stateOf, moves] = await Promise.all([
    // As of today: what a closed unit had time for is its successor's to do.
    readDeadlineStates(database.read, plan, unit, now, today),
    readMoves(database.read, plan.id, codesOf(plan, unit, today)),
  ]);
  return plan.deadlines
    .filter((deadline) => unitsOwing(plan, deadline, today).some((one) => one.unit === unit))
    .map((deadline) => {
      const state = stateOf(deadline);
      return deadlineEvent(scene, deadline, state, moves.get(deadline.code) ?? 0, !isMet(state));
    });
}

async function milestones({ plan, now, database }: Ctx, scene: EventScene) {
  const { unit } = scene;
  const eventOf = (milestone: Milestone, isDone: boolean) => {
    const { shortName = "" } = monthOfMilestone(plan, milestone.code) ?? {};
    return milestoneEvent(scene, milestone, shortName, isDone);
  };
  if (!unit) return allMilestones(plan).map((one) => eventOf(one, false));
  const facts = await readMilestoneFacts(database.read, plan, [unit.code]);
  return milestonesOf(plan, unit, facts, now).map(({ milestone, done }) =>
    eventOf(milestone, done !== null),
  );
}
