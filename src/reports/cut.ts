import { clean, length } from "../reading/text.ts";

/** A text that is too long, and where it may end. */
export interface Cut {
  readonly kept: string;
  readonly rest: string;
}

/** A sentence's end that leaves less than this share of what may stay is none to stop at. */
const LEAST = 0.5;

/** After the last sentence that fits, else the last word; null if all of it fits. */
export function cutText(typed: string, most: number): Cut | null {
  const text = clean(typed);
  if (length(text) <= most) return null;
  const head = [...text].slice(0, most).join("");
  const sentence = lastEnd(head, text, /[.!?…;](?=\s|$)|\n/g);
  const end =
    sentence >= head.length * LEAST ? sentence : lastEnd(head, text, /\S(?=\s|$)/g) || head.length;
  return { kept: text.slice(0, end).trim(), rest: text.slice(end).trim() };
}

/** Where the last match inside the head ends; what follows is looked at in the whole text. */
function lastEnd(head: string, text: string, pattern: RegExp): number {
  let end = 0;
  for (const { index, 0: sign } of text.matchAll(pattern)) {
    if (index + sign.length > head.length) break;
    end = index + sign.length;
  }
  return end;
}
