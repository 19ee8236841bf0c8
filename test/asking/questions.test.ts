import { expect, test } from "vitest";
import { Query } from "../../src/asking/query.ts";
import { cases, read } from "./corpus.ts";

test.each(cases)("$text", (one) => {
  const reading = read(one);
  if (!one.query) return expect(reading).toMatchObject({ kind: "unclear", unread: one.unread });
  expect(reading).toEqual({
    kind: "query",
    query: Query.parse(one.query),
    unread: one.unread ?? [],
  });
});
