import type { InlineKeyboardMarkup } from "grammy/types";
import { leftOn } from "../../deadlines/left.ts";
import type { Day } from "../../plan/model.ts";
import type { Owed } from "../../progress/owed.ts";
import { snoozeDay } from "../../schedule/snooze-day.ts";
import { askButton } from "../buttons/extensions.ts";
import { keyboard } from "../buttons/kind.ts";
import { SNOOZES, snoozeButton } from "../buttons/notices.ts";
import { paperButton } from "../buttons/papers.ts";
import { occasionButton } from "../buttons/periodic.ts";
import { reasonButton, wired } from "../buttons/reasons.ts";
import { begin } from "../buttons/report.ts";
import { takenOver } from "../cards/duty.ts";
import { escapeHtml } from "../html.ts";
import { counted, outOf } from "../words/counts.ts";
import { dueLines, leftLine, type Voice } from "./due.ts";

/** The deadline, how much time is left or gone, and what is missing. In HTML, a line each. */
export function owedLines(voice: Voice, owed: Owed): string[] {
  const { deadline, state, calendar, today } = owed;
  const left = leftOn(today, state.last, calendar);
  return [
    ...dueLines(
      { t: voice.t, language: voice.language, today },
      deadline,
      calendar,
      state.extension,
    ),
    // Its unit has done its part: how late that was stands on its card. What was returned had its own day.
    ...(state.handedAt || (state.hasLapsed && left.kind === "overdue")
      ? []
      : [`<b>${leftLine(voice, left)}</b>`]),
    ...(left.kind === "overdue" && !state.handedAt ? [voice.t("owed-soon")] : []),
    ...missingLines(voice, owed),
  ];
}

function missingLines(
  { t, language }: Voice,
  { deadline, state, duties, takenOver: from, isDrafted }: Owed,
): string[] {
  const open = deadline.duty === null ? duties.expected - duties.reported : 0;
  // "Not done yet" is a report, and the duty is still owed.
  const isPending = deadline.duty !== null && duties.pending > 0;
  const stands = standsAs(state, { isPending, isDrafted });
  return [
    "",
    t(`owed-${stands}`, { when: state.kind }),
    ...(open > 0
      ? [t("owed-duties", { ratio: outOf(open, duties.expected, language) }), ...takenOver(t, from)]
      : []),
    ...(state.paper === "refused" ? [t("owed-paper-refused")] : []),
    ...(state.isAsking ? [t("owed-asking")] : []),
  ];
}

function standsAs(
  { handedAt, hasLapsed, paper }: Owed["state"],
  { isPending, isDrafted }: { readonly isPending: boolean; readonly isDrafted: boolean },
) {
  if (handedAt) return "handed";
  if (hasLapsed) return "lapsed";
  if (isPending) return "pending";
  // Its unit said that it went out: that it did not is nothing that anybody knows.
  if (paper === "claimed") return "claimed";
  return isDrafted ? "drafted" : "report";
}

/** "Nhắc hạn: …", "Quá hạn: …" */
export function owedHead({ t }: Voice, { deadline, state }: Owed, isSnoozed: boolean): string {
  const kind = state.handedAt
    ? "handed"
    : state.kind === "overdue"
      ? "overdue"
      : isSnoozed
        ? "snoozed"
        : "reminder";
  return t(`owed-head-${kind}`, { deadline: escapeHtml(deadline.name) });
}

/** What a focal point can do about it, below the message. */
export function owedButtons(voice: Voice, owed: Owed): InlineKeyboardMarkup {
  const { t } = voice;
  const { deadline, state, isDrafted } = owed;
  const { code: unit } = state.unit;
  if (state.handedAt) {
    return keyboard([occasionButton.button(t("button-owed-handed"), unit, deadline.code)]);
  }
  const report = t(isDrafted ? "button-owed-continue" : "button-owed-report");
  const { duty } = deadline;
  return keyboard(
    [
      duty === null
        ? occasionButton.button(report, unit, deadline.code)
        : begin.button(report, unit, duty),
    ],
    snoozes(voice, owed),
    [
      duty === null && paperButton.button(t("button-owed-paper"), unit, deadline.code),
      !state.isAsking && askButton.button(t("button-owed-extension"), unit, deadline.code),
    ],
    [
      state.kind === "overdue" &&
        reasonButton.button(
          t("button-reason"),
          unit,
          wired({ kind: "deadline", code: deadline.code }),
        ),
    ],
  );
}

function snoozes({ t, language }: Voice, { deadline, state, calendar, today }: Owed) {
  if (state.kind !== "open") return [];
  const last = calendar.lastWorkingDayNotAfter(state.last);
  const days = new Set<Day>();
  return SNOOZES.map((snooze) => {
    const ahead = Number(snooze);
    const day = snoozeDay(calendar, today, ahead, last);
    // Before a weekend tomorrow and in three days are the same working day.
    if (day === null || days.has(day)) return null;
    days.add(day);
    const text = t("button-snooze", { days: ahead, count: counted(ahead, language) });
    return snoozeButton.button(text, deadline.code, snooze);
  });
}
