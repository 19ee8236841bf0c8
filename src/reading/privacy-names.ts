/** Reading a person's name at a place of the text: "Hoàng Thị Lan", "Lan", "L.T.H.", "nong thi lan". */
import { joined, phrases, type Word } from "./privacy-tokens.ts";
import * as lexicon from "./privacy-words.ts";

const family = phrases(lexicon.FAMILY_NAMES);
const middle = phrases(lexicon.MIDDLE_NAMES);
const sureMiddle = phrases(lexicon.SURE_MIDDLE_NAMES);
const given = phrases(lexicon.GIVEN_NAMES);
const noGiven = phrases(lexicon.NO_GIVEN_NAMES);
const noName = phrases(lexicon.NO_NAMES);
const hero = phrases(lexicon.HEROES);
const hamlet = phrases(lexicon.HAMLETS);

export interface Name {
  /** Index of the first word, and of the one behind the last. */
  readonly from: number;
  readonly to: number;
  /**
   * A family name with what follows it; only a given name; only letters; "small": without capitals, a
   * given name that is common; "any": a single word without capital, any.
   */
  readonly kind: "full" | "given" | "initials" | "small";
  /** Has a middle name, so that it can hardly be a place. */
  readonly sure: boolean;
}

const LONGEST = 5;

/** The name that begins at this word, if one does. */
export function nameAt(text: readonly Word[], at: number): Name | null {
  const first = text[at];
  if (!first || first.digits || hero(text, at) > 0) return null;
  return initialsAt(text, at) ?? (first.capital ? capitalsAt(text, at) : smallAt(text, at));
}

/** "Lan", "Hương": a given name that hardly means anything else. */
export function isCommonGiven(text: readonly Word[], { from, to, kind }: Name): boolean {
  return kind === "given" && given(text, from) === to - from;
}

/** "N.T.L.", "L.", "H": letters in the place of a name. */
function initialsAt(text: readonly Word[], at: number): Name | null {
  let to = at;
  while (to - at < LONGEST && isInitial(text[to])) {
    const next = text[to + 1];
    to += 1;
    if (!isInitial(next) || next.gap !== ".") break;
  }
  if (to === at) return null;
  // "A Páo", "K Mi": a letter that is a name of its own.
  if (to - at === 1 && joined(text[to]) && isCapital(text[to])) return null;
  return { from: at, to, kind: "initials", sure: to - at > 1 };
}

function isInitial(word: Word | undefined): word is Word {
  if (!word) return false;
  return word.capital && [...word.raw].length === 1;
}

/** A capital and small letters; one letter, too. */
function isCapital(word: Word | undefined): boolean {
  return word?.capital === true && !word.shouted;
}

function capitalsAt(text: readonly Word[], at: number): Name | null {
  if (text[at]?.shouted) return shoutedAt(text, at);
  let to = at + 1;
  while (to - at < LONGEST && joined(text[to]) && isCapital(text[to]) && !hamlet(text, to)) to += 1;
  // "Hoàng Thị L.": the given name is hidden, the person hardly.
  const isFull = family(text, at) > 0 && to - at > 1;
  if (isFull) return { from: at, to, kind: "full", sure: middle(text, at + 1) > 0 && to - at > 2 };
  // "cháu Nguyễn" is nobody; "Văn phòng", "Công an", "Hội Phụ nữ" begin with a capital, too.
  if (noName(text, at) > 0) return null;
  return { from: at, to, kind: "given", sure: false };
}

/** In a text of capitals only a full name shows itself: "NÔNG VĂN TÚ LỚP 5A". */
function shoutedAt(text: readonly Word[], at: number): Name | null {
  const isFull = family(text, at) > 0 && joined(text[at + 1]) && middle(text, at + 1) > 0;
  if (!isFull || !joined(text[at + 2]) || !text[at + 2]?.capital) return null;
  return { from: at, to: at + 3, kind: "full", sure: true };
}

/** Without capitals: "nông thị lan", or a common given name. */
function smallAt(text: readonly Word[], at: number): Name | null {
  const last = text[at + 2];
  const isFull =
    family(text, at) > 0 &&
    joined(text[at + 1]) &&
    (sureMiddle(text, at + 1) > 0 || (middle(text, at + 1) > 0 && noName(text, at) === 0));
  if (isFull && joined(last) && !last.digits && noGiven(text, at + 2) === 0) {
    const more = joined(text[at + 3]) && given(text, at + 2) > 0 && given(text, at + 3) > 0;
    return { from: at, to: at + (more ? 4 : 3), kind: "full", sure: true };
  }
  return given(text, at) > 0 ? { from: at, to: at + 1, kind: "small", sure: false } : null;
}

/** A name by which one of many can be told: a full one, or a common given name. */
export function isNameOfList(text: readonly Word[], name: Name): boolean {
  if (name.kind === "full") return true;
  return name.kind === "given" && name.to - name.from === 1 && given(text, name.from) > 0;
}

/** The key under which a name that was introduced with its office is known in the rest of the text. */
export function keyOf(text: readonly Word[], { from, to }: Name): string {
  return text
    .slice(from, to)
    .map(({ key }) => key)
    .join(" ");
}
