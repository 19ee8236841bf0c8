/** What its author passes on, shows as an example or hands out as work: it may be nobody's report. */
import type { Lexicon } from "../plan/model.ts";
import { rememberedBy } from "../plan/remembered.ts";
import { hasMarks, spell } from "./text.ts";

/** So many words of whoever is spoken to may stand before what the message begins with. */
const SPOKEN_TO = 2;

/** @param teller the unit's name, as far as it is known */
export function isPassedOn(typed: string, lexicon: Lexicon, teller = ""): boolean {
  // Without diacritics "theo công văn" is "theo cổng" as well.
  if (!hasMarks(typed)) return false;
  const { secondHand, passedOn } = wordingsOf(lexicon);
  const text = spelled(typed);
  const [own = ""] = spelled(teller).trim().split(" ");
  return (
    passedOn.some((words) => text.includes(words)) ||
    // "Phòng gửi các xã Hướng dẫn số 12": so tells a commune of another, and the office of itself.
    secondHand.some((words) => opens(text, words) && words.trim().split(" ")[0] !== own)
  );
}

function opens(text: string, words: string): boolean {
  const at = text.indexOf(words);
  return at >= 0 && text.slice(0, at).split(" ").filter(Boolean).length <= SPOKEN_TO;
}

const wordingsOf = rememberedBy(({ quick: { secondHand, passedOn } }: Lexicon) => ({
  secondHand: secondHand.map(spelled),
  passedOn: passedOn.map(spelled),
}));

function spelled(typed: string): string {
  return ` ${spell(typed)
    .replace(/[^\p{L}\p{M}\d]+/gu, " ")
    .trim()} `;
}
