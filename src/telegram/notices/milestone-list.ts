import { readMonthStanding } from "../../milestones/store/standing.ts";
import { keyboard } from "../buttons/kind.ts";
import { whoButton } from "../buttons/milestones.ts";
import { escapeHtml } from "../html.ts";
import { counted, moreUnits, outOf } from "../words/counts.ts";
import { fullDay } from "../words/days.ts";
import { byKind } from "./marks.ts";
import type { NoticeOf, Scene, Words } from "./scene.ts";

/** More names than this would not fit into a message. */
const NAMED = 60;

/** To the office: which units have not done a milestone, on its day. */
export async function milestoneList(
  scene: Scene,
  { milestone: code }: NoticeOf<"milestone-list">,
): Promise<Words | null> {
  const { t, language, reader, at, services } = scene;
  const { plan, database } = services;
  const found = await readMonthStanding(database.read, plan, at);
  const standing = found?.standings.find(({ milestone }) => milestone.code === code);
  if (!found || !standing || !reader.office) return null;
  const { month, activities } = found;
  const { milestone, states, done, expected } = standing;
  const open = states.filter((state) => state.done === null);
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
      t("notice-milestone-done", { ratio: outOf(done, expected, language) }),
      t("notice-milestone-all-activities", { count: counted(activities, language) }),
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
