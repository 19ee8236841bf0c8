import { describe, expect, test } from "vitest";
import { loadPlan } from "../../src/plan/load.ts";
import { respond } from "../../src/reading/line.ts";

const plan = loadPlan("prisma/plans/loc-binh-2024.yaml");
const tell = (text: string, unit = "06562", today = "2024-12-16") =>
  respond({ text, unit, today }, plan);
const answer = (text: string, duty: string, asked?: string) =>
  respond({ text, duty, today: "2024-12-16", ...(asked ? { asked } : {}) }, plan);

describe("a part is called one, behind its number or before it", () => {
  test.each([
    "Ngày 5/6 xã truyền thông bình đẳng giới cho 52 người, 31 người là nữ",
    "Ngày 5/6 xã truyền thông bình đẳng giới, 52 người dự, trong đó có 31 là nữ giới",
    "Ngày 5/6 bên em tuyên truyền bình đẳng giới được 52 người chị nhé, đàn bà có 31 người thôi",
    "Ngày 5/6 xã truyền thông bình đẳng giới, 52 bà con dự, trong đó 31 nữ, em gửi ảnh sau",
  ])("%s", (text) => {
    const { figures, offers } = tell(text);
    expect(figures).toMatchObject({ nguoi_du: 52, nguoi_du_nu: 31 });
    expect(offers).toEqual([]);
  });

  test("so are people of a people, beside the women", () => {
    const text =
      "Ngày 5/6 hội nghị tuyên truyền bình đẳng giới có 60 đại biểu dự, trong đó có 33 nữ, 58 đại biểu là người dân tộc thiểu số";
    expect(tell(text).figures).toMatchObject({
      nguoi_du: 60,
      nguoi_du_nu: 33,
      nguoi_du_dtts: 58,
    });
  });
});

test.each([
  "hom qua tuyen truyen bdg o thon na mu 27 nguoi nu 15",
  "hom qua tuyen truyen bdg tai ban pa ao 27 nguoi, nu 15",
])("half of a hamlet's name is nothing that is counted: %s", (text) => {
  const { figures } = tell(text);
  expect(figures).toMatchObject({ nguoi_du: 27, nguoi_du_nu: 15 });
  expect(figures).not.toHaveProperty("san_pham_khac");
});

test("members are told before what they do", () => {
  const text =
    "Đến nay xã duy trì 3 mô hình phòng, chống bạo lực gia đình. Tổng số thành viên tham gia là 74 người, nữ 40";
  const { figures } = tell(text);
  expect(figures).not.toHaveProperty("nguoi_du");
  expect(figures).toMatchObject({ thanh_vien: 74, thanh_vien_nu: 40 });
});

test.each(["9/9 chị nhé", "10/10 chị ạ"])("who is spoken to is not counted: %s", (text) => {
  expect(answer(text, "IV.12.3", "date").figures).toEqual({});
});

describe("how things stand needs neither a deed nor a day", () => {
  test.each([
    ["phong-noi-vu", "cán bộ nữ 512/1.020; nữ đại biểu HĐND huyện 10/31", "can_bo_nu", 512, 1020],
    ["hoi-nong-dan", "Nữ trong BCH Hội Nông dân huyện 6/25 đồng chí", "nu_bch", 6, 25],
    ["phong-noi-vu", "tỷ lệ nữ cấp ủy cấp huyện 9/38 đồng chí", "nu_cap_uy", 9, 38],
  ])("%s: %s", (unit, text, code, part, whole) => {
    const got = tell(text, unit);
    expect(got.kind).toBe("report");
    expect(got.figures).toMatchObject({ [code]: { part, whole } });
  });

  test.each([
    "trưởng, phó phòng là nữ 14/38",
    "cán bộ nữ cấp huyện 96/231 người; cấp xã 148/402 người",
  ])("whose share it is was not said: %s", (text) => {
    expect(tell(text, "phong-noi-vu").figures).toEqual({});
  });

  test("nor does what is held up", () => {
    const got = tell("Xã em đang duy trì 4 địa chỉ tin cậy với 20 thành viên, nữ 13 ạ");
    expect(got.kind).toBe("report");
    expect(got.figures).toMatchObject({ thanh_vien: 20, thanh_vien_nu: 13 });
  });

  test.each(["Xã em đang xin 4 băng rôn", "Em bận quá, mai em gửi 3 ảnh"])("none: %s", (text) => {
    expect(tell(text).kind).toBe("none");
  });
});

test("lines of labels are a report, and pieces are of what their label names", () => {
  const { kind, figures } = tell(
    "Tổng hợp Tháng hành động\nSố cuộc: 3\nLượt người: 140 (nữ 90)\nBăng rôn: 6 cái\nPa nô: 02 cái",
  );
  expect(kind).toBe("report");
  expect(figures).toMatchObject({ so_cuoc: 3, nguoi_du: 140, bang_ron: 6, pa_no: 2 });
});

test("pieces behind what was done with them", () => {
  const text = "Sáng 15/11 xã phát động Tháng hành động, có 110 người. Băng rôn treo được 8 cái";
  expect(tell(text).figures).toMatchObject({ nguoi_du: 110, bang_ron: 8 });
});

test.each([
  ["21 lượt, nữ 15 nam 6", { luot_ho_tro: 21, luot_ho_tro_nu: 15, luot_ho_tro_nam: 6 }],
  ["33 lượt (nữ 20)", { luot_ho_tro: 33, luot_ho_tro_nu: 20 }],
])("asked how many were helped: %s", (text, figures) => {
  expect(answer(text, "IV.12.4", "luot_ho_tro").figures).toMatchObject(figures);
});

describe("a line that begins with a day", () => {
  test.each([
    ["28.8: xã TT PCBLGD. Tổng 73, nữ 49", "2024-08-28"],
    ["Lợi bác: 14-6 hội nghị bình đẳng giới, 46 người dự", "2024-06-14"],
    ["18.11 ra quân tháng hành động, 65 người", "2024-11-18"],
  ])("%s", (text, day) => {
    expect(tell(text).date).toEqual({ from: day, to: day });
  });

  test.each([
    "2.1 Công tác tuyên truyền: tổ chức 3 buổi, 120 người dự",
    "Nhóm 5-7 bạn trẻ tuyên truyền bình đẳng giới",
    "Xã chi 2.5 triệu tuyên truyền bình đẳng giới",
  ])("no day: %s", (text) => {
    expect(tell(text).date).toBeNull();
  });
});
