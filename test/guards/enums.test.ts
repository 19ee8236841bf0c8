import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { Role, Status } from "../../src/database/client/enums.ts";
import * as domain from "../../src/people/who.ts";
import { STATUSES } from "../../src/reports/answers.ts";
import { sources } from "./sources.ts";

// The rooms that decide do not know the database; what both list is the same.
test("roles and statuses of the domain are those of the database", () => {
  expect(Object.values(Role)).toEqual(domain.Role.options);
  expect(Object.values(Status)).toEqual([...STATUSES]);
});

/** Columns that are enums in some model and text in none: a query names them without their model. */
function enumColumns(): string[] {
  const schema = readFileSync("prisma/schema.prisma", "utf8");
  const enums = [...schema.matchAll(/^enum (\w+)/gm)].map(([, name]) => name);
  const columns = [...schema.matchAll(/^ {2}(\w+) +(\w+)\??/gm)];
  const having = (types: readonly (string | undefined)[]) =>
    new Set(columns.filter(([, , type]) => types.includes(type)).map(([, name = ""]) => name));
  const texts = having(["String"]);
  return [...having(enums)].filter((name) => !texts.has(name));
}

test("nothing sorts or compares by an enum: the databases order them differently", () => {
  const columns = enumColumns();
  expect(columns).toEqual(expect.arrayContaining(["role", "state", "status", "deed"]));
  const ordered = new RegExp(
    `\\b(${columns.join("|")}): (["'](asc|desc)|\\{ ?(sort|gte?|lte?)\\b)|_(min|max): \\{[^}]*\\b(${columns.join("|")})\\b`,
  );
  const wrong = sources("src")
    .filter(({ path }) => !path.startsWith("src/database/client/"))
    .flatMap(({ path, text }) =>
      text
        .split("\n")
        .flatMap((line, i) => (ordered.test(line) ? [`${path}:${i + 1}: ${line.trim()}`] : [])),
    );
  expect(wrong).toEqual([]);
});
