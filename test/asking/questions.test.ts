import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { Query } from "../../src/asking/query.ts";
import { readQuestion } from "../../src/asking/read.ts";
import { plan, unit } from "../progress/plan-2024.ts";

interface Case {
  readonly text: string;
  /** The code of a unit whose focal point asks; the office, if absent. */
  readonly who?: string;
  readonly today?: string;
  readonly query?: object;
  readonly unread?: readonly string[];
}

const cases: readonly Case[] = JSON.parse(
  readFileSync(new URL("questions.json", import.meta.url), "utf8"),
);

const read = ({ text, who, today = "2024-06-20" }: Case) =>
  readQuestion(text, {
    ...{ plan, today, isOffice: who === undefined },
    own: who === undefined ? [] : [unit(who)],
  });

test.each(cases)("$text", (one) => {
  const reading = read(one);
  if (!one.query) return expect(reading).toMatchObject({ kind: "unclear", unread: one.unread });
  expect(reading).toEqual({
    kind: "query",
    query: Query.parse(one.query),
    unread: one.unread ?? [],
  });
});
