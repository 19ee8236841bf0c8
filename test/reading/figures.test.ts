import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Figure } from "../../src/plan/model.ts";
import { checkFigures } from "../../src/reading/figure-checks.ts";
import { derive, type FigureValues, formatFigure } from "../../src/reading/figure-value.ts";
import { readFigures } from "../../src/reading/figures.ts";
import {
  attendance,
  bangRon,
  canBoNu,
  context,
  figures,
  hocVien,
  hocVienNam,
  hocVienNu,
  kinhPhiKhac,
  luotPhat,
  nam,
  nganSach,
  nguoiDu,
  nu,
  soCuoc,
  toRoi,
  tySo,
  vanBan,
} from "./fixtures.ts";

/** What was said, without what follows from it. */
function said(text: string, among: readonly Figure[] = figures, asked?: Figure) {
  const { values, derived } = readFigures(text, among, asked, context);
  return Object.fromEntries(Object.entries(values).filter(([code]) => !derived.includes(code)));
}

describe("an official writes several figures in one message", () => {
  const told: [string, FigureValues][] = [
    ["3 cuộc, 120 người, nữ 70", { so_cuoc: 3, nguoi_du: 120, nguoi_du_nu: 70 }],
    ["02 buổi; buổi 1: nữ 45", { so_cuoc: 2, nguoi_du_nu: 45 }],
    ["Số buổi 2: nữ 45", { so_cuoc: 2, nguoi_du_nu: 45 }],
    ["02 buổi, buổi 2 có 70 nữ", { so_cuoc: 2, nguoi_du_nu: 70 }],
    ["3 cuộc 120 người 70 nữ", { so_cuoc: 3, nguoi_du: 120, nguoi_du_nu: 70 }],
    ["3 cuộc 120 người nữ 70", { so_cuoc: 3, nguoi_du: 120, nguoi_du_nu: 70 }],
    [
      "3 cuoc, 120 nguoi, nu 70, nam 50",
      { so_cuoc: 3, nguoi_du: 120, nguoi_du_nu: 70, nguoi_du_nam: 50 },
    ],
    ["03 CUỘC; 120 LƯỢT NGƯỜI; NỮ: 70", { so_cuoc: 3, nguoi_du: 120, nguoi_du_nu: 70 }],
    [
      "3 cuộc với 1.250 lượt người, trong đó 800 nữ",
      { so_cuoc: 3, nguoi_du: 1250, nguoi_du_nu: 800 },
    ],
    ["120 người (70 nữ)", { nguoi_du: 120, nguoi_du_nu: 70 }],
    ["120 (70 nữ)", { nguoi_du: 120, nguoi_du_nu: 70 }],
    ["150, nữ 90", { nguoi_du: 150, nguoi_du_nu: 90 }],
    ["nữ 80/150", { nguoi_du: 150, nguoi_du_nu: 80 }],
    ["80/150 nữ", { nguoi_du: 150, nguoi_du_nu: 80 }],
    ["80 nữ/150 người", { nguoi_du: 150, nguoi_du_nu: 80 }],
    ["nữ 70 người, nam 50 người", { nguoi_du_nu: 70, nguoi_du_nam: 50 }],
    ["70 người nữ, 50 người nam", { nguoi_du_nu: 70, nguoi_du_nam: 50 }],
    ["nữ là 70, nam có 50", { nguoi_du_nu: 70, nguoi_du_nam: 50 }],
    ["- nữ: 70\n- nam: 50", { nguoi_du_nu: 70, nguoi_du_nam: 50 }],
    ["120 người, 30 người DTTS", { nguoi_du: 120, nguoi_du_dtts: 30 }],
    ["90 phụ nữ tham gia", { nguoi_du_nu: 90 }],
    ["90 hội viên nữ", { nguoi_du_nu: 90 }],
    ["1 250 người, nữ 600", { nguoi_du: 1250, nguoi_du_nu: 600 }],
    ["1 250 người", { nguoi_du: 1250 }],
    ["20 học viên, nữ 12", { hoc_vien: 20, hoc_vien_nu: 12 }],
    ["20 học viên nữ", { hoc_vien_nu: 20 }],
    ["3 cuộc kiểm tra và 2 cuộc tọa đàm", { cuoc_kiem_tra: 3, so_cuoc: 2 }],
    ["12 tin, bài; 3 băng rôn, 500 tờ rơi", { tin_bai: 12, bang_ron: 3, to_roi: 500 }],
    ["2 nghìn tờ rơi", { to_roi: 2000 }],
    ["3 cuộc, 120 người, ngân sách 5 triệu", { so_cuoc: 3, nguoi_du: 120, kinh_phi_ns: 5_000_000 }],
    ["3 cuộc 5 triệu ngân sách 120 người", { so_cuoc: 3, nguoi_du: 120, kinh_phi_ns: 5_000_000 }],
    ["kinh phí ngân sách 1 tỷ 200 triệu", { kinh_phi_ns: 1_200_000_000 }],
    [
      "ngân sách 15.000.000 đồng, xã hội hóa 2tr",
      { kinh_phi_ns: 15_000_000, kinh_phi_khac: 2_000_000 },
    ],
    ["xã hội hoá 500 nghìn", { kinh_phi_khac: 500_000 }],
    ["15 000 000 đ từ ngân sách", { kinh_phi_ns: 15_000_000 }],
    ["cán bộ nữ 12/40", { can_bo_nu: { part: 12, whole: 40 } }],
    ["tỷ số giới tính 112,5", { ty_so_gioi_tinh: 112.5 }],
    ["3 cuộc, nữ không có số liệu", { so_cuoc: 3, nguoi_du_nu: null }],
    ["120 người, không có nam", { nguoi_du: 120, nguoi_du_nam: 0 }],
    [
      "Kế hoạch số 15/KH-UBND ngày 20/2/2024",
      { van_ban: [{ number: "15/KH-UBND", day: "2024-02-20" }] },
    ],
    [
      "15/KH-UBND ngày 20 tháng 02 năm 2024; 6868/QĐ-UBND, 3 cuộc",
      {
        van_ban: [
          { number: "15/KH-UBND", day: "2024-02-20" },
          { number: "6868/QĐ-UBND", day: null },
        ],
        so_cuoc: 3,
      },
    ],
    ["15/kh-ubnd ngay 20/2", { van_ban: [{ number: "15/KH-UBND", day: "2024-02-20" }] }],
    ["15-KH/HU", { van_ban: [{ number: "15-KH/HU", day: null }] }],
  ];
  test.each(told)("%s", (text, values) => {
    expect(said(text)).toEqual(values);
    expect(said(text.normalize("NFD"))).toEqual(values);
  });

  test("a no-break space groups thousands for certain", () => {
    expect(said("nữ 1\u00A0250 người")).toEqual({ nguoi_du_nu: 1250 });
  });
});

