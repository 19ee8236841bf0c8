import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { Query } from "../../src/asking/query.ts";
import { type QuestionReading, readQuestion } from "../../src/asking/read.ts";
import { plan, unit } from "../progress/plan-2024.ts";

interface Case {
  readonly text: string;
  readonly today: string;
  readonly query: object | null;
  readonly or?: readonly object[];
  /** Code of the unit whose focal point asks; without it the office does. */
  readonly asker?: string;
}

const RIGHT = 0.9;

/** Answered, and nothing said to be left out. */
function answered(reading: QuestionReading): Query | null {
  return reading.kind === "query" && reading.unread.length === 0 ? reading.query : null;
}

test.each(["unseen.json", "unseen-2.json", "unseen-3.json", "unseen-4.json"])("%s", (file) => {
  const set = readFileSync(new URL(file, import.meta.url), "utf8");
  const questions: readonly Case[] = JSON.parse(set).questions;
  const verdicts = questions.map(({ text, today, query, or = [], asker }) => {
    const own = asker === undefined ? [] : [unit(asker)];
    const isOffice = asker === undefined;
    const found = answered(readQuestion(text, { plan, today, isOffice, own }));
    const right = [...(query ? [query] : []), ...or].map((one) => Query.parse(one));
    const isRight = right.some((one) => JSON.stringify(one) === JSON.stringify(found));
    if (found === null) return { text, verdict: query === null ? "right" : "named" };
    return { text, verdict: isRight ? "right" : "wrong in silence" };
  });
  const of = (verdict: string) => verdicts.filter((one) => one.verdict === verdict);
  expect(of("wrong in silence")).toEqual([]);
  expect(of("right").length).toBeGreaterThanOrEqual(RIGHT * questions.length);
});
