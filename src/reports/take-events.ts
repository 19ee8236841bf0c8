import { addsUp, type SaidEvent, together } from "../reading/events.ts";
import { type Takers, takersOf } from "../reading/figure-class.ts";
import type { FigureValues } from "../reading/figure-value.ts";
import type { FiguresReading } from "../reading/figures.ts";
import { isFree, mayStay } from "../reading/law.ts";
import { soundFigures } from "../reading/sound.ts";
import type { RankedEvent } from "../reading/told-duties.ts";
import { vocabularyOf } from "../reading/vocabulary.ts";
import { type Answers, type EventAnswer, readAnswers, type Waiting } from "./answers.ts";
import { figuresAsked } from "./held.ts";
import { leftOver, unreadOf } from "./left-over.ts";
import { toldFor } from "./take-duty.ts";
import { withShares } from "./take-figures.ts";
import { TEXT_LENGTH } from "./take-text.ts";
import type { Circumstances, Taken } from "./taken.ts";

/** Together in one report, each in one of its own, or one of them alone. */
export type Which = "all" | "each" | number;

/** The events of a message, as a draft keeps them until it is said how they are taken. */
export function eventAnswers(
  events: readonly RankedEvent[],
  answers: Answers,
  given: Circumstances,
): EventAnswer[] {
  const figures = figuresAsked(answers, given);
  return events.map(({ from, to, text, figures: read, nearDuties, isDutyClear }) => {
    const own = withShares(read, { figures: read.values }, figures);
    const { values, derived } = soundFigures(own, figures);
    const about = own.about.filter((code) => code in values);
    const { unread } = unreadOf(
      [...leftOf(own), ...leftOver(without(own.values, values), { ...own, figures })].filter(
        isFree,
      ),
    );
    return {
      from,
      to,
      text: isFree(text) ? text : "",
      values,
      derived: [...derived],
      about,
      unread,
      ...(own.offers.length > 0 ? { offers: own.offers.map((offer) => ({ ...offer })) } : {}),
      ...(nearDuties.length > 0 ? { duties: [...nearDuties], isDutyClear } : {}),
    };
  });
}

/** What one event holds that was not understood; what is offered of it may be among that. */
function leftOf({ unread, problems }: FiguresReading): string[] {
  return [...unread, ...problems.map(({ text }) => text)];
}

function without(values: FigureValues, others: FigureValues): FigureValues {
  return Object.fromEntries(Object.entries(values).filter(([code]) => !(code in others)));
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
        : { ...taken, ...unreadOf([...(taken.unread ?? []), ...others.map(({ text }) => text)]) },
    refused: null,
  };
}

/** The answers of the report that follows the one that was sent; null if no event waits. */
export function nextInQueue(answers: Answers, given: Circumstances): Answers | null {
  const [next, ...queue] = answers.queue ?? [];
  if (!next) return null;
  const begun = begunBy(next, answers, given);
  return queue.length > 0 ? { ...begun, queue } : begun;
}

/** In which words it was told. */
export function saidOf(waiting: Waiting): string {
  return "told" in waiting ? (readAnswers(waiting.told).result ?? "") : waiting.text;
}

function begunBy(
  next: Waiting,
  { duty, status, months, short }: Answers,
  given: Circumstances,
): Answers {
  if ("told" in next) return readAnswers(next.told);
  const common: Answers = { duty, status, months, short };
  return withEvent(common, single(next, common, given), given);
}

function none(answers: Answers): Taken {
  return { answers, refused: null };
}

function withEvent(answers: Answers, event: EventAnswer, given: Circumstances): Answers {
  const { duty, guesses, ...rest } = answers;
  const told = mayStay(event.text, TEXT_LENGTH);
  const about = [...new Set([...(answers.about ?? []), ...(event.about ?? [])])];
  const offers = [...(answers.offers ?? []), ...(event.offers ?? [])];
  const filled: Answers = {
    ...rest,
    period: { from: event.from, to: event.to },
    figures: { ...answers.figures, ...event.values },
    derived: [...new Set([...(answers.derived ?? []), ...event.derived])],
    about,
    offers: offers.length > 0 ? offers : undefined,
    ...(told.kind === "stays" && isFree(told.text) ? { result: told.text } : {}),
    events: undefined,
    ...unreadOf([...(answers.unread ?? []), ...(event.unread ?? [])]),
    at: undefined,
  };
  const [likeliest] = event.duties ?? [];
  const known = event.duties ? (event.isDutyClear ? likeliest : undefined) : duty;
  return known === undefined
    ? { ...filled, guesses: event.duties ?? guesses }
    : toldFor(filled, known, given).answers;
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
    return { ...event, figures, told: event.text };
  });
  const takers = { ...takersIn({}, given), openTo: takersIn(answers, given).openTo };
  const { from, to, values, about } = together(said, takers);
  const offers = offeredOf(events, takers);
  const counted = { ...answers.figures, ...values };
  const isOffered = ({ text }: { readonly text: string }) =>
    offers.some((offer) => offer.text.split(" + ").includes(text));
  const unread = events.flatMap(({ values: own, derived, unread: left = [], ...event }) => [
    ...left,
    ...(event.offers ?? []).filter((offer) => !isOffered(offer)).map(({ text }) => text),
    ...leftOver(without(own, counted), { derived, figures: given.plan.figures, day: event.from }),
  ]);
  // Sums are worked out. What was told of all of them stays the result.
  const sums = { values, derived: Object.keys(values), about: [...about], unread, offers };
  return { from, to, ...sums, text: "" };
}

/**
 * What is offered of single events, with what the others say of the same. Nothing where its author would have to
 * choose for one event first, or where people are told of some events only.
 */
function offeredOf(
  events: readonly EventAnswer[],
  takers: Takers,
): NonNullable<EventAnswer["offers"]> {
  const all = events.flatMap(({ offers = [] }) => offers);
  return [...new Set(all.map(({ code }) => code))].flatMap((code) => {
    const own = all.filter((offer) => offer.code === code);
    const said = events.map(({ values, offers = [] }) => [
      ...[values[code]].filter((value) => typeof value === "number"),
      ...offers.filter((offer) => offer.code === code).map(({ value }) => value),
    ]);
    const isWhole = addsUp(code, takers) || said.every((numbers) => numbers.length > 0);
    if (!isWhole || said.some((numbers) => numbers.length > 1)) return [];
    const text = own.map((offer) => offer.text).join(" + ");
    const about = own.some((offer) => offer.about) ? { about: true } : {};
    return [{ code, value: said.flat().reduce((sum, one) => sum + one, 0), text, ...about }];
  });
}

/** The figure of which one event is one. */
function sessionsOf(answers: Answers, given: Circumstances): string | null {
  const [sessions] = takersIn(answers, given).openTo("sessions");
  return sessions?.code ?? null;
}

function takersIn(answers: Answers, given: Circumstances): Takers {
  return takersOf(vocabularyOf(given.plan.lexicon, figuresAsked(answers, given)));
}
