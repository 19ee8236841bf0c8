import { expect, test } from "vitest";
import { Query } from "../../src/asking/query.ts";
import { TU_DOAN } from "../progress/plan-2024.ts";
import { read } from "./corpus.ts";

/** Kinds of questions that the eighth set of unseen ones showed, each with neighbours of its own. */

const whole = (text: string, today?: string, who?: string) => {
  const reading = read({ text, ...(today && { today }), who });
  return reading.kind === "query" && reading.unread.length === 0 ? reading.query : reading;
};
const HALF_YEAR = { period: { occasion: "6T-2024" } };
const YEAR = { period: { occasion: "NAM-2024" } };
const MISSING = Query.parse({ what: "missing", ...HALF_YEAR });

test.each([
  "Sáng nay họp giao ban, cho tôi danh sách các đơn vị chưa nộp báo cáo 6 tháng",
  "Chiều nay có giao ban, đơn vị nào chưa nộp báo cáo 6 tháng",
  "Đơn vị nào chưa nộp báo cáo 6 tháng để xem xét thi đua",
  "Danh sách đơn vị chưa nộp báo cáo 6 tháng để đánh giá thi đua",
])("%s: the meeting and what it is for are said by the way", (text) => {
  expect(whole(text)).toEqual(MISSING);
});

test("a meeting that is counted is no aside", () => {
  const reading = read({ text: "xã nào họp giao ban nhiều nhất" });
  expect(reading.kind).not.toBe("query");
});

test.each([
  ["xã nào đã có báo cáo năm rồi", { what: "sent", units: "xa-thi-tran", ...YEAR }],
  ["cơ quan nào đã báo cáo năm rồi", { what: "sent", units: "co-quan", ...YEAR }],
])("%s: already, and not last year's", (text, query) => {
  expect(whole(text, "2024-12-10")).toEqual(Query.parse(query));
});

test.each([
  [
    "Hội Phụ nữ trao mấy suất quà trong quý 2, trị giá bao nhiêu",
    {
      ...{ what: "total", units: ["hoi-lhpn"], figure: "qua_tang", also: ["qua_tang_tien"] },
      period: { from: "2024-04-01", to: "2024-06-30" },
    },
  ],
  ["số câu lạc bộ đang duy trì là bao nhiêu", { what: "total", figure: "mo_hinh_duy_tri" }],
  [
    "so sánh lượt người dự của Tú Đoạn với Tam Gia",
    { what: "total", units: ["06562", "06559"], figure: "nguoi_du", by: "unit" },
  ],
  [
    "lượt người dự so với cùng kỳ năm 2023",
    { what: "total", figure: "nguoi_du", against: "last-year" },
  ],
  [
    "tháng 4 Tú Đoạn có hoạt động gì không",
    {
      ...{ what: "standing", units: [TU_DOAN] },
      period: { from: "2024-04-01", to: "2024-04-30" },
    },
  ],
  ["có bao nhiêu vướng mắc chưa được giải đáp", { what: "obstacles" }],
])("%s", (text, query) => {
  expect(whole(text, "2024-07-10")).toEqual(Query.parse(query));
});

test.each([
  "vướng mắc tháng trước đã được trả lời chưa",
  "bao nhiêu vướng mắc đã được trả lời",
  "quý 1 bao nhiêu vướng mắc chưa được trả lời",
])("%s: nobody counts what was answered, which is named", (text) => {
  const reading = read({ text });
  expect(reading.kind === "query" && reading.unread.join(" ")).toMatch(/trả lời/);
});
