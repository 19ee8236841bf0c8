import { expect, test } from "vitest";
import { read } from "./read.ts";

const UNIT = "06562";

test("members told beside a talk are offered: they may have come to it, or not", () => {
  const got = read({
    text: "Ngày 17/5 tuyên truyền BĐG cho 40 người dự, nữ 25, CLB có 30 thành viên",
    unit: UNIT,
  });
  expect(got.figures).toMatchObject({ nguoi_du: 40, nguoi_du_nu: 25 });
  expect(got.offers).toContainEqual({ figure: "thanh_vien", text: "30 thành viên", value: 30 });
});

test("told for its own sake, a club has its members", () => {
  const got = read({ text: "Ngày 5/6 ra mắt 1 CLB gia đình hạnh phúc, 30 thành viên", unit: UNIT });
  expect(got.figures).toMatchObject({ mo_hinh_moi: 1, thanh_vien: 30 });
});

test("people who came are taken, whatever else is told of", () => {
  const got = read({
    text: "Ngày 5/6 kiểm tra 3 thôn và tổ chức hội nghị với 60 người tham dự, nữ 35",
    unit: UNIT,
  });
  expect(got.figures).toMatchObject({ nguoi_du: 60, nguoi_du_nu: 35 });
});

test("in the dialogue of a duty its figures are what is told", () => {
  const got = read({ text: "CLB có 30 thành viên, nữ 12", duty: "IV.12.5", asked: "thanh_vien" });
  expect(got.figures).toMatchObject({ thanh_vien: 30, thanh_vien_nu: 12 });
});

test("what may as well be wanted is no report until its author says so, and nothing of it is lost", () => {
  const got = read({ text: "Quý II xã tổ chức 3 hội nghị theo kế hoạch, 40 đại biểu", unit: UNIT });
  expect(got).toMatchObject({ kind: "none", date: null, figures: {} });
  expect(got.questions).toHaveLength(1);
  expect(got.offers.map(({ figure, value }) => [figure, value])).toEqual(
    expect.arrayContaining([
      ["so_cuoc", 3],
      ["nguoi_du", 40],
    ]),
  );
});

test.each([
  "Ngày 5/6 xã tổ chức 3 hội nghị theo kế hoạch, 40 đại biểu",
  "Quý II xã đã tổ chức 3 hội nghị theo kế hoạch, 40 đại biểu",
])("a day, or a word that it is done, leaves no doubt: %s", (text) => {
  expect(read({ text, unit: UNIT })).toMatchObject({ kind: "report", figures: { so_cuoc: 3 } });
});

test("of several events each is borne out by its own words", () => {
  const got = read({
    text: "Ngày 17/5 tuyên truyền BĐG cho 40 người dự, CLB có 30 thành viên; ngày 20/5 ra mắt 1 CLB gia đình hạnh phúc, 25 thành viên",
    unit: UNIT,
  });
  expect(got.events.map(({ figures }) => figures)).toEqual([
    { nguoi_du: 40 },
    { mo_hinh_moi: 1, thanh_vien: 25 },
  ]);
  expect(got.offers).toContainEqual({ figure: "thanh_vien", text: "30 thành viên", value: 30 });
});
