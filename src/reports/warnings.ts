import type { Asking, Day, Figure, Period, Plan } from "../plan/model.ts";
import { type FigureValue, type FigureValues, splitsOf } from "../reading/figure-value.ts";
import { readFigures } from "../reading/figures.ts";
import type { Answers } from "./answers.ts";
import { isRequiredIn } from "./asking.ts";
import { type Conflict, conflictsIn } from "./fitting.ts";
import { namedDoers } from "./named-doer.ts";
import { type Outside, outsideOf } from "./outside.ts";
import type { PeriodicAnswers } from "./periodic-answers.ts";
import { askingOf, figuresOf } from "./questions.ts";
import { tellsOfDeeds } from "./status.ts";

/** What whoever takes a report should look at; figures by their codes. None of it refuses anything. */
export type Warning =
  /** The plan requires it, and its reporter said that there is no number. */
  | { readonly kind: "required"; readonly figures: readonly string[] }
  /** Without it the report tells little: how many people came to how many meetings. */
  | { readonly kind: "missing"; readonly figures: readonly string[] }
  /** A total without the parts of one of its splits: how many are women. Named by the first of them. */
  | { readonly kind: "unsplit"; readonly figure: string; readonly part: string }
  /** A part is more than its whole, or a split adds up to another number. */
  | { readonly kind: "conflict"; readonly conflict: Conflict }
  /** The words say "03 buổi", the figure 9. */
  | {
      readonly kind: "disagree";
      readonly figure: string;
      readonly value: FigureValue;
      readonly text: FigureValue;
    }
  /** Far from what is usual: of the revision before, of the unit's own reports, of units like it. */
  | {
      readonly kind: "unlike";
      readonly figure: string;
      readonly value: number;
      readonly usual: number;
      readonly of: "before" | "own" | "peers";
    }
  /** Its activity lies outside the time of its duty; the month by its code, null: the duty has a time of its own. */
  | {
      readonly kind: "outside";
      readonly period: Period;
      readonly of: Outside["of"];
      readonly month: string | null;
    }
  /** Its words tell of another unit's work. */
  | { readonly kind: "other-unit"; readonly unit: string }
  /** Another report in force of the unit tells of the same duty and days: this one may be its correction. */
  | { readonly kind: "same-day"; readonly number: number }
  /** Other reports in force of the unit tell of the same duty and of days within: the figures may hold theirs. */
  | { readonly kind: "within"; readonly numbers: readonly number[] }
  /** It was returned, and sent again as it was. */
  | { readonly kind: "unchanged" }
  /** A periodic report that holds no figure at all. */
  | { readonly kind: "no-figures" }
  /** A periodic report that is the signed document alone. */
  | { readonly kind: "scan" }
  /** A periodic report that was sent without the leader's word that the plan asks for. */
  | { readonly kind: "unconfirmed" }
  /** A periodic report that says neither what went well nor what did not. */
  | { readonly kind: "no-words" };

/** What a report is held against. */
export interface Compared {
  /** Of the revision before this one; null for the first. */
  readonly before: FigureValues | null;
  /** Of the unit's other reports on the same duty. */
  readonly own: readonly FigureValues[];
  /** Of other units of its kind on the same duty. */
  readonly peers: readonly FigureValues[];
  /** Numbers of the unit's other reports on the same duty and days, the latest first. */
  readonly sameDay: readonly number[];
  /** Numbers of those whose days lie within the report's. */
  readonly within: readonly number[];
}

/** So many times the usual value, or such a part of it, is worth a look. */
const FACTOR = 5;
/** Smaller differences are none: two meetings instead of ten. */
const LEAST = 10;
/** Fewer values make nothing usual. */
const ENOUGH = { own: 3, peers: 5 } as const;

