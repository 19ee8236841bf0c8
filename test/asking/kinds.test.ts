import { describe, expect, test } from "vitest";
import { pack, unpack } from "../../src/asking/pack.ts";
import { Query } from "../../src/asking/query.ts";
import { readQuestion } from "../../src/asking/read.ts";
import { plan, TAM_GIA, TU_DOAN, unit } from "../progress/plan-2024.ts";

const office = (text: string, today = "2024-06-20") =>
  readQuestion(text, { plan, today, isOffice: true, own: [] });

/** What differs from a query that says nothing. */
function told(text: string) {
  const reading = office(text);
  if (reading.kind !== "query") return reading.kind;
  const usual = Query.parse({ what: reading.query.what });
  const { what, ...rest } = reading.query;
  const said = Object.entries(rest).filter(
    ([key, value]) => value !== usual[key as keyof typeof usual],
  );
  return { what, ...Object.fromEntries(said), unread: reading.unread };
}

const MAY = { from: "2024-05-01", to: "2024-05-31" };
const PLANS = { units: "xa-thi-tran", duties: ["IV.12.1"] };
const AGENCIES = { units: "co-quan", period: { occasion: "6T-2024" } };
const MOST_LEAFLETS = { figure: "to_roi", by: "unit" };
const APRIL = { from: "2024-04-01", to: "2024-04-30" };

