import fc from "fast-check";
import { expect, test } from "vitest";
import { derive, type FigureValues } from "../../src/reading/figure-value.ts";
import type { FiguresReading } from "../../src/reading/figures.ts";
import type { Answers } from "../../src/reports/answers.ts";
import { correctedBy } from "../../src/reports/correcting.ts";
import { conflictsIn } from "../../src/reports/fitting.ts";
import { figuresOf } from "../../src/reports/questions.ts";
import { takeReading } from "../../src/reports/take-figures.ts";
import { plan } from "./inputs.ts";

const DUTY = "IV.12.3";
const figures = figuresOf(plan, DUTY);
const [whole, women, men, minority] = ["nguoi_du", "nguoi_du_nu", "nguoi_du_nam", "nguoi_du_dtts"];
const CODES = [whole, women, men, minority] as string[];

/** What a message says of people: some of these numbers, and perhaps a total that follows from its words. */
const said: fc.Arbitrary<FiguresReading> = fc
  .tuple(
    fc.subarray(CODES, { minLength: 1 }),
    fc.array(fc.nat(120), { minLength: 4 }),
    fc.boolean(),
  )
  .map(([codes, numbers, byRule]) => ({
    values: Object.fromEntries(codes.map((code, i) => [code, numbers[i] ?? 0])),
    derived: byRule && codes.includes(whole as string) ? [whole as string] : [],
    ...{ about: [], offers: [], unread: [], problems: [] },
  }));

const told = (readings: readonly FiguresReading[]) =>
  readings.reduce<Answers>((answers, reading) => takeReading(answers, reading, figures).answers, {
    duty: DUTY,
  });

test("whatever is said in whatever order, no part is more than its whole, and each split adds up", () => {
  fc.assert(
    fc.property(fc.array(said, { maxLength: 6 }), (readings) => {
      const { figures: values = {} } = told(readings);
      expect(conflictsIn(values, figures)).toEqual([]);
      expect(derive(values, figures).values).toEqual(values);
    }),
  );
});

test("a figure that was said and is not said anew stays, whatever is refused beside it", () => {
  fc.assert(
    fc.property(fc.array(said, { minLength: 1, maxLength: 6 }), said, (readings, more) => {
      const before = told(readings);
      const { answers, refused } = takeReading(before, more, figures);
      for (const code of CODES) {
        const former = before.figures?.[code];
        if (former === undefined || before.derived?.includes(code)) continue;
        // What is refused leaves the former value as well.
        const isAnew = code in more.values && answers.figures?.[code] === more.values[code];
        if (!isAnew) expect(answers.figures?.[code]).toBe(former);
      }
      const lost = Object.keys(more.values).filter(
        (code) => answers.figures?.[code] !== more.values[code] && !more.derived.includes(code),
      );
      if (lost.length > 0) expect(refused?.refusals.length).toBeGreaterThan(0);
    }),
  );
});

test("a report that a draft becomes the correction of works out anew what follows from both", () => {
  const of = (values: FigureValues): Answers => {
    const { values: all, derived } = derive(values, figures);
    return { duty: DUTY, figures: all, derived };
  };
  const corrected = correctedBy(
    of({ nguoi_du: 130, nguoi_du_nu: 70 }),
    of({ nguoi_du: 120, nguoi_du_nu: 80 }),
    figures,
  );
  expect(corrected).toMatchObject({
    figures: { nguoi_du: 120, nguoi_du_nu: 80, nguoi_du_nam: 40 },
    derived: ["nguoi_du_nam"],
  });
});
