import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { ownData } from "../../src/people/store/own-data.ts";
import { fresh } from "../database/support.ts";
import { SERVER } from "../support/databases.ts";

const SCHEMA = readFileSync("prisma/schema.prisma", "utf8");

/** "memberships" → "Membership": the fields of a model, with their types. */
function fieldsOf(model: string): Map<string, string> {
  const body = new RegExp(`^model ${model} \\{\\n([\\s\\S]*?)^\\}`, "m").exec(SCHEMA)?.[1] ?? "";
  const fields = [...body.matchAll(/^ {2}(\w+) +(\w+)/gm)];
  return new Map(fields.map(([, name = "", type = ""]) => [name, type]));
}

const MODELS = [...SCHEMA.matchAll(/^model (\w+) \{/gm)].map(([, name = ""]) => name);

test("nothing that the schema lets refer to a person is left out of their own data", async () => {
  await using one = await fresh();
  await one.database.write((tx) =>
    tx.person.create({
      data: { id: "hoa", telegramId: "7", language: "vi", createdAt: new Date("2024-06-03") },
    }),
  );
  const data = await ownData(one.database.read, "7");
  const fields = [...fieldsOf("Person").keys()];
  expect(fields.filter((name) => MODELS.includes(fieldsOf("Person").get(name) ?? ""))).toHaveLength(
    35,
  );
  expect(Object.keys(data?.person ?? {}).sort()).toEqual(fields.sort());
});

test("rows that are keyed by the account instead are shown, too", async () => {
  // Of these, an update's key is emptied once it is answered, and a group is nobody.
  const keyed = MODELS.filter((model) =>
    ["key", "chatId", "telegramId"].some((column) => fieldsOf(model).get(column) === "String"),
  );
  const expected = ["Dialogue", "Held", "Notice", "OfficeGroup", "Person", "Setting", "Update"];
  expect(keyed.sort()).toEqual([...expected, "WeeklyPost"]);
  await using one = await fresh();
  const at = new Date("2024-06-03");
  const asked = { key: "7:7", question: "name", about: ["x"] };
  await one.database.write(async (tx) => {
    await tx.dialogue.create({ data: { ...asked, since: 1, updatedAt: at } });
    await tx.held.create({ data: { id: "h", ...asked, text: "Hoa", createdAt: at } });
  });
  expect(await ownData(one.database.read, "7")).toMatchObject({
    ...{ person: null, asked: [{ question: "name" }], held: [{ text: "Hoa" }] },
  });
  expect(await ownData(one.database.read, "17")).toBeNull();
});

test.skipIf(SERVER)(
  "someone who wrote more than a statement takes values still gets all of it, in its order",
  async () => {
    await using one = await fresh();
    const count = 33_000;
    const sql = one.other();
    sql.exec(`
    PRAGMA foreign_keys = OFF;
    INSERT INTO "Person" ("id", "telegramId", "language", "createdAt") VALUES ('hoa', '7', 'vi', 0);
    WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < ${count})
    INSERT INTO "Draft" ("id", "planId", "unitCode", "holderId", "kind", "state", "answers", "createdAt", "updatedAt")
    SELECT 'd' || i, 'p', 'u', 'hoa', 'task', 'submitted', '{}',
      strftime('%Y-%m-%dT%H:%M:%S.000+00:00', '2024-01-01', '+' || i || ' minutes'), '2024-06-03T00:00:00.000+00:00' FROM n;`);
    sql.close();
    const data = await ownData(one.database.read, "7");
    const days = data?.person?.drafts.map(({ createdAt }) => createdAt.getTime()) ?? [];
    expect(days).toHaveLength(count);
    expect(days.every((day, i) => i === 0 || day > (days[i - 1] ?? 0))).toBe(true);
  },
);
