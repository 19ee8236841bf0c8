import { QUESTIONS } from "../../locales/questions.vi.ts";
import { wordingsIn } from "./lexicon.ts";
import { phrases } from "./phrases.ts";

/** What a word of a question does, whatever the plan is about. */
export type Role = keyof typeof QUESTIONS.roles;

/** The wordings of the lexicon by the role that they have; of equal ones the first role goes before. */
export const SPOKEN = phrases(
  (Object.entries(QUESTIONS.roles) as [Role, readonly string[]][]).flatMap(([role, lines]) =>
    lines.flatMap(wordingsIn).map((wording) => [wording, role] as const),
  ),
);

/** Whole words of which a part is known as something else. */
export const APART = phrases(
  wordingsIn(QUESTIONS.apart).map((wording) => [wording, true] as const),
);

/** With these a title begins that says what is made, without diacritics. */
export const MAKING = ["xay dung", "ban hanh", "lap"];
/** These may follow. */
export const GOING_ON = ["trien khai", "va trien khai"];
