import type { ObstacleCount } from "../../../obstacles/waiting.ts";
import { dayOf } from "../../../plan/day.ts";
import type { Plan } from "../../../plan/model.ts";
import type { Occasion } from "../../../plan/occasions.ts";
import type { Standing, UnitStanding } from "../../../progress/standing.ts";
import type { Tally } from "../../../progress/tally.ts";
import { STATUSES } from "../../../reports/answers.ts";
import type { Face } from "../../face.ts";
import { escapeHtml } from "../../html.ts";
import { bar, counted, moreUnits, obstaclesLine, outOf } from "../../words/counts.ts";
import { dayWords } from "../../words/days.ts";

export interface Overview {
  readonly plan: Plan;
  readonly standing: Standing;
  /** The one that is to be settled next: near or past, and not closed. Null: none. */
  readonly occasion: Occasion | null;
  readonly obstacles: ObstacleCount;
  /** Papers of which the office has yet to say whether they arrived. */
  readonly waitingPapers: number;
}

/** More names than this would not fit into a message. */
const NAMED = 60;

/** The plan as a whole. */
export function whole({ standing, obstacles }: Overview, face: Face): string[] {
  const { t, language } = face;
  const { total } = standing;
  return [
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

/** One area or kind of unit. */
export function part(name: string, tally: Tally, face: Face, ...more: string[]): string[] {
  return [`<b>${escapeHtml(name)}</b>`, ...more, dutiesLine(tally, face), bar(tally), ""];
}

export function unitsLine({ unitsReported, units }: Tally, { t, language }: Face): string {
  return t("standing-units-reported", { ratio: outOf(unitsReported, units, language) });
}

function dutiesLine({ reported, expected }: Tally, { t, language }: Face): string {
  return t("standing-duties-reported", { ratio: outOf(reported, expected, language) });
}

/** Units without a report: names where names may be said, else how many. */
export function silent({ standing, plan }: Overview, face: Face): string[] {
  const { t, language, names } = face;
  const count = standing.silent.length;
  if (count === 0) return [t("standing-silent-none")];
  const head = t("standing-silent", {
    count: counted(count, language),
    units: counted(standing.units.length, language),
  });
  if (!names) return [head, t("standing-silent-privately")];
  const shown = standing.silent.slice(0, NAMED);
  const more = count - shown.length;
  const groups = plan.unitKinds.flatMap((kind) => {
    const units = shown.filter(({ unit }) => unit.kind === kind.code);
    if (units.length === 0) return [];
    const label = escapeHtml(kind.label[language]);
    return ["", `<b>${label}</b>`, ...units.map((unit) => silentLine(unit, plan, face))];
  });
  return [head, ...groups, ...moreUnits(face, more)];
}

/** "• UBND xã Tú Đoạn (đang soạn, 12/6/2024)" */
function silentLine({ unit, heardAt }: UnitStanding, plan: Plan, { t }: Face): string {
  const name = escapeHtml(unit.shortName);
  if (!heardAt) return `• ${name}`;
  return `• ${name} ${t("standing-drafting", { day: dayWords(dayOf(heardAt, plan.timeZone)) })}`;
}
