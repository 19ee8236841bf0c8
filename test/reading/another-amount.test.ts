import { describe, expect, test } from "vitest";
import { named, read } from "./read.ts";

/** Where another amount stands that could be the same figure's, none of them is taken in silence. */
const answer = (asked: string, text: string, duty = "IV.12.8") => read({ text, duty, asked });
const tell = (text: string) => read({ text, unit: "06562" });

describe("an answer of several amounts is offered as their sum, or asked", () => {
  test.each([
    ["nguoi_du", "52 hội viên, phụ nữ; 18 nam giới", 70],
    ["nguoi_du", "45 hs 12 gv", 57],
    ["nguoi_du", "70 học sinh, 8 giáo viên", 78],
    ["nguoi_du", "30 hội viên + 12 đoàn viên", 42],
    ["nguoi_du", "hội viên 30, đoàn viên 12", 42],
    ["nguoi_du", "40 chị em với 6 cán bộ xã", 46],
    ["nguoi_du", "hôm phát động 150, hôm tọa đàm 45", 195],
    ["nguoi_du", "buổi sáng 60 buổi chiều 40", 100],
    ["nguoi_du", "thôn trên 35, thôn dưới 27", 62],
    ["nguoi_du", "60 và 45", 105],
    ["san_pham_khac", "30 mũ và 30 áo", 60],
    ["san_pham_khac", "30 mũ, 20 áo", 50],
    ["san_pham_khac", "40 cốc; 15 túi", 55],
    ["to_roi", "100 tờ ở thôn Pò Lèo, 80 tờ ở thôn Bản Hoi", 180],
    ["to_roi", "sáng 100, chiều 80", 180],
    ["bang_ron", "5 cái ở xã, 3 cái ở trường", 8],
    ["bang_ron", "ở xã 4, ở trường 6", 10],
    ["so_cuoc", "2 ở xã, 3 ở thôn", 5],
  ])("%s: %s", (asked, text, sum) => {
    const got = answer(asked, text);
    expect([undefined, sum]).toContain(got.figures[asked]);
    if (got.figures[asked] === undefined)
      for (const number of text.match(/\d+/g) ?? []) expect(named(got)).toContain(number);
  });

  test("time of two units is not its last one", () => {
    const got = answer("thoi_luong", "2 tiếng 30 phút", "IV.5.2");
    expect(got.figures.thoi_luong).toBeUndefined();
    expect(named(got)).toContain("30 phút");
  });

  test.each(["12 nữ, 19 nam", "12 nữ, 19 nam giới", "nữ 12 và nam 19", "12 chị, 19 anh"])(
    "of two parts none is the whole: %s",
    (text) => {
      const got = answer("can_bo_nu", text, "IV.3.1");
      expect(got.figures.can_bo_nu).toBeUndefined();
    },
  );

  test.each([
    ["gồm 11 người, nữ 4", 4, 11],
    ["4 nữ trên 11", 4, 11],
    ["4 nữ/11 cán bộ", 4, 11],
    ["11 thành viên, trong đó nữ 4", 4, 11],
  ])("and a part beside its whole is a share: %s", (text, part, whole) => {
    expect(answer("can_bo_nu", text, "IV.3.1").figures.can_bo_nu).toEqual({ part, whole });
  });

  test("communes that are told by their kinds are as many as they come to", () => {
    const got = answer("don_vi_duoc_kiem_tra", "kiểm tra được 4 xã: ba xã và 1 thị trấn", "IV.1.5");
    expect(got.figures.cuoc_kiem_tra).toBeUndefined();
    expect([undefined, 4]).toContain(got.figures.don_vi_duoc_kiem_tra);
  });
});

