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
    asked.slice(i + 1).every((other) => other.code !== one.code && !excludes(one, other, figures)),
  );
  return asked.length > 1 && agree ? asked : [];
}

/** The same words cannot be taken for two figures, but for a part and its whole: "nữ 8/11". */
function excludes(one: Offer, other: Offer, figures: readonly Figure[]): boolean {
  const isPart = (part: Offer, whole: Offer) =>
    figures.some(({ code, partOf }) => code === part.code && partOf === whole.code);
  return one.text === other.text && !isPart(one, other) && !isPart(other, one);
}

/** Takes all that was offered and may be right together. */
export function takeOffers<Kept extends FigureAnswers>(
  answers: Kept,
  asking: Asking,
): FiguresTaken<Kept> {
  return offeredTogether(answers, asking).reduce<FiguresTaken<Kept>>(
    (taken, { code }) => {
      const index = taken.answers.offers?.findIndex((offer) => offer.code === code) ?? -1;
      const next = takeOffer(taken.answers, index, asking);
      return { ...next, refused: taken.refused ?? next.refused };
    },
    { answers, refused: null },
  );
}

/** Takes one thing that was offered. */
export function takeOffer<Kept extends FigureAnswers>(
  answers: Kept,
  index: number,
  { figures }: Asking,
): FiguresTaken<Kept> {
  const offer = answers.offers?.[index];
  if (!offer || !figures.some(({ code }) => code === offer.code)) return { answers, refused: null };
  const rest =
    answers.offers?.filter((one) => one !== offer && !excludes(offer, one, figures)) ?? [];
  const taken = takeReading(
    { ...answers, unread: undefined },
    {
      values: { [offer.code]: offer.value },
      derived: [],
      about: offer.about ? [offer.code] : [],
      offers: rest,
      unread: (answers.unread ?? []).filter((text) => !isSaidBy(offer.text, text)),
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

/** "4 triệu + 2 triệu" is made of "4 triệu, 2 triệu", and of each of them. */
function isSaidBy(offered: string, text: string): boolean {
  const parts = offered.split(" + ");
  return [...parts, parts.join(", ")].includes(text);
}
