import { BULLETS } from "../reading/bullets.ts";
import { fold } from "../reading/text.ts";

/** Fewer words are a remark. */
const LEAST = 4;
/** "Ngoài ra", "- ", "2. ": what begins so was begun before. */
const CONNECTED =
  /^(?:ngoai ra|dong thoi|ben canh do|cung voi do|them vao do|song song voi|tiep do|kem theo do)(?: |$)/;
const LISTED = new RegExp(`^\\s*(?:[${BULLETS}]|\\d{1,2}[.)]|[a-zđ][.)])\\s+\\S`, "u");
/** What ends so was not finished. */
const UNFINISHED = /(?:[,;:…]|\.\.\.|(?:^|\s)(?:và|gồm|như|với))\s*$/iu;
/** "Ngoài ra không có gì": nothing goes on. */
const NOTHING = /(?:^| )(?:khong|chua)(?: co)?(?: gi)?(?: nua| them)?(?: a)?$/;
/** Of files, or to the bot: said beside the report. */
const ASIDE =
  /(?:^| )(?:anh|tep|file|hinh|minh chung|gui|nham|cho (?:em|toi)|de (?:em|toi))(?: |$)/;

/** Whether a text plainly is the second half of the one before it, and no remark of another kind. */
export function goesOn(before: string, text: string): boolean {
  const folded = fold(text);
  if (folded.split(" ").length < LEAST || ASIDE.test(folded) || NOTHING.test(folded)) return false;
  return CONNECTED.test(folded) || LISTED.test(text) || UNFINISHED.test(before);
}
