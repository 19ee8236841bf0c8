import type { Block, CellState, MatrixPicture } from "../../documents/matrix-picture.ts";
import { timeOf } from "../../plan/day.ts";
import { DUTY_STATUSES } from "../../progress/duty-state.ts";
import { allIn, type Standing, type UnitStanding } from "../../progress/standing.ts";
import { counted, outOf } from "../words/counts.ts";
import { fullDay } from "../words/days.ts";
import type { PictureScene } from "./scene.ts";

/** Rows of one kind: what is left out is said. */
const ROWS = 60;

/** Each unit by its name, and each of its duties: for whoever may see units named. */
export function matrixOf(scene: PictureScene, standing: Standing): MatrixPicture {
  const { t, language, plan } = scene;
  const { total, at, day } = standing;
  const [hour = "", minute = ""] = timeOf(at, plan.timeZone).split(":");
  const counts = {
    completed: total.completed,
    ongoing: total.ongoing,
    pending: total.pending,
    nil: total.nil,
    none: total.expected - total.reported,
    "not-due": total.notDue,
  };
  const shown = DUTY_STATUSES.filter((state) => state !== "not-due" || total.notDue > 0);
  return {
    title: t("picture-title", { year: String(plan.year) }),
    asOf: t("picture-as-of", { hour, minute, day: fullDay(t, day) }),
    blocks: blocksOf(scene, standing),
    legend: shown.map((state) => {
      const count = counted(counts[state], language);
      return { state, label: t("picture-legend", { state: t(`status-${state}`), count }) };
    }),
  };
}

/** The units of each kind, in the plan's order. */
function blocksOf({ plan, t, language }: PictureScene, standing: Standing): Block[] {
  return standing.kinds.flatMap(({ kind, tally }) => {
    const units = allIn(standing).filter(
      ({ unit, duties }) => unit.kind === kind.code && duties.length > 0,
    );
    if (units.length === 0) return [];
    const more = units.length - ROWS;
    return [
      {
        name: kind.label[language],
        detail: outOf(tally.reported, tally.expected, language),
        columns: plan.areas.map(({ code, shortName }) => ({
          label: shortName,
          places: Math.max(...units.map((one) => statesIn(one, code).length)),
        })),
        rows: units.slice(0, ROWS).map((one) => ({
          label: one.unit.shortName,
          cells: plan.areas.map(({ code }) => statesIn(one, code)),
        })),
        ...(more > 0
          ? { more: t("standing-silent-more", { count: counted(more, language) }) }
          : {}),
      },
    ];
  });
}

function statesIn({ duties }: UnitStanding, area: string): CellState[] {
  return duties.filter(({ duty }) => duty.areas[0] === area).map(({ status }) => status);
}
