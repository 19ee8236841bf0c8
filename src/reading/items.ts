/** The numbers of a sentence that may be figures, each with the words around it. */
import { type Amount, looksLikeMoney, numberOf } from "./amount.ts";
import { isAbout, isTwoOfAbout } from "./approximate.ts";
import { has, isSign } from "./breath.ts";
import { eachAlike, eachOf } from "./each.ts";
import type { Takers } from "./figure-class.ts";
import { notDoneIn } from "./not-done.ts";
import { withoutNames } from "./not-figures.ts";
import { opensOther } from "./of-others.ts";
import { type Paired, pair } from "./pairing.ts";
import type { AmountToken, Place, Sentence, Token } from "./tokens.ts";
import { isCounted, type Phrase } from "./vocabulary.ts";

export interface Item extends Place, Paired {
  readonly amount: Amount;
  /** Place among the tokens, and that of the token behind its noun. */
  readonly at: number;
  readonly next: number;
  /** "hơn 180": kept, and said to be so. */
  readonly about: boolean;
  /** An unknown word stands where its noun should: nobody knows what it counts. */
  readonly unknown: boolean;
  /** "mỗi lớp 45 người", "10 triệu/hộ": so much for each; the words that say of what. */
  readonly each: readonly Phrase[] | null;
  /** "84 hội viên, à nhầm, 48": in place of the number before it. */
  readonly corrects: boolean;
  /** "tổng cộng 33". */
  readonly total: boolean;
  /** "toàn nữ 38 người". */
  readonly only: boolean;
  /** A minus, a repetition, a number torn apart, one of a plan or of last year: no figure as it stands. */
  readonly spoilt: "minus" | "repeated" | "torn" | "elsewhere" | null;
  /** As a person recognises it: the number with what stands beside it. */
  readonly snippet: Place;
}

interface Range extends Place {
  readonly low: AmountToken;
  readonly high: AmountToken;
}

export interface Parts {
  readonly tokens: readonly Token[];
  readonly items: readonly Item[];
  readonly ranges: readonly Range[];
  /** What holds a number and is none ("12O người"). */
  readonly odd: readonly Place[];
}

/** What `isPart` says of a word: whether it names a part of a whole ("nữ"). */
export function partCodes({ codes }: Phrase, { byCode }: Takers): string[] {
  return codes.filter((code) => byCode.get(code)?.partOf != null);
}

export function partsOf(sentence: Sentence, takers: Takers): Parts {
  const tokens = withoutNames(sentence, takers);
  const ranges = rangesIn(sentence, tokens);
  const inRange = (i: number) =>
    ranges.some(
      ({ start, end }) => start <= (tokens[i]?.start ?? 0) && (tokens[i]?.end ?? 0) <= end,
    );
  const at = tokens.flatMap(({ kind }, i) => (kind === "amount" && !inRange(i) ? [i] : []));
  const paired = pair(tokens, at, {
    agree: (label, noun) => agree(label, noun, takers),
    isPart: (words) => words.some((word) => partCodes(word, takers).length > 0),
    size: (token) => (token.kind === "amount" ? numberOf(token.amount, "count") : null),
  });
  const notDone = notDoneIn(sentence);
  const items = apart(
    eachAlike(
      at.map((place, i) => itemAt(sentence, tokens, place, paired[i] as Paired)),
      tokens,
    ),
    sentence.text,
  ).map((item) =>
    notDone.some(({ start, end }) => start <= item.start && item.end <= end)
      ? { ...item, spoilt: "elsewhere" as const }
      : item,
  );
  const odd = tokens.flatMap((token, i) =>
    token.kind === "odd" ? [{ start: token.start, end: nounEnd(sentence, tokens, i) }] : [],
  );
  return { tokens, items, ranges, odd };
}

function isOddWord(token: Token | undefined, text: string): boolean {
  return token?.kind === "odd" && /^\p{L}/u.test(text.slice(token.start, token.end));
}

