import { describe, expect, test } from "vitest";
import { Query } from "../../src/asking/query.ts";
import { TU_DOAN } from "../progress/plan-2024.ts";
import { read } from "./corpus.ts";

const COMMUNES = { units: "xa-thi-tran" };
const NUMBER = { what: "total", figure: "van_ban", units: [TU_DOAN] };
const ANY = { is: "over", of: 0 };

function isRead(text: string, query: object, today?: string) {
  const reading = read({ text, ...(today && { today }) });
  expect(reading).toMatchObject({ query: Query.parse(query), unread: [] });
}

/** A unit's document by its number or day: it was no question, or a deadline. */
describe("number and day of a document", () => {
  test.each([
    ["kế hoạch của Tú Đoạn số mấy", { ...NUMBER, duties: ["IV.12.1"] }],
    ["ke hoach nam cua tu doan so bao nhieu", { ...NUMBER, duties: ["IV.12.1"] }],
    ["kế hoạch của Tú Đoạn ban hành ngày nào, số bao nhiêu", { ...NUMBER, duties: ["IV.12.1"] }],
    ["Số và ngày kế hoạch của xã Tú Đoạn là gì", { ...NUMBER, duties: ["IV.12.1"] }],
    ["số hiệu kế hoạch Tháng hành động của Tú Đoạn", { ...NUMBER, duties: ["IV.12.2"] }],
  ])("%s", isRead);

  test("of all units a day is a deadline, or is named", () => {
    const reading = read({ text: "kế hoạch Tháng hành động các xã phải ban hành ngày nào" });
    expect(reading.kind === "query" ? reading.query.what : "deadline").toBe("deadline");
  });
});

/** Who has any of one figure: it was unclear, or who sent something. */
describe("who has any", () => {
  test.each([
    ["xã nào đã phát tờ rơi", { what: "reaching", ...COMMUNES, figure: "to_roi", bound: ANY }],
    ["những đơn vị nào tập huấn", { what: "reaching", figure: "lop_tap_huan", bound: ANY }],
    ["mấy đơn vị có đăng bài trên facebook", { what: "reaching", figure: "bai_mxh", bound: ANY }],
    [
      "bao nhieu xa da thanh lap mo hinh moi",
      { what: "reaching", ...COMMUNES, figure: "mo_hinh_moi", bound: ANY },
    ],
  ])("%s", isRead);

  test.each(["đơn vị nào dự hội nghị", "xã nào phát tờ rơi muộn", "xã nào phát nhiều tờ rơi hơn"])(
    "%s: is another question",
    (text) => {
      const reading = read({ text });
      const isAnswered = reading.kind === "query" && reading.unread.length === 0;
      expect(isAnswered && reading.query.what).not.toBe("reaching");
    },
  );
});

describe("what is counted", () => {
  test.each([
    ["đã kiểm tra bao nhiêu xã rồi", { what: "total", figure: "don_vi_duoc_kiem_tra" }],
    [
      "kiểm tra mấy cuộc, mấy xã",
      { what: "total", figure: "cuoc_kiem_tra", also: ["don_vi_duoc_kiem_tra"] },
    ],
    [
      "bao nhiêu học sinh được giáo dục giới tính",
      { what: "total", figure: "nguoi_du", duties: ["IV.8.1"] },
    ],
    ["tập huấn cho bao nhiêu cán bộ", { what: "total", figure: "hoc_vien" }],
    ["tu van cho bao nhieu luot nguoi", { what: "total", figure: "luot_ho_tro" }],
  ])("%s", isRead);

  test.each([
    ["bao nhiêu học sinh được giáo dục về giới", "giáo dục"],
    ["tuyên truyền cho bao nhiêu cán bộ", "cán bộ"],
    ["xã nào có tỷ lệ nữ dự thấp nhất", "thấp nhất"],
    ["đơn vị nào chưa tổ chức phát động tháng hành động", "phát động"],
    ["don vi nao chua phat dong thang hanh dong", "phat dong"],
  ])("%s: the part that no figure tells is named", (text, part) => {
    const reading = read({ text, today: "2024-12-10" });
    expect("unread" in reading && reading.unread.join(" ")).toContain(part);
  });
});

/** "6 tháng cuối năm" was the last days of the year before. */
describe("times", () => {
  test.each([
    ["6 tháng cuối năm có bao nhiêu cuộc", { from: "2024-07-01", to: "2024-10-16" }],
    ["trong 2 tháng 7 và 8 có bao nhiêu cuộc", { from: "2024-07-01", to: "2024-08-31" }],
  ])("%s", (text, period) =>
    isRead(text, { what: "total", figure: "so_cuoc", period }, "2024-10-16"),
  );

  test("what is still owed in a time is not what was done in it", () => {
    const reading = read({
      ...{ text: "tháng này em phải nộp những báo cáo gì", who: TU_DOAN },
      today: "2024-06-05",
    });
    expect(reading).toMatchObject({ query: { what: "standing" }, unread: ["tháng này"] });
  });

  test("who did nothing in a special month is asked of its days", () => {
    const period = { from: "2024-11-15", to: "2024-12-15", month: "THD" };
    const query = { what: "silent", ...COMMUNES, period };
    isRead("xã nào chưa có hoạt động gì trong Tháng hành động", query, "2024-11-28");
  });
});
