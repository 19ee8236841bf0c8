/**
 * Where evidence conflicts: a number has its noun, and beside it stands what makes it doubtful. It is not
 * taken but offered, so that one tap takes it.
 */
import { numberOf } from "./amount.ts";
import { doubtsOfAnswer } from "./answer-doubt.ts";
import { betweenOf, breath, has, isSign } from "./breath.ts";
import { type Item, partCodes } from "./items.ts";
import type { Around } from "./meaning.ts";
import type { Take } from "./takes.ts";
import { isPosted } from "./things.ts";
import { isCounted, type Phrase } from "./vocabulary.ts";

/** So few people hold no event: those few went somewhere, or lead something. */
const FEWEST = 5;
/** Below that "3 dân tộc" may be as many peoples as people of one. */
const PEOPLES = 10;
/** So many words that nobody knows are a name. */
const FEW = 4;
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
  const found = takes.flatMap((take): readonly Doubt[] => {
    const figure = takers.byCode.get(take.code);
    if (figure?.kind !== "count" || typeof take.value !== "number") return [];
    const alone = { take, with: null };
    const ofAnswer = doubtsOfAnswer(take, takes, left, around);
    if (ofAnswer.length > 0) return ofAnswer;
    // Nobody counts posts here, and whether they are news is the person's to say.
    if (takers.classOf(figure) === "pieces" && isPosted(take.item, around)) return [alone];
    if (isOfEarlierYear(take.item, around) || isSaidBefore(take, takes)) return [alone];
    if (takers.classOf(figure) === "sessions" && isHardlyKnown(around)) return [alone];
    const helped = takers.classOf(figure) === "supported" && figure.partOf === null;
    if (helped && isPart(take.item, around)) return [alone];
    if (takers.classOf(figure) === "supported" && isAloneAndUnsaid(take, takes, around))
      return [alone];
    if (isRunning(take.item, around) || isPieceBesidePosts(take, takes, around)) return [alone];
    if (left.some((other) => isBesideSession(take, other, around))) return [alone];
    if (mayBePeoples(take.item, take.value)) return [alone];
    if (isOfAnotherBody(take.item, takers.classOf(figure), around)) return [alone];
    if (!takers.openTo("people").includes(figure)) return [];
    const parts = takes.filter(
      ({ code, item }) => takers.byCode.get(code)?.partOf === take.code && item !== take.item,
    );
    const kin =
      left.find((other) => isBesideKin(take.item, other, around)) ??
      parts.find(({ item }) => isBesideKin(take.item, item, around, /[+&]/))?.item ??
      parts.find(({ item }) => isBesideNamed(take.item, item, around))?.item;
    // "5 nữ trưởng thôn và 40 hội viên phụ nữ": the five are not all of them.
    const before = parts.find(({ item }) => item === kin && item.end <= take.item.start);
    if (kin) return [{ take, with: kin }, ...(before ? [{ take: before, with: null }] : [])];
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

/** "tập huấn cho 42 kế toán, nữ 30": nobody was helped, as far as it is told, and of whom they are a part is not known. */
function isAloneAndUnsaid(
  { code }: Take,
  takes: readonly Take[],
  { takers, sentence, inDialogue }: Around,
): boolean {
  const whole = takers.byCode.get(code)?.partOf ?? null;
  return (
    whole !== null &&
    !inDialogue &&
    !takes.some((other) => other.code === whole) &&
    !sentence.phrases.some(({ tags }) => tags.has("support") || tags.has("receive"))
  );
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

/** "… ngày 21/02/2024 … Năm 2023, toàn xã tổ chức 11 buổi": told beside what was done this year. */
function isOfEarlierYear(item: Item, { sentence: { text } }: Around): boolean {
  const from = sentenceStart(item.start, text);
  const [, year] = /^[^\d.;]{0,12}((?:19|20)\d\d)(?!\d)/.exec(text.slice(from, item.start)) ?? [];
  if (year === undefined) return false;
  const others = text.slice(0, from).match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? [];
  return others.some((other) => other > year);
}

/** "ra mắt 02 mô hình … Hai mô hình có 57 thành viên": the same ones. */
function isSaidBefore({ code, item, value, noun }: Take, takes: readonly Take[]): boolean {
  return takes.some(
    (other) =>
      other.code !== code &&
      other.noun !== null &&
      other.noun === noun &&
      other.value === value &&
      other.item.end <= item.start,
  );
}

/** Of so much of a sentence the reader knows no word that it cannot tell what was held. */
function isHardlyKnown({ tokens, inDialogue }: Around): boolean {
  const unknown = tokens.filter(({ kind }) => kind === "word").length;
  return !inDialogue && unknown > FEW && unknown * 3 > tokens.length;
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
  const between = betweenOf(item, other, tokens);
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
  const between = betweenOf(item, other, tokens);
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
  const between = betweenOf(item, other, tokens);
  if (between.some((token) => has(token, "of", "receive", "support", "otherwise"))) return false;
  // "Ban có 15 người, tuyên truyền 2 buổi cho 80 người": of these it is said what they came to.
  return !(item === second && between.some((token) => has(token, "activities")));
}

/** Not of a bare list, "2 cuộc, 3 người": there it is what was typed. */
function isTooFew({ value, item }: Take, { inDialogue, tokens }: Around): boolean {
  const { before } = breath(item, tokens, /[.;\n]/);
  if (
    inDialogue ||
    item.right.length === 0 ||
    !before.some((token) => token.kind === "phrase" && !isCounted(token.phrase))
  )
    return false;
  return typeof value === "number" && value > 0 && value < FEWEST;
}

/** "60 người thuộc 3 dân tộc": the noun counts itself as well as those who belong to it. */
function mayBePeoples({ right }: Item, value: number): boolean {
  return right[0]?.tags.has("class:peoples") === true && value < PEOPLES;
}

/** "hỗ trợ 5 phụ nữ": the noun only says which of those who were helped. */
function isPart({ right }: Item, { takers }: Around): boolean {
  return right.some((word) => partCodes(word, takers).length > 0 && !word.tags.has("support"));
}

/** "45 hội viên và 12 cán bộ nghỉ hưu": they may be two of one sum. */
function isBesideKin(item: Item, other: Item, { tokens }: Around, signs = /[,+&]/): boolean {
  if (other === item || other.spoilt !== null || other.amount.kind !== "number") return false;
  if (!other.right.some(({ tags }) => tags.has("class:people"))) return false;
  const between = betweenOf(item, other, tokens);
  // "312 hs 22 gv"
  if (between.length === 0) return (other.start < item.start ? other : item).right.length > 0;
  return between.length <= 3 && between.every((token) => isSign(token, signs) || has(token, "and"));
}

/** "52 hội viên, phụ nữ; 18 nam giới": people of two names, of which the second are no part of the first. */
function isBesideNamed(item: Item, other: Item, { tokens }: Around): boolean {
  const [noun] = item.right;
  const isNamed = (word: Phrase | undefined) =>
    word?.tags.has("class:people") === true && !word.tags.has("generic:people");
  if (!isNamed(noun) || noun?.tags.has("guests") || !isNamed(other.right[0])) return false;
  if (item.total || other.spoilt !== null || other.start < item.end) return false;
  const between = betweenOf(item, other, tokens);
  return (
    between.length > 0 &&
    between.every((token) => isSign(token, /[,;]/) || has(token, "class:people"))
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
