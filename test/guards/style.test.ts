import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { repositoryFiles, sources } from "./sources.ts";

/** "src/x.ts:3: the line", for each line that fits. */
function lines(from: readonly { path: string; text: string }[], pattern: RegExp): string[] {
  return from.flatMap(({ path, text }) =>
    text
      .split("\n")
      .flatMap((line, index) =>
        pattern.test(line) ? [`${path}:${index + 1}: ${line.trim().slice(0, 120)}`] : [],
      ),
  );
}

const LONGEST = 300;

test("a file is one idea: none is longer than 300 lines", () => {
  const long = sources("src")
    .map(({ path, text }) => ({ path, length: text.split("\n").length - 1 }))
    .filter(({ length }) => length > LONGEST);
  expect(long).toEqual([]);
});

test("nothing is left for later, and no check is switched off", () => {
  // Put together, so that this file does not find itself.
  const words = [
    "TO" + "DO",
    "FIX" + "ME",
    "XX" + "X",
    "as " + "any\\s*[),;.\\]}]",
    "@ts-" + "(ignore|expect)",
  ];
  const skipped = ["(test|it|describe)\\.(skip|only|to" + "do)\\("];
  const all = [...sources("src"), ...sources("test")];
  expect(lines(all, new RegExp([...words, ...skipped].join("|")))).toEqual([]);
});

test("in one file no two tests have the same name", () => {
  const twice = sources("test", /\.test\.ts$/).flatMap(({ path, text }) => {
    const names = [...text.matchAll(/\b(?:test|it)(?:\.\w+)?\(\s*(["'`])(.+?)\1/g)].map(
      (match) => match[2] ?? "",
    );
    return names
      .filter((name, index) => names.indexOf(name) !== index)
      .map((name) => `${path}: ${name}`);
  });
  expect(twice).toEqual([]);
});

test("nothing names a path of the machine that it was written on", () => {
  const paths = ["/wo" + "rk/", "/ro" + "ot/", "/ho" + "me/\\w", "/tm" + "p/"].join("|");
  const texts = repositoryFiles()
    .filter((path) => /\.(ts|js|mjs|json|ya?ml|md|ftl|prisma|sql|toml|sh)$|^\.|\/run$/.test(path))
    .map((path) => ({ path, text: readFileSync(path, "utf8") }));
  expect(texts.length).toBeGreaterThan(100);
  expect(lines(texts, new RegExp(`(^|[\\s"'\`(=:])(${paths})`))).toEqual([]);
});

test("every setting is explained, and everything explained is a setting", () => {
  const declared = readFileSync("src/config.ts", "utf8").match(/^ {2}[A-Z][A-Z_]+(?=:)/gm) ?? [];
  const read = sources("src").flatMap(
    ({ text }) => text.match(/(?<=process\.env\.)[A-Z_]+/g) ?? [],
  );
  const settings = [...new Set([...declared.map((name) => name.trim()), ...read])].sort();
  const explained = readFileSync(".env.example", "utf8").match(/^#? ?[A-Z][A-Z_]+(?==)/gm) ?? [];
  expect(explained.map((name) => name.replace(/^#? ?/, "")).sort()).toEqual(settings);
  const table = readFileSync("README.md", "utf8").match(/(?<=^\| `)[A-Z_]+(?=`)/gm) ?? [];
  expect([...table].sort()).toEqual(settings);
});
