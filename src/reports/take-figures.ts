import type { Asking, Figure } from "../plan/model.ts";
import { checkFigures } from "../reading/figure-checks.ts";
import {
  derive,
  type FigureValue,
  type FigureValues,
  isSpoken,
  isTexts,
  withoutDerived,
} from "../reading/figure-value.ts";
import { type FiguresReading, readFigures } from "../reading/figures.ts";
import { isFree, mayStay } from "../reading/law.ts";
import { shareOf } from "../reading/shares-said.ts";
import {
  askedFigure,
  type FigureAnswers,
  isRequiredIn,
  openFigures,
  SPOKEN_LENGTH,
} from "./asking.ts";
import { rightWords } from "./correcting.ts";
import { fitting } from "./fitting.ts";
import { stillUnread, unreadOf } from "./left-over.ts";
import type { Circumstances, Refused } from "./taken.ts";

/** What became of an answer about figures, of whatever report. */
export interface FiguresTaken<Kept extends FigureAnswers> {
  readonly answers: Kept;
  readonly refused: FiguresRefused | null;
}

export type FiguresRefused = Extract<Refused, { kind: "figures" }>;

/** Takes what of a message is sound; unlikely figures wait for a word, impossible ones are refused. */
export function takeFigures<Kept extends FigureAnswers>(
  answers: Kept,
  text: string,
  asking: Asking,
  { plan, today }: Pick<Circumstances, "plan" | "today">,
): FiguresTaken<Kept> {
  const { figures } = asking;
  // A bare number answers the doubt that is open, then the first open figure. Where all are given it
  // answers nothing: which of them it corrects would be a guess.
  const [doubted] = Object.keys(answers.doubtful ?? {});
  const next =
    figures.find(({ code }) => code === doubted) ??
    askedFigure(asking, answers) ??
    (figures.length === 1 ? figures[0] : undefined);
  const asked = next && isSpoken(next) ? undefined : next;
  const reading = readFigures(text, figures, asked, {
    today,
    period: plan.period,
    lexicon: plan.lexicon,
    all: plan.figures,
  });
  return takeReading(answers, withShares(reading, answers, figures), figures);
}

/** Takes figures that a correction names; a bare number names none. Null if it names none. */
export function takeNamed<Kept extends FigureAnswers>(
  answers: Kept,
  text: string,
  { figures }: Asking,
  { plan, today }: Pick<Circumstances, "plan" | "today">,
): FiguresTaken<Kept> | null {
  const context = { today, period: plan.period, lexicon: plan.lexicon, all: plan.figures };
  const read = readFigures(rightWords(text), figures, undefined, context);
  const reading = withShares(read, answers, figures);
  const { values, offers, problems } = reading;
  if (Object.keys(values).length + offers.length + problems.length === 0) return null;
  return takeReading(answers, reading, figures);
}

/** "nữ 60%" of a whole that was given before is offered as its number, and money without its source to each. */
export function withShares(
  reading: FiguresReading,
  { figures: given = {} }: FigureAnswers,
  figures: readonly Figure[],
): FiguresReading {
  const offers = reading.problems.flatMap((problem) => {
    if (problem.kind !== "percent" || problem.percent > 100) return [];
    const whole = given[figures.find(({ code }) => code === problem.code)?.partOf ?? ""];
    const { code, text, percent } = problem;
    return typeof whole === "number" ? [{ code, value: shareOf(whole, percent), text }] : [];
  });
  const offered = new Set(offers.map(({ code }) => code));
  return {
    ...reading,
    offers: [...reading.offers, ...offers, ...sourcesOffered(reading, figures)],
    problems: reading.problems.filter(
      (problem) => !(problem.kind === "percent" && offered.has(problem.code)),
    ),
  };
}

/** Money of which nobody said where it comes from is offered to each source of the plan. */
function sourcesOffered(
  { problems, values }: FiguresReading,
  figures: readonly Figure[],
): FiguresReading["offers"] {
  const sources = figures.filter(({ source, code }) => source !== null && !(code in values));
  return problems.flatMap((problem) =>
    problem.kind === "money-source"
      ? sources.map(({ code }) => ({ code, value: problem.value, text: problem.text }))
      : [],
  );
}

