import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { formatProblem } from "../../../src/plan/findings.ts";
import { parsePlan } from "../../../src/plan/load.ts";
import { goToFigures, goToReview, inCommune } from "./support.ts";

test("money without its source is offered to each source of the plan, and goes to one", async () => {
  const { app, hoa } = await inCommune();
  await using _ = app;
  await goToFigures(hoa, "2");
  await hoa.says("ngân sách 3 triệu");
  await hoa.taps("Các mục còn lại không có số liệu");
  await goToReview(hoa);
  await hoa.says("kinh phí 5 triệu");
  hoa.sees("thuộc nguồn nào (ngân sách / xã hội hóa / dự án)? Chọn nguồn hoặc ghi rõ");
  await hoa.taps("Kinh phí dự án: 5.000.000 đồng");
  hoa.sees("• Kinh phí ngân sách: 3.000.000 đồng");
  hoa.sees("• Kinh phí dự án: 5.000.000 đồng");
  hoa.doesNotSeeButton("Kinh phí xã hội hóa: 5.000.000 đồng");
});

test("only money has a source", () => {
  const file = "test/fixtures/plans/xa-nhieu-so-lieu-2026.yaml";
  const text = readFileSync(file, "utf8").replace("unit: trẻ,", "unit: trẻ, source: ngân sách,");
  const { problems } = parsePlan(text);
  expect(problems?.map((problem) => formatProblem("x", problem, "vi"))).toEqual([
    expect.stringContaining("số liệu tre_sinh không phải là tiền mà có nguồn (source)"),
  ]);
});
