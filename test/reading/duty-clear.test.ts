import { expect, test } from "vitest";
import { readQuickReport } from "../../src/reading/quick.ts";
import { seasonsOf } from "../../src/reading/seasons.ts";
import { plan } from "./read.ts";

const duties = plan.duties.filter(
  ({ units, fulfilledBy }) => units.includes("06562") && fulfilledBy.kind === "task",
);
const codes = new Set(duties.flatMap((duty) => duty.figures));
const context = {
  ...{ today: "2024-06-11", period: plan.period, lexicon: plan.lexicon, all: plan.figures },
  ...{ duties, figures: plan.figures.filter(({ code }) => codes.has(code)) },
  seasons: seasonsOf(plan),
};

/** The first duty where it is taken without a question, else all that are offered. */
const meant = (text: string) => {
  const reading = readQuickReport(text, context);
  if (reading.kind === "none") return "none";
  return reading.isDutyClear ? reading.duties[0] : reading.duties;
};

test("a duty that figures and words both tell of is taken at once", () => {
  expect(meant("Ngày 5/6 xã truyền thông về BĐG cho 60 người, nữ 35")).toBe("IV.12.3");
  expect(meant("Ngày 5/6 xã hỗ trợ đào tạo nghề cho 20 lao động, nữ 12")).toBe("IV.12.4");
});

test("where the figures are of one duty and the words of another, its author is asked", () => {
  const asked = meant("Ngày 5/6 tư vấn, hỗ trợ cho 3 lượt người bị bạo lực gia đình, nữ 2");
  expect(asked).toEqual(expect.arrayContaining(["IV.12.4", "IV.12.5"]));
});