describe("kinds of questions that were read wrongly once", () => {
  test.each([
    [
      "Hiện có bao nhiêu xã, thị trấn đã báo cáo 06 tháng rồi",
      { what: "sent", units: "xa-thi-tran", period: { occasion: "6T-2024" }, unread: [] },
    ],
    [
      "Công an huyện đã làm những việc gì",
      { what: "standing", units: ["cong-an-huyen"], unread: [] },
    ],
    [
      "Tổng kinh phí đã chi cho công tác bình đẳng giới",
      { what: "total", figure: "kinh_phi_ns", unread: [] },
    ],
    ["Đơn vị nào chưa triển khai Tháng hành động", { what: "missing", area: "II.3", unread: [] }],
    [
      "xếp hạng các xã theo lượt người dự",
      { what: "total", units: "xa-thi-tran", figure: "nguoi_du", by: "unit", unread: [] },
    ],
    [
      "các đơn vị đã tập huấn được bao nhiêu lớp",
      { what: "total", figure: "lop_tap_huan", unread: [] },
    ],
    [
      "so luong nu tham gia quy 2",
      {
        ...{ what: "total", figure: "nguoi_du_nu", unread: [] },
        period: { from: "2024-04-01", to: "2024-06-20" },
      },
    ],
    ["Phòng GD làm được gì rồi", { what: "standing", units: ["phong-gd-dt"], unread: [] }],
    ["TT Y tế làm được gì rồi", { what: "standing", units: ["tt-y-te"], unread: [] }],
    [
      "lượt người dự theo từng xã/tt",
      { what: "total", figure: "nguoi_du", units: "xa-thi-tran", by: "unit", unread: [] },
    ],
    [
      "các xã và đoàn thể mỗi khối bn lượt người dự",
      { what: "total", figure: "nguoi_du", by: "kind", unread: [] },
    ],
    [
      "tờ rơi, sổ tay mỗi loại phát bao nhiêu v ạ",
      { what: "total", figure: "to_roi", also: ["so_tay"], unread: [] },
    ],
    [
      "có mấy bài đăng trên zalo trong tháng 5",
      { what: "total", figure: "bai_mxh", period: MAY, unread: [] },
    ],
    [
      "xã nào chưa báo cáo số tờ rơi",
      { what: "lacking", units: "xa-thi-tran", figure: "to_roi", unread: [] },
    ],
    [
      "xã nào nôp muôn báo cáo 6 tháng",
      { what: "late", units: "xa-thi-tran", period: { occasion: "6T-2024" }, unread: [] },
    ],
    [
      "đến hết tháng 5 bao nhiêu xã đã nộp báo cáo 6 tháng",
      {
        ...{ what: "sent", units: "xa-thi-tran", period: { occasion: "6T-2024" } },
        ...{ asOf: "2024-05-31", unread: [] },
      },
    ],
    ["kế hoạch triển khai đến đâu", { what: "standing", unread: [] }],
    ["thực hiện kế hoạch đến đâu rồi", { what: "standing", unread: [] }],
    [
      "các xã xây dựng kế hoạch đến đâu rồi",
      { what: "standing", units: "xa-thi-tran", duties: ["IV.12.1"], unread: [] },
    ],
    [
      "các đoàn thể nộp muộn báo cáo 6 tháng",
      { what: "late", units: "doan-the", period: { occasion: "6T-2024" }, unread: [] },
    ],
    ["những xã chưa có kế hoạch", { what: "missing", ...PLANS, unread: [] }],
    ["cơ quan nào chưa nộp báo cáo 6 tháng", { what: "missing", ...AGENCIES, unread: [] }],
    ["số cuộc của các cơ quan, đơn vị", { what: "total", figure: "so_cuoc", unread: [] }],
    ["kiểm tra được mấy đơn vị", { what: "total", figure: "don_vi_duoc_kiem_tra", unread: [] }],
    ["phát thanh mấy lượt", { what: "total", figure: "luot_phat", unread: [] }],
    ["phát sóng mấy lượt", { what: "total", figure: "luot_phat", unread: [] }],
    ["phát loa được bao nhiêu lượt rồi", { what: "total", figure: "luot_phat", unread: [] }],
    ["đơn vị nào chưa tách giới", { what: "lacking", figure: "nguoi_du_nu", unread: [] }],
    ["don vi nao co so lieu to roi nhieu nhat", { what: "total", ...MOST_LEAFLETS, unread: [] }],
    [
      "báo cáo năm trước hôm nào phải nộp",
      { what: "deadline", period: { occasion: "NAM-2024" }, unread: [] },
    ],
  ])("%s", (text, query) => {
    expect(told(text)).toEqual(query);
  });

  test.each([
    ["tổng lượt người dự của các đơn vị nộp muộn", "nộp muộn"],
    ["số cuộc theo tháng", "theo"],
    ["số cuộc quý 2 tăng hay giảm", "tăng hay giảm"],
    ["bao nhiêu cuộc, tờ rơi, sổ tay, lớp tập huấn", "lớp tập huấn"],
    ["cuối năm xã nào nhiều cuộc nhất", "cuối năm"],
    ["5 đơn vị nộp báo cáo 6 tháng nhiều nhất", "5"],
    ["UBND xã Tam Gia có mô hình nào không", "mô hình"],
    ["Tú Đoạn phát trên đài huyện mấy tin bài", "đài huyện"],
    ["số lượt người dự tách nam nữ", "tách"],
    ["Xã nào tuyên truyền nhiều nhất", "nhiều nhất"],
  ])("%s: what is not in the query is named", (text, part) => {
    const reading = office(text);
    expect(reading.kind === "query" && reading.unread.join(" ")).toContain(part);
  });

  test.each([
    "so với tháng 4, tháng 5 tổ chức nhiều cuộc hơn không",
    "so voi thang 4 thi thang 5 duoc nhieu cuoc hon k",
    "tháng 5 tổ chức nhiều cuộc hơn so với tháng 4 không",
    "tháng 5 có nhiều cuộc hơn tháng 4 không",
  ])("%s: the later one against the one that it is held against", (text) => {
    const found = { what: "total", figure: "so_cuoc", period: MAY, against: APRIL, unread: [] };
    expect(told(text)).toEqual(found);
  });

  test.each([
    ["tháng 5 xã nào đã gửi báo cáo", { what: "sent", units: "xa-thi-tran", period: MAY }],
    ["tháng 5 xã nào chưa gửi gì", { what: "silent", units: "xa-thi-tran", period: MAY }],
    [
      "từ đầu tháng 5 tới giờ đơn vị nào không gửi gì",
      { what: "silent", period: { from: "2024-05-01", to: "2024-06-20" } },
    ],
    ["tháng 5 các xã gửi mấy báo cáo", { what: "reports", units: "xa-thi-tran", period: MAY }],
    ["tháng 5 tú đoạn làm được gì", { what: "standing", units: [TU_DOAN], period: MAY }],
    ["truyền thông tháng 5 đến đâu rồi", { what: "standing", area: "II.1", period: MAY }],
  ])("%s: what came, or was done, in that time", (text, query) => {
    expect(told(text)).toEqual({ ...query, unread: [] });
  });

  test.each([
    ["xã nào đã gửi báo cáo tháng 5", "tháng 5"],
    ["tháng 5 xã nào đã báo cáo IV.12.3", "tháng 5"],
    ["tháng 5 xã nào gửi đúng hạn", "tháng 5"],
    ["xã mỗi loại bao nhiêu cuộc", "mỗi loại"],
    ["các xã và đoàn thể được bao nhiêu cuộc", "đoàn thể"],
  ])("%s: is named", (text, part) => {
    expect(told(text)).toMatchObject({ unread: [part] });
  });

  test("what a special month is asked for with a figure is what was done in its days", () => {
    const days = { from: "2024-11-15", to: "2024-12-15" };
    for (const [text, what] of [
      ["tháng hành động phát bao nhiêu tờ rơi", "total"],
      ["xã nào không treo băng rôn trong tháng hành động", "lacking"],
    ] as const)
      expect(office(text, "2024-12-16")).toMatchObject({ query: { what, period: days } });
  });

  test("a time that is none of the plan's", () => {
    expect(office("tổng lượt người dự quý III")).toMatchObject({ problem: { kind: "in-future" } });
    expect(office("so với năm ngoái")).toMatchObject({ problem: { year: 2023 } });
    expect(office("tổng lượt người dự năm 2022")).toMatchObject({ problem: { year: 2022 } });
  });
});

