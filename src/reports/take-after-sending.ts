import type { FigureValues } from "../reading/figure-value.ts";
import { type FiguresReading, readFigures } from "../reading/figures.ts";
import { plainText } from "../reading/plain.ts";
import { daysOf } from "../reading/report-days.ts";
import { clean, length } from "../reading/text.ts";
import { tokensOf } from "../reading/tokens.ts";
import { vocabularyOf } from "../reading/vocabulary.ts";
import type { Answers } from "./answers.ts";
import { namesReport, rightWords } from "./correcting.ts";
import { added } from "./figure-total.ts";
import { figuresOf } from "./questions.ts";
import { takeReading } from "./take-figures.ts";
import type { Circumstances, Taken } from "./taken.ts";

/** Longer texts tell of something new. */
const LONGEST = 120;
/** "thêm 2 cuộc": to what was reported, not in its place. */
const ADDS = /^(?:(?:bổ sung|cộng|ghi|tính)? ?thêm|bổ sung|cộng)(?![\p{L}])[\s:]*/iu;

/**
 * Takes what is typed just after a report was sent and puts its figures right: "nữ 75", "thêm 2 cuộc". Null
 * if it is something else: it holds a day, or anything that is no figure of the report's duty.
 */
export function takeAfterSending(
  answers: Answers,
  text: string,
  given: Circumstances,
): Taken | null {
  const { plan, today } = given;
  const said = rightWords(clean(text));
  if (said === "" || length(said) > LONGEST || namesReport(text)) return null;
  const typed = plainText(said.replace(ADDS, ""));
  const figures = answers.duty ? figuresOf(plan, answers.duty) : [];
  const context = { today, period: plan.period, lexicon: plan.lexicon, all: plan.figures };
  const tokens = tokensOf(typed, vocabularyOf(plan.lexicon, figures), context);
  const { date, problem } = daysOf(tokens, typed, context);
  if (date || problem) return null;
  const reading = readFigures(typed, figures, undefined, context);
  // What follows from a rule was not said, and corrects nothing.
  const values = without(reading.values, reading.derived);
  const isWhole = reading.problems.length + reading.unread.length + reading.offers.length === 0;
  if (Object.keys(values).length === 0 || !isWhole) return null;
  const now = addedTo(answers, said, { ...reading, values });
  return takeReading(answers, { ...now, derived: [] }, figures);
}

/** "Thêm 2 cuộc" is said of what is there already; any other words stand in its place. */
export function addedTo(
  { figures = {}, about = [] }: Answers,
  text: string,
  more: FiguresReading,
): FiguresReading {
  if (!ADDS.test(clean(text))) return more;
  const values = Object.fromEntries(
    Object.entries(more.values).map(([code, value]) => {
      const former = figures[code] ?? null;
      return [code, former === null || value === null ? value : added(former, value)];
    }),
  );
  // "Khoảng 50", and two more: about 52.
  return { ...more, values, about: [...more.about, ...about.filter((code) => code in values)] };
}

function without(values: FigureValues, codes: readonly string[]): FigureValues {
  return Object.fromEntries(Object.entries(values).filter(([code]) => !codes.includes(code)));
}
