/**
 * What a number counts. It is given to a figure only on evidence: its own noun, its own label, or the
 * question that was asked. What has none is not taken.
 */
import type { Figure } from "../plan/model.ts";
import { looksLikeMoney } from "./amount.ts";
import { has } from "./breath.ts";
import type { Takers } from "./figure-class.ts";
import { type Item, partCodes } from "./items.ts";
import { helpedFigure, isSupported, peopleMeaning } from "./people-meaning.ts";
import { type Role, roleOf } from "./role.ts";
import { shareMeaning } from "./share-meaning.ts";
import { goesOn, isPosted, thingFigure } from "./things.ts";
import type { Sentence, Token } from "./tokens.ts";
import { isCounted, type Phrase } from "./vocabulary.ts";

export type Meaning =
  | { readonly kind: "figure"; readonly figure: Figure; readonly noun: Phrase | null }
  /** A part of the people told before it, or of those that the question is about. */
  | {
      readonly kind: "part";
      readonly codes: readonly string[];
      readonly wholeToo: boolean;
      readonly role: Role;
      /** Helped, as the deed before them says: beside others who are, they are of the same figure. */
      readonly helped?: Figure;
    }
  | { readonly kind: "money" }
  /** A number without a word of its own. */
  | { readonly kind: "bare" }
  /**
   * Its noun is of a class that no figure here counts, or says that it is something else.
   * `mayBe`: the figure that it would be, if more were said of these people.
   */
  | { readonly kind: "none"; readonly people: boolean; readonly mayBe?: Figure };

export interface Around {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly takers: Takers;
  readonly asked: Figure | undefined;
  /** A message in a dialogue: few words may do. */
  readonly inDialogue: boolean;
}

export function meaningOf(item: Item, around: Around): Meaning {
  const { takers } = around;
  if (item.spoilt === "torn" || item.spoilt === "elsewhere") return { kind: "none", people: false };
  if (item.amount.kind === "ratio" || item.amount.kind === "percent")
    return shareMeaning(item, around);
  if (looksLikeMoney(item.amount) && !countsPeople(item)) return { kind: "money" };
  if (item.unknown) return { kind: "none", people: false };
  const words = item.right.length > 0 ? item.right : item.left;
  const called = words.length === 0 || countsPeople(item) ? partCalled(item, around) : [];
  if (called.length > 0) {
    const role = roleOf(item, around.sentence, around.tokens);
    return { kind: "part", codes: called, wholeToo: false, role };
  }
  if (words.length === 0) return { kind: "bare" };
  const isLabel = item.right.length === 0;
  if (isLabel && namesTime(item, around)) return { kind: "bare" };
  if (isLabel && !announces(item, around)) return { kind: "none", people: false };
  const verb = decidingVerb(item, around);
  if (verb) return { kind: "figure", figure: verb, noun: headOf(words) };

  const head = headOf(words);
  if (head === null) return { kind: "none", people: false };
  if (isMoneyLabel(head, takers)) return { kind: "money" };
  const role = () => roleOf(item, around.sentence, around.tokens);
  const label = item.left.flatMap((word) => partCodes(word, takers));
  // "20 hộ phụ nữ": households, whatever stands behind them.
  const isOfPeople = isPerson(head) || partCodes(head, takers).length > 0;
  const part = isOfPeople ? words.flatMap((word) => partCodes(word, takers)) : [];
  const named = part.length > 0 ? part : countsPeople(item) ? label : labelOfWhole(item, takers);
  const parts = named.length === 0 && countsPeople(item) ? partOpened(item, around) : named;
  if (parts.length > 0 && !isCompound(item, around)) {
    const wholeToo = item.only || (words.every(isPerson) && part.length > 0);
    const said = role();
    const helped = said === "other" && isSupported(item, around) ? helpedFigure(takers) : undefined;
    return { kind: "part", codes: parts, wholeToo, role: said, ...(helped ? { helped } : {}) };
  }
  if (countsPeople(item)) return peopleMeaning(item, head, words, role(), around);
  const figure = thingFigure(item, head, words, around);
  if (figure && goesOn(item, head, around) && !isPosted(item, around))
    return { kind: "none", people: false, mayBe: figure };
  return figure ? { kind: "figure", figure, noun: head } : { kind: "none", people: false };
}

/** "35 người là nữ", "37 là nữ giới": so many of those told before them. */
function partCalled({ next }: Item, { tokens, takers }: Around): readonly string[] {
  const [is, part] = [tokens[next], tokens[next + 1]];
  const isSaid = is?.kind === "phrase" && is.phrase.key === "la";
  if (!isSaid || part?.kind !== "phrase" || tokens[next + 2]?.kind === "amount") return [];
  return partCodes(part.phrase, takers);
}

/** "52 hộ dự, trong đó phụ nữ đi họp là 34 người": the part is named where its list opens. */
function partOpened({ at }: Item, { tokens, takers }: Around): string[] {
  let codes: string[] = [];
  for (const token of tokens.slice(0, at).toReversed()) {
    if (token.kind === "amount" || token.kind === "sign") return [];
    if (token.kind !== "phrase") continue;
    if (token.phrase.tags.has("of")) return codes;
    const own = partCodes(token.phrase, takers);
    if (own.length > 0) codes = own;
  }
  return [];
}

/** "hôm tọa đàm 45": when it was, and not how many. */
function namesTime({ at, left }: Item, { tokens }: Around): boolean {
  const first = tokens.slice(0, at).findIndex(({ start }) => start === left[0]?.start);
  const when = tokens[first - 1];
  return left[0]?.tags.has("class:sessions") === true && has(when, "when");
}

