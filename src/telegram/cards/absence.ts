import type { InlineKeyboardButton } from "grammy/types";
import type { Absence } from "../../people/absence.ts";
import type { Member } from "../../people/store/members.ts";
import type { Plan } from "../../plan/model.ts";
import { backButton } from "../buttons/absence.ts";
import { escapeHtml } from "../html.ts";
import type { Say } from "../i18n.ts";
import { dayWords } from "../words/days.ts";
import { nameWords } from "../words/people.ts";

/** "vắng mặt từ ngày 10/6 đến hết ngày 14/6/2024, Hoa nhận thay" */
function awayWords(t: Say, { standInId, from, to }: Absence, members: readonly Member[]): string {
  const standIn = members.find(({ person }) => person.id === standInId)?.person;
  return t("absence-words", {
    from: dayWords(from),
    to: dayWords(to),
    covered: standIn ? "yes" : "no",
    name: standIn ? escapeHtml(nameWords(t, standIn)) : "",
  });
}

/** A line for each who is or will be away: for the cards of the unit. */
export function awayLines(
  { t }: { readonly t: Say; readonly plan: Plan },
  absences: readonly Absence[],
  members: readonly Member[],
): string[] {
  return absences.flatMap((absence) => {
    const member = members.find(({ person }) => person.id === absence.personId);
    if (!member) return [];
    const name = escapeHtml(nameWords(t, member.person));
    return [t("absence-line", { name, away: awayWords(t, absence, members) })];
  });
}

/** Whoever was asked to stand in may say no. */
export function declineRow(t: Say, { id }: Pick<Absence, "id">): InlineKeyboardButton[] {
  return [backButton.button(t("button-absence-decline"), id)];
}
