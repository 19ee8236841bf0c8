/** Whether a number was said to be about right. */
import { looksLikeMoney, numberOf } from "./amount.ts";
import { has } from "./breath.ts";
import type { AmountToken, Token } from "./tokens.ts";
import type { Phrase } from "./vocabulary.ts";

/** Of more places than these nobody has the number by heart. */
const KNOWN_PLACES = 20;

/**
 * "hơn 180", "~70". The word stands right before its number: "trên địa bàn 8 cuộc" and "dưới thôn 3 buổi"
 * say where, and so does "trên 8 xã".
 *
 * @param lead what stands before the number, the nearest first
 * @param noun what stands behind it
 */
export function isAbout(
  lead: readonly Token[],
  sign: Token | undefined,
  { amount }: AmountToken,
  [noun]: readonly Phrase[],
): boolean {
  if (sign?.kind === "sign" && /[~≈±]/.test(sign.sign)) return true;
  const nearest = lead.find((token) => !has(token, "link", "classifier", "total"));
  if (!nearest || !has(nearest, "about")) return false;
  const isWhere =
    has(nearest, "where") &&
    noun?.tags.has("class:places") &&
    (numberOf(amount, "count") ?? KNOWN_PLACES) < KNOWN_PLACES;
  return !isWhere;
}

/** "khoảng 60, 70 người", "5, 6 buổi": about so many. */
export function isTwoOfAbout(low: AmountToken, high: AmountToken, between: string): boolean {
  const [from, to] = [numberOf(low.amount, "count"), numberOf(high.amount, "count")];
  const isMoney = [low, high].some(({ amount }) => looksLikeMoney(amount));
  if (from === null || to === null || isMoney || between !== ", ") return false;
  const next = to - from === 1 && to < 10;
  const round = from % 5 === 0 && to % 5 === 0 && from < to && to <= 1.5 * from;
  return next || round;
}
