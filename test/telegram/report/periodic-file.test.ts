import { expect, test } from "vitest";
import { reportSaid } from "../../../src/asking/occasion-said.ts";
import { plan } from "../../progress/plan-2024.ts";
import { inJune } from "../periodic/support.ts";
import { look } from "./support.ts";

const PDF = Buffer.from("%PDF-1.7 bản ký");
const OFFER = "Kèm: Báo cáo 06 tháng đầu năm 2024";

test.each([
  ["BC.pdf", "Báo cáo 6 tháng đầu năm của xã"],
  ["BC.pdf", "Em gửi báo cáo 6 tháng ạ"],
  ["Bao cao 6 thang dau nam.pdf", ""],
  ["bao_cao_6_thang_2024.pdf", "em gửi"],
  ["scan 001.pdf", "Em gửi báo cáo ạ"],
])("“%s”, captioned “%s”, is offered as the periodic report first", async (name, caption) => {
  const { app, hoa } = await inJune();
  await using _ = app;
  await hoa.sendsFile(name, PDF, "application/pdf", caption ? { caption } : {});
  hoa.sees("Tệp này là Báo cáo 06 tháng đầu năm 2024?");
  const [[first] = []] = hoa.lastMessage().reply_markup?.inline_keyboard ?? [];
  expect(first?.text).toBe(OFFER);
  await hoa.taps(OFFER);
  hoa.sees("Báo cáo 06 tháng đầu năm 2024");
  hoa.seesButton("Nộp bản đã ký thay cho các phần");
  const drafts = await look(app, (read) => read.draft.findMany({ include: { evidence: true } }));
  const kept = drafts.filter(({ state }) => state !== "discarded");
  expect(kept.map(({ subject, evidence }) => [subject, evidence.length])).toEqual([["6T-2024", 1]]);
});

test("what is evidence by its words stays so, and the periodic report may still be chosen", async () => {
  const { app, hoa } = await inJune();
  await using _ = app;
  await hoa.sendsFile("ke hoach.pdf", PDF, "application/pdf", { caption: "Kế hoạch của xã" });
  hoa.sees("Tệp này là minh chứng cho nhiệm vụ nào?");
  const [[first] = []] = hoa.lastMessage().reply_markup?.inline_keyboard ?? [];
  expect(first?.text).not.toBe(OFFER);
  hoa.seesButton(OFFER);
});

test.each([
  ["Báo cáo 6 tháng đầu năm của xã", "6T-2024"],
  ["BC 6T.docx", "6T-2024"],
  ["bao-cao-so-ket-6-thang-dau-nam-2024.pdf", "6T-2024"],
  ["Báo cáo năm 2024", "NAM-2024"],
  ["Báo cáo Tháng hành động", "THD-TONG-KET"],
  ["em gửi báo cáo", null],
])("“%s” names %s", (words, code) => {
  expect(reportSaid(words, plan, "2024-12-12")?.occasion?.code ?? null).toBe(code);
});

test.each([
  ...["Kế hoạch 6 tháng", "ảnh hội nghị", "IMG_2024.jpg", "", "Báo cáo 6 tháng đầu năm 2023"],
  "Báo cáo kết quả hội nghị truyền thông",
])("“%s” names no periodic report of this year", (words) => {
  expect(reportSaid(words, plan, "2024-06-12")).toBeNull();
});
