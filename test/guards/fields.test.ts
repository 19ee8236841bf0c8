import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { loadLexicon } from "../../src/plan/lexicon-file.ts";
import { loadPlan } from "../../src/plan/load.ts";
import { fold } from "../../src/plan/text.ts";
import { sources } from "./sources.ts";

/** What a plan adds to the lexicon is its field's own; the reader serves every field. */
test("nothing of the shipped plan's field stands in the reader or in everybody's lexicon", () => {
  const { quick, people, notFigures } = loadPlan("prisma/plans/loc-binh-2024.yaml").lexicon;
  const common = loadLexicon();
  const words = [
    ...quick.subjects,
    ...quick.activities.filter((word) => !common.quick.activities.includes(word)),
    ...people.address.filter((word) => !common.people.address.includes(word)),
    ...notFigures.names.filter((word) => !common.notFigures.names.includes(word)),
  ].map(fold);
  expect(words).toContain("binh dang gioi");
  const files = [
    ...sources("src/reading"),
    { path: "prisma/lexicons/vi.yaml", text: readFileSync("prisma/lexicons/vi.yaml", "utf8") },
  ];
  const found = files.flatMap(({ path, text }) => {
    const said = ` ${fold(text)} `;
    return words.filter((word) => said.includes(` ${word} `)).map((word) => `${path}: ${word}`);
  });
  expect(found).toEqual([]);
});
