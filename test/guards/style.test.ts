import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { functionsOf } from "./functions.ts";
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

/** Of its own; what is in the functions inside a function is measured there. */
const LONGEST_FUNCTION = 60;
/** With the functions inside it: a factory of closures is a small module. */
const LONGEST_FACTORY = 120;

/** Longer, and one idea all the same. */
const DEFENDED: Record<string, string> = {
  "src/app/open.ts: putTogether": "wires the program, in the order in which it starts",
  "src/offices/host.ts: createHost": "open, closed, wanted and in trouble are one state",
  "src/outbox/index.ts: createOutbox": "its parts lie beside it; this is how they share one queue",
  "src/outbox/pace.ts: createPace": "the waiting calls and the times of the sent are one state",
  "src/outbox/rows.ts: noticeRows": "one query after the other, with nothing inside",
  "src/people/store/own-data.ts: flatPerson": "one declaration: each thing that bears a person",
  "src/reading/takes.ts: takeEach": "one pass: what was told before decides what comes after",
  "src/reading/tokens.ts: takenApart": "one pass: the place in the text is one state",
  "src/sandbox/page/clock/bar.tsx: Bar": "the markup of one bar",
  "src/sandbox/page/clock/moves.tsx: Moves": "the markup of one menu",
  "src/sandbox/page/composer/composer.tsx: Open": "the markup of one composer",
  "src/telegram/inbox/answers.ts: createAnswers":
    "what waits in a chat, and who says it next, is one state",
  "src/telegram/inbox/index.ts: createInbox": "receiving and handling share one state",
};

test("a function fits on a screen: none is longer than 60 lines of its own, or 120 in all", () => {
  const long = sources("src")
    .flatMap(functionsOf)
    .filter(({ lines, own }) => own > LONGEST_FUNCTION || lines > LONGEST_FACTORY)
    .map(({ name }) => name);
  // What has become short is no longer defended.
  expect(long.sort()).toEqual(Object.keys(DEFENDED).sort());
});

test("what is put in order by its time has an order within one instant, too", () => {
  expect(
    lines([...sources("src"), ...sources("test")], /orderBy: \{ (\w+: \{ )?\w*[aA]t: /),
  ).toEqual([]);
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
  const declared = ["src/config.ts", "src/storage.ts"].flatMap(
    (path) => readFileSync(path, "utf8").match(/^ {2}[A-Z][A-Z_]+(?=:)/gm) ?? [],
  );
  const read = sources("src").flatMap(
    ({ text }) => text.match(/(?<=process\.env\.)[A-Z_]+/g) ?? [],
  );
  const settings = [...new Set([...declared.map((name) => name.trim()), ...read])].sort();
  const explained = readFileSync(".env.example", "utf8").match(/^#? ?[A-Z][A-Z_]+(?==)/gm) ?? [];
  expect(explained.map((name) => name.replace(/^#? ?/, "")).sort()).toEqual(settings);
  const table = readFileSync("README.md", "utf8").match(/(?<=^\| `)[A-Z_]+(?=`)/gm) ?? [];
  expect([...table].sort()).toEqual(settings);
});
