import { expect, test } from "vitest";
import { loadPlan } from "../../src/plan/load.ts";
import { checkFigures } from "../../src/reading/figure-checks.ts";
import { readFigures } from "../../src/reading/figures.ts";
import { figuresOf } from "../../src/reports/questions.ts";
import { exampleOf } from "../../src/telegram/words/figures.ts";

const PLAN = loadPlan("prisma/plans/loc-binh-2024.yaml");

test("an example is one that the bot reads as it is meant, whichever figure is asked", () => {
  const context = {
    today: "2024-06-14",
    period: PLAN.period,
    lexicon: PLAN.lexicon,
    all: PLAN.figures,
  };
  for (const { code } of PLAN.duties) {
    const figures = figuresOf(PLAN, code);
    for (const [i, asked] of figures.entries()) {
      const open = figures.slice(i);
      const example = exampleOf(open);
      const reading = readFigures(example, figures, asked, context);
      const wanted = open.slice(0, 3).map((figure) => figure.code);
      expect(Object.keys(reading.values), example).toEqual(expect.arrayContaining(wanted));
      expect([reading.problems, reading.unread, reading.offers], example).toEqual([[], [], []]);
      expect(checkFigures(reading.values, figures).refusals, example).toEqual([]);
    }
  }
});
