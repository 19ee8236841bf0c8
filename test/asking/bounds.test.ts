import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pack, unpack } from "../../src/asking/pack.ts";
import { Query, SIDES } from "../../src/asking/query.ts";
import { reachedIn } from "../../src/asking/units-apart.ts";
import { totalIn } from "../../src/progress/totals.ts";
import { plan, TAM_GIA, TU_DOAN, unit } from "../progress/plan-2024.ts";
import { read } from "./corpus.ts";

/** An amount that tells units apart: it is in the query with its side, or it is named. */

const COMMUNES = { units: "xa-thi-tran" };
const told = (text: string, who?: string) => {
  const reading = read({ text, who });
  return reading.kind === "query" && reading.unread.length === 0 ? reading.query : reading;
};
const reaching = (is: string, of: number, rest: object) =>
  Query.parse({ what: "reaching", bound: { is, of }, ...rest });
const SESSIONS = { figure: "so_cuoc" };

describe("units by how much of a figure they have", () => {
  test.each([
    ["xã nào có trên 5 cuộc", reaching("over", 5, { ...COMMUNES, ...SESSIONS })],
    ["các xã có trên 5 cuộc", reaching("over", 5, { ...COMMUNES, ...SESSIONS })],
    ["xã nào có số cuộc > 5", reaching("over", 5, { ...COMMUNES, ...SESSIONS })],
    ["xa nao duoc tu 5 cuoc tro len", reaching("from", 5, { ...COMMUNES, ...SESSIONS })],
    ["xã nào được từ 5 cuộc trở xuống", reaching("upto", 5, { ...COMMUNES, ...SESSIONS })],
    ["xã nào chưa đạt 5 cuộc", reaching("under", 5, { ...COMMUNES, ...SESSIONS })],
    ["xã nào không quá hai cuộc", reaching("upto", 2, { ...COMMUNES, ...SESSIONS })],
    ["bao nhiêu xã tổ chức được ít nhất 3 cuộc", reaching("from", 3, { ...COMMUNES, ...SESSIONS })],
    ["đơn vị nào nhiều hơn 50 lượt người dự", reaching("over", 50, { figure: "nguoi_du" })],
    ["đơn vị nào lượt người dự trên 50 người", reaching("over", 50, { figure: "nguoi_du" })],
    ["đơn vị nào có trên 50 nữ dự", reaching("over", 50, { figure: "nguoi_du_nu" })],
    ["đơn vị nào phát trên 1.000 tờ rơi", reaching("over", 1000, { figure: "to_roi" })],
    [
      "đơn vị nào có kinh phí dưới 2 triệu rưỡi",
      reaching("under", 2_500_000, { figure: "kinh_phi_ns" }),
    ],
    ["đơn vị nào ban hành trên 3 văn bản", reaching("over", 3, { figure: "van_ban" })],
    [
      "tháng 5 xã nào có dưới 2 cuộc",
      reaching("under", 2, {
        ...{ ...COMMUNES, ...SESSIONS },
        period: { from: "2024-05-01", to: "2024-05-31" },
      }),
    ],
    ["Tú Đoạn có trên 5 cuộc không", reaching("over", 5, { units: [TU_DOAN], ...SESSIONS })],
  ])("%s", (text, query) => {
    expect(told(text)).toEqual(query);
  });

  test("a focal point asks it of the own unit", () => {
    const own = reaching("from", 5, { units: [TU_DOAN], ...SESSIONS });
    expect(told("xã mình đã đạt 5 cuộc chưa", TU_DOAN)).toEqual(own);
    expect(told("xã nào có trên 5 cuộc", TU_DOAN)).toMatchObject({ kind: "others" });
  });

  test.each([
    ["xã nào không có trên 5 cuộc", "không"],
    ["xã nào vẫn chưa có trên 5 cuộc", "chưa"],
    ["xã nào có trên 50 lượt người dự và trên 5 cuộc", "5"],
    ["xã nào có trên 5 cuộc và nộp đúng hạn", "đúng hạn"],
    ["các xã trên 5 cuộc nhiều nhất", "nhiều nhất"],
  ])("%s: what is not in the query is named", (text, part) => {
    const reading = told(text);
    expect("kind" in reading && reading.kind === "query" && reading.unread.join(" ")).toContain(
      part,
    );
  });

  test.each([
    "xã em tổ chức trên 5 cuộc",
    "Các xã đã tổ chức trên 5 cuộc",
    "tổng trên 120 lượt người dự",
    "trên 5 cuộc",
    "xã nào có tỷ lệ nữ trên 50%",
  ])("%s: no such question", (text) => {
    const reading = told(text);
    expect("kind" in reading && reading.kind).not.toBe("query");
  });
});

