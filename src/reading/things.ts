/** What a number of things counts: sessions, pieces, places, whatever is no person. */
import type { Figure } from "../plan/model.ts";
import type { Item } from "./items.ts";
import type { Around } from "./meaning.ts";
import type { Sentence, Token } from "./tokens.ts";
import { classesOf, isCounted, type Phrase } from "./vocabulary.ts";

/** The figure that counts these things, on the evidence of their noun and of what stands around it. */
export function thingFigure(
  item: Item,
  head: Phrase,
  words: readonly Phrase[],
  around: Around,
): Figure | null {
  const { takers, asked, sentence, tokens } = around;
  const counts = ({ kind, partOf }: Figure) => kind === "count" && partOf === null;
  const own = head.codes
    .flatMap((code) => takers.byCode.get(code) ?? [])
    .filter((figure) => counts(figure) || (figure.kind === "decimal" && figure.partOf === null));
  const classes = classesOf(head);
  const fits = own.filter((figure) => {
    const name = takers.classOf(figure);
    const another = classes.length > 0 && name !== null && !classes.includes(name);
    // What the plan's author wrote counts; a noun that needs a deed ("3 xã") counts only beside it.
    if (!takers.wantsDeed(figure) || saysDeed(words)) return true;
    return (
      deedBefore(item, sentence) || (!another && isTerse(item, tokens) && !isGiven(item, tokens))
    );
  });
  if (isVisited(item, tokens)) return null;
  if (!classes.includes("schools") && isEntered(item, tokens)) return null;
  if (classes.includes("sessions") && isBroadcast(item, around)) return null;
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
  return candidates.find(({ code }) => code === asked?.code) ?? candidates[0] ?? null;

  function saysDeed(said: readonly Phrase[]): boolean {
    return said.some(({ key }) => takers.saysDeed(key));
  }
}

/** "02 đợt xe loa", "5 bài hát": a short noun that goes on with a word nobody knows is another noun. */
export function goesOn(
  { right, next }: Item,
  head: Phrase,
  { sentence: { text, plain }, tokens }: Around,
) {
  const word = tokens[next];
  const last = right.at(-1);
  if (last !== head || head.key.includes(" ") || classesOf(head).length === 0) return false;
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
  const has = (token: Token | undefined, tag: string) =>
    token?.kind === "phrase" && token.phrase.tags.has(tag);
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
  return next.phrase.tags.has("attend") || next.phrase.tags.has("otherwise");
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
