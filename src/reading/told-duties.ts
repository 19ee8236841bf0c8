/** Which duties are told of, by the whole message and by each of its events, and what that bears out. */
import type { Day, Duty, Figure } from "../plan/model.ts";
import { dutyRanker, type Ranked, type Seasons } from "./duty-rank.ts";
import type { SaidEvent } from "./events.ts";
import { takersOf } from "./figure-class.ts";
import type { FiguresReading, ReadingContext } from "./figures.ts";
import { borneOut } from "./matter.ts";
import { blanked } from "./pieces.ts";
import { type Sentence, tokensOf } from "./tokens.ts";
import { type Phrase, vocabularyOf } from "./vocabulary.ts";

export interface DutiesContext extends ReadingContext {
  /** The duties that this unit may report on. */
  readonly duties: readonly Duty[];
  readonly figures: readonly Figure[];
  /** When duties are meant that are not meant at all times. */
  readonly seasons?: Seasons;
  /** Whether it is known which duty is told of: then its figures are, whatever the words are about. */
  readonly isDutyKnown?: boolean;
}

/** One of several events, with the duties that its own words speak of. */
export interface RankedEvent extends SaidEvent {
  /** Codes, likeliest first; none where the duty is known. */
  readonly duties: readonly string[];
  readonly isDutyClear: boolean;
  /** Of them, what its author chooses from. */
  readonly nearDuties: readonly string[];
}

/** What is told and where it stands. */
interface Deed {
  /** Where nothing but what was done still stands. */
  readonly done: string;
  readonly sentence: Sentence;
  readonly from: Day | null;
  /** Whatever figures it holds. */
  readonly all: FiguresReading;
}

interface Judged extends Ranked {
  /** Of what was read, what the rest bears out; the other is offered. */
  readonly figures: FiguresReading;
}

/** Ranks the duties by what is told, and looks at what was read in that light. */
export function judged(
  read: FiguresReading,
  { done, sentence, from, all }: Deed,
  context: DutiesContext,
): Judged {
  const { lexicon, figures, today, duties, seasons, isDutyKnown } = context;
  const said = { text: done, ...withoutMoney(done, sentence, figures), from };
  const rank = dutyRanker({ ...said, today }, duties, seasons);
  const takers = takersOf(vocabularyOf(lexicon, figures));
  return {
    ...rank(codesIn(all)),
    figures: isDutyKnown ? read : borneOut(read, context, takers, rank),
  };
}

/** One of several events is of the duty of which its own words are: the others tell of deeds of their own. */
export function rankedEvents(
  events: readonly SaidEvent[],
  context: DutiesContext,
): readonly RankedEvent[] {
  if (context.isDutyKnown)
    return events.map((event) => ({ ...event, duties: [], isDutyClear: false, nearDuties: [] }));
  const vocabulary = vocabularyOf(context.lexicon, context.figures);
  let last = "";
  return events.map((event) => {
    const { told, from, figures: all } = event;
    const own = tokensOf(told, vocabulary, context);
    const isOwn = last === "" || tellsDeed(own);
    const done = isOwn ? told : `${last}, ${told}`;
    if (isOwn) last = told;
    const sentence = isOwn ? own : tokensOf(done, vocabulary, context);
    const { codes, isClear, near, figures } = judged(all, { done, sentence, from, all }, context);
    return { ...event, figures, duties: codes, isDutyClear: isClear, nearDuties: near };
  });
}

/** "Ngày 18/11 tuyên truyền tại …, ngày 20/11 tại …": the second goes on with the deed of the first. */
function tellsDeed({ phrases }: Sentence): boolean {
  return phrases.some(({ tags }) => ["activities", "events", "verbs"].some((tag) => tags.has(tag)));
}

function codesIn({ values, offers }: FiguresReading): string[] {
  return [...Object.keys(values), ...offers.map(({ code }) => code)];
}

/** From a source: what gifts are worth, or what is allotted in a year, is told for its own sake. */
function isCost({ kind, source }: Figure): boolean {
  return kind === "money" && source !== null;
}

/** What was done, without the words that only say what was spent on it. */
function withoutMoney(
  done: string,
  { phrases }: Sentence,
  figures: readonly Figure[],
): { deed: string; money: ReadonlySet<string> } {
  const money = new Set(figures.filter(isCost).map(({ code }) => code));
  const tells = ({ tags, codes }: Phrase) =>
    tags.has("neutral") || (codes.length > 0 && codes.every((code) => money.has(code)));
  return { deed: phrases.filter(tells).reduce(blanked, done), money };
}
