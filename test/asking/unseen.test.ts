import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { Query } from "../../src/asking/query.ts";
import { complete } from "./corpus.ts";

interface Case {
  readonly text: string;
  readonly today: string;
  /** Null: nothing may be answered; with other readings both are right. */
  readonly query: object | null;
  /** Other readings that are right; null among them: to name what is not understood is right as well. */
  readonly or?: readonly (object | null)[];
  /** Code of the unit whose focal point asks; without it the office does. */
  readonly asker?: string;
}

const RIGHT = 0.9;

const SETS = ["", "-2", "-3", "-4", "-5", "-6", "-7", "-8", "-9"].map((set) => `unseen${set}.json`);
/** Written by one who had read the rules: a whole year in the words of officials and of telephones. */
const OWN = ["year.json"];

test.each([...SETS, ...OWN])("%s", (file) => {
  const set = readFileSync(new URL(file, import.meta.url), "utf8");
  const questions: readonly Case[] = JSON.parse(set).questions;
  const verdicts = questions.map(({ text, today, query, or = [], asker }) => {
    const found = complete({ text, today, who: asker });
    const right = [query, ...or].map((one) => one && JSON.stringify(Query.parse(one)));
    const isRight = right.includes(found);
    if (found === null) return { text, verdict: isRight ? "right" : "named" };
    return { text, verdict: isRight ? "right" : "wrong in silence" };
  });
  const of = (verdict: string) => verdicts.filter((one) => one.verdict === verdict);
  expect(of("wrong in silence")).toEqual([]);
  expect(of("right").length).toBeGreaterThanOrEqual(RIGHT * questions.length);
});
