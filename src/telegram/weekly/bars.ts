import { type DeadlineStanding, isMet } from "../../deadlines/deadline.ts";
import type { Bar, Bars } from "../../documents/picture.ts";
import type { UnitKind } from "../../plan/model.ts";
import type { Tally } from "../../progress/tally.ts";
import { deadlineInFocus, type Weekly } from "../../progress/weekly.ts";
import { outOf } from "../words/counts.ts";
import type { PictureScene } from "./scene.ts";

/** Of each kind of unit its duties and, while a periodic report is due, who has sent it. */
export function barsOf({ t, language }: PictureScene, weekly: Weekly): Bars {
  const { kinds, total } = weekly.week.now;
  const deadline = deadlineInFocus(weekly);
  const ratio = (part: number, whole: number) =>
    whole === 0 ? t("picture-none") : outOf(part, whole, language);
  const dutyBar = (tally: Tally): Bar => {
    const { completed, reported, expected, notDue } = tally;
    const whole = Math.max(1, expected + notDue);
    return {
      value: ratio(reported, expected),
      parts: [
        { share: "done", part: completed / whole },
        { share: "told", part: (reported - completed) / whole },
        { share: "open", part: (expected - reported) / whole },
        { share: "not-due", part: notDue / whole },
      ],
    };
  };
  const sentBar = (kind: UnitKind, { states }: DeadlineStanding): Bar => {
    const owing = states.filter(({ unit }) => unit.kind === kind.code);
    const met = owing.filter(isMet).length;
    const part = owing.length === 0 ? 0 : met / owing.length;
    return {
      value: ratio(met, owing.length),
      parts: [
        { share: "done", part },
        { share: owing.length === 0 ? "not-due" : "open", part: 1 - part },
      ],
    };
  };
  return {
    heads: [
      t("picture-line-duties"),
      ...(deadline ? [t("picture-sent", { deadline: deadline.deadline.name })] : []),
    ],
    rows: kinds.map(({ kind, tally }) => ({
      name: kind.label[language],
      bars: [dutyBar(tally), ...(deadline ? [sentBar(kind, deadline)] : [])],
    })),
    legend: [
      { share: "done", label: t("status-completed") },
      { share: "told", label: t("picture-told") },
      { share: "open", label: t("status-none") },
      ...(total.notDue > 0 ? [{ share: "not-due" as const, label: t("status-not-due") }] : []),
    ],
  };
}
