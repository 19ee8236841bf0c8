import { describe, expect, test } from "vitest";
import { loadPlan } from "../../src/plan/load.ts";
import { respond } from "../../src/reading/line.ts";

/** A board that was renewed: how often, how many sit on it, and how many of them are women. */
const commune = { unit: "06562", today: "2024-06-14" };
const plan = loadPlan("prisma/plans/loc-binh-2024.yaml");
const tell = (text: string) => respond({ ...commune, text }, plan);
const answer = (text: string, asked?: string) =>
  respond({ ...commune, text, duty: "IV.12.6", ...(asked ? { asked } : {}) }, plan);
const share = (part: number, whole: number) => ({ thanh_vien_ban: { part, whole } });

describe("who sits on a board and how many of them are women", () => {
  test.each([
    ["Ngày 15/3/2024 xã kiện toàn Ban Vì sự tiến bộ của phụ nữ, 11 thành viên, nữ 5", 5, 11],
    ["Ngày 7/5 xã kiện toàn Ban VSTBPN gồm 9 đồng chí, trong đó có 4 đồng chí nữ", 4, 9],
    ["16/4 kiện toàn ban vstbpn, 13 đ/c (nữ 6)", 6, 13],
    ["Xã đã ban hành QĐ số 44/QĐ-UBND ngày 9/4/2024 kiện toàn Ban VSTBPN, 10 người, nữ 3", 3, 10],
    ["Ngày 9/4 đã kiện toàn Ban VSTBPN xã. Ban có 12 thành viên, nữ 7", 7, 12],
  ])("%s", (text, part, whole) => {
    const got = tell(text);
    expect(got.kind).toBe("report");
    expect(got.figures).toMatchObject({ ...share(part, whole), kien_toan_ban: 1 });
    expect(got.figures).not.toHaveProperty("nguoi_du");
    expect(got.duties[0]).toBe("IV.12.6");
  });

  test.each([
    ["kiện toàn 1 lần, Ban có 15 người, nữ 8", 8, 15],
    ["Kiện toàn Ban 1 lần, 13 thành viên, 5 nữ", 5, 13],
    ["Ban VSTBPN có 9 đồng chí, 5 đồng chí nữ", 5, 9],
  ])("answered: %s", (text, part, whole) => {
    expect(answer(text).figures).toMatchObject(share(part, whole));
  });

  test.each([
    "Ban VSTBPN xã tổ chức hội nghị ngày 5/6 với 45 người, nữ 30",
    "Ngày 5/6 Ban VSTBPN họp, 9 người dự, nữ 5",
    "Ngày 5/6 ra mắt CLB gia đình hạnh phúc, ban chủ nhiệm gồm 7 thành viên, nữ 4",
    "Ban VSTBPN xã tặng quà ngày 5/6 cho 12 người, nữ 8",
    "Ngày 9/4 đã kiện toàn Ban VSTBPN xã, 12 thành viên, 7 đảng viên",
  ])("nobody's share: %s", (text) => {
    expect(tell(text).figures).not.toHaveProperty("thanh_vien_ban");
  });
});

describe("how often it was renewed", () => {
  test.each([
    ["kiện toàn Ban 2 lần trong năm", 2],
    ["Đã kiện toàn Ban VSTBPN 01 lần; kinh phí được giao 8 triệu", 1],
  ])("%s", (text, times) => {
    expect(answer(text).figures).toMatchObject({ kien_toan_ban: times });
  });

  test.each([
    "Ngày 15/3 xã chưa kiện toàn Ban VSTBPN, vẫn 9 thành viên",
    "Ban hành Kế hoạch số 10/KH-UBND ngày 05/02/2024 và Quyết định số 19/QĐ-UBND ngày 04/3/2024 về kiện toàn Ban VSTBPN xã",
  ])("not said: %s", (text) => {
    expect(tell(text).figures).not.toHaveProperty("kien_toan_ban");
  });

  test("the decision's day is when it was", () => {
    const text =
      "Xã ra QĐ số 27/QĐ-UBND ngày 16/02/2024 kiện toàn Ban VSTBPN (01 lần), 12 người, nữ 4";
    expect(tell(text).date).toEqual({ from: "2024-02-16", to: "2024-02-16" });
  });
});

describe("a share, where so many of so many are asked", () => {
  test.each(["tỷ lệ nữ 35 %", "35%", "15 thành viên, tỷ lệ nữ 40%"])("of how many? %s", (text) => {
    const got = answer(text, "thanh_vien_ban");
    expect(got.figures).toEqual({});
    expect(got.questions.map(({ figure }) => figure)).toContain("thanh_vien_ban");
  });

  test("beside what was understood", () => {
    const got = answer("kiện toàn 1 lần; tỷ lệ nữ 35 %");
    expect(got.figures).toEqual({ kien_toan_ban: 1 });
    expect(got.questions.map(({ figure }) => figure)).toEqual(["thanh_vien_ban"]);
  });

  test.each([
    ["7 trên 15", 7, 15],
    ["8/11 đồng chí", 8, 11],
    ["dạ 6 trên 13 ạ", 6, 13],
    ["4/10 người (40%)", 4, 10],
    ["5/12 (41,7 %)", 5, 12],
  ])("the whole answer: %s", (text, part, whole) => {
    expect(answer(text, "thanh_vien_ban").figures).toEqual(share(part, whole));
  });

  test.each(["15 trên 7", "8/11 đồng chí, 5/12 đảng viên", "5/12 (60%)"])("asked: %s", (text) => {
    expect(answer(text, "thanh_vien_ban").figures).toEqual({});
  });
});
