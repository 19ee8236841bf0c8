import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { formatProblem } from "../../src/plan/findings.ts";
import { loadLexicon, parseLexicon } from "../../src/plan/lexicon-file.ts";
import { loadPlan } from "../../src/plan/load.ts";

const text = readFileSync("prisma/lexicons/vi.yaml", "utf8");

test("the lexicon that comes with the program is right, and every plan has it", () => {
  expect(parseLexicon(text).problems).toEqual([]);
  for (const file of [
    "prisma/plans/loc-binh-2024.yaml",
    "test/fixtures/plans/xa-na-duong-2026.yaml",
  ])
    expect(loadPlan(file).lexicon).toBe(loadLexicon());
});

test("a mistake in a lexicon is named with its place", () => {
  const wrong = text.replace("language: vi", "language: vi\nlanguages: [en]");
  const { problems } = parseLexicon(wrong);
  expect(problems.map((problem) => formatProblem("vi.yaml", problem, "vi"))).toEqual([
    'vi.yaml:7:1: từ vựng: không có khóa "languages" (cần: có thể là language)',
  ]);
});