/** Takes what was read, as far as it is sound and agrees with what was given, which stays. */
export function takeReading<Kept extends FigureAnswers>(
  answers: Kept,
  reading: FiguresReading,
  figures: readonly Figure[],
): FiguresTaken<Kept> {
  const { derived, problems, offers, about } = reading;
  const { values, unread } = lawful(reading);
  const said = without(
    withoutDerived(values, derived, figures),
    derived.filter((code) => wasSaid(answers, code)),
  );
  const before = given(answers, figures);
  const { kept, refusals } = fitting(before, { ...answers.doubtful, ...said }, figures, derived);
  const unlikely = checkFigures({ ...before, ...kept }, figures).doubts.map(({ code }) => code);
  const sure = only(kept, (code) => code in said && !unlikely.includes(code));
  // What agrees only with a figure that waits for a word waits with it.
  const taken = fitting(before, sure, figures, derived).kept;
  const doubtful = only(kept, (code) => !(code in taken));
  const good = derive({ ...before, ...taken }, figures);

  // What is told to be of no use here is told once.
  const unclear = unread.filter((text) => !problems.some((problem) => problem.text === text));
  const refused: FiguresRefused | null =
    refusals.length + problems.length + unclear.length > 0
      ? { kind: "figures", refusals, problems, unread: unclear }
      : null;
  const notAsked = problems.filter(({ kind }) => kind === "not-asked").map(({ text }) => text);
  // What is shown on the card is kept with the draft, and so under the law of what may be kept.
  const named = [...stillUnread(answers.unread, taken), ...unread, ...notAsked].filter(isFree);
  const marks = {
    ...unreadOf(named),
    offers: offers.length > 0 ? offers.map((offer) => ({ ...offer })) : undefined,
  };
  if (Object.keys(kept).every((code) => !(code in said)))
    return { answers: offers.length > 0 ? { ...answers, ...marks } : answers, refused };
  // What a rule added or was said to be approximate stays so until it is said anew.
  const marked = (earlier: readonly string[] = [], now: readonly string[]) =>
    [
      ...earlier.filter((code) => !(code in taken)),
      ...now.filter((code) => code in kept || good.derived.includes(code)),
    ].filter((code) => code in good.values);
  const rules = marked(answers.derived, derived).filter((code) => !good.derived.includes(code));
  const approximate = marked(answers.about, about);
  return {
    answers: {
      ...answers,
      ...marks,
      figures: good.values,
      derived: [...rules, ...good.derived],
      about: approximate.length > 0 ? approximate : undefined,
      doubtful: Object.keys(doubtful).length > 0 ? doubtful : undefined,
      // Whoever went back to the figures goes on when the message was understood.
      ...(answers.at === "figures" && refused === null && offers.length === 0
        ? { at: undefined, again: undefined }
        : {}),
    },
    refused,
  };
}

/** What was said is not overridden by what follows from other words: "trẻ em 20" changes no total. */
function wasSaid({ figures = {}, derived = [] }: FigureAnswers, code: string): boolean {
  return figures[code] != null && !derived.includes(code);
}

/** Words are under the law of all texts; what it does not let stay is named like what was not understood. */
function lawful({ values, unread }: FiguresReading): Pick<FiguresReading, "values" | "unread"> {
  const isKept = (value: FigureValue | null) =>
    !isTexts(value) ||
    value.texts.every((text) => isFree(text) && mayStay(text, SPOKEN_LENGTH).kind === "stays");
  const kept = Object.entries(values).filter(([, value]) => isKept(value));
  const others = Object.values(values).filter((value) => !isKept(value));
  return {
    values: Object.fromEntries(kept),
    unread: [...unread, ...others.flatMap((value) => (isTexts(value) ? value.texts : []))],
  };
}

/** There are no figures for what is asked, or for all that is open but what is required: of that it is said one by one. */
export function takeUnknown<Kept extends FigureAnswers>(
  answers: Kept,
  all: boolean,
  asking: Asking,
): FiguresTaken<Kept> {
  const isRequired = isRequiredIn(asking);
  const open = openFigures(asking, answers).filter(
    ({ code }) => !(code in (answers.doubtful ?? {})),
  );
  const asked = askedFigure(asking, answers);
  const meant = all ? open.filter((figure) => !isRequired(figure)) : asked ? [asked] : [];
  const codes = meant.map(({ code }) => code);
  const unknown = Object.fromEntries(codes.map((code) => [code, null]));
  const before = given(answers, asking.figures);
  const { values, derived } = derive({ ...before, ...unknown }, asking.figures);
  const rules = (answers.derived ?? []).filter((code) => code in before && !codes.includes(code));
  return settled(answers, { figures: values, derived: [...rules, ...derived] });
}

/** Unlikely figures are right; or they are not, and are asked again. */
export function confirm<Kept extends FigureAnswers>(
  answers: Kept,
  right: boolean,
  { figures }: Asking,
): FiguresTaken<Kept> {
  if (!answers.doubtful) return { answers, refused: null };
  if (!right) return settled(answers, { doubtful: undefined });
  const complete = derive({ ...given(answers, figures), ...answers.doubtful }, figures);
  return settled(answers, {
    figures: complete.values,
    derived: complete.derived,
    doubtful: undefined,
  });
}

/** Takes a change, and goes on to what is open. */
export function settled<Kept extends FigureAnswers>(
  answers: Kept,
  change: Partial<FigureAnswers>,
): FiguresTaken<Kept> {
  return { answers: { ...answers, ...change, at: undefined, again: undefined }, refused: null };
}

function given(
  { figures: values = {}, derived = [] }: FigureAnswers,
  figures: readonly Figure[],
): FigureValues {
  return withoutDerived(values, derived, figures);
}

function without(values: FigureValues, codes: readonly string[]): FigureValues {
  return Object.fromEntries(Object.entries(values).filter(([code]) => !codes.includes(code)));
}

function only(values: FigureValues, isWanted: (code: string) => boolean): FigureValues {
  return Object.fromEntries(Object.entries(values).filter(([code]) => isWanted(code)));
}
