import { describe, expect, test } from "vitest";
import { Query } from "../../src/asking/query.ts";
import { read } from "./corpus.ts";

/** Words that were left over and spoiled a question, by their kinds; and what of the same kind still is named. */

const TODAY = "2024-12-17";
const whole = (text: string) => {
  const reading = read({ text, today: TODAY });
  return reading.kind === "query" && reading.unread.length === 0 ? reading.query : reading;
};
const named = (text: string) => {
  const reading = read({ text, today: TODAY });
  return reading.kind === "query" ? reading.unread.join(" ") : reading.kind;
};

const HALF_YEAR = { period: { occasion: "6T-2024" } };
const Q3 = { period: { from: "2024-07-01", to: "2024-09-30" } };
const COMMUNES = { units: "xa-thi-tran" };

describe("what was given back is to be mended", () => {
  test.each([
    ["có báo cáo nào bị trả lại mà chưa sửa không", { what: "returned" }],
    ["xã nào bị trả lại chưa sửa lại", { what: "returned", ...COMMUNES }],
    ["báo cáo nào còn phải sửa", { what: "returned" }],
    ["Tú Đoạn đã sửa báo cáo chưa", { what: "returned", units: ["06562"] }],
  ])("%s", (text, query) => {
    expect(whole(text)).toEqual(Query.parse(query));
  });

  test.each([
    ["xã nào đã sửa báo cáo năm", "sửa"],
    ["đơn vị nào chưa bổ sung số liệu", "bổ sung"],
    ["xã nào bị trả lại đã sửa", "sửa"],
  ])("%s: is named", (text, part) => {
    expect(named(text)).toContain(part);
  });
});

describe("who asks for the numbers is said by the way", () => {
  const SESSIONS = { what: "total", figure: "so_cuoc" };
  test.each([
    [
      "Sở xin số liệu 6 tháng: bao nhiêu cuộc truyền thông?",
      { ...SESSIONS, area: "II.1", ...HALF_YEAR },
    ],
    ["Sở Lao động đòi số cuộc quý 3", { ...SESSIONS, ...Q3 }],
    ["đoàn kiểm tra của tỉnh hỏi tổng số cuộc quý 3", { ...SESSIONS, ...Q3 }],
    ["sáng mai họp UBND, cho anh biết tổng số cuộc quý 3", { ...SESSIONS, ...Q3 }],
  ])("%s", (text, query) => {
    expect(whole(text)).toEqual(Query.parse(query));
  });

  test("another's group is no unit of ours", () => {
    expect(named("đoàn giám sát kiểm tra được mấy cuộc")).toContain("đoàn");
  });
});

describe("two sources of money in one question are both answered", () => {
  const STATE_FIRST = { what: "total", figure: "kinh_phi_ns", also: ["kinh_phi_khac"] };
  const OTHERS_FIRST = { what: "total", figure: "kinh_phi_khac", also: ["kinh_phi_ns"] };
  test.each([
    ["ngân sách lẫn xã hội hóa hết bao nhiêu", OTHERS_FIRST],
    ["cả ngân sách lẫn xã hội hóa chi bao nhiêu tiền", OTHERS_FIRST],
    [
      "chi ngân sách 6 tháng hết bao nhiêu tiền, xã hội hóa được bao nhiêu",
      { ...STATE_FIRST, ...HALF_YEAR },
    ],
    ["nguồn ngân sách bao nhiêu, nguồn xã hội hóa bao nhiêu", STATE_FIRST],
  ])("%s", (text, query) => {
    expect(whole(text)).toEqual(Query.parse(query));
  });

  test("whatever is counted twice in one breath, each with its time", () => {
    const query = { what: "total", figure: "to_roi", also: ["so_tay"], ...Q3 };
    expect(whole("tờ rơi quý 3 bao nhiêu, sổ tay quý 3 bao nhiêu")).toEqual(Query.parse(query));
    expect(named("tờ rơi quý 3 bao nhiêu, sổ tay quý 2 bao nhiêu")).toContain("quý 2");
  });
});

test.each([
  ["top 5 xã đông người dự nhất quý 3", { what: "total", figure: "nguoi_du", by: "unit", top: 5 }],
  ["xã nào nhiều người dự nhất quý 3", { what: "total", figure: "nguoi_du", by: "unit" }],
])("%s: a crowd, and no money", (text, query) => {
  expect(whole(text)).toEqual(Query.parse({ ...query, ...COMMUNES, ...Q3 }));
});

test.each([
  "Trung tâm Y tế tư vấn được bao nhiêu lượt người",
  "Trung tâm Y tế hỗ trợ được bao nhiêu người",
])("%s: those who were helped, and no audience", (text) => {
  const query = { what: "total", units: ["tt-y-te"], figure: "luot_ho_tro" };
  expect(whole(text)).toEqual(Query.parse(query));
});

test.each([
  ["lĩnh vực giáo dục làm đến đâu rồi", { units: ["phong-gd-dt"] }],
  ["mảng y tế quý 3 ra sao", { units: ["tt-y-te"], ...Q3 }],
  ["lĩnh vực truyền thông đến đâu rồi", { area: "II.1" }],
])("%s: the one unit whose field it is, or an area of the plan", (text, query) => {
  expect(whole(text)).toEqual(Query.parse({ what: "standing", ...query }));
});
