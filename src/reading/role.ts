/**
 * In what role people are counted. Who receives is not who attends: "trao quà cho 18 học sinh" is nobody's
 * attendance, and neither are the seven of a board.
 */
import type { Item } from "./items.ts";
import { isCounted, type Sentence, type Token } from "./tokens.ts";
import type { Phrase } from "./vocabulary.ts";

export type Role =
  /** Said so: "75 người dự", "tập huấn cho 40 cán bộ". */
  | "attends"
  /** Nothing around says anything, and hardly anything stands around: "3 cuộc, 120 người". */
  | "listed"
  | "member"
  /** Receives, sits on a board, suffers, lives there. */
  | "other"
  /** Nothing says what they do. */
  | "unsaid";

/** So many tokens after the noun may still say what the people do. */
const REACH = 8;

/** What the people of this number do, from the words after it and then those before it. */
export function roleOf(item: Item, { phrases, text }: Sentence, tokens: readonly Token[]): Role {
  const own = [...item.left, ...item.right];
  if (own.some(({ tags }) => tags.has("attend"))) return "attends";
  const after = saidAfter(item, tokens);
  if (after) return after;
  const before = saidBefore(item, phrases, tokens, text);
  if (before) return before;
  return isListed(item, tokens, text) ? "listed" : "unsaid";
}

function saidAfter(item: Item, tokens: readonly Token[]): Role | null {
  let other = false;
  let seen = 0;
  for (const token of tokens) {
    if (token.start < item.end) continue;
    if (token.kind === "amount" || (token.kind === "sign" && !/["“”(]/.test(token.sign))) break;
    seen += 1;
    if (seen > REACH) break;
    if (token.kind !== "phrase") continue;
    if (token.phrase.tags.has("attend")) return "attends";
    if (token.phrase.tags.has("otherwise")) other = true;
  }
  return other ? "other" : null;
}

/** The nearest word before it that governs it. */
function saidBefore(
  item: Item,
  phrases: readonly Phrase[],
  tokens: readonly Token[],
  text: string,
): Role | null {
  const direct = isAddressed(item, tokens, text);
  // "Câu lạc bộ …, xã …, có 25 hội viên": what it has belongs to it across commas.
  const lead = tokens[item.at - 1];
  const isCounting = lead?.kind === "phrase" && lead.phrase.tags.has("link");
  let commas = 0;
  let given = false;
  let place = item.start;
  for (const phrase of phrases.toReversed()) {
    if (phrase.end > item.start || isInside(phrase, phrases)) continue;
    const between = text.slice(phrase.end, place);
    if (/[;\n]|\.(?!\d)/.test(between)) break;
    if (phrase.start < place) {
      commas += between.match(/,(?!\d)/g)?.length ?? 0;
      place = phrase.start;
    }
    const { tags } = phrase;
    if (tags.has("names")) continue;
    if (tags.has("attend")) return "attends";
    const governs = commas === 0 || direct;
    if (tags.has("receive") && governs) return "other";
    if (tags.has("receive")) given = true;
    if (tags.has("address")) return "attends";
    if (tags.has("bodies") && commas === 0) return "other";
    if (tags.has("memberships") && (commas === 0 || isCounting))
      return ofBody(phrase, phrases) ? "other" : "member";
  }
  // Nothing but gifts is told in that sentence.
  return given ? "other" : null;
}

/** "phát" in "lượt phát": part of a longer noun. */
function isInside({ start, end }: Phrase, phrases: readonly Phrase[]): boolean {
  return phrases.some(
    (other) => other.start < start && end <= other.end && isCounted(other),
  );
}

/** "ban chủ nhiệm câu lạc bộ gồm 7 thành viên": the board's. */
function ofBody({ start }: Phrase, phrases: readonly Phrase[]): boolean {
  return phrases.some(({ tags, end }) => tags.has("bodies") && end <= start && start - end <= 2);
}

/** "… cho 18 học sinh": then a comma does not part it from its verb. */
function isAddressed(item: Item, tokens: readonly Token[], text: string): boolean {
  for (const token of tokens.slice(0, item.at).toReversed()) {
    const word = text.slice(token.start, token.end).toLowerCase();
    if (word === "cho") return true;
    const skips =
      token.kind === "phrase" && /about|classifier|link/.test([...token.phrase.tags].join(" "));
    if (!skips) return false;
  }
  return false;
}

/** Numbers one after the other, with no word between that could mean something else. */
export function isListed(item: Item, tokens: readonly Token[], text: string): boolean {
  const isEdge = (token: Token | undefined) =>
    token === undefined || (token.kind === "sign" && /[,.;\n()+]/.test(token.sign));
  const own = new Set([...item.left, ...item.right].map(({ start }) => start));
  const isAmount = (at: number) => tokens[at]?.kind === "amount";
  /** "120 học sinh và giáo viên" */
  const sharesNumber = (at: number) => {
    const [joint, noun] = [tokens[at - 1], tokens[at - 2]];
    const and = joint?.kind === "phrase" && joint.phrase.tags.has("and");
    return and && noun !== undefined && own.has(noun.start);
  };
  /** People who are not the number's own, nor another number's. */
  const names = (token: Token) => {
    const at = tokens.indexOf(token);
    const people = token.kind === "phrase" && token.phrase.tags.has("class:people");
    return (
      people && !own.has(token.start) && !sharesNumber(at) && !isAmount(at - 1) && !isAmount(at + 1)
    );
  };
  const says = (token: Token) =>
    names(token) ||
    (token.kind === "word" && !isCapitalised(text, token)) ||
    (token.kind === "phrase" &&
      /receive|otherwise|bodies|loans/.test([...token.phrase.tags].join(" ")));
  for (const step of [-1, 1])
    for (let at = item.at + step; !isEdge(tokens[at]); at += step) {
      const token = tokens[at];
      if (token && says(token)) return false;
    }
  return true;
}

function isCapitalised(text: string, { start }: Token): boolean {
  const letter = text.charAt(start);
  return letter !== letter.toLowerCase();
}
