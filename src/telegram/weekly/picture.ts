import type { ProgressPicture } from "../../documents/picture.ts";
import { timeOf } from "../../plan/day.ts";
import { percent } from "../../progress/tally.ts";
import { deadlineInFocus, type Weekly } from "../../progress/weekly.ts";
import { counted, outOf } from "../words/counts.ts";
import { fullDay } from "../words/days.ts";
import { blocksOf, CELL_STATES } from "./blocks.ts";
import { curveOf } from "./curve.ts";
import type { PictureScene } from "./scene.ts";

/** What the picture of a week shows, in words and shares. */
export function pictureOf(scene: PictureScene, weekly: Weekly): ProgressPicture {
  const { t, language, plan } = scene;
  const { week, today, at } = weekly;
  const { total, areas } = week.now;
  const [hour = "", minute = ""] = timeOf(at, plan.timeZone).split(":");
  const counts = {
    completed: total.completed,
    ongoing: total.ongoing,
    pending: total.pending,
    nil: total.nil,
    none: total.expected - total.reported,
    "not-due": total.notDue,
  };
  return {
    title: t("picture-title", { year: String(plan.year) }),
    asOf: t("picture-as-of", { hour, minute, day: fullDay(t, today) }),
    tiles: tilesOf(scene, weekly),
    blocks: blocksOf(scene, weekly),
    legend: CELL_STATES.filter((state) => state !== "not-due" || total.notDue > 0).map((state) => ({
      state,
      label: t("picture-legend", {
        state: t(`status-${state}`),
        count: counted(counts[state], language),
      }),
    })),
    notes: [
      t("picture-cell"),
      ...areas
        .filter(({ tally }) => tally.expected + tally.notDue > 0)
        .map(({ area }) => `${area.code} ${area.shortName}`),
    ],
    curve: curveOf(scene, weekly),
  };
}

function tilesOf({ t, language }: PictureScene, weekly: Weekly): ProgressPicture["tiles"] {
  const { week, month } = weekly;
  const { total } = week.now;
  const ratio = (part: number, whole: number) => outOf(part, whole, language);
  const deadline = deadlineInFocus(weekly);
  return [
    {
      value: `${percent(total)}%`,
      label: t("picture-duties", { ratio: ratio(total.reported, total.expected) }),
    },
    { value: ratio(total.unitsReported, total.units), label: t("picture-units") },
    ...(deadline
      ? [
          {
            value: ratio(deadline.met, deadline.expected),
            label: t("picture-deadline", { deadline: deadline.deadline.name }),
          },
        ]
      : []),
    ...(month
      ? [
          {
            value: counted(month.activities, language),
            label: t("picture-month", { month: month.month.shortName }),
          },
        ]
      : []),
  ];
}
