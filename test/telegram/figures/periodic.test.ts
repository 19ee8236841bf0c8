import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { formatProblem } from "../../../src/plan/findings.ts";
import { parsePlan } from "../../../src/plan/load.ts";
import { textOf } from "../../documents/docx.ts";
import { fileOf } from "../compile/support.ts";
import { answersWords, inCommune } from "./support.ts";

test("figures that belong to no duty are asked in the periodic report, shown, corrected and added up", async () => {
  const { app, hoa, minh, lan } = await inCommune();
  await using _ = app;
  await hoa.says("/nopbaocao");
  await hoa.taps("1");
  await hoa.taps("Tiếp tục");
  hoa.sees("Đang hỏi: Nữ trong ban thôn (người)\nMục này bắt buộc");
  await hoa.says("5/3");
  hoa.sees("Nữ trong ban thôn");
  await hoa.says("nữ ban thôn 3/5, 12 trẻ");
  await hoa.taps("Có");
  await answersWords(hoa);
  hoa.sees("• Nữ trong ban thôn: 03/05 (60%)");
  hoa.sees("• Hương ước có nội dung bình đẳng giới: Có");
  await hoa.taps("Gửi báo cáo");
  await hoa.taps("Xem báo cáo");
  hoa.sees("• Trẻ sinh trong kỳ: 12 trẻ");
  await hoa.taps("Tải bản Word");
  expect(await textOf(fileOf(app, hoa).bytes)).toContain("Trẻ sinh trong kỳ: 12 trẻ");

  // What was typed wrong is put right, and the review says what changes.
  await hoa.taps("Đính chính");
  await hoa.taps("Sửa: Số liệu chung của đơn vị");
  await hoa.says("14 trẻ");
  hoa.sees("• Trẻ sinh trong kỳ: 12 trẻ → 14 trẻ");
  await hoa.taps("Gửi báo cáo");

  await minh.says("/nopbaocao");
  await minh.taps("1");
  await minh.taps("Tiếp tục");
  await minh.says("nữ ban thôn 2/5, 10 trẻ");
  await minh.says("chưa");
  await answersWords(minh);
  await minh.taps("Gửi báo cáo");

  await lan.says("/tonghop");
  await lan.taps("Báo cáo năm 2026");
  await lan.taps("Lập dự thảo");
  const draft = await textOf(fileOf(app, lan).bytes);
  expect(draft).toContain("Số liệu chung của các đơn vị");
  expect(draft).toContain("Nữ trong ban thôn 05/10 (50%)");
  expect(draft).toContain("24 trẻ sinh trong kỳ");
  expect(draft).toContain("Hương ước có nội dung bình đẳng giới 01/02 đơn vị có");
});

test("a figure is asked for in one place", () => {
  const file = "test/fixtures/plans/xa-nhieu-so-lieu-2026.yaml";
  const text = readFileSync(file, "utf8").replace("figures: [nu_ban_thon,", "figures: [so_buoi,");
  const { problems } = parsePlan(text);
  expect(problems?.map((problem) => formatProblem("x", problem, "vi"))).toEqual([
    expect.stringContaining("hạn báo cáo NAM hỏi so_buoi, là số liệu đã hỏi ở nhiệm vụ"),
    expect.stringContaining("hạn báo cáo NAM bắt buộc nu_ban_thon nhưng không hỏi số liệu này"),
  ]);
});
