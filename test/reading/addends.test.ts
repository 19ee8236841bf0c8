import { describe, expect, test } from "vitest";
import { loadPlan } from "../../src/plan/load.ts";
import { respond } from "../../src/reading/line.ts";
import { named, read } from "./read.ts";

const shipped = loadPlan("prisma/plans/loc-binh-2024.yaml");

/** What is offered with one tap: a sum of what may be added, or what is likely, or nothing. */
const tell = (text: string) => read({ text, unit: "06562" });
const money = (text: string) => respond({ text, duty: "IV.12.6", today: "2024-06-14" }, shipped);
const offered = ({ offers }: ReturnType<typeof read>) =>
  Object.fromEntries(offers.map(({ figure, value }) => [figure, value]));

describe("a total, a rest or another time is no part of a sum", () => {
  test.each([
    ["Ngày 5/6 tuyên truyền cho 60 người trên tổng số 80 hội viên", { nguoi_du: 60 }],
    ["Ngày 5/6 tuyên truyền cho 60 người, lũy kế từ đầu năm 320 người", { nguoi_du: 60 }],
    [
      "Ngày 5/6 tuyên truyền 3 buổi 120 người. Lũy kế: 8 buổi 320 người",
      { so_cuoc: 3, nguoi_du: 120 },
    ],
    ["Ngày 5/6 tuyên truyền cho 60 người (năm 2023 là 50 người)", { nguoi_du: 60 }],
    ["Ngày 5/6 duy trì 3 mô hình cũ, thành lập thêm 1, tổng 4 mô hình", {}],
    ["Ngày 5/6 tuyên truyền thôn Nà Mu 60 người, thôn Bản Quang 50 người", { nguoi_du: 110 }],
  ])("%s", (text, offers) => {
    const got = tell(text);
    expect(offered(got)).toEqual(offers);
    expect(got.figures.nguoi_du).toBeUndefined();
    for (const number of text.match(/(?<=\s)\d{2,3}(?= )/g) ?? [])
      expect(named(got)).toContain(number);
  });

  test("who is not counted is named, and the others are taken", () => {
    const got = tell("Ngày 5/6 tuyên truyền cho 60 người (không tính BTC 5 người)");
    expect(got.figures.nguoi_du).toBe(60);
    expect(got.unread).toContain("5 người");
  });

  test.each([
    ["Đã bố trí 10 triệu, đã chi 4 triệu", { kinh_phi_giao: 10_000_000 }],
    [
      "kinh phí được giao 10 triệu đồng, đã sử dụng 6 triệu, còn lại 4 triệu",
      { kinh_phi_giao: 10_000_000 },
    ],
    ["ngân sách 10 triệu, ngân sách 5 triệu", { kinh_phi_ns: 15_000_000 }],
  ])("of money: %s", (text, offers) => {
    const got = money(text);
    expect(got.figures).toEqual({});
    expect(offered(got)).toEqual(offers);
    for (const number of text.match(/\d+ triệu/g) ?? []) expect(named(got)).toContain(number);
  });

  test("a total of money beside its sources is their sum", () => {
    const got = money("ngân sách 10 triệu, xã hội hóa 5tr, tổng 15tr");
    expect(got.figures).toEqual({ kinh_phi_ns: 10_000_000, kinh_phi_khac: 5_000_000 });
    expect(got.offers).toEqual([]);
    expect(money("ngân sách 10 triệu, xã hội hóa 5tr, tổng 16tr").figures).not.toHaveProperty(
      "kinh_phi_khac",
    );
  });
});

describe("a written total must be what its parts come to", () => {
  test.each([
    "Ngày 2/6 tuyên truyền 03 cuộc; 120 lượt; nữ: 70; nam: 51",
    "Ngày 2/6 tuyên truyền 3 cuộc, 120 lượt (nữ 70, nam 51)",
    "Ngày 2/6 tuyên truyền 3 cuộc - 120 lượt, trong đó nữ 70, nam 51",
  ])("%s", (text) => {
    const got = tell(text);
    expect(Object.keys(got.figures)).not.toContain("nguoi_du");
    expect(got.questions.map(({ figure }) => figure)).toContain("nguoi_du");
  });

  test("and is taken where it is", () => {
    const { figures } = tell("Ngày 2/6 tuyên truyền 03 cuộc; 120 lượt; nữ: 70; nam: 50");
    expect(figures).toMatchObject({ nguoi_du: 120, nguoi_du_nu: 70, nguoi_du_nam: 50 });
  });
});

