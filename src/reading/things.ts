/** What a number of things counts: sessions, pieces, places, whatever is no person. */
import type { Figure } from "../plan/model.ts";
import { has } from "./breath.ts";
import type { Item } from "./items.ts";
import type { Around } from "./meaning.ts";
import { fold } from "./text.ts";
import type { Sentence, Token } from "./tokens.ts";
import { isCounted, type Phrase } from "./vocabulary.ts";

/** The figure that counts these things, on the evidence of their noun and of what stands around it. */
export function thingFigure(
  item: Item,
  head: Phrase,
  words: readonly Phrase[],
  around: Around,
): Figure | null {
  const { takers, asked, sentence, tokens } = around;
  const counts = ({ kind, partOf }: Figure) => kind === "count" && partOf === null;
  const { classes } = head;
  const times = classes.includes("times") ? timesFigure(item, around) : null;
  const counted = times ?? piecesFigure(item, head, around);
  if (counted) return counted;
  const named = head.codes
    .flatMap((code) => takers.byCode.get(code) ?? [])
    .filter((figure) => counts(figure) || (figure.kind === "decimal" && figure.partOf === null));
  const own = named.length > 0 ? named : takers.figures.filter(isKin);
  const fits = own.filter((figure) => {
    const name = takers.classOf(figure);
    const another = classes.length > 0 && name !== null && !classes.includes(name);
    // What the plan's author wrote counts; a noun that needs a deed ("3 xã") counts only beside it.
    if (!takers.wantsDeed(figure) || saysDeed(words)) return true;
    return (
      deedBefore(item, sentence) || (!another && isTerse(item, tokens) && !isGiven(item, tokens))
    );
  });
  const ofPeople = own.some((figure) => takers.isPeople(takers.classOf(figure)));
  if (!ofPeople && isVisited(item, tokens)) return null;
  if (!classes.includes("schools") && isEntered(item, tokens)) return null;
  // Where nobody counts who came, a session may be one of the loudspeaker.
  const isAttended = takers.openTo("people").length > 0;
  if (isAttended && classes.includes("sessions") && isBroadcast(item, around)) return null;
  // "xây dựng 6 chương trình phát thanh": made, and nobody says how often it was heard.
  if (classes.includes("broadcasts") && isMade(item, tokens)) return null;
  // "tặng 3 mô hình sinh kế": given away, and not the unit's own.
  if (classes.includes("models") && leads(item, tokens, "receive")) return null;
  const posts = own.filter((figure) => takers.classOf(figure) === "posts");
  // "đăng 4 bài trên Zalo": posts, where somebody counts them.
  if (classes.includes("pieces") && isPosted(item, around)) {
    const [figure] = [...posts, ...takers.openTo("posts")];
    if (figure) return figure;
  }
  const open = classes.flatMap((name) => (takers.isPeople(name) ? [] : takers.openTo(name)));
  const candidates = own.length > 0 ? fits : open;
  if (own.length + open.length === 0 && asked && isUnitAsked(asked)) return asked;
  return candidates.find(({ code }) => code === asked?.code) ?? candidates[0] ?? null;

  /** "vụ bạo lực gia đình": of the figure whose word is "vụ". */
  function isKin(figure: Figure): boolean {
    const name = takers.classOf(figure);
    return (
      counts(figure) &&
      name !== null &&
      classes.includes(name) &&
      !takers.isPeople(name) &&
      figure.words.some((word) => head.key.startsWith(`${fold(word)} `))
    );
  }

  /** "5 vụ", asked how many "vụ" were settled. */
  function isUnitAsked({ kind, unit }: Figure): boolean {
    return kind === "count" && unit !== null && fold(unit) === head.key;
  }

  function saysDeed(said: readonly Phrase[]): boolean {
    return said.some(({ key }) => takers.saysDeed(key));
  }
}

/** "kiện toàn Ban … 01 lần": how often that was done whose word the sentence said before it. */
function timesFigure({ at }: Item, { takers, tokens }: Around): Figure | null {
  const figures = takers.figures.filter((figure) => takers.classOf(figure) === "times");
  for (const token of tokens.slice(0, at).toReversed()) {
    if (token.kind === "amount" || (token.kind === "sign" && /[;.\n]/.test(token.sign)))
      return null;
    const said = token.kind === "phrase" ? token.phrase.codes : [];
    const [figure] = figures.filter(({ code }) => said.includes(code));
    if (figure) return figure;
  }
  return null;
}

/** "Băng rôn: 7 cái", "băng rôn treo được 8 cái": pieces of what the same breath names before them. */
function piecesFigure({ at }: Item, head: Phrase, { takers, tokens }: Around): Figure | null {
  if (!head.classes.includes("things") || head.codes.length > 0) return null;
  for (const token of tokens.slice(0, at).toReversed()) {
    if (token.kind === "word" || token.kind === "odd" || token.kind === "amount") return null;
    if (token.kind === "sign" && token.sign !== ":") return null;
    if (token.kind !== "phrase") continue;
    const [figure] = token.phrase.codes.flatMap((code) => takers.byCode.get(code) ?? []);
    if (figure)
      return figure.kind === "count" && fold(figure.unit ?? "") === head.key ? figure : null;
    if (isCounted(token.phrase)) return null;
  }
  return null;
}

