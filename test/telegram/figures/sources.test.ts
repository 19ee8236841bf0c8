import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { formatProblem } from "../../../src/plan/findings.ts";
import { parsePlan } from "../../../src/plan/load.ts";
import { readFigures } from "../../../src/reading/figures.ts";
import { figuresOf } from "../../../src/reports/questions.ts";
import { goToFigures, goToReview, inCommune, PLAN } from "./support.ts";

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

const figures = figuresOf(PLAN, "C.1");
const context = {
  ...{ today: "2026-12-08", period: PLAN.period },
  ...{ lexicon: PLAN.lexicon, all: PLAN.figures },
};

test.each([
  ["4 triệu dự án và 1,5 triệu ngân sách", { tien_da: 4_000_000, tien_ns: 1_500_000 }],
  ["4 triệu dự án 1,5 triệu ngân sách", { tien_da: 4_000_000, tien_ns: 1_500_000 }],
  ["4 triệu từ dự án và 1,5 triệu từ ngân sách", { tien_da: 4_000_000, tien_ns: 1_500_000 }],
  ["dự án 4 triệu ngân sách 1,5 triệu", { tien_da: 4_000_000, tien_ns: 1_500_000 }],
  ["4.000.000 đồng (dự án), 1.500.000đ (ngân sách)", { tien_da: 4_000_000, tien_ns: 1_500_000 }],
  ["4 triệu dự án, xã hội hóa 2 triệu", { tien_da: 4_000_000, tien_xhh: 2_000_000 }],
  ["tổng 5,5 triệu ngân sách 4 triệu dự án 1,5 triệu", { tien_ns: 4_000_000, tien_da: 1_500_000 }],
  ["2 buổi 5 triệu ngân sách 120 người dự", { so_buoi: 2, tien_ns: 5_000_000, nguoi_du: 120 }],
])("%s: each sum has its own source", (text, values) => {
  const { problems, offers, ...read } = readFigures(text, figures, undefined, context);
  expect(read.values).toEqual(values);
  expect([...problems, ...offers]).toEqual([]);
});

test("one sum of two is asked for its source, and the other keeps its own", () => {
  const { values, problems } = readFigures("4 triệu dự án, 3 triệu", figures, undefined, context);
  expect(values).toEqual({ tien_da: 4_000_000 });
  expect(problems).toMatchObject([{ kind: "money-source", text: "3 triệu" }]);
});

test("a sum told in a sentence is given its source by a button; sent without, it is named", async () => {
  const { app, hoa } = await inCommune();
  await using _ = app;
  await hoa.says("Ngày 5/12 thôn truyền thông lưu động 2 buổi, 40 người dự, chi 4 triệu");
  hoa.sees("“4 triệu” thuộc nguồn nào (ngân sách / xã hội hóa / dự án)?");
  hoa.sees("Chưa tính vào số liệu: “4 triệu”.");
  await hoa.taps("Kinh phí dự án: 4.000.000 đồng");
  hoa.doesNotSeeButton("Kinh phí ngân sách: 4.000.000 đồng");
  expect(hoa.lastMessage().text).not.toContain("4 triệu”");
  await hoa.taps("Gửi báo cáo");
  hoa.sees("• Kinh phí dự án: 4.000.000 đồng");
  expect(hoa.lastMessage().text).not.toContain("Không tính vào số liệu");

  await hoa.says("Ngày 6/12 thôn truyền thông lưu động 1 buổi, 20 người dự, chi 3 triệu");
  await hoa.taps("Gửi báo cáo");
  hoa.sees("Không tính vào số liệu: “3 triệu”. Cần tính thì chọn “Đính chính”.");
});

test("nobody is asked for a source where the duty asks for no money", async () => {
  const { app, hoa } = await inCommune();
  await using _ = app;
  await hoa.says("Ngày 5/12 thôn sinh hoạt về gia đình 2 buổi, 40 người dự, chi 4 triệu");
  hoa.sees("Nhiệm vụ này không hỏi kinh phí (“4 triệu”).");
  hoa.doesNotSee("thuộc nguồn nào");
  hoa.sees("Chưa dùng: “4 triệu”");
});
