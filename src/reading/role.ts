/**
 * In what role people are counted. Who receives is not who attends: "trao quà cho 18 học sinh" is nobody's
 * attendance, and neither are the seven of a board.
 */
import type { Item } from "./items.ts";
import type { Sentence, Token } from "./tokens.ts";
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
/** So many before the number may govern it. */
const REACH_BACK = 80;

/** What the people of this number do, from the words after it and then those before it. */
export function roleOf(item: Item, { text }: Sentence, tokens: readonly Token[]): Role {
  const own = [...item.left, ...item.right];
  if (own.some(({ tags }) => tags.has("attend")))
    return isOthers(item.next - 1, tokens) || isOthers(item.next, tokens) ? "other" : "attends";
  // "15 lượt người được trợ giúp"
  if (own.some(({ tags }) => tags.has("otherwise"))) return "other";
  const after = saidAfter(item, tokens);
  if (after) return after;
  const before = saidBefore(item, tokens, text);
  if (before) return before;
  return isListed(item, tokens, text) ? "listed" : "unsaid";
}

function saidAfter(item: Item, tokens: readonly Token[]): Role | null {
  let other = false;
  for (const [i, token] of tokens.slice(item.next, item.next + REACH).entries()) {
    if (token.kind === "amount" || (token.kind === "sign" && !/["“”(]/.test(token.sign))) break;
    if (token.kind !== "phrase") continue;
    if (token.phrase.tags.has("attend"))
      return isOthers(item.next + i, tokens) ? "other" : "attends";
    if (token.phrase.tags.has("otherwise")) other = true;
  }
  return other ? "other" : null;
}

/** The nearest word before it that governs it. */
function saidBefore(item: Item, tokens: readonly Token[], text: string): Role | null {
  const direct = isAddressed(item, tokens, text);
  // "Câu lạc bộ …, xã …, có 25 hội viên": what it has belongs to it across commas.
  const lead = tokens[item.at - 1];
  const isCounting = lead?.kind === "phrase" && lead.phrase.tags.has("link");
  let commas = 0;
  let given = false;
  for (let at = item.at - 1; at >= Math.max(0, item.at - REACH_BACK); at -= 1) {
    const token = tokens[at];
    if (token?.kind === "sign" && /[.;\n]/.test(token.sign)) break;
    if (token?.kind === "sign" && token.sign === ",") commas += 1;
    if (token?.kind !== "phrase" || token.phrase.tags.has("names")) continue;
    const { tags } = token.phrase;
    if (tags.has("attend")) return isOthers(at, tokens) ? "other" : "attends";
    const isGiven = gives(token.phrase);
    if (isGiven && (commas === 0 || direct)) return "other";
    if (isGiven) given = true;
    if (tags.has("class:classes")) return "other";
    if (tags.has("address") || tags.has("class:sessions"))
      return wentThere(at, tokens) || isTheirs(at, tokens) || isTraining(token.phrase, at, tokens)
        ? "other"
        : "attends";
    if (
      tags.has("bodies") &&
      commas === 0 &&
      !isHeldThere(token.phrase, tokens[at - 1]) &&
      !isNamed(token, text)
    )
      return "other";
    if (tags.has("memberships") && (commas === 0 || isCounting)) {
      // "ban chủ nhiệm câu lạc bộ gồm 7 thành viên": the board's.
      const before = tokens[at - 1];
      if (before?.kind === "phrase" && before.phrase.tags.has("bodies")) return "other";
      if (isMeetingOf(at, tokens)) return "attends";
      // "sinh hoạt câu lạc bộ cho 30 người": nobody says that they belong to it.
      return isCounting || isNamedMember(item) ? "member" : "unsaid";
    }
  }
  // Nothing but gifts is told in that sentence.
  return given ? "other" : null;
}

/** "trợ giúp pháp lý": who stands behind it gets something. */
function gives({ tags }: Phrase): boolean {
  return tags.has("receive") || (tags.has("support") && !tags.has("address"));
}

/** "1 buổi sinh hoạt câu lạc bộ", "tọa đàm của CLB": who comes to its meeting need not be of it. */
function isMeetingOf(at: number, tokens: readonly Token[]): boolean {
  for (const token of tokens.slice(0, at).toReversed()) {
    if (token.kind === "sign" || token.kind === "amount") return false;
    if (token.kind === "phrase" && token.phrase.tags.has("class:sessions")) return true;
  }
  return false;
}

/** "25 thành viên", "25 hội viên": what only those are called who belong to something. */
function isNamedMember({ left, right }: Item): boolean {
  return [...left, ...right].some(
    ({ key, tags }) => tags.has("generic:members") || /(?:^| )hoi vien(?: |$)/.test(key),
  );
}

/** "Dự lễ phát động cấp tỉnh có 3 người", "2 cán bộ dự tập huấn do huyện tổ chức": we went there, it is not ours. */
function isOthers(from: number, tokens: readonly Token[]): boolean {
  const start = Math.max(0, from);
  const first = tokens[start];
  const goes = (token: Token | undefined) =>
    token?.kind === "phrase" && token.phrase.tags.has("attend");
  if (!goes(first)) return false;
  for (const token of tokens.slice(start + 1, start + 10)) {
    if (token.kind === "amount" || (token.kind === "sign" && /[,.;\n]/.test(token.sign)))
      return false;
    if (token.kind === "phrase" && token.phrase.tags.has("others")) return true;
  }
  return false;
}

/** "dự hội nghị do huyện tổ chức, hội nghị có 120 đại biểu": the event told of before, and still theirs. */
function isTheirs(at: number, tokens: readonly Token[]): boolean {
  const [here, before] = [tokens[at], tokens[at - 1]];
  if (here?.kind !== "phrase" || !here.phrase.tags.has("class:sessions")) return false;
  if (before?.kind !== "sign" || before.sign !== ",") return false;
  for (let i = at - 2; i >= 0; i -= 1) {
    const token = tokens[i];
    if (token?.kind === "sign" && /[.;\n]/.test(token.sign)) return false;
    if (isOthers(i, tokens)) return true;
  }
  return false;
}

/** Whether the same breath says before a place that we went there. */
function wentThere(at: number, tokens: readonly Token[]): boolean {
  for (let i = at - 1; i >= 0; i -= 1) {
    const token = tokens[i];
    if (token?.kind === "sign" && /[,.;\n]/.test(token.sign)) return false;
    if (isOthers(i, tokens)) return true;
  }
  return false;
}

/**
 * "đào tạo nghề: 1 lớp 30 học viên": who learns a trade is helped. A class that was called so stays one:
 * "lớp dạy nghề …; lớp có 35 học viên".
 */
function isTraining({ tags }: Phrase, at: number, tokens: readonly Token[]): boolean {
  if (!tags.has("class:sessions")) return false;
  let sameBreath = true;
  for (const token of tokens.slice(0, at).toReversed()) {
    if (token.kind === "sign" && /[.\n]/.test(token.sign)) return false;
    if (token.kind === "sign" && /[,;]/.test(token.sign)) sameBreath = false;
    if (token.kind !== "phrase") continue;
    if (token.phrase.tags.has("class:classes")) return true;
    if (!sameBreath) continue;
    if (gives(token.phrase) && token.phrase.tags.has("support")) return true;
  }
  return false;
}

/** "3 cuộc truyền thông thôn có 162 người": the hamlet has no 162 people, the event has. */
function isHeldThere({ key }: Phrase, before: Token | undefined): boolean {
  return (
    /^\S+ co$/.test(key) &&
    before?.kind === "phrase" &&
    (before.phrase.tags.has("class:sessions") || before.phrase.tags.has("address"))
  );
}

/** "thon Co Luong 41 nguoi": the hamlet is called so. */
function isNamed({ start, end }: Token, text: string): boolean {
  return /^\S+ C\S* \p{Lu}/u.test(text.slice(start, end + 2));
}

/** "… cho 18 học sinh": then a comma does not part it from its verb. */
function isAddressed(item: Item, tokens: readonly Token[], text: string): boolean {
  for (const token of tokens.slice(Math.max(0, item.at - 4), item.at).toReversed()) {
    const word = text.slice(token.start, token.end).toLowerCase();
    if (word === "cho") return true;
    const skips =
      token.kind === "phrase" && /about|classifier|link/.test([...token.phrase.tags].join(" "));
    if (!skips) return false;
  }
  return false;
}

/** Numbers one after the other, with no word between that could mean something else. */
function isListed(item: Item, tokens: readonly Token[], text: string): boolean {
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
  const names = (token: Token, at: number) => {
    const people = token.kind === "phrase" && token.phrase.tags.has("class:people");
    return (
      people && !own.has(token.start) && !sharesNumber(at) && !isAmount(at - 1) && !isAmount(at + 1)
    );
  };
  const says = (token: Token, at: number) =>
    names(token, at) ||
    (token.kind === "word" && !isCapitalised(text, token)) ||
    (token.kind === "phrase" &&
      /receive|otherwise|bodies|loans/.test([...token.phrase.tags].join(" ")));
  for (const step of [-1, 1])
    for (let at = item.at + step; !isEdge(tokens[at]); at += step) {
      const token = tokens[at];
      if (token && says(token, at)) return false;
    }
  return true;
}

function isCapitalised(text: string, { start }: Token): boolean {
  const letter = text.charAt(start);
  return letter !== letter.toLowerCase();
}