/** What is to be looked at in a task report. */
export function warningsOf(
  plan: Plan,
  answers: Answers,
  compared: Compared,
  { today, unit }: { readonly today: Day; readonly unit: string },
): Warning[] {
  const { duty, status, figures: given = {} } = answers;
  if (!duty || !tellsOfDeeds(status ?? "nil")) return [];
  const asked = figuresOf(plan, duty);
  return [
    ...compared.sameDay.slice(0, 1).map((number) => ({ kind: "same-day", number }) as const),
    ...(compared.within.length > 0 ? [{ kind: "within", numbers: compared.within } as const] : []),
    ...lacking(askingOf(plan, answers), given),
    ...unsplit(asked, given),
    ...contradictionsIn(plan, answers, today),
    ...asked.flatMap(({ code }) => unlike(code, given[code], compared)),
    ...misplaced(plan, answers),
    ...misattributed(answers, { plan, today, unit }),
  ];
}

/** What does not agree in a report: its figures with each other, its words with them. Its author is told it, too. */
export function contradictionsIn(plan: Plan, answers: Answers, today: Day): Warning[] {
  const { duty, status, figures = {} } = answers;
  if (!duty || !tellsOfDeeds(status ?? "nil")) return [];
  const asked = figuresOf(plan, duty);
  return [...conflicting(asked, figures), ...disagreeing(plan, asked, answers, today)];
}

function conflicting(asked: readonly Figure[], given: FigureValues): Warning[] {
  return conflictsIn(given, asked).map((conflict) => ({ kind: "conflict", conflict }));
}

function misattributed(answers: Answers, given: Parameters<typeof namedDoers>[1]): Warning[] {
  return namedDoers(answers, given).map((unit) => ({ kind: "other-unit", unit }));
}

function misplaced(plan: Plan, answers: Answers): Warning[] {
  const missed = outsideOf(plan, answers);
  if (!missed) return [];
  const { period, of, month } = missed;
  return [{ kind: "outside", period, of, month: month?.code ?? null }];
}

/**
 * What the words of a periodic report say otherwise than its figures do: its own, or what the task reports
 * come to, in one area or in all. Its author is told it, too.
 */
export function periodicContradictionsIn(
  plan: Plan,
  { nil, scan, sums, figures: own = {}, strengths }: PeriodicAnswers,
  today: Day,
): Warning[] {
  if (nil || scan || !strengths) return [];
  const said = [own, ...(sums?.areas ?? []).map(({ values }) => values)];
  const valuesOf = (code: string) =>
    said.map((one) => one[code]).filter((one) => typeof one === "number");
  const figures = Object.fromEntries(
    plan.figures.map(({ code }) => {
      const values = valuesOf(code);
      return [code, values.length > 0 ? values.reduce((sum, one) => sum + one, 0) : null];
    }),
  );
  // A part is read beside its whole, and each whole by itself: two of a kind would leave it open which is meant.
  return plan.figures
    .filter(({ partOf }) => partOf === null)
    .flatMap((whole) => {
      const family = plan.figures.filter((one) => one === whole || one.partOf === whole.code);
      if (family.every(({ code }) => figures[code] === null)) return [];
      return disagreeing(plan, family, { result: strengths, figures }, today).filter(
        (one) => one.kind !== "disagree" || !valuesOf(one.figure).includes(Number(one.text)),
      );
    });
}

/**
 * What is to be looked at in a periodic report.
 *
 * @param asking what it is asked for itself
 * @param before what the revision before this one said and summed; null for the first
 */
export function periodicWarningsOf(
  plan: Plan,
  answers: PeriodicAnswers,
  asking: Asking,
  before: Pick<PeriodicAnswers, "figures" | "sums"> | null,
  today: Day,
): Warning[] {
  const { nil, scan, sums, strengths, weaknesses, figures: own = {} } = answers;
  if (nil) return [];
  const hasFigures =
    (sums?.areas ?? []).some(({ values }) => Object.keys(values).length > 0) ||
    asking.figures.some((figure) => isGiven(own, figure));
  const former = new Map(before?.sums?.areas.map(({ area, values }) => [area, values]));
  return [
    ...(scan ? [{ kind: "scan" } as const] : []),
    ...(hasFigures || scan ? [] : [{ kind: "no-figures" } as const]),
    ...lacking(asking, own),
    ...unsplit(asking.figures, own),
    ...conflicting(asking.figures, own),
    ...periodicContradictionsIn(plan, answers, today),
    ...asking.figures.flatMap(({ code }) =>
      unlike(code, own[code], { before: before?.figures ?? null, own: [], peers: [] }),
    ),
    ...(!scan && strengths === null && weaknesses === null ? [{ kind: "no-words" } as const] : []),
    ...(sums?.areas ?? []).flatMap(({ area, values }) =>
      Object.keys(values).flatMap((code) =>
        unlike(code, values[code], { before: former.get(area) ?? null, own: [], peers: [] }),
      ),
    ),
  ];
}

