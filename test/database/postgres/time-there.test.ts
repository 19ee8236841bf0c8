import { expect, test } from "vitest";
import { aheadBy } from "../../../src/database/postgres/time-there.ts";

const AT = Date.parse("2024-06-12T08:00:00+07:00");
const FIVE_MINUTES = 300_000;

test("a machine whose clock is right, or nearly, is not corrected", () => {
  for (const off of [-499, 0, 499]) {
    expect(aheadBy(0, { asked: AT, there: AT + off, answered: AT })).toBe(0);
  }
});

test("a machine that is five minutes off is corrected by that, and no more once it was set right", () => {
  const there = AT + FIVE_MINUTES;
  const known = aheadBy(0, { asked: AT - 20, there, answered: AT + 20 });
  expect(known).toBe(FIVE_MINUTES);
  expect(aheadBy(known, { asked: AT - 10, there, answered: AT + 400 })).toBe(FIVE_MINUTES);
  expect(aheadBy(known, { asked: AT, there: AT, answered: AT + 20 })).toBe(0);
});

test("an answer that is read ten minutes late, as by a frozen process, puts no clock back", () => {
  for (const known of [0, FIVE_MINUTES]) {
    const there = AT + known;
    expect(aheadBy(known, { asked: AT - 10, there, answered: AT + 600_000 })).toBe(known);
  }
});
