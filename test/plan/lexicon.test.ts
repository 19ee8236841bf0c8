import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { formatProblem } from "../../src/plan/findings.ts";
import { loadLexicon, parseLexicon } from "../../src/plan/lexicon-file.ts";
import { loadPlan } from "../../src/plan/load.ts";

const text = readFileSync("prisma/lexicons/vi.yaml", "utf8");

test("the lexicon that comes with the program is right, and every plan has it", () => {
  expect(parseLexicon(text).problems).toEqual([]);
  expect(loadPlan("test/fixtures/plans/xa-na-duong-2026.yaml").lexicon).toBe(loadLexicon());
});

test("a plan adds words of its own to the lists of the lexicon", () => {
  const { quick, people } = loadPlan("prisma/plans/loc-binh-2024.yaml").lexicon;
  expect(quick.subjects).toContain("bình đẳng giới");
  expect(people.address).toEqual(expect.arrayContaining(loadLexicon().people.address));
  expect(loadLexicon().quick.subjects).toEqual([]);
});

test("a mistake in a lexicon is named with its place", () => {
  const wrong = text.replace("language: vi", "language: vi\nlanguages: [en]");
  const { problems } = parseLexicon(wrong);
  expect(problems.map((problem) => formatProblem("vi.yaml", problem, "vi"))).toEqual([
    'vi.yaml:7:1: từ vựng: không có khóa "languages" (cần: có thể là language)',
  ]);
});
