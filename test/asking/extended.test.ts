import { expect, test } from "vitest";
import { Query } from "../../src/asking/query.ts";
import { TAM_GIA, TU_DOAN } from "../progress/plan-2024.ts";
import { read } from "./corpus.ts";

/** More time than the plan gives: who has it and until when, who asks for it; and what asks for it is no question. */

const COMMUNES = { units: "xa-thi-tran" };
const HALF_YEAR = { period: { occasion: "6T-2024" } };
const today = "2024-06-16";

test.each([
  ["xã nào được gia hạn", { what: "extended", ...COMMUNES }],
  ["các đơn vị được gia hạn", { what: "extended" }],
  ["đã gia hạn cho những xã nào", { what: "extended", ...COMMUNES }],
  ["bao nhiêu đơn vị được gia hạn báo cáo 6 tháng", { what: "extended", ...HALF_YEAR }],
  ["hạn mới của xã Tú Đoạn là ngày nào", { what: "extended", units: [TU_DOAN] }],
  ["tam gia dc gia han chua", { what: "extended", units: [TAM_GIA] }],
  ["đơn vị nào đang xin gia hạn", { what: "requested" }],
  ["có xã nào xin gia hạn mà chưa trả lời không", { what: "requested", ...COMMUNES }],
  ["đơn vị nào xin gia hạn đang chờ duyệt", { what: "requested" }],
  ["xã nào xin gia hạn đã được duyệt chưa", { what: "extended", ...COMMUNES }],
  ["có ai xin gia hạn báo cáo 6 tháng không", { what: "requested", ...HALF_YEAR }],
])("%s", (text, query) => {
  expect(read({ text, today })).toMatchObject({ query: Query.parse(query), unread: [] });
});

test.each([
  "Được gia hạn đến ngày nào",
  "xã mình được gia hạn chưa",
  "hạn mới của xã là ngày nào",
  "đề nghị gia hạn của xã đã được duyệt chưa",
  "được gia hạn thêm mấy ngày",
])("%s: a focal point asks it of the own unit", (text) => {
  const query = Query.parse({ what: "extended", units: [TU_DOAN] });
  expect(read({ text, today, who: TU_DOAN })).toMatchObject({ query, unread: [] });
});

test("and of no other one", () => {
  const text = "Tam Gia được gia hạn đến ngày nào";
  expect(read({ text, today, who: TU_DOAN }).kind).toBe("others");
});

test.each([
  ["xã nào chưa được gia hạn", "chưa"],
  ["đơn vị nào được gia hạn mà chưa nộp", "chưa"],
  ["đơn vị nào được gia hạn đã nộp báo cáo", "đã"],
  ["xã nào được gia hạn mà nộp muộn", "nộp muộn"],
  ["xã nào được gia hạn tháng 5", "tháng 5"],
  ["nhắc các xã được gia hạn", "được gia hạn"],
])("%s: what is not in the query is named", (text, part) => {
  const reading = read({ text, today });
  expect(reading.kind === "query" && reading.unread.join(" ")).toContain(part);
});

test.each([
  "cho em xin gia hạn mấy ngày",
  "cho xã em gia hạn thêm mấy hôm được không",
  "em xin gia hạn được không ạ",
  "xin gia hạn báo cáo đến 18/6",
  "gia hạn thế nào",
  "muốn gia hạn thì làm sao",
  "đơn vị em được gia hạn rồi",
  "Hội nghị ngày 11/6 hoãn rồi nhé, chưa biết khi nào tổ chức",
])("%s: asks for it, or tells of it", (text) => {
  for (const who of [undefined, TU_DOAN]) expect(read({ text, today, who }).kind).toBe("none");
});
