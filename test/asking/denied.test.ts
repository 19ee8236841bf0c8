import { describe, expect, test } from "vitest";
import { Query } from "../../src/asking/query.ts";
import { TU_DOAN } from "../progress/plan-2024.ts";
import { read } from "./corpus.ts";

/** What is denied is never answered by who did it; what was done in some days is told of these days. */

const TODAY = "2024-12-17";
const whole = (text: string) => {
  const reading = read({ text, today: TODAY });
  return reading.kind === "query" && reading.unread.length === 0 ? reading.query : reading;
};

const COMMUNES = { units: "xa-thi-tran" };
const NOVEMBER = { period: { from: "2024-11-01", to: "2024-11-30" } };
const MONTH = { period: { from: "2024-11-15", to: "2024-12-15", month: "THD" } };

describe("who did none of it", () => {
  test.each([
    ["xã nào không triển khai Tháng hành động", { what: "missing", ...COMMUNES, area: "II.3" }],
    [
      "xã nào không có hoạt động gì trong tháng hành động",
      {
        ...{ what: "silent", ...COMMUNES },
        period: { from: "2024-11-15", to: "2024-12-15", month: "THD" },
      },
    ],
    ["đơn vị nào không làm truyền thông", { what: "missing", area: "II.1" }],
    ["đơn vị nào không có kế hoạch", { what: "missing", duties: ["IV.10.1", "IV.12.1"] }],
    ["xã nào chưa có hoạt động gì", { what: "silent", ...COMMUNES }],
    ["xã nào không có hoạt động nào trong tháng 11", { what: "silent", ...COMMUNES, ...NOVEMBER }],
    ["đơn vị nào không làm gì trong tháng 11", { what: "silent", ...NOVEMBER }],
    ["xã nào không có đầu mối", { what: "unmanned", ...COMMUNES }],
  ])("%s", (text, query) => {
    expect(whole(text)).toEqual(Query.parse(query));
  });

  test.each([
    "xã nào không có vướng mắc",
    "tổng số cuộc không tính Tú Đoạn",
    "tiến độ của các xã không đạt",
    "báo cáo nào không bị trả lại",
  ])("%s: what the answer cannot deny is named", (text) => {
    expect(read({ text, today: TODAY })).toMatchObject({ unread: ["không"] });
  });

  test("why somebody sent nothing is not told by their obstacles", () => {
    const text = "Tú Mịch vướng gì mà chưa nộp báo cáo năm";
    expect(read({ text, today: TODAY })).toMatchObject({ unread: ["chưa"] });
  });

  test('a "không" with nothing behind it but when asks', () => {
    expect(whole("Tú Đoạn có hoạt động gì không trong tháng 11")).toEqual(
      Query.parse({ what: "standing", units: [TU_DOAN], ...NOVEMBER }),
    );
  });

  test.each([
    ["tuần này có đơn vị nào gửi gì chưa", { period: { from: "2024-12-16", to: "2024-12-17" } }],
    ["đã có đơn vị nào gửi báo cáo năm chưa", { period: { occasion: "NAM-2024" } }],
  ])("%s: whether anybody has", (text, period) => {
    expect(whole(text)).toEqual(Query.parse({ what: "sent", ...period }));
  });
});

describe("what was done in the days of a special month, and not its report", () => {
  test.each([
    ["trong Tháng hành động có bao nhiêu hoạt động", { what: "standing", ...MONTH }],
    [
      "Tú Đoạn có bao nhiêu hoạt động trong tháng hành động",
      { what: "standing", units: [TU_DOAN], ...MONTH },
    ],
    ["xã nào chưa báo cáo gì trong tháng hành động", { what: "silent", ...COMMUNES, ...MONTH }],
    [
      "tháng 11 có bao nhiêu hoạt động truyền thông",
      { what: "standing", area: "II.1", ...NOVEMBER },
    ],
    ["toàn huyện có bao nhiêu hoạt động", { what: "reports" }],
  ])("%s", (text, query) => {
    expect(whole(text)).toEqual(Query.parse(query));
  });

  test("its report is meant where it is named", () => {
    const query = { what: "missing", ...COMMUNES, period: { occasion: "THD-TONG-KET" } };
    expect(whole("xã nào chưa báo cáo tháng hành động")).toEqual(Query.parse(query));
  });
});

test.each([
  ["nửa cuối năm", { from: "2024-07-01", to: TODAY }],
  ["hai quý cuối năm", { from: "2024-07-01", to: TODAY }],
  ["nửa đầu tháng 11", { from: "2024-11-01", to: "2024-11-15" }],
  ["nua cuoi thang 11", { from: "2024-11-16", to: "2024-11-30" }],
])("%s the mass organisations held so many", (time, period) => {
  const query = { what: "total", figure: "so_cuoc", units: "doan-the", period };
  expect(whole(`${time} các đoàn thể tổ chức mấy cuộc`)).toEqual(Query.parse(query));
});

test("half of a quarter is named", () => {
  expect(read({ text: "nửa đầu quý 3 đoàn thể có mấy cuộc", today: TODAY })).toMatchObject({
    unread: ["nửa đầu"],
  });
});

test("schools that held something are a condition, and named", () => {
  const text = "các trường tuyên truyền được mấy buổi quý 4";
  expect(read({ text, today: TODAY })).toMatchObject({ unread: ["trường"] });
});

test("what is counted by itself further on says nothing of what was counted before", () => {
  const text = "quý 3 bao nhiêu cuộc, bao nhiêu lượt người, bao nhiêu lớp tập huấn";
  expect(whole(text)).toMatchObject({ figure: "so_cuoc", also: ["nguoi_du", "lop_tap_huan"] });
});

test.each([
  ["kinh phí được giao năm nay bao nhiêu, đã chi bao nhiêu", "bao nhiêu"],
  ["đơn vị nào chưa có vướng mắc nào", "chưa"],
  ["xã nào không có vướng mắc gì", "không"],
])("%s: what asks for something else is named", (text, part) => {
  expect(read({ text, today: TODAY })).toMatchObject({ unread: [part] });
});

test.each(["xã không có vướng mắc gì", "xã em chưa có khó khăn gì ạ"])(
  "%s: whoever has no obstacle says so, and asks nothing",
  (text) => {
    expect(read({ text, today: TODAY, who: TU_DOAN }).kind).toBe("none");
  },
);

const HALF_YEAR = { period: { occasion: "6T-2024" } };

test.each([
  ["Tú Đoạn gửi báo cáo 6 tháng hôm nào", { what: "sent", units: [TU_DOAN], ...HALF_YEAR }],
  ["xã nào nộp báo cáo 6 tháng ngày nào", { what: "sent", ...COMMUNES, ...HALF_YEAR }],
  [
    "bao giờ Tú Đoạn phải nộp báo cáo 6 tháng",
    { what: "deadline", units: [TU_DOAN], ...HALF_YEAR },
  ],
  ["hạn nào gần nhất", { what: "deadline" }],
  ["sắp tới có hạn nào", { what: "deadline" }],
])("%s: when it was sent, and until when it is to be", (text, query) => {
  expect(whole(text)).toEqual(Query.parse(query));
});
