import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { readQuestion } from "../../src/asking/read.ts";
import { loadPlan } from "../../src/plan/load.ts";
import { plan as of2024 } from "../progress/plan-2024.ts";

const planOf = (name: string) =>
  loadPlan(fileURLToPath(new URL(`../fixtures/plans/${name}.yaml`, import.meta.url)));
const withDays = planOf("xa-co-han-2026");
const byQuarter = planOf("xa-theo-quy-2026");
const withKinh = planOf("xa-nhieu-so-lieu-2026");

const office = (plan: typeof of2024, text: string, today = "2026-07-10") =>
  readQuestion(text, { plan, today, isOffice: true, own: [] });

test.each([
  ["hạn sinh hoạt gia đình quý II", "deadline", ["A.2-2"]],
  ["bao giờ hết hạn quý I", "deadline", ["A.2-1"]],
  ["hạn quý IV", "deadline", ["A.2-4"]],
  ["còn bao nhiêu ngày nữa đến hạn xây dựng kế hoạch", "deadline", ["A.1"]],
  ["thôn nào chưa báo cáo quý II", "missing", ["A.2-2"]],
])("%s: what is due in the time that is named", (text, what, duties) => {
  expect(office(withDays, text)).toMatchObject({ query: { what, duties, asOf: null }, unread: [] });
});

test.each(["còn bao nhiêu ngày", "còn mấy ngày nữa đến hạn"])("%s: whatever is due", (text) => {
  expect(office(withDays, text)).toMatchObject({
    query: { what: "deadline", duties: null },
    unread: [],
  });
});

test("a duty that has no day of its own is named where a day is asked", () => {
  expect(office(withDays, "hạn ngày hội gia đình")).toMatchObject({
    unread: ["ngày hội gia đình"],
  });
});

test.each([
  ["thôn nào chưa nộp báo cáo quý I", "missing", "QUY-1"],
  ["Thôn Pác Đáu đã báo cáo quý II chưa", "sent", "QUY-2"],
  ["hạn báo cáo quý III", "deadline", "QUY-3"],
])("%s: the report of that quarter, whatever day it is", (text, what, occasion) => {
  const query = { what, period: { occasion }, asOf: null };
  expect(office(byQuarter, text)).toMatchObject({ query, unread: [] });
});

test.each(["hạn báo cáo quý III", "xã nào chưa nộp báo cáo quý I"])(
  "%s: a plan that has no such report names the quarter",
  (text) => {
    expect(office(of2024, text, "2024-06-20")).toMatchObject({
      unread: [/quý I+$/.exec(text)?.[0]],
    });
  },
);

test("a closed unit is answered for by its successor, by name, in a quarter as well as today", () => {
  expect(office(withDays, "Thôn Khòn Tòng đã báo cáo quý I chưa")).toMatchObject({
    query: { units: ["thon-2"], duties: ["A.2-1"], asOf: null },
    moved: [{ from: { code: "thon-3" }, to: { code: "thon-2" } }],
  });
});

test("of a past day the closed unit answers itself; what became of it is said", () => {
  expect(office(withDays, "Thôn Khòn Tòng đến hết ngày 15/5 còn thiếu gì")).toMatchObject({
    query: { units: ["thon-3"], asOf: "2026-05-15" },
    moved: [{ from: { code: "thon-3" }, to: { code: "thon-2" } }],
  });
});

test.each(["tổng kinh phí", "tổng kinh phí đã chi là bao nhiêu", "đã chi bao nhiêu kinh phí"])(
  "%s: no word for money is cut for one that counts people",
  (text) => {
    expect(["none", "unclear"]).toContain(office(withKinh, text).kind);
    expect(office(withKinh, "bao nhiêu người Kinh dự")).toMatchObject({
      query: { figure: "du_kinh" },
    });
  },
);

test.each([
  "bao nhiêu nữ là DTTS dự",
  "nữ DTTS là bao nhiêu",
  "tổng lượt người dự là nữ dân tộc thiểu số",
  "tỷ lệ nữ là người dân tộc thiểu số",
])("%s: what is split in two ways at once is counted nowhere", (text) => {
  expect(office(of2024, text, "2024-06-20")).toMatchObject({
    kind: "crossed",
    query: { figure: "nguoi_du_nu", also: ["nguoi_du_dtts"] },
  });
});

test("two parts that are listed are two figures", () => {
  expect(office(of2024, "bao nhiêu nữ, DTTS dự", "2024-06-20")).toMatchObject({
    query: { figure: "nguoi_du_nu", also: ["nguoi_du_dtts"] },
  });
});
