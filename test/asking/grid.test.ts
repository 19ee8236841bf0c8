import { expect, test } from "vitest";
import { Query } from "../../src/asking/query.ts";
import { readQuestion } from "../../src/asking/read.ts";
import { bare } from "../../src/plan/text.ts";
import { plan, TU_DOAN } from "../progress/plan-2024.ts";

/**
 * What is asked × of whom × when × how it is typed: no question here was ever asked by anybody, and each is
 * read alike. Every slot is said in several ways, and each way of a slot meets many ways of the others.
 */

type Slot = readonly [said: string, query: Record<string, unknown>];
interface Kind {
  readonly said: string;
  readonly several: string;
  readonly query: Record<string, unknown>;
}

const TODAY = "2024-07-10";
const HALF_YEAR = { period: { occasion: "6T-2024" } };
const Q2 = { period: { from: "2024-04-01", to: "2024-06-30" } };
const JUNE = { period: { from: "2024-06-01", to: "2024-06-30" } };
const APRIL = { period: { from: "2024-04-01", to: "2024-04-30" } };

const kinds: readonly Kind[] = [
  { said: "xã", several: "các xã", query: { units: "xa-thi-tran" } },
  { said: "đơn vị", several: "các đơn vị", query: {} },
  { said: "đoàn thể", several: "các đoàn thể", query: { units: "doan-the" } },
  { said: "phòng ban", several: "khối phòng ban", query: { units: "co-quan" } },
  { said: "xã, thị trấn", several: "UBND các xã, thị trấn", query: { units: "xa-thi-tran" } },
];
const named: readonly Slot[] = [
  ["xã Tú Đoạn", { units: [TU_DOAN] }],
  ["bên phụ nữ", { units: ["hoi-lhpn"] }],
  ["P. Tư pháp", { units: ["phong-tu-phap"] }],
  ["ngành y tế", { units: ["tt-y-te"] }],
  ["phòng VHTT", { units: ["phong-vh-tt"] }],
];
const times: readonly Slot[] = [
  ["quý 2", Q2],
  ["trong tháng tư", APRIL],
  ["6 tháng đầu năm", HALF_YEAR],
  ["Q.II", Q2],
  ["t6", JUNE],
  ["từ 1/4 đến 30/6", Q2],
  ["quí hai", Q2],
  ["tháng vừa rồi", JUNE],
  ["tháng 4, 5 và 6", Q2],
];
const figures: readonly Slot[] = [
  ["lượt người dự", { figure: "nguoi_du" }],
  ["tờ rơi", { figure: "to_roi" }],
  ["lớp tập huấn", { figure: "lop_tap_huan" }],
  ["bài trên facebook", { figure: "bai_mxh" }],
  ["văn bản", { figure: "van_ban" }],
  ["lượt người dự là nữ", { figure: "nguoi_du_nu" }],
  ["mô hình", { figure: "mo_hinh_duy_tri" }],
];
const reports: readonly Slot[] = [
  ["báo cáo 6 tháng", HALF_YEAR],
  ["bc 06 tháng đầu năm", HALF_YEAR],
  ["báo cáo sơ kết sáu tháng", HALF_YEAR],
  ["b/c 6t", HALF_YEAR],
];

const of = (what: string, ...slots: readonly Record<string, unknown>[]) =>
  Query.parse(Object.assign({ what }, ...slots));

function* askedOfKinds(): Generator<[string, Query]> {
  for (const { said, several, query } of kinds) {
    for (const [report, time] of reports) {
      yield [`${said} nào chưa nộp ${report}`, of("missing", query, time)];
      yield [`${report} còn ${said} nào chưa gửi`, of("missing", query, time)];
      yield [`${report} ${several} về được bao nhiêu rồi`, of("sent", query, time)];
      yield [`${said} nào nộp ${report} trễ hạn`, of("late", query, time)];
      yield [`mấy ${said} gửi ${report} đúng hẹn`, of("sent", query, time, { timely: true })];
      yield [`tiến độ nộp ${report} của ${several}`, of("sent", query, time)];
      yield [`nhắc ${several} chưa nộp ${report}`, of("nudge", query, time)];
    }
    for (const [when, time] of times)
      for (const [figure, code] of figures) {
        yield [`${when} ${several} được mấy ${figure} rồi`, of("total", query, time, code)];
        yield [`tổng số ${figure} của ${several} ${when}`, of("total", query, time, code)];
        yield [`${said} nào không có ${figure} nào ${when}`, of("lacking", query, time, code)];
        const ranked = of("total", query, time, code, { by: "unit" });
        yield [`${said} nào nhiều ${figure} nhất ${when}`, ranked];
        yield [`xếp hạng ${several} theo số ${figure} ${when}`, ranked];
      }
  }
}

function* askedOfOne(): Generator<[string, Query]> {
  for (const [unit, query] of named) {
    for (const [report, time] of reports) {
      yield [`${unit} đã nộp ${report} chưa`, of("sent", query, time)];
      yield [`thấy ${report} của ${unit} chưa`, of("sent", query, time)];
      yield [`nhắn ${unit} nộp ${report}`, of("nudge", query, time)];
    }
    for (const [when, time] of times)
      for (const [figure, code] of figures)
        yield [`${unit} ${when} có bao nhiêu ${figure}`, of("total", query, time, code)];
  }
}

const before = ["", "em ơi ", "cho chị hỏi ", "dạ cho em hỏi chút ", "sếp hỏi ", "nhờ em xem "];
const after = ["", " ạ", " vậy em", " thế", " giúp chị với", " nhỉ", "?"];
/** So far apart that each way of typing meets each kind of question. */
const STEP = 11;

const grid = [...askedOfKinds(), ...askedOfOne()]
  .filter((_, i) => i % STEP === 0)
  .map(([text, query], i) => {
    const isOrder = /^nh[ắă]/.test(text);
    const said = `${isOrder ? "" : before[i % before.length]}${text}${after[i % after.length]}`;
    return { text: i % 3 === 1 ? bare(said) : said, query };
  });

test("each way of asking meets each way of saying who, when and what, in any typing", () => {
  expect(grid.length).toBeGreaterThan(100);
  const read = grid.map(({ text, query }) => {
    const reading = readQuestion(text, { plan, today: TODAY, isOffice: true, own: [] });
    const isWhole = reading.kind === "query" && reading.unread.length === 0;
    return { text, is: isWhole ? reading.query : reading, query };
  });
  expect(read.filter(({ is, query }) => JSON.stringify(is) !== JSON.stringify(query))).toEqual([]);
});
