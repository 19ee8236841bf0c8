import type { ObstacleCount } from "../../obstacles/waiting.ts";
import { formatDay } from "../../plan/day.ts";
import { endingOf } from "../../plan/ending.ts";
import type { Plan } from "../../plan/model.ts";
import type { Standing } from "../../progress/standing.ts";
import type { Tally } from "../../progress/tally.ts";
import { STATUSES } from "../../reports/answers.ts";
import type { Face } from "../face.ts";
import { bar, counted, obstaclesLine, outOf } from "../words/counts.ts";

interface Whole {
  readonly plan: Plan;
  readonly standing: Pick<Standing, "total" | "day">;
  readonly obstacles: ObstacleCount;
}

/** The plan as a whole. */
export function whole({ plan, standing, obstacles }: Whole, face: Face): string[] {
  const { t, language } = face;
  const { total } = standing;
  return [
    ...endingLines(plan, standing, face),
    unitsLine(total, face),
    dutiesLine(total, face),
    bar(total),
    ...STATUSES.map((status) =>
      t("standing-of-status", {
        status: t(`status-${status}`),
        count: counted(total[status], language),
      }),
    ),
    t("standing-of-status", {
      status: t("status-none"),
      count: counted(total.expected - total.reported, language),
    }),
    ...notDueLine(total, face),
    "",
    t("standing-reports", { count: counted(total.reports, language) }),
    obstaclesLine(obstacles, face),
  ];
}

/** What is out of season is no backlog; a line only where there is some. */
function notDueLine({ notDue }: Pick<Tally, "notDue">, { t, language }: Face): string[] {
  if (notDue === 0) return [];
  return [
    t("standing-of-status", { status: t("status-not-due"), count: counted(notDue, language) }),
  ];
}

/** Around the plan's last day: what can still be reported, and that the next one is wanted. */
function endingLines(plan: Plan, { day }: Pick<Standing, "day">, { t }: Face): string[] {
  const ending = endingOf(plan, day);
  return ending ? [t(`plan-ending-${ending}`, { day: formatDay(plan.period.to) }), ""] : [];
}

export function unitsLine({ unitsReported, units }: Tally, { t, language }: Face): string {
  return t("standing-units-reported", { ratio: outOf(unitsReported, units, language) });
}

export function dutiesLine({ reported, expected }: Tally, { t, language }: Face): string {
  return t("standing-duties-reported", { ratio: outOf(reported, expected, language) });
}
