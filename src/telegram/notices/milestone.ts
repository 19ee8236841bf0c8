import { activitiesOf } from "../../milestones/activities.ts";
import { milestonesOf } from "../../milestones/milestone.ts";
import { readActivities } from "../../milestones/store/activities.ts";
import { readMilestoneFacts } from "../../milestones/store/milestones.ts";
import { type Way, wayOf } from "../../milestones/way.ts";
import { roleIn } from "../../people/acting.ts";
import { daysBetween } from "../../plan/day.ts";
import type { Day, Milestone, SpecialMonth, Unit } from "../../plan/model.ts";
import { monthOfMilestone } from "../../plan/months.ts";
import { codesOf, unitOn } from "../../plan/units.ts";
import { keyboard } from "../buttons/kind.ts";
import { begin } from "../buttons/report.ts";
import { wayButton } from "../cards/milestone.ts";
import { slogansAhead, slogansOf } from "../cards/slogans.ts";
import { escapeHtml } from "../html.ts";
import type { Say } from "../i18n.ts";
import { counted } from "../words/counts.ts";
import { dayWords, fullDay } from "../words/days.ts";
import type { Voice } from "./due.ts";
import type { NoticeOf, Scene, Words } from "./scene.ts";

/** A unit is told of a milestone of a special month, with what it has reported so far. */
export async function milestoneNotice(
  scene: Scene,
  notice: NoticeOf<"milestone">,
): Promise<Words | null> {
  const { plan, database } = scene.services;
  const { day: today, unit: code } = notice;
  const month = monthOfMilestone(plan, notice.milestone);
  const unit = unitOn(plan, code, today);
  const role = roleIn({ plan, who: scene.reader, today }, code);
  if (!month || !unit || !role) return null;
  const [facts, activities] = await Promise.all([
    readMilestoneFacts(database.read, plan, [code]),
    readActivities(database.read, plan, codesOf(plan, unit, today)),
  ]);
  const state = milestonesOf(plan, unit, facts, scene.at).find(
    (one) => one.milestone.code === notice.milestone,
  );
  if (!state || state.done) return null;
  const { milestone } = state;
  const { t } = scene;
  const html = [
    t("notice-milestone-head", {
      month: escapeHtml(month.shortName),
      milestone: escapeHtml(milestone.name),
    }),
    escapeHtml(unit.shortName),
    "",
    ...whenLines(scene, month, milestone, today),
    // A duty is no matter of how many activities there were.
    ...(milestone.fulfils.length > 0
      ? []
      : activityLines(scene, month, activitiesOf(plan, month, unit, activities, today), today)),
    ...slogansAhead(t, month, today),
  ].join("\n");
  return role === "leader"
    ? { html }
    : { html, keyboard: buttonsOf(scene, month, milestone, unit, today) };
}

function buttonsOf(
  scene: Scene,
  month: SpecialMonth,
  milestone: Milestone,
  unit: Unit,
  today: Day,
) {
  const { t, services } = scene;
  const slogans = slogansOf(t, services.plan, month);
  const way = wayOf(services.plan, milestone, unit, today);
  const activity = begin.button(t("button-notice-activity"), unit.code, "-");
  return keyboard(
    [way?.kind !== "duty" && activity],
    wayButton(way, unit, milestone, (one) => wayWords(t, one)),
    [slogans],
  );
}

/** What the button is called by which a milestone is done, below a message about it. */
export function wayWords(t: Say, way: Way): string {
  if (way.kind === "report") return t("button-deadlines-report", { name: way.name });
  return t(`button-notice-${way.kind}`);
}

/** The first and the last day of the month are told with the month. */
function whenLines(voice: Voice, month: SpecialMonth, milestone: Milestone, today: Day): string[] {
  const { from, to } = month.period;
  const line = monthLine(voice, month, today);
  return [from, to].includes(milestone.day) ? [line] : [dayLine(voice, milestone, today), line];
}

function dayLine({ t, language }: Voice, { day }: Milestone, today: Day): string {
  const left = daysBetween(today, day);
  const when = left > 0 ? "before" : left === 0 ? "today" : "after";
  return t("notice-milestone-day", { when, day: fullDay(t, day), count: counted(left, language) });
}

function monthLine(
  { t, language }: Voice,
  { name, shortName, period }: SpecialMonth,
  today: Day,
): string {
  const { from, to } = period;
  const until = daysBetween(today, from);
  const left = daysBetween(today, to);
  const when =
    until > 0
      ? "before"
      : until === 0
        ? "first"
        : left > 0
          ? "during"
          : left === 0
            ? "last"
            : "after";
  return t("notice-milestone-month", {
    when,
    count: counted(until > 0 ? until : left, language),
    name: escapeHtml(name),
    month: escapeHtml(shortName),
    from: dayWords(from),
    to: dayWords(to),
  });
}

function activityLines(
  { t, language }: Voice,
  { shortName, countsFrom, period }: SpecialMonth,
  activities: number,
  today: Day,
): string[] {
  if (today < countsFrom) return [];
  const isRunning = today <= period.to;
  return [
    t("notice-milestone-activities", {
      some: activities > 0 ? "yes" : "no",
      month: escapeHtml(shortName),
      count: counted(activities, language),
    }),
    ...(isRunning ? [t("notice-milestone-ask")] : []),
  ];
}
