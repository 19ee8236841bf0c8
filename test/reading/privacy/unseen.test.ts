import { expect, test } from "vitest";
import { rates } from "./count.ts";
import { unseen } from "./unseen.ts";

// Only the rates: a list of the misses would be tuned on.
test("of texts that no rule was written for, one in twenty is missed or stopped at most", () => {
  const { missed, falseAlarms } = rates(unseen);
  expect(missed).toBeLessThanOrEqual(0.05);
  expect(falseAlarms).toBeLessThanOrEqual(0.05);
});