test("whoever is named behind yesterday is no place", () => {
  const reading = told("hôm qua Tú Đoạn có bao nhiêu cuộc");
  expect(reading).toMatchObject({ units: [TU_DOAN], unread: [] });
});

test("a focal point asks about the own unit, and never about another", () => {
  const hoa = (text: string) =>
    readQuestion(text, { plan, today: "2024-06-20", isOffice: false, own: [unit(TU_DOAN)] });
  for (const text of [
    "tam gia làm được gì rồi",
    "Tú Đoạn với Tam Gia nộp báo cáo 6 tháng chưa",
    "xã nào chưa nộp báo cáo 6 tháng",
    "đơn vị nào có nhiều lượt người dự nhất",
  ])
    expect(hoa(text), text).toMatchObject({ kind: "others", own: { units: [TU_DOAN] } });
  for (const text of [
    "tổng lượt người dự quý 2",
    "hạn báo cáo năm là ngày nào",
    "có khó khăn gì không",
  ])
    expect(hoa(text), text).toMatchObject({ kind: "query", query: { units: [TU_DOAN] } });
});

test("whoever is of a commune says the commune's kind of the own one", () => {
  const hoa = (text: string) =>
    readQuestion(text, { plan, today: "2024-06-20", isOffice: false, own: [unit(TU_DOAN)] });
  expect(hoa("hạn nộp báo cáo năm của xã là hôm nào")).toMatchObject({
    ...{ query: { what: "deadline", units: [TU_DOAN] }, unread: [] },
  });
  expect(hoa("hạn nộp báo cáo năm của các xã là hôm nào")).toMatchObject({ unread: ["xã"] });
});

test("a query fits into a button and comes out of it as it went in", () => {
  const queries = [
    {
      what: "total",
      units: ["phong-ldtbxh-dt"],
      area: "II.1",
      figure: "don_vi_duoc_kiem_tra",
      by: "unit",
    },
    { what: "sent", units: [TU_DOAN, TAM_GIA], period: { occasion: "6T-2024" }, timely: true },
    { what: "missing", units: "xa-thi-tran", duties: ["IV.10.1", "IV.12.1"], asOf: "2024-05-30" },
    {
      ...{ what: "total", figure: "nguoi_du", parts: ["nguoi_du_nu"], against: "last-year" },
      ...{ period: { from: "2024-04-01", to: "2024-06-20" }, sort: "least" },
    },
    {
      ...{ what: "total", figure: "so_cuoc", also: ["nguoi_du"], by: "unit", top: 5 },
      against: { from: "2024-01-01", to: "2024-03-31" },
    },
    { what: "lacking", units: "xa-thi-tran", figure: "to_roi", area: "II.1" },
    {
      ...{ what: "total", figure: "bang_ron", by: "unit" },
      period: { from: "2024-11-15", to: "2024-12-15", month: "THD" },
    },
  ].map((query) => Query.parse(query));
  for (const query of queries) {
    expect(unpack(pack(query))).toEqual(query);
    expect(pack(query).length).toBeLessThanOrEqual(59);
  }
  expect(unpack("zz|||")).toBeNull();
});
