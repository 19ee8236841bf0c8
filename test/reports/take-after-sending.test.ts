import { expect, test } from "vitest";
import type { Answers } from "../../src/reports/answers.ts";
import { takeAfterSending } from "../../src/reports/take-after-sending.ts";
import { given } from "./inputs.ts";

const SENT: Answers = {
  duty: "IV.12.3",
  status: "completed",
  period: { from: "2024-11-20", to: "2024-11-20" },
  figures: { so_cuoc: 3, nguoi_du: 120, nguoi_du_nu: 70, nguoi_du_nam: 50 },
  derived: ["nguoi_du_nam"],
  result: "Tổ chức 03 buổi truyền thông.",
  obstacle: null,
};
const figuresAfter = (text: string) => takeAfterSending(SENT, text, given)?.answers.figures;

test.each([
  ["nữ 75", { nguoi_du: 120, nguoi_du_nu: 75 }],
  ["À nhầm, nữ 75", { nguoi_du_nu: 75 }],
  ["xin lỗi, đúng ra là 125 người, nữ 75", { nguoi_du: 125, nguoi_du_nu: 75 }],
  ["125 người chứ không phải 120", { nguoi_du: 125, nguoi_du_nu: 70 }],
  ["sửa báo cáo vừa gửi: không phải 120 mà là 125 người", { nguoi_du: 125 }],
  ["thêm 2 cuộc", { so_cuoc: 5, nguoi_du: 120 }],
  ["thêm 10 người, nữ 4", { nguoi_du: 130, nguoi_du_nu: 74, nguoi_du_nam: 56 }],
  ["thêm 10 người, nam 4", { nguoi_du: 130, nguoi_du_nu: 76, nguoi_du_nam: 54 }],
  ["bổ sung thêm 2 cuộc, 60 người, nữ 30", { so_cuoc: 5, nguoi_du: 180, nguoi_du_nu: 100 }],
])("“%s” just after sending puts the figures right", (text, after) => {
  expect(figuresAfter(text)).toMatchObject(after);
});

test.each([
  ["sửa ngày thành 17/11", "2024-11-17", "2024-11-17"],
  ["ngày đúng là 15/11 ạ", "2024-11-15", "2024-11-15"],
  ["em ghi nhầm ngày, đúng là 18/11", "2024-11-18", "2024-11-18"],
  ["ngày 18/11 chứ không phải 20/11", "2024-11-18", "2024-11-18"],
  ["18/11 mới đúng ạ", "2024-11-18", "2024-11-18"],
  ["đổi lại thời gian là từ 17/11 đến 18/11", "2024-11-17", "2024-11-18"],
  ["Ngày 18/11 ạ", "2024-11-18", "2024-11-18"],
  ["sửa lại: tháng 10", "2024-10-01", "2024-10-31"],
])("“%s” just after sending puts the day right, and nothing else", (text, from, to) => {
  const answers = takeAfterSending(SENT, text, given)?.answers;
  expect(answers).toMatchObject({
    period: { from, to },
    figures: SENT.figures,
    result: SENT.result,
  });
});

test("a day and a figure that are put right together are both taken", () => {
  const answers = takeAfterSending(SENT, "sửa lại ngày 18/11, nữ 75", given)?.answers;
  expect(answers).toMatchObject({
    period: { from: "2024-11-18", to: "2024-11-18" },
    figures: { nguoi_du_nu: 75 },
  });
});

test("a right day that cannot be is refused by its name", () => {
  const taken = takeAfterSending(SENT, "sửa ngày thành 31/11", given);
  expect(taken?.refused?.kind).toBe("date");
  expect(taken?.answers).toBe(SENT);
});

test("what is added to an approximate number leaves it approximate; what replaces it does not", () => {
  const sent: Answers = { ...SENT, about: ["nguoi_du"] };
  const after = (text: string) => takeAfterSending(sent, text, given)?.answers;
  expect(after("thêm 20 người")).toMatchObject({ figures: { nguoi_du: 140 }, about: ["nguoi_du"] });
  expect(after("125 người")).toMatchObject({ figures: { nguoi_du: 125 } });
  expect(after("125 người")?.about).toBeUndefined();
});

test.each([
  "Ngày 25/11 tổ chức thêm 2 cuộc, 60 người",
  "Ngày 25/13: 60 người",
  "18/11",
  "ngày 18/11 họp giao ban",
  "sửa báo cáo tháng trước: 60 người",
  "hôm nay trời đẹp nhỉ",
  "cảm ơn",
  "nữ 75 và 12 con lợn",
  "75",
  "",
])("“%s” corrects nothing", (text) => {
  expect(takeAfterSending(SENT, text, given)).toBeNull();
});

test("more women than people is refused, and the sent figures stay", () => {
  const taken = takeAfterSending(SENT, "nữ 750", given);
  expect(taken?.refused?.kind).toBe("figures");
  expect(taken?.answers.figures?.nguoi_du).toBe(120);
});
