import type { NudgeWord } from "../../deadlines/store/nudges.ts";
import type { Plan, Unit } from "../../plan/model.ts";
import { milestoneTitle } from "../../plan/months.ts";
import type { Asked, OwedThing } from "../../progress/owed.ts";
import { lastDay } from "../cards/life.ts";
import { escapeHtml } from "../html.ts";
import { counted } from "../words/counts.ts";
import { fullDay } from "../words/days.ts";
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
  const shown = things.slice(0, NAMED).map((thing) => `• ${thingLine(voice, plan, thing)}`);
  const more = things.length - shown.length;
  const { t, language } = voice;
  return [
    ...shown,
    ...(more > 0 ? [t("nudge-more-things", { count: counted(more, language) })] : []),
  ];
}

function thingLine({ t }: Voice, plan: Plan, thing: OwedThing): string {
  switch (thing.kind) {
    case "duty":
      return `<b>${escapeHtml(thing.duty.number)}</b> ${escapeHtml(thing.duty.title)}`;
    case "milestone":
      return t("nudge-milestone", {
        milestone: escapeHtml(milestoneTitle(plan, thing.milestone.code) ?? thing.milestone.name),
        day: fullDay(t, thing.milestone.day),
      });
    case "paper":
      return t("nudge-paper", {
        deadline: escapeHtml(thing.deadline.name),
        state: thing.paper,
      });
    case "returned":
      return t("nudge-returned", {
        what: escapeHtml(thing.name),
        due: lastDay(t, thing.lapsesAt, plan.timeZone),
      });
  }
}
