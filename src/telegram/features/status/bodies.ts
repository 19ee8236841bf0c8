import type { ObstacleCount } from "../../../obstacles/waiting.ts";
import { dayOf } from "../../../plan/day.ts";
import type { Plan } from "../../../plan/model.ts";
import type { Occasion } from "../../../plan/occasions.ts";
import type { Standing, UnitStanding } from "../../../progress/standing.ts";
import type { Tally } from "../../../progress/tally.ts";
import type { TargetStanding } from "../../../progress/targets.ts";
import { dutiesLine } from "../../cards/standing.ts";
import type { Face } from "../../face.ts";
import { escapeHtml } from "../../html.ts";
import { bar, moreUnits, outOf } from "../../words/counts.ts";
import { dayWords } from "../../words/days.ts";
import { targetLines } from "../../words/targets.ts";

export interface Overview {
  readonly plan: Plan;
  readonly standing: Standing;
  /** The one that is to be settled next: near or past, and not closed. Null: none. */
  readonly occasion: Occasion | null;
  readonly obstacles: ObstacleCount;
  readonly targets: readonly TargetStanding[];
  /** Papers of which the office has yet to say whether they arrived. */
  readonly waitingPapers: number;
}

/** More names than this would not fit into a message. */
const NAMED = 60;
/** Of one area; all of them stand in the tables. */
const TARGETS = 5;

/** Each area of which something is expected, with the results beside its targets. */
export function areas({ standing, targets }: Overview, face: Face): string[] {
  return standing.areas.flatMap(({ area, tally }) => {
    const own = targets
      .filter(({ target }) => target.area === area.code)
      .filter(({ figure }) => face.names || !figure.sensitive);
    if (tally.expected === 0 && own.length === 0) return [];
    const lines = targetLines(face, own, TARGETS);
    return part(`${area.code} ${area.shortName}`, tally, face, ...lines);
  });
}

/** One area or kind of unit. */
export function part(name: string, tally: Tally, face: Face, ...more: string[]): string[] {
  return [`<b>${escapeHtml(name)}</b>`, ...more, dutiesLine(tally, face), bar(tally), ""];
}

/** Units without a report: names where names may be said, else how many. */
export function silent({ standing, plan }: Overview, face: Face): string[] {
  const { t, language, names } = face;
  const count = standing.silent.length;
  if (count === 0) return [t("standing-silent-none")];
  const head = t("standing-silent", { ratio: outOf(count, standing.units.length, language) });
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