describe("in a report, too", () => {
  test.each([
    ["Ngày 5/6 tuyên truyền BĐG, có 52 hội viên, phụ nữ; 18 nam giới tham dự", "nguoi_du", [70]],
    ["5/6 tuyên truyền BĐG 312 hs 22 gv", "nguoi_du", [334]],
    ["Ngày 5/6 tọa đàm BĐG có 5 nữ trưởng thôn và 40 hội viên phụ nữ dự", "nguoi_du_nu", [45]],
    ["Ngày 5/6 tọa đàm BĐG với 6 nữ cán bộ và 30 chị em hội viên", "nguoi_du_nu", [36]],
    ["Ngày 5/6 tuyên truyền BĐG: 60 phụ nữ, 22 nam giới dự", "nguoi_du", [82]],
    ["Ngày 5/6 nói chuyện BĐG, dự có 24 bà mẹ; 9 ông bố", "nguoi_du", [33]],
  ])("%s", (text, code, right) => {
    const got = tell(text);
    expect([undefined, ...right]).toContain(got.figures[code]);
  });

  test("the people behind their part are no whole", () => {
    const got = tell(
      "Tại cuộc họp thôn tuyên truyền BĐG ngày 5/6, 52 hộ cử người dự, trong đó phụ nữ đi họp là 34 người",
    );
    expect(got.figures.nguoi_du).toBeUndefined();
  });

  test("news of two kinds are added", () => {
    const got = read({ text: "14/5 đài huyện: 3 tin 1 phóng sự BĐG", unit: "tt-vh-tt-tt" });
    expect([undefined, 4]).toContain(got.figures.tin_bai);
  });
});

describe("a correction within the text leaves the last word to its author", () => {
  test.each([
    ["5/6 tọa đàm BĐG: 84 hội viên, à sửa lại 48 hội viên", "nguoi_du", 84],
    ["5/6 tọa đàm BĐG: 84 hội viên, à nhầm, 48", "nguoi_du", 84],
    ["5/6 tọa đàm BĐG 84 người, xin lỗi 48 người", "nguoi_du", 84],
    ["5/6 tuyên truyền BĐG 65 người dự (nhầm, 56 người)", "nguoi_du", 65],
    ["5/6 tuyên truyền BĐG, 56 người, nói lại là 65 người", "nguoi_du", 56],
    ["5/6 tuyên truyền BĐG: treo 5 băng rôn, nhầm, 7", "bang_ron", 5],
    ["5/6 tuyên truyền BĐG, phát 100 tờ rơi à không 150 tờ", "to_roi", 100],
    ["5/6 tuyên truyền BĐG, phát 100 tờ rơi, à 150 mới đúng", "to_roi", 100],
    ["5/6 tuyên truyền BĐG 40 người, đúng ra là 44", "nguoi_du", 40],
    ["5/6 tuyên truyền BĐG 40 người, đính chính 44 người", "nguoi_du", 40],
    ["5/6 tuyen truyen bdg 40 nguoi, a quen 46 moi phai", "nguoi_du", 40],
    ["5/6 tuyên truyền BĐG 130 người, em ghi lộn, đếm lại là 123 người", "nguoi_du", 130],
    ["5/6 tuyên truyền BĐG 52 người, tính lại là 55 người", "nguoi_du", 52],
  ])("%s", (text, code, first) => {
    const got = tell(text);
    expect(got.figures[code]).not.toBe(first);
    const last = Number(/(\d+)\D*$/.exec(text)?.[1]);
    expect([undefined, last]).toContain(got.figures[code]);
    for (const { figure, value } of got.offers) if (figure === code) expect(value).toBe(last);
  });

  test.each([
    ["bang_ron", "5, nhầm, 7"],
    ["bang_ron", "5 cái, à 7 cái"],
    ["to_roi", "100 à không 150"],
    ["nguoi_du", "84, sửa lại 48"],
    ["nguoi_du", "84 người, xin lỗi, 48 người"],
  ])("in an answer, %s: %s", (asked, text) => {
    const got = answer(asked, text);
    const [first, last] = (text.match(/\d+/g) ?? []).map(Number);
    expect(got.figures[asked]).not.toBe(first);
    expect([undefined, last]).toContain(got.figures[asked]);
  });
});

describe("who says that there was none of something says nothing of the rest", () => {
  test.each([
    "Ngày 5/6 kiểm tra công tác BĐG tại 2 xã. Qua kiểm tra không phát hiện vi phạm.",
    "Ngày 5/6 giám sát BĐG tại 2 xã, giám sát không thấy sai sót",
    "Ngày 5/6 kiểm tra BĐG tại 2 xã, quá trình kiểm tra không xảy ra vấn đề gì",
  ])("%s", (text) => {
    const got = read({ text, unit: "phong-ldtbxh-dt" });
    expect(got.figures.cuoc_kiem_tra).not.toBe(0);
  });

  test("not of the whole, where a part is asked", () => {
    const got = answer("nguoi_du_nu", "không có chị em nào");
    expect(got.figures.nguoi_du).toBeUndefined();
  });
});
