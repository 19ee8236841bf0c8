import type { Figure } from "../plan/model.ts";
import type { FigureValues } from "../reading/figure-value.ts";
import { type FiguresReading, readFigures } from "../reading/figures.ts";
import { plainText } from "../reading/plain.ts";
import { daysOf } from "../reading/report-days.ts";
import { clean, length } from "../reading/text.ts";
import { type Sentence, tokensOf } from "../reading/tokens.ts";
import { vocabularyOf } from "../reading/vocabulary.ts";
import type { Answers } from "./answers.ts";
import { namesReport, rightWords, saysCorrecting } from "./correcting.ts";
import { added } from "./figure-total.ts";
import { figuresOf } from "./questions.ts";
import { type FiguresTaken, takeReading } from "./take-figures.ts";
import { type Circumstances, refused, type Taken } from "./taken.ts";

/** Longer texts tell of something new. */
const LONGEST = 120;
/** "thêm 2 cuộc": to what was reported, not in its place. */
const ADDS = /^(?:(?:bổ sung|cộng|ghi|tính)? ?thêm|bổ sung|cộng)(?![\p{L}])[\s:]*/iu;

/**
 * Takes what is typed just after a report was sent and puts its figures or its day right: "nữ 75", "thêm 2
 * cuộc", "ngày đúng là 5/6". Null if it is something else: it names a day without saying that it is the right
 * one, or anything that is no figure of the report's duty.
 */
export function takeAfterSending(
  answers: Answers,
  text: string,
  given: Circumstances,
): Taken | null {
  const { plan, today } = given;
  const said = rightWords(clean(text));
  if (said === "" || length(said) > LONGEST || namesReport(text)) return null;
  const typed = plainText(withoutAdding(said));
  const figures = answers.duty ? figuresOf(plan, answers.duty) : [];
  const context = { today, period: plan.period, lexicon: plan.lexicon, all: plan.figures };
  const tokens = tokensOf(typed, vocabularyOf(plan.lexicon, figures), context);
  const { date, problem, at } = daysOf(tokens, typed, context);
  const isDated = date !== null || problem !== null;
  // Several days, of which none is the report's: other deeds are told.
  if (!isDated && at !== null) return null;
  const isDay = isDated && isOnlyDay(tokens);
  // "18/11" alone may be a share.
  const isCalled = isDay && /^(?:từ )?(?:ngày|hôm|tháng|quý)(?![\p{L}])/iu.test(typed);
  const isSaid = saysCorrecting(text) !== null && !tellsDeed(tokens);
  if (isDated && !isCalled && !isSaid) return null;
  const reading = readFigures(typed, figures, undefined, context);
  // What follows from a rule was not said, and corrects nothing.
  const values = isDay ? {} : without(reading.values, reading.derived);
  const isWhole = reading.problems.length + reading.unread.length + reading.offers.length === 0;
  const isNothing = Object.keys(values).length === 0 && !isDated;
  if (isNothing || !(isWhole || isDay)) return null;
  const { former: _former, ...before } = answers;
  if (problem) return refused(answers, { kind: "date", problem });
  const dated = date ? { ...before, period: { from: date.from, to: date.to } } : before;
  const now = adds(said) ? reading : { ...reading, values, derived: [] };
  const taken =
    Object.keys(values).length > 0
      ? takeSaidOf(dated, said, now, figures)
      : { answers: dated, refused: null };
  return taken.answers === before
    ? { ...taken, answers }
    : { ...taken, answers: { ...taken.answers, former: before } };
}

/** "Đính chính: ngày 30/5 xã tổ chức …": it may as well be another event. */
function tellsDeed({ phrases }: Sentence): boolean {
  return phrases.some(({ tags }) => ["activities", "verbs"].some((tag) => tags.has(tag)));
}

/** "Ngày 5/6 ạ": a day, and nothing beside it. */
function isOnlyDay({ tokens }: Sentence): boolean {
  return tokens.every(
    (token) =>
      token.kind === "sign" ||
      (token.kind === "masked" && token.what === "date") ||
      (token.kind === "phrase" && token.phrase.tags.has("polite")),
  );
}

/**
 * Takes figures that are said of those that are there already: "thêm 2 cuộc" is added, any other words stand in
 * their place. Of people who are added it is asked again how many of all are a part that was told before.
 */
export function takeSaidOf(
  answers: Answers,
  text: string,
  reading: FiguresReading,
  figures: readonly Figure[],
): FiguresTaken<Answers> {
  if (!adds(text)) return takeReading(answers, reading, figures);
  const taken = takeReading(answers, addedTo(answers, reading), figures);
  const part = figures.find(
    ({ code, partOf }) =>
      partOf !== null &&
      typeof reading.values[partOf] === "number" &&
      typeof answers.figures?.[partOf] === "number" &&
      reading.values[code] === undefined &&
      typeof answers.figures[code] === "number" &&
      !answers.derived?.includes(code),
  );
  if (!part || taken.refused || taken.answers.doubtful || taken.answers === answers) return taken;
  return { ...taken, answers: { ...taken.answers, at: "figures", again: part.code } };
}

/** Whether it is said of what is there already: told twice, it counts twice. */
export function adds(text: string): boolean {
  return ADDS.test(rightWords(clean(text)));
}

/** What is added, without the word that says so. */
export function withoutAdding(text: string): string {
  return text.replace(ADDS, "");
}

function addedTo(
  { figures = {}, about = [], derived = [] }: Answers,
  more: FiguresReading,
): FiguresReading {
  const isSaid = (code: string) => figures[code] != null && !derived.includes(code);
  const values = Object.fromEntries(
    Object.entries(more.values).map(([code, value]) => {
      const former = figures[code] ?? null;
      return [code, former === null || value === null ? value : added(former, value)];
    }),
  );
  return {
    ...more,
    values,
    // "Thêm 10 người, nữ 4": of those who were said to be men there are six more.
    derived: more.derived.filter((code) => !isSaid(code)),
    // "Khoảng 50", and two more: about 52.
    about: [...more.about, ...about.filter((code) => code in values)],
  };
}

function without(values: FigureValues, codes: readonly string[]): FigureValues {
  return Object.fromEntries(Object.entries(values).filter(([code]) => !codes.includes(code)));
}