describe("the bot asked for one figure", () => {
  const answers: [string, Figure, FigureValues][] = [
    ["120", nguoiDu, { nguoi_du: 120 }],
    ["120, nữ 70", nguoiDu, { nguoi_du: 120, nguoi_du_nu: 70 }],
    ["120 nữ 70", nguoiDu, { nguoi_du: 120, nguoi_du_nu: 70 }],
    ["70 nữ 120", nguoiDu, { nguoi_du: 120, nguoi_du_nu: 70 }],
    ["120 nu 70 nam 50", nguoiDu, { nguoi_du: 120, nguoi_du_nu: 70, nguoi_du_nam: 50 }],
    ["120 lượt", nguoiDu, { nguoi_du: 120 }],
    ["khoảng 120 người", nguoiDu, { nguoi_du: 120 }],
    ["1.250", nguoiDu, { nguoi_du: 1250 }],
    ["80/150", nu, { nguoi_du_nu: 80, nguoi_du: 150 }],
    ["không có số liệu", nu, { nguoi_du_nu: null }],
    ["chưa tách được", nu, { nguoi_du_nu: null }],
    ["n/a", nu, { nguoi_du_nu: null }],
    ["không", nu, { nguoi_du_nu: 0 }],
    ["0", nu, { nguoi_du_nu: 0 }],
    ["-5", nguoiDu, { nguoi_du: -5 }],
    ["12,5", soCuoc, { so_cuoc: 12.5 }],
    ["12/40", canBoNu, { can_bo_nu: { part: 12, whole: 40 } }],
    ["5 triệu", kinhPhiKhac, { kinh_phi_khac: 5_000_000 }],
    ["15", nganSach, { kinh_phi_ns: 15 }],
    ["112,5", tySo, { ty_so_gioi_tinh: 112.5 }],
    ["20, nữ 12", hocVien, { hoc_vien: 20, hoc_vien_nu: 12 }],
    ["12 cái", bangRon, { bang_ron: 12 }],
    ["40 lượt", luotPhat, { luot_phat: 40 }],
    ["không", vanBan, { van_ban: [] }],
    ["3 cuộc, 120 người", nguoiDu, { so_cuoc: 3, nguoi_du: 120 }],
  ];
  test.each(answers)("%s", (text, asked, values) => {
    expect(said(text, figures, asked)).toEqual(values);
  });
});

