import { expect, test } from "vitest";
import { readFigures } from "../../src/reading/figures.ts";
import { context, figures, soCuoc } from "./fixtures.ts";

test.each([
  ["tuyên truyền trên địa bàn 8 cuộc", []],
  ["tuyên truyền dưới thôn 3 cuộc, 40 người dự", []],
  ["trên lớp 3 cuộc, gần nhà văn hóa 40 người dự", []],
  ["tuyên truyền trên 8 cuộc", ["so_cuoc"]],
  ["hơn 40 người dự", ["nguoi_du"]],
  ["số người dự ước khoảng 40", ["nguoi_du"]],
  ["không quá 40 người dự", ["nguoi_du"]],
  ["chưa đến 40 người dự", ["nguoi_du"]],
])("%s: about is what stands right before its number", (text, about) => {
  const read = readFigures(text, figures, undefined, context);
  expect(Object.keys(read.values).length).toBeGreaterThan(0);
  expect(read.about).toEqual(about);
});

test("“trên 8 xã” says where, “trên 80 xã” how many about", () => {
  const places = { ...soCuoc, code: "so_xa", unit: "xã", words: ["xã"] };
  const about = (text: string) => readFigures(text, [places], places, context).about;
  expect(about("trên 8 xã")).toEqual([]);
  expect(about("trên 80 xã")).toEqual(["so_xa"]);
});
