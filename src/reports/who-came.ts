/**
 * Who came to a training are its learners. A sentence outside a dialogue tells of people who came; the duty that is
 * then chosen may ask for them by its own name.
 */
import type { Figure, Plan } from "../plan/model.ts";
import { takersOf } from "../reading/figure-class.ts";
import { vocabularyOf } from "../reading/vocabulary.ts";

/**
 * What each code that a duty does not ask is called by it, where it counts the same people.
 *
 * @param told codes of what was told: what has its value keeps it
 */
export function renamedBy(
  { figures, lexicon }: Pick<Plan, "figures" | "lexicon">,
  asked: readonly Figure[],
  told: readonly string[],
): (code: string) => string {
  const { openTo } = takersOf(vocabularyOf(lexicon, figures));
  const comers = [...openTo("people"), ...openTo("trainees")];
  const target = asked.find((figure) => comers.includes(figure));
  if (!target || told.includes(target.code)) return (code) => code;
  const [source] = comers.filter(({ code }) => told.includes(code));
  if (!source || asked.includes(source)) return (code) => code;
  const names = new Map([[source.code, target.code]]);
  for (const part of figures.filter(({ partOf }) => partOf === source.code)) {
    const same = asked.find(
      ({ partOf, words }) =>
        partOf === target.code && words.some((word) => part.words.includes(word)),
    );
    if (same && !told.includes(same.code)) names.set(part.code, same.code);
  }
  return (code) => names.get(code) ?? code;
}
