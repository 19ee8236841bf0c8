import { expect, test } from "vitest";
import { loadPlan } from "../../src/plan/load.ts";
import { readFigures } from "../../src/reading/figures.ts";

const plan = loadPlan("test/fixtures/plans/xa-du-moi-thu-2026.yaml");
const context = {
  today: "2026-06-11",
  period: plan.period,
  lexicon: plan.lexicon,
  all: plan.figures,
};

/** The answer to a question for the first of these figures. */
function answer(text: string, ...codes: string[]) {
  const figures = codes.flatMap((code) => plan.figures.find((one) => one.code === code) ?? []);
  const { values, unread, offers, problems } = readFigures(text, figures, figures[0], context);
  return { values, unread, doubtful: offers.length + problems.length };
}

const cases = ["vu_hoa_giai", "vu_thanh", "vu_khong_thanh"];

test("the unit of the figure that is asked says what a number counts", () => {
  expect(answer("5 vụ, thành 3", ...cases)).toEqual({
    values: { vu_hoa_giai: 5 },
    unread: ["3"],
    doubtful: 0,
  });
});

test("a number behind another word is none of the list before it", () => {
  expect(answer("7 vụ hòa giải, thành 5", ...cases)).toEqual({
    values: { vu_hoa_giai: 7 },
    unread: ["5"],
    doubtful: 0,
  });
});

test("where nobody counts who came, sessions of the loudspeaker are sessions", () => {
  const { values } = answer("thôn truyền thanh 4 buổi", "so_buoi", "chu_de");
  expect(values).toEqual({ so_buoi: 4 });
  // Beside attendance they are another thing.
  expect(answer("thôn truyền thanh 4 buổi", "so_buoi", "nguoi_du").unread).toEqual(["4 buổi"]);
});
