/** The documents of a message: the unit's own apart from those on which it acted. */
import type { Day, Lexicon } from "../plan/model.ts";
import { type DateContext, readPeriod } from "./date.ts";
import type { DocumentMention } from "./figure-value.ts";
import { fold } from "./text.ts";
import type { DocumentToken, Place, Sentence, Token } from "./tokens.ts";

export interface SaidDocument extends Place {
  readonly mention: DocumentMention;
  readonly dayProblem: boolean;
  readonly own: "yes" | "no" | "unsaid";
}

const LONGEST_SUBJECT = 160;

export function documentsIn(
  sentence: Sentence,
  tokens: readonly Token[],
  lexicon: Lexicon,
  context: DateContext | undefined,
): SaidDocument[] {
  const found = tokens.flatMap((token, i) => {
    if (token.kind === "document") return [token];
    const short = shortAt(tokens, i, sentence, context);
    return short ? [short] : [];
  });
  let last: SaidDocument["own"] = "unsaid";
  return found.map((token, i) => {
    const own = ownership(token, sentence, lexicon, found[i - 1]);
    // A list of documents goes on as it began.
    const listed =
      found[i - 1] && !/[.;\n](?!\d)/.test(sentence.text.slice(found[i - 1]?.end, token.start));
    const alone = own === "unsaid" && !listed && standsAlone(token, tokens, sentence);
    last = alone ? "yes" : own === "unsaid" && listed ? last : own;
    const { number, dayProblem, start, end } = token;
    const day = token.day ?? (dayProblem ? null : issuedOn(token, tokens, sentence, context));
    const until = found[i + 1]?.start ?? sentence.text.length;
    const subject = subjectOf(sentence, end, until);
    const mention = { number, day, ...(subject === null ? {} : { subject }) };
    return { mention, dayProblem, start, end, own: last };
  });
}

/** "Ngày 10/6 xã ban hành": nothing between that and its name but what kind of document it is. */
const ISSUED = /(?:^| )ban hanh(?: \p{L}+){0,4}$/u;

/** "Ngày 10/6/2024 UBND xã ban hành Kế hoạch số 67/KH-UBND": the day that its issuing is told with. */
function issuedOn(
  { start }: Place,
  tokens: readonly Token[],
  { text }: Sentence,
  context: DateContext | undefined,
): Day | null {
  const before = tokens.filter((token) => token.end <= start);
  const date = before.findLast(({ kind }) => ["masked", "amount", "document"].includes(kind));
  if (!context || date?.kind !== "masked" || date.what !== "date") return null;
  const between = text.slice(date.end, start);
  if (/[.;\n]/.test(between) || !ISSUED.test(fold(between).trim())) return null;
  const reading = readPeriod(text.slice(date.start, date.end), context);
  return reading.kind === "period" && reading.from === reading.to ? reading.from : null;
}

/** "KH số 27 ngày 04/3": without the issuer's mark. */
function shortAt(
  tokens: readonly Token[],
  i: number,
  { text }: Sentence,
  context: DateContext | undefined,
): DocumentToken | null {
  const [word, so, number] = [tokens[i], tokens[i + 1], tokens[i + 2]];
  if (word?.kind !== "phrase" || so?.kind !== "phrase" || so.phrase.key !== "so") return null;
  const mark = [...word.phrase.tags].find((tag) => tag.startsWith("mark:"))?.slice(5);
  if (!mark || (number?.kind !== "amount" && number?.kind !== "masked")) return null;
  const digits = text.slice(number.start, number.end);
  if (!/^\d{1,5}$/.test(digits)) return null;
  const date = tokens[i + 3];
  const dated = date?.kind === "masked" && date.what === "date" ? date : null;
  const reading = dated && context ? readPeriod(text.slice(dated.start, dated.end), context) : null;
  const day: Day | null =
    reading?.kind === "period" && reading.from === reading.to ? reading.from : null;
  return {
    kind: "document",
    number: `${digits}/${mark}`,
    day,
    dayProblem: dated !== null && day === null,
    start: word.start,
    end: (dated ?? number).end,
  };
}