/** "1 2 0 người", "5 triệu 2": two numbers side by side, of which one has no word, may be one. */
function apart(items: readonly Item[], text: string): Item[] {
  const bare = ({ left, right, amount }: Item) =>
    left.length + right.length === 0 && !looksLikeMoney(amount);
  const adjoin = (a: Item | undefined, b: Item | undefined) =>
    a !== undefined && b !== undefined && text.slice(a.end, b.start) === " ";
  return items.map((item, i) => {
    const [before, after] = [items[i - 1], items[i + 1]];
    const torn =
      (before && adjoin(before, item) && bare(before)) ||
      (after && adjoin(item, after) && bare(after) && item.right.length === 0);
    return torn ? { ...item, spoilt: "torn" } : item;
  });
}

function agree(label: readonly Phrase[], noun: readonly Phrase[], takers: Takers): boolean {
  const codes = new Set(label.flatMap((word) => word.codes));
  if (noun.some((word) => word.codes.some((code) => codes.has(code)))) return true;
  const wholes = new Set([...codes].flatMap((code) => takers.byCode.get(code)?.partOf ?? []));
  if (noun.some((word) => word.codes.some((code) => wholes.has(code)))) return true;
  const of = new Set(label.flatMap(({ classes }) => classes));
  return noun.some(({ classes }) => classes.some((name) => of.has(name)));
}

function rangesIn({ text }: Sentence, tokens: readonly Token[]): Range[] {
  const found: Range[] = [];
  for (let i = 0; i + 2 < tokens.length; i += 1) {
    const [low, joint, high] = [tokens[i], tokens[i + 1], tokens[i + 2]];
    if (low?.kind !== "amount" || high?.kind !== "amount" || !joint) continue;
    const numbers = low.amount.kind === "number" && high.amount.kind === "number";
    const dash =
      joint.kind === "sign" && joint.sign === "-" && !/\n/.test(text.slice(low.end, high.start));
    const word = joint.kind === "phrase" && joint.phrase.tags.has("range");
    const before = tokens[i - 1];
    const isLabelled = before?.kind === "phrase" && isCounted(before.phrase);
    const comma =
      !isLabelled &&
      joint.kind === "sign" &&
      joint.sign === "," &&
      isTwoOfAbout(low, high, text.slice(low.end, high.start));
    if (numbers && (dash || word || comma))
      found.push({ start: low.start, end: high.end, low, high });
  }
  return found;
}

function itemAt(sentence: Sentence, tokens: readonly Token[], at: number, words: Paired): Item {
  const token = tokens[at] as AmountToken;
  const { text } = sentence;
  const before = (back: number) => tokens[at - back];
  const lead = leadOf(tokens, at);
  const near = lead.slice(0, 1 + words.left.length);
  const sign = before(1);
  const last = words.right.at(-1);
  let afterNoun = at + 1;
  while ((tokens[afterNoun]?.start ?? Number.POSITIVE_INFINITY) < (last?.end ?? 0)) afterNoun += 1;
  const next = tokens[afterNoun];
  const minus =
    sign?.kind === "sign" &&
    sign.sign === "-" &&
    sign.end === token.start &&
    !/[\p{L}\p{N})]/u.test(text.charAt(sign.start - 1));
  const torn = measureBefore(tokens, at, words.right);
  const isWord = (other: Token | undefined) =>
    other?.kind === "word" && adjoins(text, token.end, other);
  return {
    left: words.left,
    right: words.right,
    amount: token.amount,
    at,
    next: afterNoun,
    start: token.start,
    end: last?.end ?? token.end,
    about: isAbout(lead, sign, token, words.right),
    // A label that could not be read ("nu74 66") says as little as an unknown noun.
    unknown: isOddWord(before(1), text) || (words.right.length === 0 && isWord(tokens[at + 1])),
    each: eachOf(lead, tokens, afterNoun),
    corrects: isCorrection(tokens, at),
    total: near.some((other) => has(other, "total")),
    only: lead.some((other) => has(other, "only")),
    spoilt: minus
      ? "minus"
      : isRepeated(lead, next, tokens[afterNoun + 1])
        ? "repeated"
        : isAside(lead) ||
            isCompared(tokens, at) ||
            isLeftOut(next, tokens[afterNoun + 1]) ||
            mayBeYears(before(1), words.right)
          ? "elsewhere"
          : torn
            ? "torn"
            : null,
    snippet: {
      start: minus ? sign.start : (torn?.start ?? token.start),
      end: last?.end ?? nounEnd(sentence, tokens, at),
    },
  };

  function isRepeated(leading: readonly Token[], sign: Token | undefined, unit: Token | undefined) {
    if (leading.slice(0, 4).some((other) => has(other, "repeated"))) return true;
    // "45 học viên mỗi ngày"
    if (has(sign, "repeated")) return true;
    return (
      sign?.kind === "sign" &&
      sign.sign === "/" &&
      unit?.kind === "phrase" &&
      /^(?:thang|tuan|quy|nam|ngay|nguoi thang)$/.test(unit.phrase.key)
    );
  }
}

