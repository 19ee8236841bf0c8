import { expect, test } from "vitest";
import { Query } from "../../src/asking/query.ts";
import { TU_DOAN } from "../progress/plan-2024.ts";
import { read } from "./corpus.ts";

/** What lies with the office, what came back from it, and who has nobody to report. */

const COMMUNES = { units: "xa-thi-tran" };

test.each([
  ["báo cáo nào bị trả lại", { what: "returned" }],
  ["xa nao bi tra lai bao cao", { what: "returned", ...COMMUNES }],
  ["xã nào bị trả lại mà chưa gửi lại", { what: "returned", ...COMMUNES }],
  [
    "báo cáo 6 tháng của xã nào bị trả lại",
    { what: "returned", ...COMMUNES, period: { occasion: "6T-2024" } },
  ],
  ["báo cáo nào phòng trả lại mà các xã chưa sửa", { what: "returned", ...COMMUNES }],
  ["còn bao nhiêu báo cáo đang chờ phòng mình duyệt", { what: "waiting" }],
  ["vướng mắc nào đang chờ phòng mình trả lời", { what: "obstacles" }],
  ["còn báo cáo nào chưa tiếp nhận", { what: "waiting" }],
  ["có bao nhiêu báo cáo đang chờ duyệt", { what: "waiting" }],
  ["đơn vị nào chưa có đầu mối", { what: "unmanned" }],
  ["vướng mắc nào đang chờ trả lời", { what: "obstacles" }],
  ["các đơn vị chưa cử cán bộ đầu mối", { what: "unmanned" }],
  ["Tú Đoạn đã có đầu mối chưa", { what: "unmanned", units: [TU_DOAN] }],
])("%s", (text, query) => {
  expect(read({ text })).toMatchObject({ query: Query.parse(query), unread: [] });
});

test.each([
  ["báo cáo của tôi đã được tiếp nhận chưa", "waiting"],
  ["xã mình có bị trả lại báo cáo nào không", "returned"],
  ["báo cáo nào bị trả lại", "returned"],
])("%s: a focal point asks it of the own unit", (text, what) => {
  const query = Query.parse({ what, units: [TU_DOAN] });
  expect(read({ text, who: TU_DOAN })).toMatchObject({ query, unread: [] });
});

test.each([
  ["báo cáo nào chưa bị trả lại", "chưa"],
  ["báo cáo nào bị trả lại tháng 5", "tháng 5"],
  ["xã nào bị trả lại nhiều nhất", "nhiều nhất"],
  ["báo cáo nào đã tiếp nhận", "tiếp nhận"],
  ["đơn vị nào đã có đầu mối", "đầu mối"],
  ["xã nào chưa có đầu mối quý 1", "quý 1"],
  ["bao nhiêu đầu mối chưa báo cáo", "đầu mối"],
  ["đầu mối nào chưa nộp báo cáo", "nộp"],
  ["đơn vị nào chưa nộp báo cáo đã duyệt", "duyệt"],
  ["báo cáo nào chờ lãnh đạo duyệt", "lãnh đạo"],
  ["đơn vị nào bị trả lại báo cáo IV.12.3", "IV.12.3"],
])("%s: what is not in the query is named", (text, part) => {
  const reading = read({ text });
  expect(reading.kind === "query" && reading.unread.join(" ")).toContain(part);
});

test.each(["báo cáo của em bị trả lại rồi", "chờ duyệt", "xã em chưa có đầu mối"])(
  "%s: tells, and asks nothing",
  (text) => {
    expect(read({ text, who: TU_DOAN }).kind).toBe("none");
  },
);
