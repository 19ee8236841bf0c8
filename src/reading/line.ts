/** One line of `npm run read`: a text and its circumstances in, what the bot would understand out. */

import * as z from "zod";
import type { Day, Duty, Figure, Period, Plan } from "../plan/model.ts";
import { rememberedOf } from "../plan/remembered.ts";
import { currentUnit, dutiesOf, type Obligation } from "../plan/units.ts";
import { type DateReading, readPeriod } from "./date.ts";
import { together } from "./events.ts";
import { takersOf } from "./figure-class.ts";
import type { FigureValue, FigureValues } from "./figure-value.ts";
import { type FigureProblem, type FiguresReading, isDocuments, readFigures } from "./figures.ts";
import { plainText } from "./plain.ts";
import { guard } from "./privacy.ts";
import { type QuickReading, readQuickReport } from "./quick.ts";
import { daysOf } from "./report-days.ts";
import { seasonsOf } from "./seasons.ts";
import { soundFigures } from "./sound.ts";
import { tokensOf } from "./tokens.ts";
import { vocabularyOf } from "./vocabulary.ts";

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, "a day, written 2024-06-14");

export const Request = z.object({
  text: z.string(),
  /** The unit's code; may be left out with `duty`. */
  unit: z.string().optional(),
  today: day,
  /** A duty's code: the text is an answer in its dialogue. Without it, the text is read as outside one. */
  duty: z.string().optional(),
  /** The figure that the bot asked for, or "date". */
  asked: z.string().optional(),
  /** A plan file. */
  plan: z.string().optional(),
  /** In place of the plan's, for texts of other years. */
  period: z.object({ from: day, to: day }).optional(),
});
export type Request = z.infer<typeof Request>;

export interface Response {
  readonly kind: "report" | "figures" | "date" | "none";
  readonly date: Period | null;
  readonly figures: Readonly<Record<string, unknown>>;
  readonly about: readonly string[];
  readonly questions: readonly { readonly figure?: string; readonly text: string }[];
  readonly offers: readonly {
    readonly figure: string;
    readonly text: string;
    readonly value: unknown;
  }[];
  readonly unread: readonly string[];
  readonly obstacle: string | null;
  readonly duties: readonly string[];
  /** Several events of one message, each with its own day and figures; they are taken when the person says how. */
  readonly events: readonly {
    readonly date: Period;
    readonly figures: Readonly<Record<string, unknown>>;
    readonly about: readonly string[];
    readonly text: string;
  }[];
  readonly privacy: readonly { readonly kind: string; readonly text: string }[];
}

/** @throws an `Error` that says what is wrong if the plan has no such unit, duty or figure */
export function respond(request: Request, plan: Plan): Response {
  const { text, today, asked } = request;
  const period = request.period ?? plan.period;
  const context = { today, period, lexicon: plan.lexicon, all: plan.figures };
  const privacy = guard(text).map(({ kind, text }) => ({ kind, text }));
  if (request.duty === undefined && asked === undefined)
    return { ...outside(request, plan, context), privacy };
  const duty = request.duty === undefined ? null : dutyNamed(request.duty, plan);
  const figures = duty ? figuresOf([duty], plan) : [];
  if (asked === "date") return { ...dated(text, figures, context), privacy };
  const figure = asked === undefined ? undefined : figures.find(({ code }) => code === asked);
  if (asked !== undefined && !figure)
    throw new Error(`duty ${request.duty} asks no figure "${asked}"`);
  const read = answered(readFigures(text, figures, figure, context), figures);
  const day = dayIn(text, figures, context);
  return { ...read, ...day, duties: [], obstacle: null, events: [], privacy };
}

type Context = Parameters<typeof readFigures>[3];
type Read = Pick<Response, "kind" | "figures" | "about" | "questions" | "offers" | "unread">;

function answered(reading: FiguresReading, figures: readonly Figure[]): Read {
  const { values, refusals, doubts } = soundFigures(reading, figures);
  const label = (value: FigureValue | null | undefined) =>
    typeof value === "number" ? String(value) : JSON.stringify(value);
  const checks = [...refusals, ...doubts].flatMap((one) => {
    const codes = one.kind === "split-differs" ? one.parts : [one.code];
    return codes.map((figure) => ({ figure, text: label(reading.values[figure]) }));
  });
  const questions = [...reading.problems.map(questionOf), ...checks];
  const taken = Object.keys(values).length + questions.length + reading.offers.length;
  return {
    kind: taken > 0 ? "figures" : "none",
    figures: printed(values),
    about: reading.about.filter((code) => code in values),
    questions,
    offers: reading.offers.map(({ code, text, value }) => ({ figure: code, text, value })),
    unread: reading.unread,
  };
}

function questionOf(problem: FigureProblem): { figure?: string; text: string } {
  const { text } = problem;
  return "code" in problem && problem.kind !== "not-asked"
    ? { figure: problem.code, text }
    : { text };
}

function printed(values: FigureValues): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).map(([code, value]) => [
      code,
      isDocuments(value)
        ? value.map(({ number, day, subject = null }) => ({ number, day, subject }))
        : value,
    ]),
  );
}

