/** What was told of once was done once: it is worked out, and marked so. */
import type { Figure } from "../plan/model.ts";
import { takersOf } from "./figure-class.ts";
import type { FiguresReading } from "./figures.ts";
import type { SaidDays } from "./report-days.ts";
import type { Told } from "./sentences.ts";
import type { Sentence, Token } from "./tokens.ts";
import type { Phrase, Vocabulary } from "./vocabulary.ts";

/** One event is one session, if nobody says how many; marked as worked out. */
export function withSession(
  read: FiguresReading,
  { tokens }: Sentence,
  { date, days }: SaidDays,
  { said }: Told,
  vocabulary: Vocabulary,
): FiguresReading {
  const [sessions] = takersOf(vocabulary).openTo("sessions");
  const tells = (...tags: string[]) => said.some((one) => tags.some((tag) => one.tags.has(tag)));
  const attended = takersOf(vocabulary)
    .openTo("people")
    .some(({ code }) => typeof read.values[code] === "number");
  const one = tells("events") && !tells(...OFTEN) && !countsPlaces(tokens);
  if (!sessions || read.values[sessions.code] !== undefined || !one || !attended) return read;
  if (!isOneDay({ date, days })) return read;
  if (read.problems.some((problem) => "code" in problem && problem.code === sessions.code))
    return read;
  // "t/chức 2 bủi": how many of something nobody could read, and it may be the sessions.
  if (read.unread.some((text) => SEVERAL.test(text))) return read;
  return once(read, sessions);
}

/** A small number above one, and a word. */
const SEVERAL = /^0?[2-9]\s*\p{L}/u;

const PLACES = /^class:(?:sessions|places|classes|inspections|schools|organisations)$/;

/** "02 xã", "05 trường": then it was more than one. */
function countsPlaces(tokens: readonly Token[]): boolean {
  return tokens.some((token, i) => {
    const next = tokens[i + 1];
    return (
      token.kind === "amount" &&
      next?.kind === "phrase" &&
      [...next.phrase.tags].some((tag) => PLACES.test(tag))
    );
  });
}

const OFTEN = ["repeated", "lasting", "several", "each"];

function isOneDay({ date, days }: Pick<SaidDays, "date" | "days">): boolean {
  return (
    date !== null &&
    days.length <= 1 &&
    Date.parse(date.to) - Date.parse(date.from) <= 3 * 86_400_000
  );
}

function once(read: FiguresReading, { code }: Figure): FiguresReading {
  const values = { ...read.values, [code]: 1 };
  return { ...read, values, derived: [...read.derived, code] };
}

/**
 * "Ngày 15/3 kiện toàn Ban …": of a deed whose times are counted, one day or one decision tells of one. In a list of
 * documents it is what one of them is about.
 */
export function withDeedDone(
  read: FiguresReading,
  { text, tokens }: Sentence,
  days: SaidDays,
  { said }: Told,
  vocabulary: Vocabulary,
): FiguresReading {
  const { figures, classOf } = takersOf(vocabulary);
  if (said.some(({ tags }) => OFTEN.some((tag) => tags.has(tag)))) return read;
  const documents = tokens.filter(({ kind }) => kind === "document").length;
  if (documents > 1 || (documents === 0 && !isOneDay(days))) return read;
  const isTold = (code: string) =>
    read.values[code] !== undefined ||
    read.offers.some((offer) => offer.code === code) ||
    read.problems.some((problem) => "code" in problem && problem.code === code);
  // How many times it was may be what nobody could read.
  const isCounted = tokens.some(
    ({ kind }, i) => (kind === "amount" || kind === "odd") && isTimes(tokens[i + 1]),
  );
  const [deed, ...more] = figures.filter(
    (figure) =>
      figure.kind === "count" &&
      figure.partOf === null &&
      said.some(
        (phrase) => isDeedOf(phrase, figure.code) && !isDenied(text.slice(0, phrase.start)),
      ) &&
      classOf(figure) === "times",
  );
  if (!deed || more.length > 0 || isCounted || isTold(deed.code)) return read;
  return once(read, deed);
}

/** Its own word, which is one of doing and no noun. */
function isDeedOf({ codes, tags, classes }: Phrase, code: string): boolean {
  return codes.includes(code) && tags.has("verbs") && classes.length === 0;
}

function isDenied(before: string): boolean {
  return /(?:chưa|không|sẽ|sắp|đang|cần|chua|khong|se)\s*$/iu.test(before);
}

function isTimes(token: Token | undefined): boolean {
  return token?.kind === "phrase" && token.phrase.tags.has("class:times");
}
