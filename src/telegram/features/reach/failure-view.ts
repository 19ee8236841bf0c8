import type { Failure } from "../../../outbox/failures.ts";
import type { ReachFacts } from "../../../schedule/reach.ts";
import { keyboard } from "../../buttons/kind.ts";
import { pageCount, pageRow } from "../../buttons/pages.ts";
import { reachButton, sayAgainButton } from "../../buttons/reach.ts";
import { escapeHtml } from "../../html.ts";
import { describeKind } from "../../notices/describe.ts";
import type { Voice } from "../../notices/due.ts";
import { reasonWords } from "../../notices/reasons.ts";
import type { View } from "../../view.ts";
import { counted } from "../../words/counts.ts";
import { instantWords } from "../../words/days.ts";
import { nameWords } from "../../words/people.ts";
import { unitName } from "../../words/quote.ts";
import { nameOf } from "./say-again.ts";
import { tabRows } from "./views.ts";

/** Messages on one page. */
export const FAILURES = 8;
const IN_A_ROW = 4;

export interface Failures {
  readonly failures: readonly Failure[];
  readonly total: number;
  readonly page: number;
}

/** The messages that did not arrive, or may not have, the latest first. */
export function failureView(facts: ReachFacts, shown: Failures, voice: Voice): View {
  const { t, language } = voice;
  const { failures, total, page } = shown;
  const { again } = facts;
  // Which of the page can be said again, by their places in it.
  const places = failures.flatMap(({ id }, i) => (again.includes(id) ? [{ id, at: i + 1 }] : []));
  const turn = (text: string, to: string) => reachButton.button(text, "failures", to);
  return {
    html: [
      t("reach-failures-head", { count: counted(total, language) }),
      ...(total === 0 ? [t("reach-failures-none")] : []),
      ...failures.map((failure, i) => `\n${i + 1}. ${lineWords(failure, facts, voice)}`),
      ...(again.length > 0 ? [`\n${t("reach-again-how")}`] : []),
    ].join("\n"),
    keyboard: keyboard(
      ...rowsOf(
        places.map(({ id, at }) =>
          sayAgainButton.button(t("button-reach-again", { at }), nameOf(id), String(page)),
        ),
      ),
      [
        again.length > 1 &&
          sayAgainButton.button(
            t("button-reach-again-all", { count: counted(again.length, language) }),
            ...(["all", String(page)] as const),
          ),
      ],
      pageRow(t, { page, pages: pageCount(total, FAILURES) }, turn),
      ...tabRows("failures", facts, voice),
    ),
  };
}

function rowsOf<Button>(buttons: readonly Button[]): Button[][] {
  const rows = Math.ceil(buttons.length / IN_A_ROW);
  return Array.from({ length: rows }, (_, i) => buttons.slice(i * IN_A_ROW, (i + 1) * IN_A_ROW));
}

/** What was to be said, to whom, when, and what became of it. */
function lineWords(failure: Failure, { plan }: ReachFacts, { t }: Voice): string {
  const { kind, subject, unit, state, reason, at, person } = failure;
  const whom = [
    unit && unitName(plan, unit),
    person ? escapeHtml(nameWords(t, person)) : t("reach-group"),
  ];
  const why = reasonWords(t, reason);
  return [
    `<b>${escapeHtml(describeKind(t, plan, kind, subject))}</b>`,
    `${whom.filter(Boolean).join(" · ")} · ${instantWords(t, at, plan.timeZone)}`,
    `${t(`notice-state-${state}`)}${why ? `: ${why}` : ""}`,
  ].join("\n");
}
