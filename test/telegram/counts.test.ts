import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { loadPlan } from "../../src/plan/load.ts";
import { formatCount, formatFigure } from "../../src/reading/figure-value.ts";
import { type Key, loadLanguages } from "../../src/telegram/i18n.ts";
import { counted, outOf } from "../../src/telegram/words/counts.ts";
import { valueWords } from "../../src/telegram/words/figures.ts";
import { sources } from "../guards/sources.ts";

const plan = loadPlan("prisma/plans/loc-binh-2024.yaml");
const languages = loadLanguages();

/** Messages with a number of things among what they say: "{ $count } tệp". */
const COUNTED = readdirSync("locales/vi").flatMap((file) =>
  [
    ...readFileSync(`locales/vi/${file}`, "utf8").matchAll(
      /^([a-z][\w-]*) =((?:.*\n)(?:[ }\t].*\n)*)/gm,
    ),
  ]
    .filter(([, , text = ""]) => /\{ \$count \}/.test(text))
    .map(([, key = ""]) => key),
);

test("how many there are is written in one style: 05, 1.250; nought is 0", () => {
  expect([0, 1, 9, 10, 1250].map(formatCount)).toEqual(["0", "01", "09", "10", "1.250"]);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100_000 }), (count) => {
      expect(counted(count, "vi")).toBe(formatCount(count));
      expect(Number(formatCount(count).replaceAll(".", ""))).toBe(count);
    }),
  );
  expect([outOf(5, 8, "vi"), outOf(0, 8, "vi"), outOf(5, 8, "en")]).toEqual([
    "05/08",
    "0/08",
    "5/8",
  ]);
});

test("a number that is handed to a message as one is written so, too, in whichever message", () => {
  expect(COUNTED.length).toBeGreaterThan(60);
  const say = languages.in("vi") as (key: Key, values: unknown) => string;
  for (const key of COUNTED) {
    const values = Object.fromEntries(
      variablesOf(key).map((name) => [name, name === "count" ? 7 : "x"]),
    );
    expect(say(key as Key, values), key).not.toMatch(/(?<!\d)7/);
  }
  expect(languages.in("en")("files", { count: 7 })).toContain("7 files");
});

/** Where on the way somebody is, and what was typed, is no part of a whole that is counted. */
const NO_RATIOS = [
  ...["page-number", "standing-units", "units-kind", "sheet-page", "step-head", "draft-line"],
  ...["refused-ratio-reversed", "refused-too-long", "job-going", "job-sending"],
];

test("a part of a whole is written by one function, in whichever message", () => {
  const texts = readdirSync("locales/vi").flatMap((file) =>
    readFileSync(`locales/vi/${file}`, "utf8").split(/\n(?=[a-z])/),
  );
  const own = texts
    .filter((text) => /\}\/\{/.test(text.replace(/<[^>]*>/g, "")))
    .map((text) => text.split(" ")[0]);
  expect(own.toSorted()).toEqual(NO_RATIOS.toSorted());
});

test("so is the value of a figure: a card, a sum and a change show one number", () => {
  const figure = plan.figures.find(({ code }) => code === "so_cuoc");
  const ratio = plan.figures.find(({ kind }) => kind === "ratio");
  if (!figure || !ratio) throw new Error("The plan has them");
  expect(formatFigure(figure, 3)).toBe("03 cuộc");
  expect(formatFigure(figure, 0)).toBe("0 cuộc");
  expect(formatFigure(ratio, { part: 3, whole: 9 })).toBe("03/09 (33,3%)");
});

test("whoever reads English reads English numbers; units of measure are the plan's own words", () => {
  const t = languages.in("en");
  const of = (code: string) => {
    const found = plan.figures.find((one) => one.code === code || one.kind === code);
    if (!found) throw new Error(`The plan has ${code}`);
    return found;
  };
  expect(valueWords(t, of("so_cuoc"), 3, false)).toBe("3 cuộc");
  expect(valueWords(t, of("so_cuoc"), 5684, true)).toBe("about 5,684 cuộc");
  expect(valueWords(t, of("ratio"), { part: 3, whole: 9 }, false)).toBe("3/9 (33.3%)");
  const document = { number: "15/KH-UBND", day: "2024-02-20" };
  expect(valueWords(t, of("document"), [document], false)).toBe("15/KH-UBND, 20/02/2024");
});

test("a number in words still chooses: one unit, 1,250 units", () => {
  const t = languages.in("en");
  const of = (count: number) => t("answer-handed", { count: counted(count, "en") });
  expect(of(1)).toContain(": 1 unit.");
  expect(of(1250)).toContain(": 1,250 units.");
});

test("what is said in a chat is written the reader's way: documents alone are Vietnamese by themselves", () => {
  const own = sources("src/telegram")
    .filter(({ text }) => /\bformat(Count|Number|Ratio|Figure)\b/.test(text))
    .map(({ path }) => path)
    .filter((path) => !path.startsWith("src/telegram/compiled/"));
  expect(own.toSorted()).toEqual([
    "src/telegram/i18n.ts",
    ...["counts", "figures", "refusals"].map((name) => `src/telegram/words/${name}.ts`),
  ]);
});

/** The variables of a message, by its text. */
function variablesOf(key: string): string[] {
  const all = readdirSync("locales/vi").map((file) => readFileSync(`locales/vi/${file}`, "utf8"));
  const found = new RegExp(`^${key} =((?:.*\\n)(?:[ }\\t].*\\n)*)`, "m");
  const text = all.flatMap((one) => found.exec(one)?.[1] ?? []).join("");
  return [...new Set([...text.matchAll(/\$([\w-]+)/g)].map(([, name = ""]) => name))];
}
