import type { Asking, Figure } from "../plan/model.ts";
import { checkFigures, type Refusal } from "../reading/figure-checks.ts";
import {
  derive,
  type FigureValue,
  type FigureValues,
  isSpoken,
  isTexts,
  splitsOf,
  withoutDerived,
} from "../reading/figure-value.ts";
import { type FiguresReading, readFigures, shareOf } from "../reading/figures.ts";
import { isFree, mayStay } from "../reading/law.ts";
import { blamed } from "../reading/sound.ts";
import {
  askedFigure,
  type FigureAnswers,
  isRequiredIn,
  openFigures,
  SPOKEN_LENGTH,
} from "./asking.ts";
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
    openFigures(asking, answers)[0] ??
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

/** Takes what was read, as far as it is sound. */
export function takeReading<Kept extends FigureAnswers>(
  answers: Kept,
  reading: FiguresReading,
  figures: readonly Figure[],
): FiguresTaken<Kept> {
  const { derived, problems, offers, about } = reading;
  const { values, unread } = lawful(reading);
  const said = withoutDerived(values, derived, figures);
  const all = { ...given(answers, figures), ...answers.doubtful, ...said };
  const { refusals, doubts } = checkFigures(all, figures);
  const bad = refusals.flatMap((refusal) => fallen(refusal, said, figures));
  const unlikely = doubts.map(({ code }) => code).filter((code) => code in said);
  const doubtful = without(
    { ...without(answers.doubtful ?? {}, Object.keys(said)), ...only(said, unlikely) },
    bad,
  );
  const good = derive(without(all, [...bad, ...Object.keys(doubtful)]), figures);

  const refused: FiguresRefused | null =
    refusals.length + problems.length + unread.length > 0
      ? { kind: "figures", refusals, problems, unread }
      : null;
  // What is shown on the card is kept with the draft, and so under the law of what may be kept.
  const named = unread.filter(isFree);
  const marks = {
    unread: named.length > 0 ? named : undefined,
    offers: offers.length > 0 ? offers.map((offer) => ({ ...offer })) : undefined,
  };
  if (Object.keys(said).length === 0)
    return { answers: offers.length > 0 ? { ...answers, ...marks } : answers, refused };
  // What a rule added or was said to be approximate stays so until it is said anew.
  const before = (codes: readonly string[] = []) => codes.filter((code) => !(code in said));
  const among = (codes: readonly string[]) =>
    [...new Set(codes)].filter((code) => code in good.values);
  const rules = among([...before(answers.derived), ...derived]).filter(
    (code) =>
      !good.derived.includes(code) && (code in said || answers.figures?.[code] !== undefined),
  );
  const approximate = among([...before(answers.about), ...about]);
  return {
    answers: {
      ...answers,
      ...marks,
      figures: good.values,
      derived: [...rules, ...good.derived],
      about: approximate.length > 0 ? approximate : undefined,
      doubtful: Object.keys(doubtful).length > 0 ? doubtful : undefined,
      // Whoever went back to the figures goes on when the message was understood.
      at:
        answers.at === "figures" && refused === null && offers.length === 0
          ? undefined
          : answers.at,
    },
    refused,
  };
}

/**
 * What a refusal leaves no value to. A whole that is told anew stands; of its parts that were told before, those
 * of the split that it does not agree with fall together: from one of them the other would be worked out.
 */
function fallen(refusal: Refusal, said: FigureValues, figures: readonly Figure[]): string[] {
  const codes = blamed(refusal);
  if (refusal.kind !== "part-exceeds-whole" || refusal.code in said) return codes;
  const parts = splitsOf(figures).find(({ parts: all }) => all.includes(refusal.code))?.parts ?? [];
  return [...new Set([...codes, ...parts.filter((code) => !(code in said))])];
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

/** Takes a calculation that was offered. */
export function takeOffer<Kept extends FigureAnswers>(
  answers: Kept,
  index: number,
  { figures }: Asking,
): FiguresTaken<Kept> {
  const offer = answers.offers?.[index];
  if (!offer || !figures.some(({ code }) => code === offer.code)) return { answers, refused: null };
  // The same words cannot be taken for two figures.
  const rest = answers.offers?.filter(({ text }) => text !== offer.text) ?? [];
  const taken = takeReading(
    answers,
    {
      values: { [offer.code]: offer.value },
      derived: [],
      about: offer.about ? [offer.code] : [],
      offers: rest,
      unread: (answers.unread ?? []).filter((text) => !isSaidBy(offer.text, text)),
      problems: [],
    },
    figures,
  );
  const { refused } = taken;
  // What was not used before is on the card; only a refusal is news.
  return {
    ...taken,
    refused: refused && refused.refusals.length > 0 ? refused : null,
  };
}

/** What was not used, but for what is offered and so said with its buttons. */
export function unreadBesideOffers({ unread = [], offers = [] }: FigureAnswers): string[] {
  return unread.filter((text) => !offers.some((offer) => isSaidBy(offer.text, text)));
}

/** "4 triệu + 2 triệu" is made of "4 triệu, 2 triệu", and of each of them. */
function isSaidBy(offered: string, text: string): boolean {
  const parts = offered.split(" + ");
  return [...parts, parts.join(", ")].includes(text);
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
  return settled(answers, { figures: { ...answers.figures, ...unknown } });
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

function only(values: FigureValues, codes: readonly string[]): FigureValues {
  return Object.fromEntries(Object.entries(values).filter(([code]) => codes.includes(code)));
}