/** "đúng hạn 240 hồ sơ": the label is a part of what its noun counts. */
function labelOfWhole({ left, right }: Item, takers: Takers): string[] {
  const wholes = new Set(right.flatMap(({ codes }) => codes));
  return left
    .flatMap((word) => partCodes(word, takers))
    .filter((code) => wholes.has(takers.byCode.get(code)?.partOf ?? ""));
}

/** "lượt bà con": the noun that says more. */
function headOf(words: readonly Phrase[]): Phrase | null {
  const [first, second] = words;
  if (first === undefined) return null;
  return first.key === "luot" && second !== undefined && isPerson(second) ? second : first;
}

/** A word for persons by itself, "chị em"; "nữ" only says which. */
function isPerson(word: Phrase): boolean {
  return word.classes.includes("people");
}

function countsPeople({ right, left }: Item): boolean {
  const words = right.length > 0 ? right : left;
  const head = headOf(words);
  return head !== null && isPerson(head);
}

/** "80 phụ nữ và trẻ em", "65 cán bộ, hội viên phụ nữ": two nouns share the number. */
function isCompound(item: Item, { tokens, sentence }: Around): boolean {
  const { next } = item;
  const [joint, noun, after] = [tokens[next], tokens[next + 1], tokens[next + 2]];
  if (noun?.kind !== "phrase" || !isPerson(noun.phrase)) return false;
  // "trong đó 30 nữ, em gửi ảnh sau": who writes does.
  if (has(noun, "polite") && has(after, "verbs")) return false;
  const joins =
    (joint?.kind === "sign" && /[,/]/.test(joint.sign)) ||
    (joint?.kind === "phrase" && joint.phrase.tags.has("and"));
  const labels = after?.kind === "amount" || (after?.kind === "sign" && after.sign === ":");
  return joins && !labels && !/\n/.test(sentence.text.slice(item.end, noun.start));
}

/** Whether the words before a number announce it: nothing else may follow that it could count. */
function announces(item: Item, { tokens, sentence }: Around): boolean {
  const next = tokens[item.at + 1];
  // "qua kiểm tra không phát hiện": it denies what follows.
  if (item.amount.kind === "zero" && next?.kind === "phrase" && !next.phrase.tags.has("polite"))
    return false;
  if (next === undefined || /^(?:sign|masked|amount)$/.test(next.kind)) return true;
  if (next.kind === "phrase" && !isCounted(next.phrase)) return true;
  // "nữ 70 nam 50": the word after it belongs to the next number.
  return (
    next.kind === "phrase" &&
    tokens.slice(item.at + 2, item.at + 6).some(({ kind }) => kind === "amount") &&
    !/[.;\n]/.test(sentence.text.slice(item.end, next.end))
  );
}

/** "thành lập mới 2 CLB": the verb says which of two figures of one unit. */
function decidingVerb(item: Item, { tokens, takers }: Around): Figure | null {
  // "04 buổi sinh hoạt câu lạc bộ" counts sessions.
  const words = item.right.length > 0 ? item.right : item.left;
  const nouns = (headOf(words)?.codes ?? []).flatMap((code) => takers.byCode.get(code) ?? []);
  const [noun] = nouns.filter(({ partOf, kind }) => partOf === null && kind === "count");
  if (!noun || takers.isPeople(takers.classOf(noun))) return null;
  const rivals = takers.figures.filter(
    ({ unit, code, partOf, kind }) =>
      kind === "count" && partOf === null && unit === noun.unit && code !== noun.code,
  );
  const sameClass = rivals.filter((rival) => takers.classOf(rival) === takers.classOf(noun));
  const name = takers.classOf(noun);
  if (
    sameClass.length === 0 ||
    noun.unit === null ||
    name === null ||
    takers.openTo(name).length === 0
  )
    return null;
  const codes = new Set([noun.code, ...sameClass.map(({ code }) => code)]);
  const behind = words
    .slice(1)
    .filter((word) => word.classes.length === 0)
    .flatMap((word) => word.codes.filter((code) => codes.has(code)));
  if (behind[0]) return takers.byCode.get(behind[0]) ?? null;
  if (item.right.length === 0) return null;
  for (const token of tokens.slice(Math.max(0, item.at - 12), item.at).toReversed()) {
    if (token.kind === "sign" && /[,.;\n]/.test(token.sign)) break;
    if (token.kind !== "phrase") continue;
    const [code] = token.phrase.codes.filter((each) => codes.has(each));
    const isNoun = token.phrase.classes.length > 0;
    if (code && !isNoun) return takers.byCode.get(code) ?? null;
  }
  return verbBehind(item, codes, tokens, takers);
}

/** "13 CLB … đã được thành lập mới", up to the next number; "thành lập từ năm 2020" is old. */
function verbBehind(
  item: Item,
  codes: ReadonlySet<string>,
  tokens: readonly Token[],
  takers: Takers,
): Figure | null {
  for (let at = item.next; at < item.next + 16; at += 1) {
    const token = tokens[at];
    if (!token || token.kind === "amount" || (token.kind === "sign" && /[,.;\n]/.test(token.sign)))
      return null;
    if (token.kind !== "phrase") continue;
    if (token.phrase.tags.has("and")) return null;
    const [code] = token.phrase.codes.filter((each) => codes.has(each));
    if (!code || token.phrase.classes.length > 0) continue;
    const after = tokens[at + 1];
    const isOld = tokens.slice(at + 1, at + 4).some(({ kind }) => kind === "masked");
    const goesOn = after?.kind === "phrase" && !after.phrase.tags.has("at");
    return isOld && goesOn ? null : (takers.byCode.get(code) ?? null);
  }
  return null;
}

function isMoneyLabel(word: Phrase, { byCode }: Takers): boolean {
  return (
    word.tags.has("neutral") ||
    (word.codes.length > 0 && word.codes.every((code) => byCode.get(code)?.kind === "money"))
  );
}