/** "GV 17 không tính": the word ends what is said of the number. */
function isLeftOut(word: Token | undefined, after: Token | undefined): boolean {
  return has(word, "compared") && (after === undefined || after.kind === "sign");
}

/** What stands before a number in its breath, the nearest first. */
function leadOf(tokens: readonly Token[], at: number): readonly Token[] {
  const before = tokens.slice(Math.max(0, at - 8), at).toReversed();
  const end = before.findIndex(
    (token) => token.kind === "amount" || (token.kind === "sign" && !/[:=]/.test(token.sign)),
  );
  return end < 0 ? before : before.slice(0, end);
}

/** "à sửa lại 48", "nhầm, 7", "150 mới đúng", behind another number. */
function isCorrection(tokens: readonly Token[], at: number): boolean {
  const corrects = (token: Token) => has(token, "corrects");
  const before = tokens.slice(0, at).findLastIndex(({ kind }) => kind === "amount");
  return (
    before >= 0 &&
    (tokens.slice(before + 1, at).some(corrects) || tokens.slice(at + 1, at + 4).some(corrects))
  );
}

/** "năm ngoái 8 cuộc 400 người": all of that breath are of another time. */
function isCompared(tokens: readonly Token[], at: number): boolean {
  let isBeyond = false;
  for (let i = at - 1; i >= 0; i -= 1) {
    const [token, before] = [tokens[i], tokens[i - 1]];
    if (isSign(token, /[.;\n]/)) return false;
    if (isSign(token, /[,:]/)) isBeyond = true;
    // "Cùng kỳ năm 2023: 5 cuộc, 260 người": all of a list that opens so, up to a day of its own.
    if (isBeyond && token?.kind === "masked" && token.what === "date") return false;
    if (token?.kind === "phrase" && token.phrase.tags.has("compared"))
      return !isBeyond || (opensOther(token.phrase) && (!before || isSign(before, /[.;\n]/)));
  }
  return false;
}

/** "vắng 3", "tăng 20 người": told beside what was done. */
function isAside(lead: readonly Token[]): boolean {
  const [nearest] = lead.filter((token) => !has(token, "link", "about", "classifier"));
  return has(nearest, "aside");
}

/** "gap mat 94 nam": so many men, or so many years. */
function mayBeYears(before: Token | undefined, [noun]: readonly Phrase[]): boolean {
  if (before?.kind !== "phrase" || noun === undefined) return false;
  const { tags } = before.phrase;
  const celebrates = tags.has("commemorations") || (tags.has("events") && !tags.has("verbs"));
  return celebrates && noun.tags.has("measured") && noun.codes.length > 0;
}

/** "2 tiếng 30 phút": the first part of one measure. */
function measureBefore(
  tokens: readonly Token[],
  at: number,
  [noun]: readonly Phrase[],
): Place | undefined {
  const [unit, number] = [tokens[at - 1], tokens[at - 2]];
  const isMeasure = has(unit, "measured") && number?.kind === "masked";
  return isMeasure && noun?.tags.has("class:minutes") ? number : undefined;
}

/** Up to two words more, so that the person recognises it: "3 phướn", "15 trâu". */
function nounEnd({ text }: Sentence, tokens: readonly Token[], at: number): number {
  const [here, first, second] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!here) return 0;
  if (!first || !isPlain(first) || !adjoins(text, here.end, first)) return here.end;
  if (first.kind === "phrase") return first.end;
  return second && second.kind === "word" && adjoins(text, first.end, second)
    ? second.end
    : first.end;
}

function isPlain({ kind }: Token): boolean {
  return kind === "word" || kind === "phrase";
}

function adjoins(text: string, end: number, next: Token): boolean {
  return /^ ?$/.test(text.slice(end, next.start));
}
