import type { InlineKeyboardMarkup } from "grammy/types";
import { dutyOf } from "../../reports/questions.ts";
import type { Named } from "../../reports/store/joint-answers.ts";
import { jointButton } from "../buttons/joint.ts";
import { keyboard } from "../buttons/kind.ts";
import type { Ctx } from "../context.ts";
import { escapeHtml, shorten } from "../html.ts";
import { counted } from "../words/counts.ts";
import { periodWords, reportNumber } from "../words/days.ts";
import { quoted, unitName } from "../words/quote.ts";

/** More would not fit into a message; the others are asked about when these are answered. */
const ASKED = 6;
/** As much of the other unit's text as it takes to know the event again. */
const QUOTED = 200;

type Words = Pick<Ctx, "t" | "plan">;

/** Whether what other units say of a unit is right, about each of their reports. */
export function askedView(
  words: Words & Pick<Ctx, "language">,
  asked: readonly Named[],
): { readonly html: string; readonly keyboard: InlineKeyboardMarkup } {
  const { t, language } = words;
  const shown = asked.slice(0, ASKED);
  const more = asked.length - shown.length;
  return {
    html: [
      t("joint-ask"),
      ...shown.flatMap((named, i) => {
        const { result } = named.answers;
        const text = result ? [quoted(shorten(result, QUOTED))] : [];
        return ["", t("joint-line", { index: i + 1, ...valuesOf(words, named) }), ...text];
      }),
      ...(more > 0 ? ["", t("joint-more", { count: counted(more, language) })] : []),
    ].join("\n"),
    keyboard: keyboard(
      ...shown.map(({ id }, i) => [
        jointButton.button(t("button-joint-yes", { index: i + 1 }), id, "yes", "-"),
        jointButton.button(t("button-joint-no", { index: i + 1 }), id, "no", "-"),
      ]),
    ),
  };
}

/** So many events of other units are named: more would not fit beside what else a card says. */
const NAMED = 5;

/** The latest of them. */
export function shownOf(named: readonly Named[]): readonly Named[] {
  return named.slice(-NAMED);
}

/** Events of other units in which a unit had a part, by their word or its own; no line if there is none. */
export function namedLines(
  { t, plan, language }: Words & Pick<Ctx, "language">,
  named: readonly Named[],
): string[] {
  if (named.length === 0) return [];
  const lines = shownOf(named).map((one) => {
    const state = one.state === "dropped" ? "" : t(`joint-${one.state}`);
    return t("standing-joint-line", { ...valuesOf({ t, plan }, one), state });
  });
  const more = named.length - lines.length;
  const rest = more > 0 ? [t("joint-earlier", { count: counted(more, language) })] : [];
  return ["", t("standing-joint"), ...rest, ...lines];
}

/** What is said of the other unit's report, in HTML. */
export function valuesOf({ t, plan }: Words, { unit, number, duty, period, part }: Named) {
  return {
    ...{ part, unit: unitName(plan, unit), number: reportNumber(number) },
    duty: escapeHtml(dutyOf(plan, duty)?.title ?? duty),
    days: period ? periodWords(t, period) : "",
  };
}
