import { daysLate } from "../../deadlines/deadline.ts";
import type { Owing } from "../../deadlines/owing.ts";
import type { Day, Plan } from "../../plan/model.ts";
import { escapeHtml } from "../html.ts";
import { counted } from "../words/counts.ts";
import { dayWords } from "../words/days.ts";
import { reasonLine } from "../words/matters.ts";
import type { Voice } from "./due.ts";

/** What the office should know before it urges a unit: "quá hạn 02 ngày; chưa có đầu mối". */
function marksOf({ t, language }: Voice, owing: Owing, plan: Plan, today: Day): string[] {
  const { extension, last, paper, handedAt, hasLapsed, isAsking } = owing.state;
  const overdue = daysLate(owing.state, today, plan);
  return [
    // How long it was overdue by the plan says nothing of the day that it was to be sent again by.
    ...(overdue > 0 && !hasLapsed
      ? [t("mark-overdue", { count: counted(overdue, language) })]
      : []),
    ...(hasLapsed ? [t("mark-lapsed")] : []),
    ...(extension ? [t("mark-extended", { day: dayWords(last) })] : []),
    ...(handedAt ? [t("mark-handed")] : []),
    ...(isAsking ? [t("mark-asking")] : []),
    ...(paper === "claimed" || paper === "refused" ? [t(`mark-${paper}`)] : []),
    ...(owing.unit.code === plan.office.unit ? [t("mark-office")] : []),
    ...(owing.reach === "reachable" ? [] : [t(`mark-${owing.reach}`)]),
  ];
}

/** "• UBND xã Tú Đoạn (quá hạn 02 ngày)", and below it why, if the unit has said so. */
export function owingLine(voice: Voice, owing: Owing, plan: Plan, today: Day): string {
  const marks = marksOf(voice, owing, plan, today);
  const name = `• ${escapeHtml(owing.unit.shortName)}`;
  const line = marks.length > 0 ? `${name} (<i>${marks.join("; ")}</i>)` : name;
  const { reason } = owing;
  return reason ? `${line}\n${reasonLine(voice.t, plan, reason, "excerpt")}` : line;
}

/** Below a heading for each kind of unit, with how many of it there are on all pages. */
export function byKind<One extends Pick<Owing, "unit">>(
  { language }: Voice,
  plan: Plan,
  { shown, all }: { readonly shown: readonly One[]; readonly all: readonly One[] },
  line: (one: One) => string,
): string[] {
  return plan.unitKinds.flatMap((kind) => {
    const isOwn = ({ unit }: One) => unit.kind === kind.code;
    const own = shown.filter(isOwn);
    if (own.length === 0) return [];
    const count = counted(all.filter(isOwn).length, language);
    const label = `${escapeHtml(kind.label[language])} (${count})`;
    return ["", `<b>${label}</b>`, ...own.map(line)];
  });
}