/** What is not given and should be, what the plan requires first. */
function lacking(asking: Asking, given: FigureValues): Warning[] {
  const isRequired = isRequiredIn(asking);
  const absent = asking.figures.filter((figure) => !isGiven(given, figure));
  const required = absent.filter(isRequired);
  const main = mainFigures(asking, given);
  const missing = absent.filter((figure) => main.includes(figure) && !isRequired(figure));
  const named = (kind: "required" | "missing", figures: readonly Figure[]): Warning[] =>
    figures.length > 0 ? [{ kind, figures: figures.map(({ code }) => code) }] : [];
  return [...named("required", required), ...named("missing", missing)];
}

/**
 * The figures that a report is about: where people are counted apart, the first of these and what is counted
 * first, such as the meetings; all of them where it gives none. A duty lists whatever units may have to tell, and who printed
 * no leaflets lacks nothing: warned of each, the office would read no warning.
 */
function mainFigures({ figures }: Asking, given: FigureValues): Figure[] {
  const whole = figures.filter(({ partOf }) => !partOf);
  if (!figures.some((figure) => isGiven(given, figure))) return whole;
  const [people] = splitsOf(figures, 1);
  if (!people) return [];
  const first = whole.find(({ kind }) => kind === "count");
  return whole.filter((figure) => figure === first || figure.code === people.whole);
}

function isGiven(given: FigureValues, { code }: Figure): boolean {
  return given[code] !== undefined && given[code] !== null;
}

function unsplit(asked: readonly Figure[], given: FigureValues): Warning[] {
  return splitsOf(asked, 1).flatMap(({ whole: figure, parts: [part = "", ...more] }) => {
    const value = given[figure];
    const isKnown = typeof value === "number" && value > 0;
    const isSplit = [part, ...more].some((code) => typeof given[code] === "number");
    return isKnown && !isSplit ? [{ kind: "unsplit", figure, part }] : [];
  });
}

function disagreeing(
  plan: Plan,
  asked: readonly Figure[],
  { result, figures: given = {}, about = [] }: Answers,
  today: Day,
): Warning[] {
  if (!result) return [];
  const context = { today, period: plan.period, lexicon: plan.lexicon, all: plan.figures };
  const reading = readFigures(result, asked, undefined, context);
  return asked.flatMap(({ code }): Warning[] => {
    const [value, text] = [given[code], reading.values[code]];
    if (typeof value !== "number" || typeof text !== "number" || value === text) return [];
    if (about.includes(code) || reading.about.includes(code)) return [];
    return [{ kind: "disagree", figure: code, value, text }];
  });
}

function unlike(
  figure: string,
  value: FigureValue | null | undefined,
  { before, own, peers }: Omit<Compared, "sameDay" | "within">,
): Warning[] {
  if (typeof value !== "number") return [];
  const numbers = (all: readonly FigureValues[]) =>
    all.map((values) => values[figure]).filter((one) => typeof one === "number");
  const groups = [
    ["before", before ? numbers([before]) : [], 1],
    ["own", numbers(own), ENOUGH.own],
    ["peers", numbers(peers), ENOUGH.peers],
  ] as const;
  for (const [of, values, enough] of groups) {
    const usual = values.length >= enough ? median(values) : null;
    if (usual !== null && isFar(value, usual)) {
      return [{ kind: "unlike", figure, value, usual, of }];
    }
  }
  return [];
}

function isFar(value: number, usual: number): boolean {
  const [less, more] = value < usual ? [value, usual] : [usual, value];
  return more - less >= LEAST && more > less * FACTOR;
}

/** The middle value; of two, the lower. */
function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? 0;
}
