import { QUESTIONS } from "../../locales/questions.vi.ts";
import type { Plan } from "../plan/model.ts";
import { fold } from "../plan/text.ts";
import { wordingsIn } from "./lexicon.ts";
import { longestAt, phrases } from "./phrases.ts";
import { planWords } from "./plan-words.ts";
import type { Piece } from "./scan.ts";
import { isRole, type Understood, understand } from "./understood.ts";

const ATTENDANTS = phrases(
  wordingsIn(QUESTIONS.attendants).map((wording) => [wording, true] as const),
);

/**
 * "Tập huấn cho bao nhiêu cán bộ": those for whom it is done, called by what they are, are the figure of people that
 * the deed's name stands in. Where no such figure is known they stay what nobody knows.
 */
export function withPeopleCounted(plan: Plan, question: Understood): Understood {
  const found = question.of("role").flatMap((many): Piece[] => {
    if (!isRole(many, "many")) return [];
    const [said] = longestAt(ATTENDANTS, question.syllables, many.to);
    const isKnown = question.pieces.some((one) => one.from < (said?.to ?? 0) && many.to < one.to);
    if (!said || isKnown) return [];
    const codes = figuresOf(plan, question);
    return codes.length > 0 ? [{ from: many.to, to: said.to, kind: "figure", codes }] : [];
  });
  const [first] = found;
  if (!first) return question;
  const pieces = [...question.pieces, first].toSorted((a, b) => a.from - b.from);
  return understand({ ...question, pieces });
}

/** Figures of people whose name holds what was done. */
function figuresOf(plan: Plan, question: Understood): string[] {
  const { called } = planWords(plan);
  const done = question.of("figure").map((one) => ` ${fold(question.quote(one))} `);
  return plan.figures
    .filter(({ unit, partOf }) => partOf === null && /(?:^| )nguoi$/.test(fold(unit ?? "")))
    .filter((figure) => done.some((deed) => called.get(figure)?.label.includes(deed)))
    .map(({ code }) => code);
}
