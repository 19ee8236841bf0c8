import { expect, test } from "vitest";
import { figuresOf } from "../../../src/reports/questions.ts";
import { correctionExample, exampleOf } from "../../../src/telegram/words/figures.ts";
import { goToFigures, inCommune, PLAN } from "./support.ts";

test("an example is one that somebody would type: no part exceeds its whole", () => {
  expect(exampleOf(figuresOf(PLAN, "A.1"))).toBe("3 buổi, 120 người, nữ 70");
  expect(exampleOf(PLAN.figures.filter(({ code }) => code === "nu_ban_thon"))).toBe(
    "nữ ban thôn 12/40",
  );
});

test("what may be corrected is told by the plan's own figures", () => {
  expect(correctionExample(figuresOf(PLAN, "A.1"))).toBe("nữ 70");
  expect(correctionExample(figuresOf(PLAN, "B.1"))).toBe("kinh phí ngân sách 15 triệu");
  expect(correctionExample([])).toBeNull();
});

test("a few words are no number", async () => {
  const { app, hoa } = await inCommune();
  await using _ = app;
  await goToFigures(hoa);
  await hoa.says("2 buổi, 40 người, nữ 30, DTTS 30, trẻ em 0");
  await hoa.taps("Có");
  await hoa.says("12");
  hoa.sees("Mục này cần ghi bằng lời.");
  hoa.sees("Đang hỏi: Chủ đề sinh hoạt");
});

test("steps keep their number where there is nothing of which there would be causes", async () => {
  const { app, hoa } = await inCommune();
  await using _ = app;
  await hoa.says("/nopbaocao");
  await hoa.taps("1");
  await hoa.taps("Tiếp tục");
  await hoa.taps("Các mục còn lại không có số liệu");
  await hoa.taps("Mục này không có số liệu");
  await hoa.says("Các hộ tham gia đông, thảo luận sôi nổi.");
  hoa.sees("Bước 4/8 · Tồn tại, hạn chế");
  await hoa.taps("Không có");
  hoa.sees("Bước 6/8 · Phương hướng, nhiệm vụ");
});
