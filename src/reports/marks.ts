import type { Answers } from "./answers.ts";

/** Codes of the special months for which an activity counts, as its reporter says. */
export function monthsOf({ months = {} }: Pick<Answers, "months">): string[] {
  return Object.keys(months).filter((code) => months[code]);
}

/** As its row keeps them: codes hold no spaces. */
export const marksOf = (answers: Pick<Answers, "months">): string => monthsOf(answers).join(" ");

export const markedIn = (marks: string): string[] => (marks === "" ? [] : marks.split(" "));
