import { expect, test } from "vitest";
import { holdings } from "../../../src/database/postgres/holdings.ts";

test("what was believed for too long has lapsed, whether or not its end was told", () => {
  let now = 0;
  const held = holdings(() => now);
  expect(held.hasLapsed).toBe(false);
  expect(held.change(new Set(["3", "deciding"])).come).toEqual(["3", "deciding"]);
  held.believe(6500, () => {});
  now = 6499;
  expect([held.has("3"), held.has("4"), held.hasLapsed]).toEqual([true, false, false]);
  now = 6500;
  expect([held.has("3"), held.hasLapsed]).toEqual([false, true]);
  expect(held.change(new Set()).gone).toEqual(["3", "deciding"]);
  expect(held.hasLapsed).toBe(false);
  held.end();
});
