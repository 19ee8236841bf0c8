import { expect, test } from "vitest";
import { occasionOf } from "../../src/plan/occasions.ts";
import { type Carried, formerOf, offersFor } from "../../src/reports/carried.ts";
import { PERIODIC_LENGTH } from "../../src/reports/periodic-answers.ts";
import { plan } from "./inputs.ts";

const carried: Carried = {
  former: { strengths: "Các thôn đều tổ chức.", weaknesses: null, directions: "Làm tiếp." },
  obstacles: ["Thiếu kinh phí."],
  duties: ["Tiếp tục thực hiện: Truyền thông."],
};

test("each part is offered its former words; obstacles go on as proposals, duties as what lies ahead", () => {
  const sources = (question: Parameters<typeof offersFor>[0], answer?: string) =>
    offersFor(question, carried, answer).map(({ source }) => source);
  expect(sources("strengths")).toEqual(["former"]);
  expect(sources("weaknesses")).toEqual([]);
  expect(sources("directions")).toEqual(["former", "duties"]);
  expect(sources("proposals")).toEqual(["obstacles"]);
  expect(sources("directions", "Làm tiếp. Và hơn nữa.")).toEqual(["duties"]);
});

test("of many only whole lines are taken over, as many as an answer may hold", () => {
  const obstacles = Array.from({ length: 100 }, (_, i) => `Vướng mắc thứ ${i}, ${"x".repeat(80)}`);
  const [offer] = offersFor("proposals", { ...carried, former: null, obstacles }, undefined);
  expect(offer?.text.length).toBeLessThanOrEqual(PERIODIC_LENGTH.to);
  for (const line of offer?.text.split("\n") ?? []) expect(line).toMatch(/^- Vướng mắc .*x{80}$/);
});

test("the occasion before the year is the half-year, and nothing comes before that or the Action Month", () => {
  const of = (code: string) => {
    const occasion = occasionOf(plan, code);
    if (!occasion) throw new Error(code);
    return occasion;
  };
  const reports = [{ occasion: "6T-2024" }, { occasion: "NAM-2024" }, { occasion: "THD-TONG-KET" }];
  expect(formerOf(plan, of("NAM-2024"), reports)).toEqual({ occasion: "6T-2024" });
  expect(formerOf(plan, of("6T-2024"), reports)).toBeNull();
  expect(formerOf(plan, { ...of("NAM-2024"), kind: "special-month" }, reports)).toBeNull();
});
