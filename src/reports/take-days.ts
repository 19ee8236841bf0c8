/** Answers to the question for the days of a report. */
import { readPeriod } from "../reading/date.ts";
import type { Answers } from "./answers.ts";
import { unreadOf } from "./left-over.ts";
import { takeSentence } from "./take-sentence.ts";
import { type Circumstances, refused, type Taken, taken } from "./taken.ts";

/** A day; or a sentence that holds one, and more. */
export function takeDays(answers: Answers, text: string, given: Circumstances): Taken {
  const day = takePeriod(answers, text, given);
  const unclear = day.refused?.kind === "date" && day.refused.problem.kind === "not-understood";
  return (unclear && takeSentence(answers, text, given)) || day;
}

export function takePeriod(answers: Answers, text: string, { plan, today }: Circumstances): Taken {
  const reading = readPeriod(text, { today, period: plan.period });
  return reading.kind === "problem"
    ? refused(answers, { kind: "date", problem: reading.problem })
    : taken(answers, {
        period: { from: reading.from, to: reading.to },
        // Events that were not chosen from are named.
        ...(answers.events
          ? {
              events: undefined,
              ...unreadOf([...(answers.unread ?? []), ...answers.events.map((one) => one.text)]),
            }
          : {}),
      });
}