describe("numbers that are not figures", () => {
  test.each([
    ["tại thôn 3, năm 2024, lần thứ 2, lúc 8h30 ngày 20/11, 120 người", { nguoi_du: 120 }],
    ["xã Nam Quan 3 cuộc", { so_cuoc: 3 }],
    ["Hội Phụ nữ 3 cuộc", { so_cuoc: 3 }],
    ["trong nam 2024 3 cuoc", { so_cuoc: 3 }],
    [
      "Nghị định 125/2021/NĐ-CP, 2 buổi",
      // The Government's decree is no document of the unit.
      { so_cuoc: 2 },
    ],
  ])("%s", (text, values) => {
    expect(said(text)).toEqual(values);
  });

  test("what finds no figure is returned as typed", () => {
    const reading = readFigures("họp 5 xã, 3 cuộc", attendance, undefined, context);
    expect(reading.values).toEqual({ so_cuoc: 3 });
    expect(reading.unread).toEqual(["5 xã"]);
  });

  test("two bare numbers are no bare answer, and neither is guessed", () => {
    const reading = readFigures("120, 70", attendance, nguoiDu, context);
    expect(reading.values).toEqual({});
    expect(reading.unread).toEqual(["120", "70"]);
  });

  test("a message about something else is no answer to what was asked", () => {
    const reading = readFigures("3 cuộc, 120 người, nữ 70", [tySo], tySo, context);
    expect(reading.values).toEqual({});
    expect(reading.unread).toEqual(["3 cuộc", "120 người", "70"]);
    // Money says by itself what it is, and the question names its source.
    const money = readFigures("3 cuộc, 120 người, 5 triệu", [nganSach], nganSach, context);
    expect(money.values).toEqual({ [nganSach.code]: 5_000_000 });
  });

  test("nothing understood returns the text, nothing typed returns nothing", () => {
    expect(readFigures("mai gửi sau", attendance, nguoiDu, context).unread).toEqual([
      "mai gửi sau",
    ]);
    expect(readFigures(" \u200B ", attendance, nguoiDu, context)).toEqual({
      values: {},
      derived: [],
      about: [],
      offers: [],
      unread: [],
      problems: [],
    });
  });
});

describe("what cannot be taken is a problem with its place", () => {
  test.each([
    [
      "3 cuộc, 2 cuộc",
      { kind: "said-twice", code: "so_cuoc", values: [3, 2], text: "3 cuộc, 2 cuộc" },
    ],
    ["nữ 60%", { kind: "percent", code: "nguoi_du_nu", text: "nữ 60%", percent: 60 }],
    ["kinh phí 5 triệu", { kind: "money-source", text: "kinh phí 5 triệu", value: 5_000_000 }],
    ["20-30 người", { kind: "range", text: "20-30 người" }],
    [
      "ngân sách 1,250 triệu",
      {
        kind: "ambiguous-money",
        code: "kinh_phi_ns",
        text: "ngân sách 1,250 triệu",
        readings: [1_250_000, 1_250_000_000],
      },
    ],
    [
      "15/KH-UBND ngày 31/6/2024",
      { kind: "document-day", number: "15/KH-UBND", text: "15/KH-UBND ngày 31/6/2024" },
    ],
    [
      "15/KH-UBND ngày 26/11/2024",
      { kind: "document-day", number: "15/KH-UBND", text: "15/KH-UBND ngày 26/11/2024" },
    ],
  ])("%s", (text, problem) => {
    expect(readFigures(text, figures, undefined, context).problems).toEqual([problem]);
  });

  test("a percentage beside its number is no problem", () => {
    const reading = readFigures("120 người, nữ 90 (75%)", attendance, undefined, context);
    expect(reading.values).toMatchObject({ nguoi_du: 120, nguoi_du_nu: 90 });
    expect(reading.problems).toEqual([]);
  });

  test("the same value said twice is no problem", () => {
    expect(
      readFigures("3 cuộc, 120 người, nữ 80/120", attendance, undefined, context).problems,
    ).toEqual([]);
  });
});