/** A day that an answer holds beside its figures. */
function dayIn(text: string, figures: readonly Figure[], context: Context): Pick<Response, "date"> {
  const typed = plainText(text);
  const sentence = tokensOf(typed, vocabularyOf(context.lexicon, figures), context);
  const { date, days } = daysOf(sentence, typed, context);
  return { date: days.length <= 1 ? date : null };
}

function dated(
  text: string,
  figures: readonly Figure[],
  context: Context,
): Omit<Response, "privacy"> {
  const reading: DateReading = readPeriod(plainText(text), context);
  const date = reading.kind === "period" ? reading : dayIn(text, figures, context).date;
  const rest =
    figures.length > 0 && reading.kind === "problem"
      ? answered(readFigures(text, figures, undefined, context), figures)
      : null;
  const isAsked = date === null;
  return {
    kind:
      isAsked && reading.kind === "problem" && reading.problem.kind === "not-understood"
        ? "none"
        : "date",
    date: date && { from: date.from, to: date.to },
    figures: rest?.figures ?? {},
    about: rest?.about ?? [],
    questions: isAsked ? [{ figure: "date", text }] : [],
    offers: rest?.offers ?? [],
    unread: isAsked ? [] : (rest?.unread ?? []),
    obstacle: null,
    duties: [],
    events: [],
  };
}

function outside(
  { text, unit, today }: Request,
  plan: Plan,
  context: Context,
): Omit<Response, "privacy"> {
  const { duties, figures } = askedOf(unit, today, plan);
  const self = plan.units.find(({ code }) => code === unit)?.name;
  const reading = readQuickReport(text, {
    ...context,
    ...(self === undefined ? {} : { self }),
    duties,
    figures,
    seasons: seasonsOf(plan),
  });
  const none = {
    figures: {},
    about: [],
    questions: [],
    offers: [],
    unread: [],
    obstacle: null,
    duties: [],
    events: [],
  };
  if (reading.kind === "none") return { kind: "none", date: null, ...none };
  const read = answered(reading.figures, figures);
  if (reading.isUnsure)
    return {
      ...{ kind: "none", date: null, ...none, duties: reading.duties },
      questions: [{ text: plainText(text) }],
      offers: [
        ...read.offers,
        ...Object.entries(read.figures).map(([figure, value]) => ({
          figure,
          text: plainText(text),
          value,
        })),
      ],
    };
  const several = reading.events.length > 0 ? severalEvents(reading, figures, plan) : null;
  const day = reading.date
    ? []
    : [{ figure: "date", text: reading.dateProblem ? plainText(text) : "ngày thực hiện" }];
  return {
    ...read,
    kind: "report",
    date: several ? null : reading.date,
    questions: [...(several ? [several.question] : day), ...read.questions],
    offers: [
      ...(several?.offers ?? []),
      ...reading.events.flatMap((event) => answered(event.figures, figures).offers),
      ...read.offers,
    ],
    unread: [...read.unread, ...reading.events.flatMap(({ figures: own }) => own.unread)],
    obstacle: reading.obstacle,
    duties: reading.duties,
    events: reading.events.map(({ from, to, figures: own, text: told }) => {
      const { figures: values, about } = answered(own, figures);
      return { date: { from, to }, figures: values, about, text: told };
    }),
  };
}

function severalEvents(
  { events }: QuickReading & { kind: "report" },
  figures: readonly Figure[],
  { lexicon }: Plan,
) {
  const { from, to, values } = together(events, takersOf(vocabularyOf(lexicon, figures)));
  const text = events.map((event) => event.text).join(" | ");
  const offers = Object.entries(values).map(([figure, value]) => ({
    figure,
    text,
    value: value as unknown,
  }));
  return { question: { text }, offers: [...offers, { figure: "date", text, value: { from, to } }] };
}

/** What a unit may report on, and the figures of it. */
interface Asked {
  readonly duties: readonly Duty[];
  readonly figures: readonly Figure[];
}

function askedOf(unit: string | undefined, today: Day, plan: Plan): Asked {
  return askedBy(plan, unit === undefined ? plan.duties : owedBy(unit, today, plan));
}

/** By all duties of a unit, or of the plan: they stay the same for many texts. */
const askedBy = rememberedOf((plan: Plan, owed: readonly (Obligation | Duty)[]): Asked => {
  const duties = owed
    .map((one) => ("duty" in one ? one.duty : one))
    .filter(({ fulfilledBy }) => fulfilledBy.kind === "task");
  return { duties, figures: figuresOf(duties, plan) };
});

function owedBy(unit: string, today: Day, plan: Plan): readonly Obligation[] {
  const known = plan.units.find(({ code }) => code === unit);
  if (!known) throw new Error(`the plan has no unit "${unit}"`);
  return dutiesOf(plan, currentUnit(plan, unit, today) ?? known, today);
}

function dutyNamed(code: string, plan: Plan): Duty {
  const duty = plan.duties.find((each) => each.code === code);
  if (!duty) throw new Error(`the plan has no duty "${code}"`);
  return duty;
}

function figuresOf(duties: readonly Duty[], plan: Plan): Figure[] {
  const asked = duties.length === 1 ? duties[0]?.figures : undefined;
  if (asked)
    return asked.flatMap((code) => plan.figures.find((figure) => figure.code === code) ?? []);
  const codes = new Set(duties.flatMap(({ figures }) => figures));
  return plan.figures.filter(({ code }) => codes.has(code));
}
