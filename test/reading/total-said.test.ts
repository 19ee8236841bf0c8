import { describe, expect, test } from "vitest";
import { named, read } from "./read.ts";

/** A total beside its parts: it is taken where it is said to be one, else its author says which it is. */
const tell = (text: string) => read({ text, unit: "06562" });
const offered = ({ offers }: ReturnType<typeof read>, figure: string) =>
  offers.filter((one) => one.figure === figure).map(({ value }) => value);

describe("what its parts come to is no addend of them", () => {
  test.each([
    [
      "6 tháng đầu năm xã tổ chức 12 buổi tuyên truyền về bình đẳng giới với 640 lượt người tham dự, trong đó nữ 380; thôn Nà Mu 3 buổi 150 người, thôn Khòn Chả 4 buổi 210 người, thôn Bản Chu 5 buổi 280 người.",
      { so_cuoc: 12, nguoi_du: 640, nguoi_du_nu: 380 },
    ],
    [
      "Quý II tổ chức 9 buổi tuyên truyền bình đẳng giới, cụ thể: thôn Nà Mu 4 buổi, thôn Bản Chu 5 buổi",
      { so_cuoc: 9 },
    ],
    [
      "Ngày 5/6 tuyên truyền bình đẳng giới tại 2 nơi: thôn Nà Mu 2 buổi 80 người, trường THCS 1 buổi 120 người. Tổng cộng 3 buổi, 200 người.",
      { so_cuoc: 3, nguoi_du: 200 },
    ],
  ])("it is said to be the total: %s", (text, figures) => {
    const got = tell(text);
    expect(got.figures).toMatchObject(figures);
    expect(got.offers).toEqual([]);
  });

  test.each([
    [
      "Ngày 5/6 xã tuyên truyền bình đẳng giới 12 buổi. Nà Mu 3 buổi, Khòn Chả 4 buổi, Bản Chu 5 buổi",
      "so_cuoc",
      [12, 24],
    ],
    [
      "Ngày 5/6 tuyên truyền bình đẳng giới: thôn A 60 người, thôn B 20 người, thôn C 40 người",
      "nguoi_du",
      [60, 120],
    ],
    ["Ngày 5/6 xã tuyên truyền bình đẳng giới 5 buổi, thôn Nà Mu 2 buổi", "so_cuoc", [5, 7]],
    [
      "Ngày 5/6 tuyên truyền bình đẳng giới cho 300 người, thôn Nà Mu 90 người, thôn Bản Chu 80 người",
      "nguoi_du",
      [300, 470],
    ],
  ])("nothing says whether it is: both are offered, %s", (text, figure, values) => {
    const got = tell(text);
    expect(got.figures).not.toHaveProperty(figure);
    expect(offered(got, figure)).toEqual(values);
  });

  test.each([
    "Ngày 5/6 có 120 người dự tuyên truyền bình đẳng giới. Cụ thể: thôn A 60 người, thôn B 20 người, thôn C 30 người",
    "Ngày 5/6 tuyên truyền bình đẳng giới: thôn A 60 người, thôn B 50 người. Tổng cộng 2 buổi, 120 người",
  ])("what they do not come to is asked, and no sum of all is offered: %s", (text) => {
    const got = tell(text);
    expect(got.figures).not.toHaveProperty("nguoi_du");
    expect(offered(got, "nguoi_du")).toEqual([]);
    expect(named(got)).toContain("120 người");
  });
});

describe("events and what all of them come to", () => {
  const EVENTS =
    "Ngày 8/3 thôn Nà Mu tuyên truyền bình đẳng giới 3 buổi 150 người; ngày 20/5 thôn Bản Chu 4 buổi 210 người.";

  test.each(["Tổng cộng 7 buổi, 360 người.", "Tổng số 7 buổi."])(
    "“… %s” is none of them",
    (end) => {
      const got = tell(`${EVENTS} ${end}`);
      expect(offered(got, "so_cuoc")).toEqual([7]);
      expect(offered(got, "nguoi_du")).toEqual([360]);
      expect(got.unread).toEqual([]);
    },
  );

  test("a total that they do not come to is named", () => {
    expect(tell(`${EVENTS} Tổng cộng 7 buổi, 370 người.`).unread).toContain(
      "Tổng cộng 7 buổi, 370 người.",
    );
  });
});

test.each([
  "6 tháng 8 buổi tuyên truyền bình đẳng giới 420 người dự",
  "Kết quả 6 tháng\n1. Tuyên truyền bình đẳng giới: 8 buổi, 420 người dự",
])("“%s” names months and no day", (text) => {
  expect(tell(text).date).toBeNull();
});