describe("what follows without being said", () => {
  test("the whole from its parts, the last part from the whole", () => {
    expect(readFigures("nữ 70, nam 50", attendance, undefined, context)).toMatchObject({
      values: { nguoi_du: 120 },
      derived: ["nguoi_du"],
    });
    expect(readFigures("120 người, nữ 70", attendance, undefined, context)).toMatchObject({
      values: { nguoi_du_nam: 50 },
      derived: ["nguoi_du_nam"],
    });
  });

  test("unknown stays unknown, and nothing becomes negative", () => {
    expect(
      derive({ nguoi_du: 120, nguoi_du_nu: 70, nguoi_du_nam: null }, attendance).derived,
    ).toEqual([]);
    expect(derive({ nguoi_du: 50, nguoi_du_nu: 70 }, attendance).derived).toEqual([]);
  });

  test("a part without its sibling adds up to nothing", () => {
    expect(derive({ nguoi_du_nu: 70 }, [nguoiDu, nu]).derived).toEqual([]);
  });
});

describe("checks", () => {
  test.each<[FigureValues, object]>([
    [{ nguoi_du: -5 }, { kind: "below-minimum", code: "nguoi_du", value: -5, limit: 0 }],
    [{ so_cuoc: 501 }, { kind: "above-limit", code: "so_cuoc", value: 501, limit: 500 }],
    [{ so_cuoc: 12.5 }, { kind: "not-whole", code: "so_cuoc", value: 12.5 }],
    [
      { nguoi_du: 120, nguoi_du_nu: 150 },
      {
        kind: "part-exceeds-whole",
        code: "nguoi_du_nu",
        part: 150,
        wholeCode: "nguoi_du",
        whole: 120,
      },
    ],
    [
      { nguoi_du: 120, nguoi_du_nu: 70, nguoi_du_nam: 60 },
      {
        kind: "split-differs",
        wholeCode: "nguoi_du",
        whole: 120,
        parts: ["nguoi_du_nu", "nguoi_du_nam"],
        sum: 130,
      },
    ],
    [
      { can_bo_nu: { part: 40, whole: 12 } },
      { kind: "ratio-reversed", code: "can_bo_nu", part: 40, whole: 12 },
    ],
    [
      { ty_so_gioi_tinh: 12 },
      { kind: "below-minimum", code: "ty_so_gioi_tinh", value: 12, limit: 50 },
    ],
  ])("refuses %j", (values, refusal) => {
    expect(checkFigures(values, figures).refusals).toEqual([refusal]);
  });

  test("asks about the unlikely, not about zero or the refused", () => {
    expect(checkFigures({ nguoi_du: 12_000 }, figures).doubts).toEqual([
      { kind: "high", code: "nguoi_du", value: 12_000, limit: 2000 },
    ]);
    expect(checkFigures({ kinh_phi_ns: 15 }, figures).doubts).toEqual([
      { kind: "low", code: "kinh_phi_ns", value: 15, limit: 100_000 },
    ]);
    expect(checkFigures({ kinh_phi_ns: 0, so_cuoc: 501 }, figures).doubts).toEqual([]);
  });

  test("unknown, missing and decimal values pass", () => {
    const values = { nguoi_du: null, nguoi_du_nu: 70, ty_so_gioi_tinh: 112.5, van_ban: [] };
    expect(checkFigures(values, figures)).toEqual({ refusals: [], doubts: [] });
  });
});

describe("printing", () => {
  test.each([
    [nguoiDu, 1250, "1.250 lượt người"],
    [nganSach, 15_000_000, "15.000.000 đồng"],
    [tySo, 70.5, "70,5"],
    [canBoNu, { part: 12, whole: 40 }, "12/40 (30%)"],
    [canBoNu, { part: 1, whole: 3 }, "01/03 (33,3%)"],
    [canBoNu, { part: 0, whole: 0 }, "0/0"],
    [
      vanBan,
      [
        { number: "15/KH-UBND", day: "2024-02-20" },
        { number: "16/QĐ-UBND", day: null },
      ],
      "15/KH-UBND ngày 20/02/2024; 16/QĐ-UBND",
    ],
    [nguoiDu, null, null],
    [vanBan, [], null],
  ])("%#", (figure, value, text) => {
    expect(formatFigure(figure, value)).toBe(text);
  });
});

