/**
 * Where evidence conflicts: a number has its noun, and beside it stands what makes it doubtful. It is not
 * taken but offered, so that one tap takes it.
 */
import { numberOf } from "./amount.ts";
import { type Item, partCodes } from "./items.ts";
import type { Around } from "./meaning.ts";
import type { Take } from "./takes.ts";
import { isPosted } from "./things.ts";
import type { Token } from "./tokens.ts";

/** So few people hold no event: those few went somewhere, or lead something. */
const FEWEST = 5;
/** Words of another deed: who belongs to something, is helped, learns a trade or receives. */
const RIVALS = "memberships class:models class:classes support receive bodies loans".split(" ");

export interface Doubt {
  readonly take: Take;
  /** What it may be a part of, if they are two of one sum. */
  readonly with: Item | null;
}

/** @param left numbers that were looked at and left */
export function doubtsIn(
  takes: readonly Take[],
  left: readonly Item[],
  around: Around,
): readonly Doubt[] {
  const { takers } = around;
  const found = takes.flatMap((take): Doubt[] => {
    const figure = takers.byCode.get(take.code);
    if (figure?.kind !== "count" || typeof take.value !== "number") return [];
    const alone = { take, with: null };
    // Nobody counts posts here, and whether they are news is the person's to say.
    if (takers.classOf(figure) === "pieces" && isPosted(take.item, around)) return [alone];
    const helped = takers.classOf(figure) === "supported" && figure.partOf === null;
    if (helped && isPart(take.item, around)) return [alone];
    if (isRunning(take.item, around) || isPieceBesidePosts(take, takes, around)) return [alone];
    if (left.some((other) => isBesideSession(take, other, around))) return [alone];
    if (isOfAnotherBody(take.item, takers.classOf(figure), around)) return [alone];
    if (!takers.openTo("people").includes(figure)) return [];
    const parts = takes.filter(
      ({ code, item }) => takers.byCode.get(code)?.partOf === take.code && item !== take.item,
    );
    const kin =
      left.find((other) => isBesideKin(take.item, other, around)) ??
      parts.find(({ item }) => isBesideKin(take.item, item, around, /[+&]/))?.item;
    if (kin) return [{ take, with: kin }];
    if (left.some((other) => isBesideUnknown(take.item, other, around))) return [alone];
    if (left.some((other) => isAnotherAmount(take.item, other, around))) return [alone];
    if (left.some((other) => isBesideOthers(take.item, other, around))) return [alone];
    return isTooFew(take, around) || isOfAnotherDeed(take.item, around) ? [alone] : [];
  });
  // "11 người, nữ 4": whose women they are is as doubtful as who the eleven are.
  const alone = new Set(found.flatMap(({ take, with: kin }) => (kin ? [] : [take.code])));
  const parts = takes.filter(
    (take) =>
      alone.has(takers.byCode.get(take.code)?.partOf ?? "") &&
      !found.some((doubt) => doubt.take === take),
  );
  return [...found, ...parts.map((take) => ({ take, with: null }))];
}

/** "từ đầu năm đến nay … 14 buổi" in a report of one day: what all of theirs come to. */
function isRunning(item: Item, { sentence, inDialogue, tokens }: Around): boolean {
  if (inDialogue) return false;
  const { text, phrases } = sentence;
  const from = sentenceStart(item.start, text);
  const runs = phrases.some(
    ({ tags, start }) => tags.has("running") && start >= from && start < item.start,
  );
  return (
    runs &&
    tokens.some(
      (token) =>
        token.kind === "masked" &&
        token.what === "date" &&
        token.end <= from &&
        /\d\s?[/.-]\s?\d/.test(text.slice(token.start, token.end)),
    )
  );
}

function sentenceStart(at: number, text: string): number {
  const ends = [...text.slice(0, at).matchAll(/[.;\n](?=\s)/g)];
  return (ends.at(-1)?.index ?? -1) + 1;
}

/** "Trang Fb … đăng 4 bài, nhóm Zalo 12 bài": of which page the first are is the person's to say. */
function isPieceBesidePosts(
  { code, item }: Take,
  takes: readonly Take[],
  { takers, sentence, inDialogue }: Around,
): boolean {
  // There both are asked, each by its own name.
  if (inDialogue) return false;
  const name = (of: string) => {
    const figure = takers.byCode.get(of);
    return figure ? takers.classOf(figure) : null;
  };
  const rival = { pieces: "posts", posts: "pieces" }[name(code) ?? ""];
  return takes.some(
    (other) =>
      rival !== undefined &&
      name(other.code) === rival &&
      [item, other.item].every(({ right }) => right[0]?.tags.has("class:pieces")) &&
      [item, other.item].some(({ right }) => right[0]?.tags.has("generic:pieces")) &&
      !/[.;\n]/.test(
        sentence.text.slice(
          Math.min(item.end, other.item.end),
          Math.max(item.start, other.item.start),
        ),
      ),
  );
}

/** "5 diễn đàn, 1 phiên tòa giả định": another event by all appearances. */
function isBesideSession({ code, item }: Take, other: Item, { takers, tokens }: Around): boolean {
  const figure = takers.byCode.get(code);
  if (!figure || takers.classOf(figure) !== "sessions" || other.spoilt !== null) return false;
  if (other.start < item.end || other.amount.kind !== "number") return false;
  const size = numberOf(other.amount, "count") ?? 0;
  if (size >= 10 || (!other.unknown && !other.right[0]?.tags.has("class:times"))) return false;
  const between = tokens.filter(({ start, end }) => start >= item.end && end <= other.start);
  return between.length === 1 && between.every((token) => isSign(token, /,/) || has(token, "and"));
}

