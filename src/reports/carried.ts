/** What a periodic report may take over from the time before it: offered part by part, never put in by itself. */

import type { Plan } from "../plan/model.ts";
import type { Occasion } from "../plan/occasions.ts";
import { occasionOf } from "../plan/occasions.ts";
import { length } from "../reading/text.ts";
import type { PeriodicAnswers, TextQuestion } from "./periodic-answers.ts";
import { PERIODIC_LENGTH } from "./periodic-answers.ts";

/** The words of the report before, obstacles that nobody has solved, duties that are not finished. */
export const SOURCES = ["former", "obstacles", "duties"] as const;
export type Source = (typeof SOURCES)[number];

export interface CarriedOffer {
  readonly source: Source;
  readonly text: string;
}

/** What there is to take over, in the words in which it would stand in the report. */
export interface Carried {
  readonly former: PeriodicAnswers | null;
  readonly obstacles: readonly string[];
  readonly duties: readonly string[];
}

/** Obstacles go on as proposals, unfinished duties as what lies ahead. */
const LISTS: Readonly<Partial<Record<TextQuestion, Exclude<Source, "former">>>> = {
  proposals: "obstacles",
  directions: "duties",
};

/** What is offered for one part, but for what its answer holds already. */
export function offersFor(
  question: TextQuestion,
  carried: Carried,
  answer: string | null | undefined,
): CarriedOffer[] {
  const list = LISTS[question];
  const former = carried.former?.[question];
  const offers: CarriedOffer[] = [
    ...(former ? [{ source: "former", text: former } as const] : []),
    ...(list ? [{ source: list, text: fitting(carried[list]) }] : []),
  ];
  return offers.filter(({ text }) => text !== "" && !(answer ?? "").includes(text));
}

/** Whole lines, as many as an answer may hold. */
function fitting(lines: readonly string[]): string {
  return lines.reduce((text, line) => {
    const more = text === "" ? `- ${line}` : `${text}\n- ${line}`;
    return length(more) > PERIODIC_LENGTH.to ? text : more;
  }, "");
}

/** The occasion before this one, among those of which a report is in force: the latest that ended earlier. */
export function formerOf<Report extends { readonly occasion: string }>(
  plan: Plan,
  { kind, period }: Pick<Occasion, "kind" | "period">,
  reports: readonly Report[],
): Report | null {
  if (kind === "special-month") return null;
  const earlier = reports.flatMap((report) => {
    const occasion = occasionOf(plan, report.occasion);
    const isBefore = occasion && occasion.kind !== kind && occasion.period.to < period.to;
    return isBefore && occasion.kind !== "special-month"
      ? [{ report, to: occasion.period.to }]
      : [];
  });
  return earlier.toSorted((a, b) => (a.to < b.to ? -1 : 1)).at(-1)?.report ?? null;
}
