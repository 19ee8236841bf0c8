/** Which of several numbers of one figure is what the others come to: beside its parts it is no addend. */
import { breath, has, isSign } from "./breath.ts";
import type { Take } from "./takes.ts";
import type { Token } from "./tokens.ts";

/** Fewer parts are no list: of two numbers the larger is no more likely a total than an addend. */
const PARTS = 2;

/** The one that its words or the places of the others say to be the total, where they come to it. */
export function totalAmong(said: readonly Take[], tokens: readonly Token[]): Take | null {
  if (said.length <= PARTS) return null;
  return (
    said.find((take) => {
      const others = said.filter((other) => other !== take);
      return sumOf(others) === take.value && saysTotal(take, others, tokens);
    }) ?? null
  );
}

/**
 * The one that may be the total, though nothing says so: it stands before or behind the others and is no less
 * than they are together. One of a list may be that by chance.
 */
export function mayBeTotal(said: readonly Take[], tokens: readonly Token[]): Take | null {
  const ends = [said[0], said.at(-1)];
  return (
    ends.find((take) => {
      const others = said.filter((other) => other !== take);
      const sum = sumOf(others);
      if (!take || sum === null || typeof take.value !== "number" || take.value < sum) return false;
      return others.length >= PARTS || (others.length > 0 && isOfAllPlaces(take, others, tokens));
    }) ?? null
  );
}

/** Its words say that it is the total of what is told around it, whether they come to it or not. */
export function isCalledTotal(
  take: Take,
  said: readonly Take[],
  tokens: readonly Token[],
): boolean {
  const others = said.filter((other) => other !== take);
  return (
    take.item.total ||
    isGoverned(take, others, tokens) ||
    (others.length >= PARTS && opens(take, others, tokens, (token) => has(token, "exhaustive")))
  );
}

export function sumOf(takes: readonly Take[]): number | null {
  let sum = 0;
  for (const { value } of takes) {
    if (typeof value !== "number") return null;
    sum += value;
  }
  return sum;
}

/** "tổng 120", "120 người: thôn A 70, thôn B 50". */
function saysTotal(take: Take, parts: readonly Take[], tokens: readonly Token[]): boolean {
  return (
    isCalledTotal(take, [take, ...parts], tokens) ||
    opens(take, parts, tokens, (token) => has(token, "of") || isSign(token, /[:(]/)) ||
    isOfAllPlaces(take, parts, tokens)
  );
}

/** Something stands between it and the first part that says that parts follow. */
function opens(
  { item }: Take,
  parts: readonly Take[],
  tokens: readonly Token[],
  isOpening: (token: Token) => boolean,
): boolean {
  const next = Math.min(...parts.map((part) => part.item.start));
  return (
    item.end <= next &&
    tokens.some((token) => token.start >= item.end && token.end <= next && isOpening(token))
  );
}

/** "Tổng cộng 7 buổi, 360 người": the word opens a sentence in which nothing else is of this figure. */
function isGoverned({ item }: Take, others: readonly Take[], tokens: readonly Token[]): boolean {
  const { all, before } = breath(item, tokens, /[.;\n]/);
  const [from, to] = [all[0]?.start ?? item.start, all.at(-1)?.end ?? item.end];
  return (
    before.some((token) => has(token, "total")) &&
    !others.some((other) => other.item.start >= from && other.item.end <= to)
  );
}

/** "12 buổi; thôn A 3 buổi, thôn B 4 buổi, thôn C 5 buổi": each part has a place of its own, and it has none. */
function isOfAllPlaces(take: Take, parts: readonly Take[], tokens: readonly Token[]): boolean {
  return !isOfPlace(take, tokens) && parts.every((part) => isOfPlace(part, tokens));
}

const PLACES = "class:places class:schools class:organisations class:groups".split(" ");

function isOfPlace({ item }: Take, tokens: readonly Token[]): boolean {
  const { before } = breath(item, tokens, /[,.;\n]/);
  return before.some((token) => has(token, ...PLACES) && !has(token, "commune"));
}
