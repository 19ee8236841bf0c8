import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { formatProblem } from "../../../src/plan/findings.ts";
import { loadPlan, parsePlan } from "../../../src/plan/load.ts";
import type { Answers } from "../../../src/reports/answers.ts";
import { openFigures } from "../../../src/reports/asking.ts";
import { askingOf, openQuestion } from "../../../src/reports/questions.ts";
import { takeUnknown } from "../../../src/reports/take-figures.ts";
import { startApp } from "../../support/app.ts";
import { givePlaces } from "../../support/places.ts";

const FILE = "test/fixtures/plans/xa-theo-quy-2026.yaml";
const plan = loadPlan(FILE);

async function inVillage() {
  const app = await startApp({ planFile: FILE });
  app.clock.set("2026-03-12T08:10:00+07:00");
  const hoa = app.world.person("Hoa");
  const lan = app.world.person("Lan");
  await givePlaces(app, plan.id, [
    { person: hoa, unit: "thon-1" },
    { person: lan, unit: null, role: "office" },
  ]);
  return { app, hoa, lan };
}

test("a figure that the plan requires is left out only by a word of its own", async () => {
  const { app, hoa } = await inVillage();
  await using _ = app;
  await hoa.says("/baocao");
  await hoa.taps("1");
  await hoa.taps("Đã hoàn thành");
  await hoa.says("10/3");
  hoa.sees("Đang hỏi: Số buổi (buổi)");
  await hoa.taps("Mục này không có số liệu");
  hoa.sees("Đang hỏi: Số hộ tham gia (hộ)\nMục này bắt buộc; không phát sinh thì nhập 0.");
  expect(JSON.stringify(hoa.lastMessage().reply_markup)).not.toContain("Các mục còn lại");
  await hoa.says("không có số liệu");
  hoa.sees("Bước 5/7");
});

test("a whole report in one sentence is asked for what is required, and for nothing else", async () => {
  const { app, hoa } = await inVillage();
  await using _ = app;
  await hoa.says(
    "Sinh hoạt về gia đình: ngày 10/3 thôn tổ chức 2 buổi sinh hoạt, các hộ tham gia đông",
  );
  hoa.sees("Đang hỏi: Số hộ tham gia (hộ)");
  await hoa.says("40 hộ");
  await hoa.taps("Gửi báo cáo");
  hoa.sees(/Đã ghi nhận báo cáo số/);
});

test("what is required and was said not to be there, the office sees first", async () => {
  const { app, hoa, lan } = await inVillage();
  await using _ = app;
  await hoa.says("Sinh hoạt về gia đình: ngày 10/3 thôn tổ chức 2 buổi sinh hoạt");
  await hoa.taps("Mục này không có số liệu");
  hoa.sees("Không có số liệu: Số hộ tham gia");
  await hoa.taps("Gửi báo cáo");
  await lan.says("/tiepnhan");
  lan.sees(/Thôn Toòng Giành.*\n.*Lưu ý: chưa có số liệu bắt buộc: Số hộ tham gia/);
});

test("a figure may be required wherever it is asked for", () => {
  const text = readFileSync(FILE, "utf8")
    .replace("required: [so_ho]", "required: []")
    .replace("words: [hộ],", "words: [hộ], required: true,");
  const required = parsePlan(text).plan?.duties.map((duty) => duty.required);
  expect(required?.slice(0, 2)).toEqual([["so_ho"], []]);
});

test("whatever is skipped with the rest, what is required stays open", () => {
  const value = fc.constantFrom(undefined, null, 0, 7);
  fc.assert(
    fc.property(value, value, fc.boolean(), fc.boolean(), (so_buoi, so_ho, all, short) => {
      const figures: Record<string, number | null> = Object.fromEntries(
        Object.entries({ so_buoi, so_ho }).flatMap(([code, one]) =>
          one === undefined ? [] : [[code, one]],
        ),
      );
      const answers: Answers = {
        ...{ duty: "A.1", status: "completed", figures, result: "Đã tổ chức." },
        ...{ period: { from: "2026-03-10", to: "2026-03-10" }, ...(short ? { short } : {}) },
      };
      const taken = takeUnknown(answers, all, askingOf(plan, answers)).answers;
      const open = openFigures(askingOf(plan, taken), taken).map(({ code }) => code);
      const isAlone = !all && so_buoi !== undefined;
      expect(open.includes("so_ho")).toBe(so_ho === undefined && !isAlone);
      if (open.includes("so_ho")) expect(openQuestion(plan, taken)).toBe("figures");
      if (all) expect(open).not.toContain("so_buoi");
    }),
  );
});

test("a figure that the duty does not ask for cannot be required", () => {
  const text = readFileSync(FILE, "utf8").replace("required: [so_ho]", "required: [can_bo]");
  const { problems } = parsePlan(text);
  expect(problems?.map((problem) => formatProblem("x", problem, "vi"))).toEqual([
    expect.stringContaining("nhiệm vụ A.1 bắt buộc can_bo nhưng không hỏi số liệu này"),
  ]);
});
