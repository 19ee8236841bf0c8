/**
 * What phone keyboards leave of a word: the keys of a typing method ("nguoif", "nuw"), a letter too many
 * ("nguoii"), a tone that was not set ("tổ chưc"), a letter too few ("tuyên truền").
 */
import { hasMarks, isOneApart, withoutTypingMethod } from "./text.ts";

const ONSET = "(?:ngh?|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnpqrstvx])?";
const RHYMES =
  "a|ai|ao|au|ay|ac|ach|am|an|ang|anh|ap|at|e|ec|em|en|eng|eo|ep|et|eu|ech|enh|i|ia|ich|im|in|inh|ip|it|iu|iec|iem|ien|ieng|iep|iet|ieu|o|oa|oai|oan|oang|oanh|oat|oac|oach|oay|oam|oap|oi|om|on|ong|op|ot|oc|oe|oen|oeo|oet|u|ua|uan|uang|uat|uay|uau|uc|ue|uech|uenh|ui|um|un|ung|uo|uoc|uoi|uom|uon|uong|uop|uot|uou|up|ut|uu|uy|uya|uych|uyen|uyet|uynh|uyt|uyu|y|yem|yen|yet|yeu";
const SYLLABLE = new RegExp(`^${ONSET}(?:${RHYMES})$`);
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const LETTER_MARK = /[\u0302\u0306\u031B]/gu;
/** Shorter words are too many to be told from each other. */
const LONG_ENOUGH = 3;

/** The word whose keys these are, without diacritics; null if they are a syllable as they stand. */
export function fromKeys(bareWord: string): string | null {
  if (bareWord.length < LONG_ENOUGH || SYLLABLE.test(bareWord)) return null;
  const decoded = withoutTypingMethod(bareWord).replace(/([a-z])\1+$/, "$1");
  return decoded !== bareWord && SYLLABLE.test(decoded) ? decoded : null;
}

/** How far a typed syllable is from the meant one. */
export type Fault =
  /** A tone or the mark of a letter was not set; what was set is right. */
  | "missing"
  /** Another tone, or one letter too many, too few, another. */
  | "wrong";

interface Syllable {
  /** Without diacritics. */
  readonly bare: string;
  /** As `spell` writes it. */
  readonly spelled: string;
}

/** The fault by which one syllable could have become the other; null if it is another word. */
export function faultOf(typed: Syllable, meant: Syllable): Fault | null {
  if (typed.bare === meant.bare) {
    const [a, b] = [typed.spelled, meant.spelled].map((one) => one.replaceAll("đ", "d")) as [
      string,
      string,
    ];
    if (!isWithin(a, b, LETTER_MARK)) return null;
    return isWithin(a, b, TONE) ? "missing" : "wrong";
  }
  const [given, wanted] = [typed.bare.length, meant.bare.length];
  const long = Math.min(given, wanted) >= LONG_ENOUGH && Math.abs(given - wanted) <= 1;
  if (!long) return null;
  const isWord = SYLLABLE.test(typed.bare) && (hasMarks(typed.spelled) || typed.bare.length < 5);
  return !isWord && isOneApart(typed.bare, meant.bare) ? "wrong" : null;
}

/** Whether every mark of this kind that was typed belongs there. */
function isWithin(typed: string, meant: string, marks: RegExp): boolean {
  const wanted = new Set<string>(meant.match(marks));
  return [...(typed.match(marks) ?? [])].every((mark) => wanted.has(mark));
}