function between(of: number, to: number, rest: object) {
  return Query.parse({ what: "reaching", bound: { is: "between", of, to }, ...rest });
}

describe("between two amounts, both of them within", () => {
  test.each([
    ["xã nào có từ 5 đến 10 cuộc", between(5, 10, { ...COMMUNES, ...SESSIONS })],
    ["xa nao tu 5 den 10 cuoc", between(5, 10, { ...COMMUNES, ...SESSIONS })],
    ["Tú Đoạn có từ hai tới ba cuộc không", between(2, 3, { units: [TU_DOAN], ...SESSIONS })],
    ["xã nào phát 100 - 200 tờ rơi", between(100, 200, { ...COMMUNES, figure: "to_roi" })],
    ["đơn vị nào lượt người dự từ 50 đến 100", between(50, 100, { figure: "nguoi_du" })],
    [
      "đơn vị nào kinh phí từ 2 đến 5 triệu",
      between(2_000_000, 5_000_000, { figure: "kinh_phi_ns" }),
    ],
  ])("%s", (text, query) => {
    expect(told(text)).toEqual(query);
  });

  test.each([
    "bao nhiêu xã có từ 10 đến 5 cuộc",
    "xã em tổ chức từ 5 đến 10 cuộc",
    "xã nào có trên 5 và dưới 10 cuộc",
  ])("%s: is not answered by half", (text) => {
    const reading = told(text);
    const isWhole =
      !("kind" in reading) || (reading.kind === "query" && reading.unread.length === 0);
    expect(isWhole).toBe(false);
  });

  test("whoever has as much as either of the two is between them", () => {
    const figure = plan.figures.find(({ code }) => code === "so_cuoc");
    if (!figure) throw new Error("The plan counts no sessions");
    const units = [unit(TU_DOAN)];
    const scope = { time: null, area: null, duties: null, units };
    const none = totalIn(plan, figure, [], scope, "2024-06-20");
    const reached = [4, 5, 10, 11].filter((value) => {
      const said = { unit: unit(TU_DOAN), value };
      const each = [{ ...said, about: false, from: [1], by: [said] }];
      return reachedIn({ ...none, each }, { is: "between", of: 5, to: 10 }).reached.length > 0;
    });
    expect(reached).toEqual([5, 10]);
  });
});

const amount = fc.nat(5000);
const side = fc.constantFrom(...SIDES.filter((one) => one !== "between"));

test("a bound comes out of a button as it went in, and needs its figure", () => {
  fc.assert(
    fc.property(side, amount, (is, of) => {
      const query = reaching(is, of, SESSIONS);
      expect(unpack(pack(query))).toEqual(query);
    }),
  );
  const ranged = between(5, 10, SESSIONS);
  expect(unpack(pack(ranged))).toEqual(ranged);
  const bound = { is: "over", of: 5 };
  expect(Query.safeParse({ what: "reaching", ...SESSIONS }).success).toBe(false);
  expect(Query.safeParse({ what: "reaching", bound }).success).toBe(false);
  expect(Query.safeParse({ what: "total", ...SESSIONS, bound }).success).toBe(false);
});

test("both sides of an amount are all units, and those that said nothing are on neither", () => {
  const figure = plan.figures.find(({ code }) => code === "so_cuoc");
  if (!figure) throw new Error("The plan counts no sessions");
  const units = [TU_DOAN, TAM_GIA].map(unit);
  const scope = { time: null, area: null, duties: null, units };
  const none = totalIn(plan, figure, [], scope, "2024-06-20");
  const opposite = { over: "upto", from: "under", under: "from", upto: "over" } as const;
  fc.assert(
    fc.property(side, amount, amount, (is, of, value) => {
      const said = { unit: unit(TU_DOAN), value };
      const each = [{ ...said, about: false, from: [1], by: [said] }];
      const total = { ...none, each, without: [unit(TAM_GIA)] };
      const [one, other] = [
        { is, of },
        { is: opposite[is], of },
      ].map((b) => reachedIn(total, b));
      expect(one?.reached).toEqual(other?.others);
      expect(one?.others).toEqual(other?.reached);
      expect(one?.without).toEqual([unit(TAM_GIA)]);
    }),
  );
});
