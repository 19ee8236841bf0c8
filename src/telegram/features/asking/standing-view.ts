import type { Answer } from "../../../asking/answer.ts";
import type { Query } from "../../../asking/query.ts";
import type { Day, Plan } from "../../../plan/model.ts";
import { printedDuty } from "../../../plan/printed.ts";
import {
  type DutyState,
  isExpected,
  isReported,
  isSettled,
  takenOverFrom,
} from "../../../progress/duty-state.ts";
import { othersOpen, takenOver } from "../../cards/duty.ts";
import type { Face } from "../../face.ts";
import { escapeHtml } from "../../html.ts";
import { bar, counted, outOf } from "../../words/counts.ts";
import { valueWords } from "../../words/figures.ts";
import { owedLines } from "./owed-view.ts";
import { nameOfPart } from "./total-view.ts";

type StandingAnswer = Extract<Answer, { kind: "standing" }>;

/** More would not fit beside the figures. */
export const DUTIES = 10;
const FIGURES = 8;

/** How many of the duties are reported; of one unit which, and what its reports add up to. */
export function standingLines(
  answer: StandingAnswer,
  { by }: Pick<Query, "by">,
  { plan, today }: { readonly plan: Plan; readonly today: Day },
  face: Face,
): string[] {
  const { t, language } = face;
  const { tally, unit, states } = answer;
  const head = [
    t("standing-duties-reported", { ratio: outOf(tally.reported, tally.expected, language) }),
    bar(tally),
    ...(unit && face.names ? takenOver(t, takenOverFrom(states)) : []),
    ...(["completed", "ongoing", "pending", "nil"] as const).map((status) =>
      t("standing-of-status", {
        status: t(`status-${status}`),
        count: counted(tally[status], language),
      }),
    ),
  ];
  if (by !== null) return [...head, "", ...partLines(answer, by, plan, face)];
  if (!unit) return head;
  if (!face.names) return [t("standing-silent-privately")];
  return [
    ...head,
    ...owedLines(answer, unit, { ...face, plan, today }),
    ...dutyLines(answer, face),
    ...sumLines(answer, face),
  ];
}

/** More would not fit into a message. */
const PARTS = 45;

/** How far each of them is: those of a group are named where it chose so. */
function partLines(
  { apart }: StandingAnswer,
  by: NonNullable<Query["by"]>,
  plan: Plan,
  { t, language, names }: Face,
): string[] {
  if (by === "unit" && !names) return [t("standing-silent-privately")];
  const shown = apart.slice(0, PARTS);
  const more = apart.length - shown.length;
  return [
    ...shown.map(({ code, tally }) =>
      t("answer-row", {
        name: escapeHtml(nameOfPart(plan, by, code, language)),
        value:
          tally.expected === 0
            ? t("answer-part-not-due")
            : outOf(tally.reported, tally.expected, language),
      }),
    ),
    ...(more > 0 ? [t("answer-more-lines", { count: counted(more, language) })] : []),
  ];
}

/** Duties that nobody has reported, of how many that are due. */
export function unreportedLines(
  { duties, due }: Extract<Answer, { kind: "unreported" }>,
  { t, language }: Face,
): string[] {
  const shown = duties.slice(0, PARTS);
  const more = duties.length - shown.length;
  return [
    t("answer-unreported", { ratio: outOf(duties.length, due, language) }),
    ...shown.map((duty) => t("answer-duty", { duty: escapeHtml(printedDuty(duty)) })),
    ...(more > 0 ? [t("answer-more-duties", { count: counted(more, language) })] : []),
  ];
}

function dutyLines({ states }: StandingAnswer, { t, language }: Face): string[] {
  const list = (key: "done" | "open", some: readonly DutyState[]): string[] => {
    if (some.length === 0) return [];
    const more = some.length - DUTIES;
    return [
      "",
      t(`answer-duties-${key}`),
      ...some.slice(0, DUTIES).map((state) => {
        const { duty } = state;
        const line = t("answer-duty", { duty: escapeHtml(printedDuty(duty)) });
        return key === "open" ? `${line}${othersOpen(t, state)}` : line;
      }),
      ...(more > 0 ? [t("answer-more-duties", { count: counted(more, language) })] : []),
    ];
  };
  return [
    ...list("done", states.filter(isReported)),
    ...list(
      "open",
      states.filter((state) => isExpected(state) && !isSettled(state)),
    ),
  ];
}

/** The first figures, but for those that a group never sees. */
export function sumLines(
  { totals }: Pick<StandingAnswer, "totals">,
  { t, privately, language }: Face,
  head: "answer-sums" | "answer-sums-within" = "answer-sums",
): string[] {
  const visible = totals.filter(({ figure }) => privately || !figure.sensitive);
  const shown = visible.slice(0, FIGURES);
  const more = visible.length - shown.length;
  if (shown.length === 0) return [];
  return [
    "",
    t(head),
    ...shown.map(({ figure, value, about }) =>
      t("answer-row", {
        name: escapeHtml(figure.label),
        value: escapeHtml(valueWords(t, figure, value, about) ?? ""),
      }),
    ),
    ...(more > 0 ? [t("overview-totals-more", { count: counted(more, language) })] : []),
  ];
}
