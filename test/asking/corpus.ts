import { readFileSync } from "node:fs";
import { type QuestionReading, readQuestion } from "../../src/asking/read.ts";
import { plan, unit } from "../progress/plan-2024.ts";

interface Asked {
  readonly text: string;
  /** The code of a unit whose focal point asks; the office, if absent. */
  readonly who?: string | undefined;
  readonly today?: string;
}

interface Case extends Asked {
  readonly query?: object;
  readonly unread?: readonly string[];
}

export const cases: readonly Case[] = JSON.parse(
  readFileSync(new URL("questions.json", import.meta.url), "utf8"),
);

export const read = ({ text, who, today = "2024-06-20" }: Asked): QuestionReading =>
  readQuestion(text, {
    ...{ plan, today, isOffice: who === undefined },
    own: who === undefined ? [] : [unit(who)],
  });

/** The query of a question that is answered, and nothing said to be left out. */
export function complete(one: Asked): string | null {
  const reading = read(one);
  return reading.kind === "query" && reading.unread.length === 0
    ? JSON.stringify(reading.query)
    : null;
}