/** "kiện toàn Ban …: 9 thành viên", "tham dự có 10 thành viên tổ …": members of something else than a model. */
function isOfAnotherBody(
  item: Item,
  name: string | null,
  { tokens, inDialogue, asked, takers }: Around,
): boolean {
  if (name !== "members" || (asked && takers.classOf(asked) === "members")) return false;
  const { all } = breath(item, tokens);
  if (all.some((token) => has(token, "memberships", "class:models"))) return false;
  if (all.some((token) => has(token, "bodies") || (has(token, "attend") && !has(token, "joins"))))
    return true;
  if (inDialogue) return false;
  const governs = tokens
    .slice(0, item.at)
    .findLast((token) => has(token, "memberships", "class:models", "bodies"));
  return governs !== undefined && has(governs, "bodies") && !has(governs, "memberships");
}

/** "74 phụ huynh và 19 CBGV": people by all appearances, in a word that nobody knows. */
function isBesideUnknown(item: Item, other: Item, { tokens }: Around): boolean {
  if (!other.unknown || other.right.length > 0 || other.spoilt !== null) return false;
  if (other.amount.kind !== "number" || other.start < item.end) return false;
  const between = tokens.filter(({ start, end }) => start >= item.end && end <= other.start);
  return between.length === 1 && between.every((token) => has(token, "and"));
}

/** "11 đội với 55 người; tọa đàm có 80 người dự": those who came to the one, and those of the other. */
function isAnotherAmount(item: Item, other: Item, { tokens }: Around): boolean {
  if (other.spoilt !== null || other.amount.kind !== "number" || other.each !== null) return false;
  // A labelled number is never displaced, and what has a label is no other event's.
  if (item.right.length === 0 || other.left.length > 0) return false;
  const [head] = other.right;
  if (!head?.tags.has("generic:people") || (head.key === "luot" && other.right.length === 1))
    return false;
  const said = breath(other, tokens, /[.;\n]/).all;
  // "11 đội với 55 người" came; who belong to a body did not.
  const elsewhere = said.some(
    (token, i) =>
      has(token, "receive", "support", "otherwise", "others") ||
      (has(token, "bodies") && said[i - 1]?.kind !== "amount"),
  );
  return item !== other && !elsewhere;
}

/** "28/6 thôn Cò Luông 41 người": nobody knows of what these are, and so how many came is not all told. */
function isBesideOthers(item: Item, other: Item, { tokens, sentence: { text } }: Around): boolean {
  if (other.spoilt !== null || other.amount.kind !== "number" || other.each !== null) return false;
  if (other === item || other.left.length > 0) return false;
  if (!other.right.some(({ tags }) => tags.has("class:people"))) return false;
  const [first, second] = other.start < item.start ? [other, item] : [item, other];
  if (/[.;\n](?=\s)|\(/.test(text.slice(first.end, second.start))) return false;
  const between = tokens.filter(({ start, end }) => start >= first.end && end <= second.start);
  if (between.some((token) => has(token, "of", "receive", "support", "otherwise"))) return false;
  // "Ban có 15 người, tuyên truyền 2 buổi cho 80 người": of these it is said what they came to.
  return !(item === second && between.some((token) => has(token, "activities")));
}

/** Not of a bare list, "2 cuộc, 3 người": there it is what was typed. */
function isTooFew({ value, item }: Take, { inDialogue, tokens }: Around): boolean {
  if (inDialogue || item.right.length === 0 || breath(item, tokens).before.length === 0)
    return false;
  return typeof value === "number" && value > 0 && value < FEWEST;
}

/** "hỗ trợ 5 phụ nữ": the noun only says which of those who were helped. */
function isPart({ right }: Item, { takers }: Around): boolean {
  return right.some((word) => partCodes(word, takers).length > 0 && !word.tags.has("support"));
}

/** "45 hội viên và 12 cán bộ nghỉ hưu": they may be two of one sum. */
function isBesideKin(item: Item, other: Item, { tokens }: Around, signs = /[,+&]/): boolean {
  if (other === item || other.spoilt !== null || other.amount.kind !== "number") return false;
  if (!other.right.some(({ tags }) => tags.has("class:people"))) return false;
  const [first, second] = other.start < item.start ? [other, item] : [item, other];
  const between = tokens.filter(({ start, end }) => start >= first.end && end <= second.start);
  return (
    between.length > 0 &&
    between.length <= 3 &&
    between.every((token) => isSign(token, signs) || has(token, "and"))
  );
}

/** "ra mắt câu lạc bộ, 47 người": nothing in their own breath says that they came to something. */
function isOfAnotherDeed(item: Item, { tokens }: Around): boolean {
  if (item.right.length === 0) return false;
  const { all, before } = breath(item, tokens);
  const comes =
    [...item.left, ...item.right].some(({ tags }) => tags.has("attend")) ||
    all.some((token) => has(token, "attend")) ||
    before.some((token) => has(token, "address", "class:sessions"));
  const said = breath(item, tokens, /[.;\n]/).before;
  return !comes && said.some((token) => has(token, ...RIVALS) && !has(token, "names"));
}

/** What stands around the number up to the next sign. */
function breath(
  { at, next }: Item,
  tokens: readonly Token[],
  ends = /[,.;\n]/,
): { all: readonly Token[]; before: readonly Token[] } {
  let from = at;
  while (from > 0 && !isSign(tokens[from - 1], ends)) from -= 1;
  let to = next;
  while (to < tokens.length && !isSign(tokens[to], ends)) to += 1;
  return { all: tokens.slice(from, to), before: tokens.slice(from, at) };
}

function isSign(token: Token | undefined, signs: RegExp): boolean {
  return token?.kind === "sign" && signs.test(token.sign);
}

function has(token: Token, ...tags: readonly string[]): boolean {
  return token.kind === "phrase" && tags.some((tag) => token.phrase.tags.has(tag));
}
