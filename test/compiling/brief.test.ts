import { expect, test } from "vitest";
import { type Raised, toDecide } from "../../src/compiling/brief.ts";
import { unit } from "../progress/plan-2024.ts";

const [TU_DOAN, TAM_GIA, TINH_BAC] = ["06562", "06559", "06574"].map(unit) as [
  ReturnType<typeof unit>,
  ReturnType<typeof unit>,
  ReturnType<typeof unit>,
];
const MONEY = "Chưa có kinh phí tổ chức lớp tập huấn cho đội ngũ cộng tác viên tại thôn";
const handed = (on: string) => ({ to: "Ủy ban nhân dân huyện Lộc Bình", on });

test("what was handed on is told with all units that name it, those first that most name", () => {
  const raised: Raised[] = [
    { unit: TU_DOAN, text: "Thiếu tài liệu bằng tiếng dân tộc.", handed: handed("2024-06-10") },
    { unit: TAM_GIA, text: `${MONEY}.`, handed: handed("2024-06-12") },
    // Said to the office alone: no matter of its own, but one more that names it.
    { unit: TINH_BAC, text: `${MONEY}.`, handed: null },
    { unit: TINH_BAC, text: "Địa bàn rộng, đi lại khó khăn.", handed: null },
  ];
  expect(toDecide(raised)).toEqual([
    { text: MONEY, units: [TAM_GIA, TINH_BAC], ...handed("2024-06-12") },
    { text: "Thiếu tài liệu bằng tiếng dân tộc", units: [TU_DOAN], ...handed("2024-06-10") },
  ]);
  expect(toDecide(raised.filter((one) => one.handed === null))).toEqual([]);
});
