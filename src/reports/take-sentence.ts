import { type SaidEvent, together } from "../reading/events.ts";
import { takersOf } from "../reading/figure-class.ts";
import type { FigureValues } from "../reading/figure-value.ts";
import { readFigures } from "../reading/figures.ts";
import { plainText } from "../reading/plain.ts";
import { daysOf } from "../reading/report-days.ts";
import { tokensOf } from "../reading/tokens.ts";
import { vocabularyOf } from "../reading/vocabulary.ts";
import type { Answers, EventAnswer } from "./answers.ts";
import { figuresOf } from "./questions.ts";
import { takeReading } from "./take-figures.ts";
import type { Circumstances, Taken } from "./taken.ts";

/**
 * Takes what a sentence holds, typed where something else was asked: its day, and the figures of the duty
 * that are not given yet. Null if it holds neither.
 */
export function takeSentence(answers: Answers, text: string, given: Circumstances): Taken | null {
  const { plan, today } = given;
  const context = { today, period: plan.period, lexicon: plan.lexicon, all: plan.figures };
  const figures = answers.duty ? figuresOf(plan, answers.duty) : [];
  const typed = plainText(text);
  const { date } = daysOf(
    tokensOf(typed, vocabularyOf(plan.lexicon, figures), context),
    typed,
    context,
  );
  const open = figures.filter(({ code }) => answers.figures?.[code] === undefined);
  const reading = readFigures(text, figures, undefined, context);
  const fresh = Object.keys(reading.values).filter((code) => open.some((one) => one.code === code));
  if (!date && fresh.length === 0) return null;
  const dated =
    date && !answers.period ? { ...answers, period: { from: date.from, to: date.to } } : answers;
  const values = Object.fromEntries(
    Object.entries(reading.values).filter(([code]) => fresh.includes(code)),
  );
  const taken =
    fresh.length > 0
      ? takeReading(dated, { ...reading, values }, figures)
      : { answers: dated, refused: null };
  return taken.answers === answers ? null : taken;
}

/** Takes the events of a message as one report, or one of them; the others are named as not used. */
export function takeEvents(
  answers: Answers,
  which: number | "all",
  { plan }: Circumstances,
): Taken {
  const { events = [] } = answers;
  const chosen = which === "all" ? oneOf(events, answers, plan) : events[which];
  if (!chosen) return { answers, refused: null };
  const codes = answers.duty ? figuresOf(plan, answers.duty).map(({ code }) => code) : null;
  const asked = (values: FigureValues): FigureValues =>
    Object.fromEntries(Object.entries(values).filter(([code]) => codes?.includes(code) ?? true));
  const rest = which === "all" ? [] : events.filter((_, i) => i !== which).map(({ text }) => text);
  return {
    answers: {
      ...answers,
      period: { from: chosen.from, to: chosen.to },
      figures: { ...answers.figures, ...asked(chosen.values) },
      derived: [...new Set([...(answers.derived ?? []), ...Object.keys(asked(derivedOf(chosen)))])],
      events: undefined,
      unread: rest.length > 0 ? rest : undefined,
    },
    refused: null,
  };
}

function derivedOf({ values, derived }: EventAnswer): FigureValues {
  return Object.fromEntries(Object.entries(values).filter(([code]) => derived.includes(code)));
}

function oneOf(
  events: readonly EventAnswer[],
  { duty }: Answers,
  plan: Circumstances["plan"],
): EventAnswer | undefined {
  const figures = duty ? figuresOf(plan, duty) : plan.figures;
  const said = events.map(({ values, derived, ...event }): SaidEvent => {
    const figures = { values, derived, about: [], offers: [], unread: [], problems: [] };
    return { ...event, figures };
  });
  const takers = takersOf(vocabularyOf(plan.lexicon, figures));
  const { from, to, values } = together(said, takers);
  // Sums are worked out.
  return { from, to, values, derived: Object.keys(values), text: "" };
}
