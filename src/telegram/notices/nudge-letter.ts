import type { NudgeWord } from "../../deadlines/store/nudges.ts";
import type { Plan } from "../../plan/model.ts";
import type { Owed } from "../../progress/owed.ts";
import { escapeHtml } from "../html.ts";
import { officeName } from "../words/people.ts";
import { owedLines } from "./deadline.ts";
import type { Voice } from "./due.ts";

/** What a unit reads when the office urges it, and whom it can ask, in HTML. */
export function nudgeLetter(voice: Voice, plan: Plan, owed: Owed, { word, by }: NudgeWord): string {
  const { t } = voice;
  const phone = plan.units.find(({ code }) => code === plan.office.unit)?.phone;
  return [
    t("nudge-head", { deadline: escapeHtml(owed.deadline.name) }),
    escapeHtml(owed.state.unit.shortName),
    "",
    t("nudge-ask", { office: officeName(plan) }),
    ...owedLines(voice, owed),
    ...(word ? ["", t("nudge-word"), `<i>${escapeHtml(word)}</i>`] : []),
    "",
    t("nudge-by", {
      by: escapeHtml(by ?? t("nudge-by-someone")),
      phone: phone ? escapeHtml(phone) : "none",
    }),
  ].join("\n");
}