/** What stands behind "về", "triển khai" until the sentence ends. */
function subjectOf({ text, phrases, tokens }: Sentence, end: number, until: number): string | null {
  const rest = text.slice(end, until);
  const lead = /^[\s,)]*(?:của [^,.;]{2,60}? (?=về |v\/v))?/u.exec(rest)?.[0].length ?? 0;
  const begin = end + lead;
  const word = phrases.find(({ start, tags }) => start === begin && tags.has("subject"));
  const slash = /^v\/v\s+/iu.exec(text.slice(begin));
  if (!word && !slash) return null;
  const about = slash
    ? slash[0].length
    : word && /^ve( viec)?$/.test(word.key)
      ? word.end - begin
      : 0;
  const said =
    text
      .slice(begin + about, until)
      .split(/[.;\n](?!\d)|, (?=\p{L}+ (?:số|ban hành))|\s\(|"/u)[0] ?? "";
  const from = begin + about;
  const subject = said
    .slice(0, deedIn(tokens, { start: from, end: from + said.length }) - from)
    .trim()
    .replace(/[\s,]+(?:và|theo|căn cứ)?$/u, "")
    .slice(0, LONGEST_SUBJECT);
  return subject.length < 4 ? null : subject;
}

/** "về công tác gia đình, tuyên truyền 2 buổi 80 người": where behind a comma what was done is told. */
function deedIn(tokens: readonly Token[], { start, end }: Place): number {
  const inside = tokens.filter((token) => token.start >= start && token.end <= end);
  const commas = inside.flatMap((token, i) => (isComma(token) ? [i] : []));
  const deed = commas.find((i) => {
    const piece = inside.slice(i + 1);
    const close = piece.findIndex(isComma);
    const breath = close < 0 ? piece : piece.slice(0, close);
    return breath.some(({ kind }) => kind === "amount") || isDone(piece[0]);
  });
  return deed === undefined ? end : (inside[deed]?.start ?? end);
}

function isComma(token: Token): boolean {
  return token.kind === "sign" && token.sign === ",";
}

function isDone(token: Token | undefined): boolean {
  return token?.kind === "phrase" && token.phrase.tags.has("doneAgain");
}

function ownership(
  { number, start }: DocumentToken,
  { phrases, text }: Sentence,
  { documents }: Lexicon,
  before: DocumentToken | undefined,
): SaidDocument["own"] {
  const mark = number.split("/").slice(1).join("/");
  const issuers = mark.split(/[-/&]/).map((part) => part.replace(/\d+$/, ""));
  if (
    documents.higher.some(
      (higher) =>
        issuers.some((issuer) => fold(issuer) === fold(higher)) ||
        fold(mark).endsWith(fold(higher)),
    )
  )
    return "no";
  const from = before && !/[.;\n]/.test(text.slice(before.end, start)) ? before.end : 0;
  for (const phrase of phrases.toReversed()) {
    if (phrase.end > start || phrase.start < from) continue;
    const between = text.slice(phrase.end, start);
    if (/[.;\n](?!\d)/.test(between)) break;
    if (phrase.tags.has("product")) return "yes";
    // "tại", "của" stand for many things; only right before the document they name a basis.
    const weak = /^(?:tai|cua)$/.test(phrase.key);
    if (phrase.tags.has("basis") && (!weak || between.length < 25)) return "no";
  }
  return "unsaid";
}

/** Nothing stands before it but what it is called: an answer, or a line of a list. */
function standsAlone(token: DocumentToken, tokens: readonly Token[], { text }: Sentence): boolean {
  for (const other of tokens.filter(({ end }) => end <= token.start).toReversed()) {
    if (other.kind === "document" || (other.kind === "sign" && /[.;\n,(:+-]/.test(other.sign)))
      return true;
    const named =
      other.kind === "phrase" &&
      (/^(?:so|va)$/.test(other.phrase.key) ||
        [...other.phrase.tags].some((tag) => tag.startsWith("mark:")));
    if (!named && text.slice(other.start, other.end).trim() !== "") return false;
  }
  return true;
}
