import { expect, test } from "vitest";
import { Query } from "../../src/asking/query.ts";
import { read } from "./corpus.ts";

/** "Cấp xã" is a kind of units; so many months past are days; what is told of the plan itself is of no duty. */

const MEETINGS = { what: "total", figure: "so_cuoc" };
const COMMUNES = { units: "xa-thi-tran" };
const GIFTS = { period: { from: "2024-11-15", to: "2024-12-15", month: "THD" } };
const days = (from: string, to: string) => ({ period: { from, to } });

test.each([
  ["số cuộc ở cấp xã tháng 4", { ...MEETINGS, ...COMMUNES, ...days("2024-04-01", "2024-04-30") }],
  ["tuyến xã có bao nhiêu cuộc", { ...MEETINGS, ...COMMUNES }],
  ["bao nhiêu cuộc 9 tháng qua", { ...MEETINGS, ...days("2024-01-01", "2024-09-30") }],
  ["hai tháng vừa qua có bao nhiêu cuộc", { ...MEETINGS, ...days("2024-08-01", "2024-09-30") }],
  [
    "báo cáo 6 tháng quá hạn của xã nào",
    { what: "late", ...COMMUNES, period: { occasion: "6T-2024" } },
  ],
  [
    "bao cao 6 thang qua han cua xa nao",
    { what: "late", ...COMMUNES, period: { occasion: "6T-2024" } },
  ],
  ["tiến độ thực hiện kế hoạch của các đoàn thể", { what: "standing", units: "doan-the" }],
  ["so với năm 2023 thì số cuộc năm nay tăng hay giảm", { ...MEETINGS, against: "last-year" }],
])("%s", (text, query) => {
  expect(read({ text, today: "2024-10-03" })).toMatchObject({
    query: Query.parse(query),
    unread: [],
  });
});

test("of a duty those are counted whom its own figure counts", () => {
  const text = "bao nhiêu lượt người được trợ giúp pháp lý tháng 9";
  const helped = { what: "total", figure: "luot_ho_tro", duties: ["IV.2.3"] };
  expect(read({ text, today: "2024-10-03" })).toMatchObject({
    query: Query.parse({ ...helped, ...days("2024-09-01", "2024-09-30") }),
    unread: [],
  });
});

test("what is named by its own noun stays what is asked, though the duty does not count it", () => {
  const leaflets = { what: "total", figure: "to_roi", duties: ["IV.2.3"] };
  expect(read({ text: "bao nhiêu tờ rơi trợ giúp pháp lý", today: "2024-10-03" })).toMatchObject({
    query: Query.parse(leaflets),
  });
});

test("an occasion's days are said with the word for it, or without", () => {
  const text = "các xã đã trao bao nhiêu suất quà dịp Tháng hành động";
  const query = Query.parse({ what: "total", figure: "qua_tang", ...COMMUNES, ...GIFTS });
  expect(read({ text, today: "2024-12-20" })).toMatchObject({ query, unread: [] });
});

test("in July the months past are the half-year that is reported", () => {
  const query = Query.parse({ ...MEETINGS, period: { occasion: "6T-2024" } });
  expect(read({ text: "bao nhiêu cuộc 6 tháng qua", today: "2024-07-05" })).toMatchObject({
    query,
  });
});

test.each([
  ["tháng 4 có mấy cuộc tuyên truyền ở cấp huyện", "cấp huyện"],
  ["các đơn vị cấp huyện chưa nộp báo cáo 6 tháng", "cấp huyện"],
  ["khối huyện có bao nhiêu cuộc", "khối huyện"],
])("%s: several kinds at once are named", (text, part) => {
  expect(read({ text, today: "2024-10-03" })).toMatchObject({ kind: "query", unread: [part] });
});

test("what was done before the plan is no time of it", () => {
  const reading = read({ text: "bao nhiêu cuộc 12 tháng qua", today: "2024-10-03" });
  expect(reading).toMatchObject({ kind: "time" });
});
