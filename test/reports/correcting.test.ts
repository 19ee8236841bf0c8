import { expect, test } from "vitest";
import {
  type Correcting,
  namesReport,
  numberSaid,
  rightWords,
  saysCorrecting,
} from "../../src/reports/correcting.ts";

test.each<[string, Correcting | null]>([
  ["sửa báo cáo tuyên truyền: 1.205 người chứ không phải 1.250", "correct"],
  ["em sửa lại báo cáo số 0003: nữ 75", "correct"],
  ["đính chính: 1.205 người", "correct"],
  ["1.205 người chứ không phải 1.250", "correct"],
  ["không phải 1.250 mà là 1.205 người", "correct"],
  ["Hôm qua em báo cáo nhầm, chỉ có 2 buổi", "correct"],
  ["sua bao cao vua gui", "correct"],
  ["thu hồi báo cáo số 0005", "withdraw"],
  ["sửa ngày thành 17/12", "correct"],
  ["ngày đúng là 5/6 ạ", "correct"],
  ["nhầm ngày rồi, 5/6 mới đúng", "correct"],
  ["xóa báo cáo vừa gửi", "withdraw"],
  ["cho em hủy báo cáo số 5 ạ", "withdraw"],
  ["Ngày 12/6 sửa chữa 2 nhà tạm lánh", null],
  ["Ngày 12/6 tổ chức 1 buổi, 50 người, nữ 20", null],
  ["xóa mù chữ cho 12 phụ nữ", null],
  ["hạn sửa báo cáo là khi nào?", null],
  ["Ngày 5/6 sửa đường thôn Nà Mu", null],
])("“%s” → %s", (text, wanted) => {
  expect(saysCorrecting(text)).toBe(wanted);
});

test.each([
  ["sửa báo cáo tuyên truyền: 1.205 người chứ không phải 1.250", "1.205 người"],
  ["1.205 người, chứ không phải 1.250", "1.205 người"],
  ["không phải 1.250 mà là 1.205 người", "1.205 người"],
  ["à nhầm, sửa lại là nữ 75", "nữ 75"],
  ["Sửa chữa 2 nhà tạm lánh", "Sửa chữa 2 nhà tạm lánh"],
  ["nữ 75", "nữ 75"],
  ["sửa ngày thành 17/12", "ngày 17/12"],
  ["à em nhầm ngày rồi, 5/6 mới đúng ạ", "ngày 5/6 ạ"],
  ["đổi thời gian là từ 17/11 đến 18/11", "từ 17/11 đến 18/11"],
  ["ngày tổ chức đúng là 5/6", "ngày 5/6"],
])("“%s” leaves “%s”", (text, right) => {
  expect(rightWords(text)).toBe(right);
});

test("a report is named by its number or by what it was about", () => {
  expect(numberSaid("thu hồi báo cáo số 0005")).toBe(5);
  expect(numberSaid("sửa báo cáo: 5 buổi")).toBeNull();
  expect(namesReport("sửa báo cáo tuyên truyền: 5 buổi")).toBe(true);
  expect(namesReport("sửa báo cáo vừa gửi: 5 buổi")).toBe(false);
  expect(namesReport("5 buổi")).toBe(false);
});
