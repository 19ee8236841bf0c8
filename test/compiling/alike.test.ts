import fc from "fast-check";
import { expect, test } from "vitest";
import { alike } from "../../src/compiling/alike.ts";
import { hindrancesIn } from "../../src/compiling/obstacles.ts";
import { linesOf } from "../../src/compiling/told.ts";
import { loadPlan } from "../../src/plan/load.ts";
import type { Unit } from "../../src/plan/model.ts";

const PLAN = loadPlan("prisma/plans/loc-binh-2024.yaml");
const [A, B, C] = PLAN.units.filter(({ kind }) => kind === "xa-thi-tran") as [Unit, Unit, Unit];
const said = (unit: Unit, text: string) => ({ unit, text });

test("what several units say stands once, with how many say it; lines are sayings of their own", () => {
  const groups = alike([
    said(A, "- Đề nghị hỗ trợ tờ rơi bằng tiếng Tày, Nùng.\n- Thiếu kinh phí"),
    said(B, "đề nghị hỗ trợ tờ rơi bằng tiếng Tày, Nùng"),
    said(C, "Đề nghị cấp trên hỗ trợ tờ rơi bằng tiếng Tày, Nùng;"),
  ]);
  expect(groups.map(({ text, units }) => [text, units.length])).toEqual([
    ["Đề nghị hỗ trợ tờ rơi bằng tiếng Tày, Nùng", 3],
    ["Thiếu kinh phí", 1],
  ]);
});

test("other numbers are another thing, and few words are compared as they are", () => {
  const groups = alike([
    said(A, "Đề nghị bố trí kinh phí 10 triệu đồng cho mỗi xã trong năm"),
    said(B, "Đề nghị bố trí kinh phí 50 triệu đồng cho mỗi xã trong năm"),
    said(A, "Thiếu cán bộ nữ"),
    said(B, "Thiếu cán bộ nam"),
  ]);
  expect(groups).toHaveLength(4);
});

test("nothing that was said is lost, and nobody is counted twice", () => {
  const words = fc.array(
    fc.constantFrom("thiếu", "kinh", "phí", "cán", "bộ", "xã", "10", "tài", "liệu"),
    {
      minLength: 1,
      maxLength: 9,
    },
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(A, B, C), words), { maxLength: 30 }), (all) => {
      const sayings = all.map(([unit, some]) => said(unit, some.join(" ")));
      const groups = alike(sayings);
      for (const { unit, text } of sayings) {
        expect(groups.some((one) => one.units.includes(unit))).toBe(true);
        expect(groups.some((one) => one.text === text || one.units.length > 0)).toBe(true);
      }
      for (const { units } of groups) expect(new Set(units).size).toBe(units.length);
      const pairs = new Set(sayings.map(({ unit, text }) => `${unit.code} ${text}`));
      expect(groups.reduce((sum, { units }) => sum + units.length, 0)).toBeLessThanOrEqual(
        pairs.size,
      );
    }),
  );
});

test("a unit has one line, cut between words; units that say the same stand together", () => {
  const told = (unit: Unit, text: string, number = 1) => ({
    ...{ unit, text, number, area: "II.1", duty: "IV.12.3", tells: "counts" as const },
  });
  const long = `Tổ chức ${"truyền thông về bình đẳng giới ".repeat(20)}`;
  const lines = linesOf(PLAN, [
    told(C, long),
    told(B, "Phát 20 tờ rơi."),
    told(A, "Phát 20 tờ rơi"),
    told(B, "Phát 20 tờ rơi.", 2),
  ]);
  expect(lines.map(({ units }) => units)).toEqual([[A, B], [C]]);
  expect(lines[0]?.text).toBe("Phát 20 tờ rơi");
  expect(lines[1]?.text.length).toBeLessThanOrEqual(222);
  expect(lines[1]?.text).toMatch(/ (truyền|thông|về|bình|đẳng|giới)…$/);
});

test("what begins with a capital is a sentence of its own, and a list stays behind what leads to it", () => {
  const told = (text: string, number = 1) => ({
    ...{ unit: A, text, number, area: "II.1", duty: "IV.12.3", tells: "counts" as const },
  });
  const [line] = linesOf(PLAN, [
    told("Kết quả:\n- Tổ chức 02 buổi;\n- treo băng rôn."),
    told("Phát 20 tờ rơi.", 2),
  ]);
  expect(line?.text).toBe("Kết quả: Tổ chức 02 buổi; treo băng rôn. Phát 20 tờ rơi");
});

test("a difficulty of several units stands once for each answer that it got, and once where it got none", () => {
  const want = "Thiếu kinh phí";
  const on = "2024-06-12";
  const [more, none] = ["Đã bổ sung dự toán", "Chưa có nguồn"].map((text) => ({ text, on }));
  const { open, answered } = hindrancesIn([
    { ...said(A, want), answer: more ?? null },
    { ...said(B, want), answer: none ?? null },
    { ...said(C, want), answer: null },
  ]);
  expect(open.map(({ text, units }) => [text, units])).toEqual([[want, [C]]]);
  expect(answered.map(({ units, answer }) => [units, answer.text])).toEqual([
    [[A], "Đã bổ sung dự toán"],
    [[B], "Chưa có nguồn"],
  ]);
});
