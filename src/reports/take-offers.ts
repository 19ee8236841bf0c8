/** What was offered beside the figures that were taken: with one word it is one of them. */
import type { Asking, Figure } from "../plan/model.ts";
import type { FigureAnswers } from "./asking.ts";
import { type FiguresTaken, takeReading } from "./take-figures.ts";

type Offer = NonNullable<FigureAnswers["offers"]>[number];

/**
 * What was offered and may be right together: of each figure one, and each of other words. Nothing if that is
 * not more than one, or not all: then it is chosen one by one.
 */
export function offeredTogether(
  { offers = [] }: FigureAnswers,
  { figures }: Asking,
): readonly Offer[] {
  const asked = offers.filter(({ code }) => figures.some((figure) => figure.code === code));
  const agree = asked.every((one, i) =>
    asked.slice(i + 1).every((other) => !excludes(one, other, figures)),
  );
  return asked.length > 1 && agree ? asked : [];
}

/**
 * One figure has one value, and the same words cannot be taken for two figures, but for a part and its whole:
 * "nữ 8/11".
 */
function excludes(one: Offer, other: Offer, figures: readonly Figure[]): boolean {
  if (one.code === other.code) return true;
  const isPart = (part: Offer, whole: Offer) =>
    figures.some(({ code, partOf }) => code === part.code && partOf === whole.code);
  return one.text === other.text && !isPart(one, other) && !isPart(other, one);
}

/** What a button carries of what it offers: its place in the list is another's once the list is shorter. */
export function markOf(offers: readonly Offer[]): string {
  const said = JSON.stringify(offers.map(({ code, value, text }) => [code, value, text]));
  // FNV-1a: short, and apart for what one card offers.
  let sum = 0x811c9dc5;
  for (let i = 0; i < said.length; i += 1)
    sum = Math.imul(sum ^ said.charCodeAt(i), 0x01000193) >>> 0;
  return sum.toString(36);
}

/** Takes what a button offers, one or all that may be right together; nothing if it is offered no more. */
export function takeOffers<Kept extends FigureAnswers>(
  answers: Kept,
  mark: string,
  asking: Asking,
): FiguresTaken<Kept> {
  const together = offeredTogether(answers, asking);
  const meant =
    markOf(together) === mark
      ? together
      : (answers.offers ?? []).filter((offer) => markOf([offer]) === mark).slice(0, 1);
  return meant.reduce<FiguresTaken<Kept>>(
    (taken, { code, text }) => {
      const now = taken.answers.offers?.find((one) => one.code === code && one.text === text);
      const next = takeOffer(taken.answers, now, asking);
      return { ...next, refused: taken.refused ?? next.refused };
    },
    { answers, refused: null },
  );
}

function takeOffer<Kept extends FigureAnswers>(
  answers: Kept,
  offer: Offer | undefined,
  { figures }: Asking,
): FiguresTaken<Kept> {
  if (!offer || !figures.some(({ code }) => code === offer.code)) return { answers, refused: null };
  const offers = answers.offers ?? [];
  const rest = offers.filter((one) => one !== offer && !excludes(offer, one, figures));
  const others = offers.filter((one) => one !== offer && one.code === offer.code);
  // "12 buổi" and "12 buổi + 3 buổi": of the same words, of which its author has said now what they are.
  const same = [offer, ...others.filter(({ text }) => sharesWords(text, offer.text))];
  const apart = others.filter((one) => !same.includes(one)).map(({ text }) => text);
  const taken = takeReading(
    { ...answers, unread: undefined },
    {
      values: { [offer.code]: offer.value },
      derived: [],
      about: offer.about ? [offer.code] : [],
      offers: rest,
      unread: [
        ...(answers.unread ?? []).filter((text) => !same.some((one) => isSaidBy(one.text, text))),
        ...apart,
      ],
      problems: [],
    },
    figures,
  );
  const { refused } = taken;
  // What was not used before is on the card; only a refusal is news.
  return {
    ...taken,
    refused: refused && refused.refusals.length > 0 ? refused : null,
  };
}

/** What was not used, but for what is offered and so said with its buttons. */
export function unreadBesideOffers({ unread = [], offers = [] }: FigureAnswers): string[] {
  return unread.filter((text) => !offers.some((offer) => isSaidBy(offer.text, text)));
}

function sharesWords(one: string, other: string): boolean {
  const parts = one.split(" + ");
  return other.split(" + ").some((part) => parts.includes(part));
}

/** "4 triệu + 2 triệu" is made of "4 triệu, 2 triệu", and of each of them. */
function isSaidBy(offered: string, text: string): boolean {
  const parts = offered.split(" + ");
  return [...parts, parts.join(", ")].includes(text);
}
