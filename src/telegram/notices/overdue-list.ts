import { readOwing } from "../../deadlines/store/owing.ts";
import { keyboard } from "../buttons/kind.ts";
import { ALL, missingButton } from "../buttons/missing.ts";
import { openButton } from "../buttons/nudge.ts";
import { escapeHtml } from "../html.ts";
import { moreUnits, outOf } from "../words/counts.ts";
import { dueLines } from "./due.ts";
import { byKind, owingLine } from "./marks.ts";
import type { NoticeOf, Scene, Words } from "./scene.ts";

/** More names than this would not fit into a message. */
const NAMED = 30;

/** To the office, once a day: which units are overdue with a deadline, and the ways to urge them. */
export async function overdueList(
  scene: Scene,
  { deadline: code, day }: NoticeOf<"overdue-list">,
): Promise<Words | null> {
  const { t, language, reader, at, services } = scene;
  const { plan, calendar, database } = services;
  const deadlines = await readOwing(database.read, plan, at);
  const found = deadlines.find(({ standing }) => standing.deadline.code === code);
  const overdue = found?.owing.filter(({ state }) => state.kind === "overdue") ?? [];
  if (!found || !reader.office || overdue.length === 0) return null;
  const { standing } = found;
  const { deadline } = standing;
  const named = overdue.slice(0, NAMED);
  const more = overdue.length - named.length;
  const ratio = outOf(overdue.length, standing.expected, language);
  return {
    html: [
      t("owed-head-overdue", { deadline: escapeHtml(deadline.name) }),
      ...dueLines({ ...scene, today: day }, deadline, calendar),
      t("overdue-units", { ratio }),
      ...byKind(scene, plan, { shown: named, all: overdue }, (one) =>
        owingLine(scene, one, plan, day),
      ),
      ...moreUnits(scene, more),
    ].join("\n"),
    keyboard: keyboard(
      [openButton.button(t("button-nudge-all-overdue"), code, "all")],
      [openButton.button(t("button-nudge-some"), code, "some")],
      [missingButton.button(t("button-overdue-list"), code, ALL, "0")],
    ),
  };
}
