import { describe, expect, test } from "vitest";
import { readText } from "../../src/reports/take-text.ts";
import { DOUBTED, REFUSED } from "../reading/privacy/samples.ts";

// Results, obstacles and all texts of periodic reports are taken by this function.
const LIMITS = { from: 10, to: 1000 };

describe("a text of a report", () => {
  test.each(REFUSED)("with $kind is refused, whatever its author says", ({ text }) => {
    for (const harmless of [false, true]) {
      expect(readText(text, LIMITS, harmless)).toMatchObject({ kind: "private", mayStay: false });
    }
  });

  test.each(DOUBTED)("with $kind is kept by its author's word only", ({ text }) => {
    expect(readText(text, LIMITS, false)).toMatchObject({ kind: "private", mayStay: true });
    expect(readText(text, LIMITS, true)).toBe(text);
  });
});
