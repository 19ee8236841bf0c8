/** Why something is done, in somebody's own words: the one place that says what counts as a reason. */
import type { Limits } from "./law.ts";
import { fold } from "./text.ts";

/** "Thiếu nữ.", "Nhầm." are reasons. */
export const REASON = { from: 2, to: 500, isReason: true } as const satisfies Limits;

/** What a unit explains to the office: "Đi công tác." does, "bận" does not. */
export const EXPLANATION = { ...REASON, from: 5 } as const satisfies Limits;

/** They take note, agree or refuse, or name what is done: none of them says why. */
const SAYS_NOTHING =
  /^(?:(?:ok|oke|okie|okay|vang|da|uh?|um|a|nhe|nha|roi|duoc|dong y|nhat tri|khong|co|chua|cam on|xong|ly do|tra lai|thu hoi|tu choi|xem lai|lam lai|sua lai|yes|no|fine|thanks|agreed?|return(?:ed)?|withdraw|refused?)(?:\s+|$))+$/;

/** Whether somebody who reads it learns why: a sign, a number or "ok" tells nothing. */
export function isReason(text: string): boolean {
  const words = fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  return /\p{L}{2}/u.test(words) && !SAYS_NOTHING.test(words);
}
