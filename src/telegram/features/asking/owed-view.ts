import { type Answer, listedOf } from "../../../asking/answer.ts";
import type { DeadlineDue } from "../../../deadlines/deadline.ts";
import type { Day, Plan } from "../../../plan/model.ts";
import { isOwed } from "../../../progress/duty-state.ts";
import type { UnitStanding } from "../../../progress/standing.ts";
import { thingLine } from "../../cards/owed-thing.ts";
import { escapeHtml } from "../../html.ts";
import type { Voice } from "../../notices/due.ts";
import { dayWords } from "../../words/days.ts";
import { sentLine, withPaper } from "./units-view.ts";

interface Scene extends Voice {
  readonly plan: Plan;
  readonly today: Day;
}

/** What a unit owes beside its duties; that it owes nothing at all is said as well. */
export function owedLines(
  { owed, states }: Pick<Extract<Answer, { kind: "standing" }>, "owed" | "states">,
  { unit: { code } }: Pick<UnitStanding, "unit">,
  scene: Scene,
): string[] {
  if (!owed) return [];
  const { t, plan } = scene;
  const { deadlines, things } = owed;
  if (deadlines.length + things.length === 0)
    return states.some(isOwed) ? [] : ["", t("answer-owed-none")];
  const told = deadlines.flatMap(({ deadline, state }) => (state.hasLapsed ? [deadline.code] : []));
  // That its correction is overdue is said of the deadline already.
  const others = things.filter(
    (thing) => thing.kind !== "returned" || !told.some((code) => code === thing.occasion),
  );
  return [
    ...headed(
      t("answer-owed"),
      deadlines.map((one) => dueLine(one, code, scene)),
    ),
    ...headed(
      t("answer-owed-things"),
      others.map((thing) => thingLine(t, plan, thing)),
    ),
  ];
}

function headed(head: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ["", head, ...lines.map((line) => `• ${line}`)];
}

/** "Báo cáo 06 tháng đầu năm 2024: chưa gửi, quá hạn 06 ngày." A report of a unit that was taken over bears its name. */
function dueLine({ deadline, state }: DeadlineDue, asked: string, scene: Scene): string {
  const { t, plan, today } = scene;
  const { unit, last, kind, handedAt, hasLapsed } = state;
  const name = unit.code === asked ? deadline.name : `${deadline.name} (${unit.shortName})`;
  const listed = listedOf(state, today, plan);
  if (kind === "open" && !handedAt && !hasLapsed) {
    const open = t("answer-one-open", { name: escapeHtml(name), day: dayWords(last) });
    return withPaper(open, listed, scene);
  }
  return sentLine(name, listed, false, scene);
}
