import type { Failure } from "../../../outbox/failures.ts";
import type { ReachFacts } from "../../../schedule/reach.ts";
import { keyboard } from "../../buttons/kind.ts";
import { pageCount, pageRow } from "../../buttons/pages.ts";
import { reachButton } from "../../buttons/reach.ts";
import { escapeHtml } from "../../html.ts";
import { describeKind } from "../../notices/describe.ts";
import type { Voice } from "../../notices/due.ts";
import { reasonWords } from "../../notices/reasons.ts";
import type { View } from "../../view.ts";
import { counted } from "../../words/counts.ts";
import { instantWords } from "../../words/days.ts";
import { nameWords } from "../../words/people.ts";
import { unitName } from "../../words/quote.ts";
import { tabRows } from "./views.ts";

/** Messages on one page. */
export const FAILURES = 8;

export interface Failures {
  readonly failures: readonly Failure[];
  readonly total: number;
  readonly page: number;
}

/** The messages that did not arrive, or may not have, the latest first. */
export function failureView(facts: ReachFacts, shown: Failures, voice: Voice): View {
  const { t, language } = voice;
  const { failures, total, page } = shown;
  const turn = (text: string, to: string) => reachButton.button(text, "failures", to);
  return {
    html: [
      t("reach-failures-head", { count: counted(total, language) }),
      ...(total === 0 ? [t("reach-failures-none")] : []),
      ...failures.map((failure) => `\n${lineWords(failure, facts, voice)}`),
    ].join("\n"),
    keyboard: keyboard(
      pageRow(t, { page, pages: pageCount(total, FAILURES) }, turn),
      ...tabRows("failures", facts, voice),
    ),
  };
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
