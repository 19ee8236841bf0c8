import { QUESTIONS } from "../../locales/questions.vi.ts";
import type { Plan } from "../plan/model.ts";
import { fold } from "../plan/text.ts";
import { wordingsIn } from "./lexicon.ts";
import { longestAt, phrases } from "./phrases.ts";
import type { Piece } from "./scan.ts";
import { type Understood, understand } from "./understood.ts";

const said = (line: string) => phrases(wordingsIn(line).map((wording) => [wording, true] as const));
const APART = said(QUESTIONS.documents.apart);
const BEHIND = said(QUESTIONS.documents.behind);

/**
 * "Kế hoạch của xã Tam Gia số mấy, ban hành ngày nào": number and day of what a duty is done by, and of no deadline.
 * Of certain units alone: what the plan demands of all has a day as well.
 */
export function withDocumentsAsked(plan: Plan, question: Understood): Understood {
  const codes = plan.figures.filter(({ kind }) => kind === "document").map(({ code }) => code);
  const isOfOne = question.of("unit").length > 0 || question.has("own") || question.isOfUnit;
  const document = documentNamed(plan, question, codes);
  if (!isOfOne || !document || question.has("unsent", "not", "late")) return question;
  const places = placesOf(question, document);
  const [first] = places.filter((one) => fold(question.quote(one)) !== "la gi");
  if (!first) return question;
  const isFree = (one: Piece) => places.every(({ from, to }) => one.to <= from || to <= one.from);
  const way = ({ from, to }: Pick<Piece, "from" | "to">): Piece => {
    return { from, to, kind: "role", role: "filler" };
  };
  // Its first word stands for the documents, and the rest of it asks which they are.
  const { from, to } = first;
  const asked: Piece[] =
    document.kind === "duty"
      ? [
          { from, to: from + 1, kind: "figure", codes },
          { from: from + 1, to, kind: "role", role: "which" },
        ]
      : [way(first)];
  const pieces = question.pieces
    .filter(isFree)
    .concat(asked, places.filter((one) => one !== first).map(way))
    .toSorted((a, b) => a.from - b.from);
  return understand({ ...question, pieces });
}

/** The duty that is done by one, or the figure that lists them. */
function documentNamed(plan: Plan, question: Understood, codes: readonly string[]): Piece | null {
  const isOf = (duty: string) =>
    plan.duties.some(
      ({ code, figures }) => code === duty && figures.some((one) => codes.includes(one)),
    );
  const duty = question.of("duty").find((one) => one.codes.every(isOf));
  return (
    duty ??
    question.of("figure").find((one) => one.codes.some((code) => codes.includes(code))) ??
    null
  );
}

function placesOf({ syllables, pieces }: Understood, document: Piece) {
  const found: Pick<Piece, "from" | "to">[] = [];
  for (let at = 0; at < syllables.length; ) {
    const known = at < document.from ? [APART] : [BEHIND, APART];
    const longest = known
      .flatMap((one) => longestAt(one, syllables, at))
      .toSorted((a, b) => b.to - a.to)[0];
    const isOther = pieces.some(
      (one) =>
        (one.kind === "time" || one.kind === "unit" || one.kind === "duty") &&
        longest !== undefined &&
        one.from < longest.to &&
        at < one.to,
    );
    if (longest && !isOther) found.push({ from: at, to: longest.to });
    at = longest && !isOther ? longest.to : at + 1;
  }
  return found;
}
