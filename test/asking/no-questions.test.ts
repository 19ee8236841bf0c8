import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readQuestion } from "../../src/asking/read.ts";
import { plan, TU_DOAN, unit } from "../progress/plan-2024.ts";

interface Item {
  readonly kind: string;
  readonly text: string;
  readonly today?: string;
}

const SETS = ["holdout.json", "unseen.json", "unseen-2.json"];
const items = SETS.flatMap((file): Item[] => {
  const set = readFileSync(new URL(`../reading/${file}`, import.meta.url), "utf8");
  return JSON.parse(set).items;
});

const readBy = (text: string, isOffice: boolean, today = "2024-12-01") =>
  readQuestion(text, { plan, today, isOffice, own: isOffice ? [] : [unit(TU_DOAN)] });

test("whatever tells of something done, or answers a question, is no question", () => {
  const told = items.filter(({ kind }) => kind !== "not a report");
  expect(told.length).toBeGreaterThan(800);
  const swallowed = told.filter(({ text, today }) =>
    [true, false].some((isOffice) => readBy(text, isOffice, today).kind !== "none"),
  );
  expect(swallowed.map(({ text }) => text)).toEqual([]);
});

test.each([
  "cảm ơn chị",
  "Dạ em nộp rồi ạ",
  "xã em chưa nộp được vì mất điện",
  "Chưa có kế hoạch",
  "đã gửi báo cáo 6 tháng",
  "báo cáo 6 tháng",
  "báo cáo",
  "nộp báo cáo",
  "Tú Đoạn",
  "hạn chót",
  "lịch sử",
  "Hội nghị tổng kết 120 người, nữ 70",
  "Tổng 120 lượt người dự",
  "tuyên truyền 3 cuộc, 150 lượt người",
  "không có vướng mắc gì",
  "Nam giới tham gia còn ít.",
  "chưa hiểu cách nhập số liệu",
  "làm thế nào để nộp báo cáo?",
  "xin gia hạn báo cáo đến 18/6",
  "nhắc em chiều nay họp",
  "chi hội nhỏ có tính không ạ",
  "có phải báo cáo số nam không?",
  "mẫu báo cáo 6 tháng ở đâu",
  "số điện thoại của công an huyện",
  "/tinhhinh",
])("%s: no question to the record", (text) => {
  for (const isOffice of [true, false]) expect(readBy(text, isOffice).kind).toBe("none");
});
