import { existsSync, readdirSync } from "node:fs";
import { expect, test } from "vitest";
import {
  postgresScript,
  schemaNow,
  schemaWritten,
  unwritten,
} from "../../prisma/postgres/write.ts";
import { BY_UNIT } from "../../src/database/changes.ts";
import { migrationsIn } from "../../src/database/migrations.ts";
import { sources } from "./sources.ts";

// What PostgreSQL's migrations really build, test/database/postgres/schema.test.ts asks a server.

const WRITE = "`npm run migration` writes PostgreSQL's part of a migration";

test("what SQLite's migrations change, PostgreSQL's change too", () => {
  expect(unwritten(), WRITE).toEqual([]);
  expect(schemaWritten() === schemaNow(), WRITE).toBe(true);
});

test("a migration that SQLite has not is none of PostgreSQL's", () => {
  const folders = readdirSync("prisma/postgres/migrations").filter(
    (name) => !name.endsWith("toml"),
  );
  expect(folders.filter((name) => !existsSync(`prisma/migrations/${name}`))).toEqual([]);
});

test("rows that are kept in memory by unit tell when they change", () => {
  const scripts = migrationsIn("prisma/postgres/migrations").map(({ script }) => script);
  for (const table of BY_UNIT) {
    for (const event of ["INSERT", "UPDATE", "DELETE"]) {
      expect(scripts.join()).toContain(`AFTER ${event} ON "${table}"`);
    }
  }
});

test("texts sort by their bytes, foreign keys can wait, JSON stays as it was written", async () => {
  const script = await postgresScript(null, schemaNow());
  expect(script).not.toMatch(/ TEXT(?! COLLATE "C")|JSONB|FOREIGN KEY[^;]*(?<!DEFERRABLE);/);
});

/** What is named here is what an address may look like. */
const SETTINGS = [
  "src/config.ts",
  "src/storage.ts",
  "src/backups/cli.ts",
  "src/backups/cli-verify.ts",
];

test("which database it is, database/ alone knows", () => {
  const named = sources("src")
    .filter(({ path }) => !path.startsWith("src/database/") && !SETTINGS.includes(path))
    .flatMap(({ path, text }) => (/postgres|sqlite/i.test(withoutComments(text)) ? [path] : []));
  expect(named).toEqual([]);
});

/** Nor what is imported: the nightly copy of the file is for whoever has one (src/config.ts). */
const withoutComments = (text: string) =>
  text.replace(/^import [\s\S]*?;$|\/\*[\s\S]*?\*\/|\/\/.*/gm, "");

test("within JSON nothing is asked through Prisma: a path is a text for one database and a list for the other", () => {
  const asked =
    /\b(string_(contains|starts_with|ends_with)|array_(contains|starts_with|ends_with)):/;
  const wrong = sources("src").flatMap(({ path, text }) => (asked.test(text) ? [path] : []));
  expect(wrong).toEqual([]);
});

/** Columns that may be null, wherever they are. */
function nullable(): string[] {
  const lines = [...schemaNow().matchAll(/^ {2}(\w+) +\w+(\??)(?: |$)/gm)];
  const names = (optional: string) => lines.filter((line) => line[2] === optional).map((l) => l[1]);
  return names("?").filter((name) => !names("").includes(name)) as string[];
}

test("who sorts by what may be null says where null goes: the databases do not agree", () => {
  const names = nullable();
  expect(names).toContain("requestedAt");
  const bare = new RegExp(`orderBy:[^\\n]*\\b(${names.join("|")}): "(asc|desc)"`);
  const wrong = sources("src").flatMap(({ path, text }) =>
    text
      .split("\n")
      .flatMap((line, i) => (bare.test(line) ? [`${path}:${i + 1}: ${line.trim()}`] : [])),
  );
  expect(wrong).toEqual([]);
});
