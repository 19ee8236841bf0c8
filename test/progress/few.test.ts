import fc from "fast-check";
import { expect, test } from "vitest";
import { isFew, tellsFew } from "../../src/progress/few.ts";
import type { TotalPart } from "../../src/progress/totals.ts";
import { plan } from "./plan-2024.ts";

const figure = plan.figures.find(({ code }) => code === "luot_ho_tro");
const part = plan.figures.find(({ code }) => code === "luot_ho_tro_nu");
const open = plan.figures.find(({ sensitive, kind }) => !sensitive && kind === "count");
if (!figure || !part || !open) throw new Error("The plan has no such figures");

test("whatever is told of a sensitive figure, nobody learns of one to four", () => {
  fc.assert(
    fc.property(fc.nat(40), fc.nat(40), (some, others) => {
      const whole = some + others;
      const told: TotalPart = { figure: part, value: some, about: false, whole, reports: 1 };
      const shown = [
        ...(isFew(figure, whole) ? [] : [whole]),
        ...(tellsFew({ figure }, told) ? [] : [some, whole - some]),
      ];
      expect(shown.filter((count) => count > 0 && count < 5)).toEqual([]);
    }),
  );
});

test("what is not sensitive is told however few it is", () => {
  expect(isFew(open, 1)).toBe(false);
  expect(
    tellsFew({ figure: open }, { figure: open, value: 1, about: false, whole: 2, reports: 1 }),
  ).toBe(false);
});
