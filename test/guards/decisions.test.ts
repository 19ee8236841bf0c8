import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { sources } from "./sources.ts";

const FOLDER = "docs/decisions";
const records = readdirSync(FOLDER);

test("each decision has a number of its own, and its first line says it", () => {
  const said = records.map((name) => {
    const number = /^# (\d+)\. \S/.exec(readFileSync(`${FOLDER}/${name}`, "utf8"))?.[1] ?? "";
    return number.padStart(4, "0");
  });
  expect(said).toEqual(records.map((name) => name.slice(0, 4)));
  expect(said).toEqual([...new Set(said)]);
});

test("whatever names a decision names one that is there", () => {
  const texts = [
    ...["README.md", "CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md"].map((path) => ({
      path,
      text: readFileSync(path, "utf8"),
    })),
    ...sources("src"),
    ...sources("test"),
  ];
  const gone = texts.flatMap(({ path, text }) =>
    (text.match(/docs\/decisions\/\d[\w-]*\.md/g) ?? [])
      .filter((named) => !existsSync(named))
      .map((named) => `${path}: ${named}`),
  );
  expect(gone).toEqual([]);
});
