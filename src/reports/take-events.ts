import { type SaidEvent, together } from "../reading/events.ts";
import { type Takers, takersOf } from "../reading/figure-class.ts";
import type { FigureValues } from "../reading/figure-value.ts";
import { isFree, mayStay } from "../reading/law.ts";
import { soundFigures } from "../reading/sound.ts";
import { vocabularyOf } from "../reading/vocabulary.ts";
import type { Answers, EventAnswer } from "./answers.ts";
import { figuresAsked } from "./held.ts";
import { TEXT_LENGTH } from "./take-text.ts";
import type { Circumstances, Taken } from "./taken.ts";

/** Together in one report, each in one of its own, or one of them alone. */
export type Which = "all" | "each" | number;

/** The events of a message, as a draft keeps them until it is said how they are taken. */
export function eventAnswers(
  events: readonly SaidEvent[],
  answers: Answers,
  given: Circumstances,
): EventAnswer[] {
  const figures = figuresAsked(answers, given);
  return events.map(({ from, to, text, figures: own }) => {
    const { values, derived } = soundFigures(own, figures);
    const about = own.about.filter((code) => code in values);
    return { from, to, text: isFree(text) ? text : "", values, derived: [...derived], about };
  });
}

/** Takes the events of a message; those that become no report are named as not used. */
export function takeEvents(answers: Answers, which: Which, given: Circumstances): Taken {
  const { events = [] } = answers;
  if (which === "all") {
    const all = sumOf(events, answers, given);
    return all ? { answers: withEvent(answers, all, given), refused: null } : none(answers);
  }
  const index = which === "each" ? 0 : which;
  const chosen = events[index];
  if (!chosen) return none(answers);
  const others = events.filter((_, i) => i !== index);
  const taken = withEvent(answers, single(chosen, answers, given), given);
  return {
    answers:
      which === "each"
        ? { ...taken, queue: others }
        : { ...taken, unread: others.map(({ text }) => text) },
    refused: null,
  };
}

/** The answers of the report that follows the one that was sent; null if no event waits. */
export function nextInQueue(answers: Answers, given: Circumstances): Answers | null {
  const [next, ...queue] = answers.queue ?? [];
  if (!next) return null;
  const { duty, status, months, short } = answers;
  const common: Answers = { duty, status, months, short };
  const taken = withEvent(common, single(next, common, given), given);
  return queue.length > 0 ? { ...taken, queue } : taken;
}

function none(answers: Answers): Taken {
  return { answers, refused: null };
}

function withEvent(answers: Answers, event: EventAnswer, given: Circumstances): Answers {
  const codes = new Set(figuresAsked(answers, given).map(({ code }) => code));
  const values: FigureValues = Object.fromEntries(
    Object.entries(event.values).filter(([code]) => codes.has(code)),
  );
  const derived = event.derived.filter((code) => codes.has(code));
  const told = mayStay(event.text, TEXT_LENGTH);
  return {
    ...answers,
    period: { from: event.from, to: event.to },
    figures: { ...answers.figures, ...values },
    derived: [...new Set([...(answers.derived ?? []), ...derived])],
    about: [...new Set([...(answers.about ?? []), ...(event.about ?? [])])].filter((code) =>
      codes.has(code),
    ),
    ...(told.kind === "stays" && isFree(told.text) ? { result: told.text } : {}),
    events: undefined,
    unread: undefined,
    at: undefined,
  };
}

/** One event is one session. */
function single(event: EventAnswer, answers: Answers, given: Circumstances): EventAnswer {
  const sessions = sessionsOf(answers, given);
  if (sessions === null || event.values[sessions] !== undefined) return event;
  return {
    ...event,
    values: { ...event.values, [sessions]: 1 },
    derived: [...event.derived, sessions],
  };
}

function sumOf(
  events: readonly EventAnswer[],
  answers: Answers,
  given: Circumstances,
): EventAnswer | null {
  if (events.length === 0) return null;
  const said = events.map(({ values, derived, about = [], ...event }): SaidEvent => {
    const figures = { values, derived, about, offers: [], unread: [], problems: [] };
    return { ...event, figures };
  });
  const { from, to, values, about } = together(said, takersIn(answers, given));
  // Sums are worked out. What was told of all of them stays the result.
  return { from, to, values, derived: Object.keys(values), about: [...about], text: "" };
}

/** The figure of which one event is one. */
function sessionsOf(answers: Answers, given: Circumstances): string | null {
  const [sessions] = takersIn(answers, given).openTo("sessions");
  return sessions?.code ?? null;
}

function takersIn(answers: Answers, given: Circumstances): Takers {
  return takersOf(vocabularyOf(given.plan.lexicon, figuresAsked(answers, given)));
}