/** "02 đợt xe loa", "5 bài hát": a short noun that goes on with a word nobody knows is another noun. */
export function goesOn(
  { right, next }: Item,
  head: Phrase,
  { sentence: { text, plain }, tokens }: Around,
) {
  const word = tokens[next];
  const last = right.at(-1);
  if (last !== head || head.key.includes(" ") || head.classes.length === 0) return false;
  // "2 vụ ma túy": of another field, so it is no figure's either.
  const isOther = word?.kind === "phrase" && word.phrase.tags.has("otherFields");
  if (isOther && !isCounted(word.phrase)) return true;
  if (word?.kind !== "word" || text.slice(last.end, word.start) !== " ") return false;
  const letter = text.charAt(word.start);
  // "6 tin cchc": an abbreviation is what they are about.
  return letter === letter.toLowerCase() && /[aeiouy]/.test(plain.slice(word.start, word.end));
}

/** "loa phát 16 buổi", "3 buổi tuyên truyền trên loa": nobody came to these. */
function isBroadcast(item: Item, { tokens }: Around): boolean {
  for (const step of [-1, 1])
    for (let at = item.at + step; ; at += step) {
      const token = tokens[at];
      if (token === undefined || token.kind === "sign" || token.kind === "amount") break;
      if (token.kind === "phrase" && token.phrase.tags.has("media")) return true;
    }
  return false;
}

/** "trang Zalo của xã đăng 18 bài", "đăng 18 tin, 9 bài trên fanpage". */
export function isPosted(item: Item, { tokens }: Around): boolean {
  for (const step of [-1, 1])
    for (let at = item.at + step; ; at += step) {
      const token = tokens[at];
      // Others of the same list are posted with it.
      const isListed =
        token?.kind === "amount"
          ? has(tokens[at + 1], "class:pieces")
          : tokens[at + 1]?.kind === "amount" && has(tokens[at + 2], "class:pieces");
      const ends =
        token?.kind === "amount" || (token?.kind === "sign" && /[,.;\n]/.test(token.sign));
      if (token === undefined || (ends && !(step > 0 && isListed))) break;
      if (has(token, "networks")) return true;
    }
  return false;
}

/** "cấp 30 bình cho 30 hộ": they were given something, and not looked at. */
function isGiven({ at }: Item, tokens: readonly Token[]): boolean {
  const before = tokens.slice(0, at);
  const verb = before.findLastIndex(
    (token) => token.kind === "phrase" && token.phrase.tags.has("receive"),
  );
  return verb >= 0 && before.slice(verb).some(({ kind }) => kind === "amount");
}

/** "tham gia 2 lớp": a session that others held. */
function isVisited(item: Item, tokens: readonly Token[]): boolean {
  return leads(item, tokens, "attend") && !leads(item, tokens, "address");
}

function isMade(item: Item, tokens: readonly Token[]): boolean {
  return leads(item, tokens, "product") && leads(item, tokens, "verbs");
}

/** Whether the word right before the number says that. */
function leads(item: Item, tokens: readonly Token[], tag: string): boolean {
  const before = tokens[item.at - 1 - item.left.length];
  return before?.kind === "phrase" && before.phrase.tags.has(tag) && !isCounted(before.phrase);
}

/** "5.100 bài dự thi", "02 bài đạt giải": what others sent in. */
function isEntered(item: Item, tokens: readonly Token[]): boolean {
  const next = tokens[item.next];
  if (next?.kind !== "phrase" || next.start - item.end > 1) return false;
  const { tags } = next.phrase;
  if (tags.has("otherwise")) return true;
  return tags.has("attend") && !saysWhatFor(item, tokens) && !saysWhoCame(item, tokens);
}

/** "3 buổi tuyên truyền hưởng ứng Tháng hành động"; not "5 bài hưởng ứng cuộc thi". */
function saysWhatFor({ next, right }: Item, tokens: readonly Token[]): boolean {
  const [word, contest] = [tokens[next], tokens[next + 1]];
  const sent = right.some(({ tags }) => tags.has("class:pieces"));
  const isContest = contest?.kind === "phrase" && contest.phrase.tags.has("class:sessions");
  return word?.kind === "phrase" && word.phrase.tags.has("commemorations") && !(sent && isContest);
}

/** "4 buổi tuyên truyền thu hút 215 người": whom they drew, with their number. */
function saysWhoCame({ next }: Item, tokens: readonly Token[]): boolean {
  const behind = tokens
    .slice(next + 1, next + 4)
    .find(
      (token) => !(token.kind === "phrase" && /about|link/.test([...token.phrase.tags].join())),
    );
  return behind?.kind === "amount";
}

function deedBefore(item: Item, { phrases, text }: Sentence): boolean {
  return phrases.some(
    ({ tags, start, end }) =>
      tags.has("inspect") &&
      ((end <= item.start && !/[.;\n]/.test(text.slice(end, item.start))) ||
        (start >= item.end &&
          start - item.end < 12 &&
          !/[.;,\n]/.test(text.slice(item.end, start)))),
  );
}

function isTerse(item: Item, tokens: readonly Token[]): boolean {
  for (const step of [-1, 1])
    for (let at = item.at + step; ; at += step) {
      const token = tokens[at];
      if (token === undefined || token.kind === "sign") break;
      if (token.kind === "word") return false;
    }
  return true;
}
