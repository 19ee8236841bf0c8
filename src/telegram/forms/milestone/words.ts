import { MOST_FILES } from "../../../evidence/index.ts";
import type { TickDraft } from "../../../milestones/store/changes.ts";
import type { Tick } from "../../../milestones/store/milestones.ts";
import { addDays } from "../../../plan/day.ts";
import { milestoneOf, milestoneTitle } from "../../../plan/months.ts";
import { keyboard } from "../../buttons/kind.ts";
import { actButton, ownButton, step, type Verb } from "../../buttons/milestones.ts";
import type { Ctx } from "../../context.ts";
import { escapeHtml } from "../../html.ts";
import type { Say } from "../../i18n.ts";
import type { View } from "../../view.ts";
import { dayWords, fullDay, instantWords } from "../../words/days.ts";
import { quoted, unitName } from "../../words/quote.ts";
import { waitingLines } from "../report/notes.ts";

type Words = Pick<Ctx, "t" | "plan">;

function headOf({ t, plan }: Words, unit: string, code: string): string {
  const milestone = milestoneOf(plan, code);
  return t("tick-head", {
    milestone: escapeHtml(milestoneTitle(plan, code) ?? code),
    day: milestone ? dayWords(milestone.day) : "",
    unit: unitName(plan, unit),
  });
}

/** What is known of the draft so far, and what it still takes. */
export function draftCard(ctx: Ctx, draft: TickDraft): View {
  const { t } = ctx;
  const { day, note } = draft.answers;
  const head = headOf(ctx, draft.unit, draft.subject ?? "");
  const press = (text: string, verb: Verb, argument = "-") =>
    step.button(text, draft.id, verb, argument);
  const drop = press(t("button-tick-drop"), "drop");
  const noNote = note !== undefined && press(t("button-tick-no-note"), "no-note");
  if (day === undefined) {
    const days = daysFor(ctx, draft.subject ?? "").map((one) => [
      press(fullDay(t, one), "day", one),
    ]);
    return {
      html: [head, ...noteLines(t, note), t("tick-ask-day")].join("\n"),
      keyboard: keyboard(...days, [noNote], [drop]),
    };
  }
  const count = draft.evidence.length;
  return {
    html: [
      head,
      "",
      t("tick-day", { day: fullDay(t, day) }),
      t("tick-files", { files: t("files", { count }) }),
      ...noteLines(t, note),
      "",
      t("tick-how", { most: MOST_FILES }),
      ...waitingLines(ctx, draft.answers),
    ].join("\n"),
    keyboard: keyboard(
      [press(t(draft.reportId ? "button-tick-correct" : "button-tick-send"), "send")],
      [press(t("button-tick-other-day"), "other-day"), noNote],
      [count > 0 && press(t("button-clear-evidence"), "clear")],
      [drop],
    ),
  };
}

function noteLines(t: Say, note: string | null | undefined): string[] {
  return note ? [t("tick-note"), quoted(note)] : [];
}

/** Today, yesterday, and the day of the milestone if it is over. */
function daysFor({ plan, today }: Ctx, code: string): string[] {
  const milestone = milestoneOf(plan, code);
  const own = milestone && milestone.day <= today ? [milestone.day] : [];
  return [...new Set([today, addDays(today, -1), ...own])];
}

/** One tick in full, for its unit and the office. */
export function tickCard(tick: Tick, reader: "unit" | "office", words: Words): View {
  const { t, plan } = words;
  const { id, unit, milestone, day, note, evidence, at, author, state } = tick;
  const count = evidence.length;
  const inForce = state === "ticked";
  return {
    html: [
      headOf(words, unit, milestone),
      "",
      ...(inForce ? [] : [t("tick-withdrawn")]),
      t("tick-day", { day: fullDay(t, day) }),
      t("tick-files", { files: t("files", { count }) }),
      ...noteLines(t, note),
      t("tick-sent", {
        at: instantWords(t, at, plan.timeZone),
        name: escapeHtml(author ?? t("paper-somebody")),
      }),
    ].join("\n"),
    keyboard: keyboard(
      [count > 0 && actButton.button(t("button-evidence", { count }), id, "files")],
      [
        reader === "unit" && inForce && actButton.button(t("button-correct"), id, "correct"),
        reader === "unit" && inForce && actButton.button(t("button-tick-withdraw"), id, "ask"),
      ],
      [reader === "unit" && ownButton.button(t("button-tick-list"))],
    ),
  };
}
