/** The documents of a message, as the figure that counts them. */
import type { Figure } from "../plan/model.ts";
import { documentsIn } from "./documents-said.ts";
import type { FigureProblem, ReadingContext } from "./figure-reading.ts";
import type { Parts } from "./items.ts";
import type { Place, Sentence } from "./tokens.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Those that the unit issued itself are its own; what may be is asked, and bases are no figure. */
export function documentFigures(
  sentence: Sentence,
  parts: Parts,
  { lexicon, figures }: Vocabulary,
  context: ReadingContext,
  asked: Figure | undefined,
) {
  const said = documentsIn(sentence, parts.tokens, lexicon, context);
  const code =
    (asked?.kind === "document" ? asked : figures.find(({ kind }) => kind === "document"))?.code ??
    null;
  const isOwn = (own: "yes" | "no" | "unsaid") =>
    own === "yes" || (own === "unsaid" && asked?.kind === "document");
  const own = said.filter((one) => isOwn(one.own));
  const text = ({ start, end }: Place) => sentence.text.slice(start, end);
  return {
    code,
    own: own.map(({ mention }) => mention),
    places: said,
    // Bases are named with the plan's own words and are no figure; what may be the unit's is asked.
    unread: said
      .filter((one) => (code === null ? isOwn(one.own) : one.own === "unsaid" && !isOwn(one.own)))
      .map(text),
    problems: (code === null ? [] : own)
      .filter(({ dayProblem }) => dayProblem)
      .map(
        (one): FigureProblem => ({
          kind: "document-day",
          number: one.mention.number,
          text: text(one),
        }),
      ),
  };
}
