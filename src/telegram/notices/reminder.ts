import type { Reads } from "../../database/index.ts";
import { deadlineStateOf, isToBeReminded, NO_FACTS } from "../../deadlines/deadline.ts";
import { readDeadlineFacts } from "../../deadlines/store/facts.ts";
import type { Calendar } from "../../plan/calendar.ts";
import type { Day, Deadline, Plan, Unit } from "../../plan/model.ts";
import { codesOf, unitOn } from "../../plan/units.ts";
import { dutiesIn } from "../../progress/standing.ts";
import { readDutyFacts } from "../../progress/store/facts.ts";
import { talliedFor } from "../../progress/tally.ts";
import { escapeHtml } from "../html.ts";
import { type Owed, owedButtons, owedHead, owedLines } from "./deadline.ts";
import { type NoticeOf, roleOf, type Scene, type Words } from "./scene.ts";

/** Someone of a unit is told of a deadline, before or after it, or on the day they asked for. */
export async function reminder(
  scene: Scene,
  notice: NoticeOf<"deadline-reminder" | "deadline-overdue" | "deadline-snoozed">,
): Promise<Words | null> {
  const { plan, calendar, database } = scene.services;
  const unit = unitOn(plan, notice.unit, notice.day);
  const deadline = plan.deadlines.find(({ code }) => code === notice.deadline);
  const role = roleOf(scene, notice.unit, notice.day);
  if (!unit || !deadline || !role) return null;
  const asked = { plan, calendar, deadline, unit, today: notice.day, at: scene.at };
  const owed = await readOwed(database.read, asked);
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

export interface Asked {
  readonly plan: Plan;
  readonly calendar: Calendar;
  readonly deadline: Deadline;
  readonly unit: Unit;
  readonly today: Day;
  readonly at: Date;
}

/** Where a unit stands with a deadline. Reads what is known of this unit and no other. */
export async function readOwed(read: Reads, asked: Asked): Promise<Owed> {
  const { plan, calendar, deadline, unit, today, at } = asked;
  const codes = codesOf(plan, unit, today);
  const [known, duties, draft] = await Promise.all([
    readDeadlineFacts(read, plan, [unit.code]),
    readDutyFacts(read, plan.id, codes),
    read.draft.findFirst({
      where: {
        ...{ planId: plan.id, unitCode: { in: codes }, kind: "periodic", subject: deadline.code },
        ...{ state: { in: ["open", "kept"] }, periodicReportId: null },
      },
      select: { id: true },
    }),
  ]);
  const facts = known.get(deadline.code) ?? NO_FACTS;
  return {
    deadline,
    calendar,
    today,
    state: deadlineStateOf(plan, deadline, unit, facts, at),
    duties: talliedFor(plan, deadline, dutiesIn(plan, { duties, drafts: [] }, unit, today)),
    isDrafted: draft !== null,
  };
}
