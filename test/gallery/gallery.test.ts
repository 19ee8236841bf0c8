import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { LANGUAGES } from "../../src/config.ts";
import { messageFiles } from "./entries.ts";
import { page } from "./page.ts";
import { showAll, unmarked } from "./shown.ts";

const { shown, lacking } = showAll();
const html = page(shown);

test("every variable has a sample in samples.ts", () => {
  expect(lacking).toEqual([]);
});

test("every message of the bot has its place on the page", () => {
  const keys = messageFiles().flatMap(
    (name) => readFileSync(`locales/vi/${name}`, "utf8").match(/^[a-z][\w-]*(?= =)/gm) ?? [],
  );
  expect(keys.length).toBeGreaterThan(500);
  expect(keys.filter((key) => !html.includes(`data-key="${key}"`))).toEqual([]);
});

test.each(LANGUAGES)("%s: every word of every variant is shown", (language) => {
  const unseen = shown.flatMap(({ entry, variants }) => {
    const all = variants.map((variant) => unmarked(variant.html[language]));
    return entry.texts[language]
      .flatMap((text) => text.split("\n"))
      .filter((line) => !all.some((said) => said.includes(line)))
      .map((line) => `${entry.key}: ${line}`);
  });
  expect(unseen).toEqual([]);
});

test("a choice shows each of its variants: all that can be chosen differ, or say the same", () => {
  const role = shown.find(({ entry }) => entry.key === "place");
  expect(role?.variants.map(({ chosen }) => chosen)).toEqual([
    "role: principal",
    "role: deputy",
    "role: leader",
    "role: chair",
    "role: superior",
    "role: office",
  ]);
  const two = shown.find(({ entry }) => entry.key === "button-invite");
  expect(two?.variants.map(({ html }) => html.vi)).toEqual([
    "Thay đầu mối",
    "Mời đầu mối",
    "Mời đầu mối phụ",
    "Mời lãnh đạo",
    "Mời lãnh đạo cơ quan ban hành",
    "Mời cơ quan cấp trên",
    "Mời cán bộ theo dõi",
  ]);
});

test("nothing but Telegram's own tags is in a message, each closed", () => {
  const wrong = shown.flatMap(({ entry, variants }) =>
    variants.flatMap(({ html }) =>
      LANGUAGES.filter((language) => !isWellFormed(html[language])).map(
        (language) => `${language}: ${entry.key}`,
      ),
    ),
  );
  expect(wrong).toEqual([]);
});

function isWellFormed(text: string): boolean {
  const open: string[] = [];
  for (const [, slash, tag = ""] of text.matchAll(/<(\/?)([^>\s]*)[^>]*>/g)) {
    if (!["b", "i", "u", "s", "code", "pre", "a", "blockquote"].includes(tag)) return false;
    if (!slash) open.push(tag);
    else if (open.pop() !== tag) return false;
  }
  return open.length === 0;
}

/** Raised where they are said (`raised`), or said within a line alone. */
const RAISED = /^(return-due-(last|over)|job-(waiting|none|failed))$/;
const WITHIN = /^(audit-deed|finding-|tables-cli-)/;

test("a sentence begins with a capital, whatever it begins with", () => {
  const small = shown.flatMap(({ entry: { key }, variants }) =>
    variants.flatMap(({ html }) =>
      LANGUAGES.filter((language) => beginsSmall(html[language])).map(() => key),
    ),
  );
  expect(small.filter((key) => !RAISED.test(key) && !WITHIN.test(key))).toEqual([]);
});

function beginsSmall(html: string): boolean {
  const [line = ""] = unmarked(html)
    .replaceAll(/<[^>]*>/g, "")
    .trim()
    .split("\n");
  return /^\p{Ll}.*[.:?!]$/u.test(line);
}

test("the page needs nothing but itself", () => {
  expect(html).not.toMatch(/<(link|img|script src)|@import|url\(/);
});
