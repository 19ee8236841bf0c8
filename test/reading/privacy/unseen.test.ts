import { expect, test } from "vitest";
import { rates } from "./count.ts";
import { found } from "./found.ts";
import { unseen } from "./unseen.ts";

// Only the rates: a list of the misses would be tuned on. The first count of all, in November 2026:
// unseen 0 of 67 missed, 0 of 79 stopped; found 2 of 25 missed, 2 of 28 stopped (two words were added
// then; the other two need the sentence before).
test.each([
  { name: "no rule was written for", set: unseen },
  { name: "others wrote", set: found },
])("of texts that $name, one in twenty is missed or stopped at most", ({ set }) => {
  const { missed, falseAlarms } = rates(set);
  expect(missed).toBeLessThanOrEqual(0.05);
  expect(falseAlarms).toBeLessThanOrEqual(0.05);
});