test("a sum or product of what is approximate is offered as approximate", () => {
  const offered = (text: string) => readFigures(text, figures, undefined, context).offers;
  expect(offered("thôn A khoảng 60 người dự, thôn B 48 người dự")).toMatchObject([
    { code: "nguoi_du", value: 108, about: true },
  ]);
  expect(offered("3 lớp, mỗi lớp hơn 40 người")).toMatchObject([
    { code: "nguoi_du", value: 120, about: true },
  ]);
  expect(offered("3 lớp, mỗi lớp 40 người")[0]).not.toHaveProperty("about");
});

/** What is printed in any order is read back: the promise on which the echo rests. */
describe("any figures in any order", () => {
  const spoken = [soCuoc, nguoiDu, nu, nam, toRoi, bangRon, luotPhat, nganSach, kinhPhiKhac, tySo];
  const value = (figure: Figure) => {
    if (figure.kind === "money")
      return fc.integer({ min: 1, max: 20_000 }).map((n) => n * 1_000_000);
    if (figure.kind === "decimal") return fc.integer({ min: 501, max: 1999 }).map((n) => n / 10);
    return fc.integer({ min: 0, max: 49_999 });
  };
  const number = (figure: Figure, n: number, plain: boolean) => {
    if (figure.kind === "money") return plain ? `${n / 1_000_000} triệu` : formatFigure(figure, n);
    return plain ? String(n).replace(".", ",") : new Intl.NumberFormat("vi-VN").format(n);
  };
  const part = (figure: Figure) =>
    fc
      .record({
        n: value(figure),
        // "Kinh phí" names no source.
        word: fc.constantFrom(...figure.words.filter((word) => word !== "kinh phí")),
        wordFirst: fc.boolean(),
        plain: fc.boolean(),
        comma: fc.boolean(),
      })
      .map(({ n, word, wordFirst, plain, comma }) => ({
        code: figure.code,
        n,
        text: wordFirst
          ? `${word} ${number(figure, n, plain)}`
          : `${number(figure, n, plain)} ${word}`,
        isYear: word === "nam" && n >= 1900 && n < 2100,
        // By spaces alone two numbers side by side may be one; that is asked.
        joiner: comma ? ", " : "\n",
      }));

  test("values come back", () => {
    const messages = fc
      .shuffledSubarray(spoken, { minLength: 1 })
      .chain((chosen) => fc.tuple(...chosen.map(part)));
    fc.assert(
      fc.property(messages, (parts) => {
        // "nam 1900" without diacritics is a year.
        fc.pre(!parts.some(({ isYear }) => isYear));
        const text = parts.map(({ text, joiner }, i) => (i === 0 ? text : joiner + text)).join("");
        // "1 băng rôn, tờ rơi 5" and then "2 cuộc, nữ 7" may be the rows of a table.
        fc.pre(!/(?:^|\n)1 [^\n]*\n(?:[^\n]*\n)*2 /.test(text));
        const values = Object.fromEntries(parts.map(({ code, n }) => [code, n]));
        // A total that its parts do not come to is asked together with them.
        const { refusals } = checkFigures(values, spoken);
        if (refusals.some(({ kind }) => /^(?:part-exceeds-whole|split-differs)$/.test(kind)))
          for (const { code } of [nguoiDu, nu, nam]) delete values[code];
        expect(said(text, spoken), text).toEqual(values);
      }),
      { numRuns: 1000 },
    );
  });

  test("attendance and its parts of trainees do not mix", () => {
    const trainees = [hocVien, hocVienNu, hocVienNam, toRoi];
    expect(said("học viên 30, nữ 20, nam 10, 5 tờ rơi", trainees)).toEqual({
      hoc_vien: 30,
      hoc_vien_nu: 20,
      hoc_vien_nam: 10,
      to_roi: 5,
    });
  });

  test("no text makes the reader throw or hang", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => {
        readFigures(text, figures, nguoiDu, context);
      }),
    );
    const long = "3 cuộc 120 người nữ 70 ".repeat(200);
    const before = process.cpuUsage();
    readFigures(long, figures, nguoiDu, context);
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(10_000);
  });
});
