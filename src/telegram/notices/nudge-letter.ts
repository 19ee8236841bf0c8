import type { NudgeWord } from "../../deadlines/store/nudges.ts";
import type { Plan, Unit } from "../../plan/model.ts";
import type { Asked, OwedThing } from "../../progress/owed.ts";
import { thingLine } from "../cards/owed-thing.ts";
import { escapeHtml } from "../html.ts";
import { counted } from "../words/counts.ts";
import { matterName } from "../words/matters.ts";
import { officeName } from "../words/people.ts";
import { owedLines } from "./deadline.ts";
import type { Voice } from "./due.ts";

/** More than these would not be read; the rest is counted. */
const NAMED = 12;

/** What a unit reads when the office urges it, by whom it was urged and whom it can call, in HTML. */
export function nudgeLetter(voice: Voice, plan: Plan, asked: Asked, word: NudgeWord): string {
  const { t } = voice;
  return [
    ...(asked.kind === "deadline"
      ? [
          ...head(voice, asked.owed.deadline.name, asked.owed.state.unit),
          t("nudge-ask", { office: officeName(plan) }),
          ...owedLines(voice, asked.owed),
        ]
      : [
          ...head(voice, matterName(t, plan, asked.matter) ?? "", asked.unit),
          t(`nudge-ask-${asked.matter.kind}`, { office: officeName(plan) }),
          ...thingLines(voice, plan, asked.things),
        ]),
    ...(word.urgency ? ["", t("nudge-urgent", { why: escapeHtml(word.urgency) })] : []),
    ...(word.word ? ["", t("nudge-word"), `<i>${escapeHtml(word.word)}</i>`] : []),
    "",
    byLine(voice, plan, word),
  ].join("\n");
}

function head({ t }: Voice, matter: string, unit: Unit): string[] {
  return [t("nudge-head", { matter: escapeHtml(matter) }), escapeHtml(unit.name), ""];
}

/** The official with the office, and its telephone where the plan has one. */
function byLine({ t }: Voice, plan: Plan, { by }: NudgeWord): string {
  const phone = plan.units.find(({ code }) => code === plan.office.unit)?.phone;
  return t("nudge-by", {
    by: escapeHtml(by ?? t("nudge-by-someone")),
    office: officeName(plan),
    phone: phone ? escapeHtml(phone) : "none",
  });
}

function thingLines(voice: Voice, plan: Plan, things: readonly OwedThing[]): string[] {
  const { t, language } = voice;
  const shown = things.slice(0, NAMED).map((thing) => `• ${thingLine(t, plan, thing)}`);
  const more = things.length - shown.length;
  return [
    ...shown,
    ...(more > 0 ? [t("nudge-more-things", { count: counted(more, language) })] : []),
  ];
}