describe("whoever are all women are all who came, whatever they are called", () => {
  test.each([
    "60 lượt hội viên phụ nữ",
    "60 hội viên phụ nữ",
    "60 chị em phụ nữ",
    "60 lượt phụ nữ",
    "60 cán bộ phụ nữ",
  ])("%s", (who) => {
    expect(tell(`Ngày 2/6 tuyên truyền cho ${who}`).figures.nguoi_du).toBe(60);
  });

  test("among more they are a part", () => {
    const text = "Ngày 2/6 tuyên truyền cho 100 người, trong đó 60 lượt hội viên phụ nữ";
    expect(tell(text).figures).toMatchObject({ nguoi_du: 100, nguoi_du_nu: 60 });
  });
});

describe("peoples that are the minority together are added up, and the majority is none of them", () => {
  test.each([
    ["người Tày 30, Nùng 25, Kinh 5", 55],
    ["Tày 30, Nùng 30", 60],
    ["dân tộc Tày 20, dân tộc Nùng 15", 35],
    ["30 người Tày, 25 người Nùng", 55],
  ])("%s", (of, sum) => {
    const got = tell(`Ngày 5/6 tổ chức tuyên truyền cho 60 người dân, trong đó ${of}`);
    expect(got.figures).toMatchObject({ nguoi_du: 60 });
    expect(got.figures.nguoi_du_dtts).toBeUndefined();
    expect(offered(got)).toEqual({ nguoi_du_dtts: sum });
  });

  test("one of them alone is taken", () => {
    const text = "Ngày 5/6 tuyên truyền cho 60 người, trong đó 40 người Tày";
    expect(tell(text).figures).toMatchObject({ nguoi_du: 60, nguoi_du_dtts: 40 });
  });
});

describe("a numbered list of events is one as well as a list with strokes", () => {
  const lines = [
    "Ngày 08/3 tổ chức mít tinh: 120 người (nữ 100)",
    "Ngày 15/5: tọa đàm 65 người, nữ 40, phát 65 tờ rơi",
    "Ngày 01/6: treo 03 băng rôn, phát 50 tờ rơi",
  ];
  const list = (sign: (i: number) => string) => lines.map((line, i) => `${sign(i)} ${line}`);

  test.each([
    ["-", () => "-"],
    ["1.", (i: number) => `${i + 1}.`],
    ["1)", (i: number) => `${i + 1})`],
    ["(1)", (i: number) => `(${i + 1})`],
    ["1/", (i: number) => `${i + 1}/`],
    ["2.1.", (i: number) => `2.${i + 1}.`],
    ["a)", (i: number) => `${"abc"[i]})`],
  ])("%s", (_, sign) => {
    const got = tell(list(sign).join("\n"));
    expect(got.events.map(({ date }) => date.from)).toEqual([
      "2024-03-08",
      "2024-05-15",
      "2024-06-01",
    ]);
    expect(got.events.map(({ figures }) => figures)).toMatchObject([
      { nguoi_du: 120, nguoi_du_nu: 100 },
      { nguoi_du: 65, nguoi_du_nu: 40, to_roi: 65 },
      { bang_ron: 3, to_roi: 50 },
    ]);
    expect([got.date, got.figures, got.unread]).toEqual([null, {}, []]);
  });

  test("below a line that opens it, and within one line", () => {
    const opened = tell(`Xã báo cáo kết quả:\n${list((i) => `${i + 1}.`).join("\n")}`);
    expect(opened.events).toHaveLength(3);
    expect(tell(list((i) => `(${i + 1})`).join("; ")).events).toHaveLength(3);
  });
});
