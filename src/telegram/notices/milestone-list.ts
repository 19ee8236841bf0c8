import { allActivities } from "../../milestones/activities.ts";
import { readActivities } from "../../milestones/store/activities.ts";
import { readMilestoneStanding } from "../../milestones/store/standing.ts";
import { monthOfMilestone } from "../../plan/months.ts";
import { keyboard } from "../buttons/kind.ts";
import { whoButton } from "../buttons/milestones.ts";
import { doneWords } from "../cards/milestone.ts";
import { escapeHtml } from "../html.ts";
import { counted, moreUnits } from "../words/counts.ts";
import { fullDay } from "../words/days.ts";
import { byKind } from "./marks.ts";
import type { NoticeOf, Scene, Words } from "./scene.ts";

/** More names than this would not fit into a message. */
const NAMED = 60;

/** To the office: which units have done a milestone, and who owes it, when its day is over. */
export async function milestoneList(
  scene: Scene,
  { milestone: code }: NoticeOf<"milestone-list">,
): Promise<Words | null> {
  const { t, language, reader, at, services } = scene;
  const { plan, database } = services;
  const month = monthOfMilestone(plan, code);
  if (!month || !reader.office) return null;
  const [standing, activities] = await Promise.all([
    readMilestoneStanding(database.read, plan, code, at),
    readActivities(database.read, plan),
  ]);
  if (!standing) return null;
  const { milestone, owing: open } = standing;
  const named = open.slice(0, NAMED);
  const more = open.length - named.length;
  return {
    html: [
      t("notice-milestone-head", {
        month: escapeHtml(month.shortName),
        milestone: escapeHtml(milestone.name),
      }),
      fullDay(t, milestone.day),
      "",
      t("notice-milestone-done", { ratio: doneWords(standing, language) }),
      t("notice-milestone-all-activities", {
        month: escapeHtml(month.shortName),
        count: counted(allActivities(month, activities), language),
      }),
      ...(open.length > 0 ? ["", t("notice-milestone-open")] : []),
      ...byKind(
        scene,
        plan,
        { shown: named, all: open },
        ({ unit }) => `• ${escapeHtml(unit.shortName)}`,
      ),
      ...moreUnits(scene, more),
    ].join("\n"),
    keyboard: keyboard([whoButton.button(t("button-notice-who"), code, "0")]),
  };
}
