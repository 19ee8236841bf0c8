import type { ProgressPicture } from "../../documents/picture.ts";
import { timeOf } from "../../plan/day.ts";
import { lastOnTimeDay } from "../../plan/deadlines.ts";
import { deadlineInFocus, monthInFocus, type Weekly } from "../../progress/weekly.ts";
import { counted, outOf, shareWords } from "../words/counts.ts";
import { fullDay, shortDay } from "../words/days.ts";
import { barsOf } from "./bars.ts";
import { curveOf } from "./curve.ts";
import type { PictureScene } from "./scene.ts";

/** What the picture of a week shows, in words and shares. It names no unit. */
export function pictureOf(scene: PictureScene, weekly: Weekly): ProgressPicture {
  const { t, plan } = scene;
  const { today, at } = weekly;
  const [hour = "", minute = ""] = timeOf(at, plan.timeZone).split(":");
  return {
    title: t("picture-title", { year: String(plan.year) }),
    asOf: t("picture-as-of", { hour, minute, day: fullDay(t, today) }),
    tiles: tilesOf(scene, weekly),
    bars: barsOf(scene, weekly),
    curve: curveOf(scene, weekly),
  };
}

/** Three: how much is reported, by whom, and what the season is about. */
function tilesOf({ t, language, plan }: PictureScene, weekly: Weekly): ProgressPicture["tiles"] {
  const { week, months } = weekly;
  // The words below the picture have all.
  const inFocus = monthInFocus(plan, weekly.today);
  const running = months.find(({ month }) => month.code === inFocus?.code);
  const { total } = week.now;
  const ratio = (part: number, whole: number) => outOf(part, whole, language);
  const deadline = deadlineInFocus(weekly);
  return [
    {
      value: shareWords(total),
      label: t("picture-duties", { ratio: ratio(total.reported, total.expected) }),
    },
    deadline
      ? {
          value: ratio(deadline.met, deadline.expected),
          label: t("picture-deadline", { day: shortDay(lastOnTimeDay(deadline.deadline)) }),
        }
      : { value: ratio(total.unitsReported, total.units), label: t("picture-units") },
    running
      ? {
          value: counted(running.activities, language),
          label: t("picture-month", { month: running.month.shortName }),
        }
      : { value: counted(total.completed, language), label: t("picture-completed") },
  ];
}
