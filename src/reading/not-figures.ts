/**
 * Which numbers are no figures: the number of a hamlet, an age, an anniversary, a programme. They are
 * masked before anything is counted; a number that only repeats or ranges is not, for it has to be asked.
 */
import { rememberedBy } from "../plan/remembered.ts";
import type { Takers } from "./figure-class.ts";
import { bare } from "./text.ts";
import type { AmountToken, PhraseToken, Sentence, Token } from "./tokens.ts";
import { isCounted } from "./vocabulary.ts";

/** The tokens with those numbers masked. */
export function withoutNames(sentence: Sentence, takers: Takers): Token[] {
  const { text } = sentence;
  const tokens = withoutUnits(sentence, takers);
  const tag = (token: Token | undefined, name: string): token is PhraseToken =>
    token?.kind === "phrase" && token.phrase.tags.has(name);
  const counted = (token: Token | undefined): boolean =>
    token?.kind === "phrase" && isCounted(token.phrase);
  const next = (i: number): Token | undefined => {
    const [here, after] = [tokens[i], tokens[i + 1]];
    return here && after && /^ ?$/.test(text.slice(here.end, after.start)) ? after : undefined;
  };
  const masked = new Set<number>();
  tokens.forEach((token, i) => {
    if (token.kind === "amount" && isName(token, i)) masked.add(i);
  });
  // "từ 15 đến 29 tuổi": both ends of what is masked.
  tokens.forEach((token, i) => {
    const joint = tokens[i + 1];
    const isJoint = tag(joint, "range") || (joint?.kind === "sign" && joint.sign === "-");
    if (token.kind === "amount" && isJoint && masked.has(i + 2)) masked.add(i);
  });
  return tokens.map((token, i) =>
    masked.has(i) ? { kind: "masked", what: "other", start: token.start, end: token.end } : token,
  );

  function isName(token: AmountToken, i: number): boolean {
    const { amount } = token;
    if (amount.kind !== "number") return false;
    const [before, after] = [tokens[i - 1], next(i)];
    const plain = !amount.currency && amount.terms.every(({ scale }) => scale === 1);
    const adjoins = before !== undefined && /^\s?$/.test(text.slice(before.end, token.start));
    if (plain && adjoins && tag(before, "numbered")) {
      const place = tag(tokens[i - 2], "at");
      const year = /^(?:19|20)\d\d$/.test(text.slice(token.start, token.end));
      const calendar = /^(?:nam|thang|quy|tuan|lan thu|thu|giai doan)$/.test(before.phrase.key);
      // "nam 40" without diacritics: forty men, for no year is called that.
      if (calendar && before.phrase.codes.length > 0 && !year) return false;
      // "cả năm 6 cuộc": years are written with four digits.
      if (before.phrase.key === "nam" && !year && counted(after)) return false;
      if (calendar || place || !counted(after)) return !isEach(i - 1);
    }
    // "Buổi 1: 45 người; buổi 2: 55 người": which one it was, not how many.
    if (plain && adjoins && tag(before, "class:sessions") && isOrdinal(token, before)) return true;
    // "lớp 8, 9", "các thôn 2 và 7": the names go on.
    if (plain && masked.has(i - 2) && !counted(after) && isAnd(before)) return true;
    return plain && tag(after, "measured") && after.phrase.codes.length === 0;
  }

  function isOrdinal({ start, end }: AmountToken, { phrase: { key } }: PhraseToken): boolean {
    // "Số buổi 2: …" counts.
    if (/số(?: \p{L}+){1,2} ?$/iu.test(text.slice(0, start))) return false;
    return (
      /^\d{1,2}$/.test(text.slice(start, end)) &&
      (/^ ?(?::|có(?!\p{L}))/u.test(text.slice(end)) ||
        // "buổi 1 120 người"
        (!key.includes(" ") && /^ \d/.test(text.slice(end))))
    );
  }

  function isAnd(token: Token | undefined): boolean {
    return tag(token, "and") || (token?.kind === "sign" && token.sign === ",");
  }

  /** "mỗi lớp 45": not the 45th class. */
  function isEach(i: number): boolean {
    return tag(tokens[i - 1], "each");
  }
}

const numberedUnits = rememberedBy(({ figures }: Takers): readonly string[] => {
  const units = figures.flatMap(({ unit }) => (unit && /\d/.test(unit) ? [bare(unit)] : []));
  return [...new Set(units)];
});

/** "112,5 bé trai/100 bé gái": the hundred belongs to what is counted. */
function withoutUnits({ tokens, plain }: Sentence, takers: Takers): readonly Token[] {
  const places = numberedUnits(takers).flatMap((unit) => {
    const start = plain.indexOf(unit);
    return start < 0 ? [] : [{ start, end: start + unit.length }];
  });
  if (places.length === 0) return tokens;
  const inUnit = (token: Token) =>
    places.some(({ start, end }) => start <= token.start && token.end <= end);
  return tokens.map((token) =>
    token.kind === "amount" && inUnit(token)
      ? { kind: "masked", what: "other", start: token.start, end: token.end }
      : token,
  );
}
