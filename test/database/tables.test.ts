import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Database } from "../../src/database/index.ts";
import type { Value } from "../../src/database/sql.ts";
import * as tables from "../../src/database/tables.ts";
import { SERVER } from "../support/databases.ts";
import { fresh, withoutReferences } from "./support.ts";

// The statements of the hot path beside Prisma's own: whatever one writes, the other reads, and it lies
// in the file in the same form.

type Row = Record<string, unknown>;

/** A table whose types are forgotten. */
interface AnyTable {
  readonly name: string;
  readonly columns: readonly string[];
  select(
    columns: readonly string[],
    rest: string,
  ): (sql: unknown, ...values: Value[]) => Promise<Row[]>;
  insert(rest?: string): (sql: unknown, row: Row) => Promise<number>;
  insertSome(count: number, rest: string): (sql: unknown, rows: Row[]) => Promise<unknown[][]>;
  update(
    columns: readonly string[],
    rest: string,
  ): (sql: unknown, row: Row, ...values: Value[]) => Promise<number>;
  delete(rest: string): (sql: unknown, ...values: Value[]) => Promise<number>;
}
const TABLES = Object.values(tables) as unknown as AnyTable[];

/** What Prisma offers for each model. */
interface Model {
  createMany(query: { data: Row[] }): Promise<unknown>;
  findMany(query: { orderBy?: Row; where?: Row }): Promise<Row[]>;
}
const modelOf = (client: unknown, name: string) =>
  (client as Record<string, Model>)[name.charAt(0).toLowerCase() + name.slice(1)] as Model;

const SCHEMA = readFileSync("prisma/schema.prisma", "utf8");
const block = (head: string) =>
  new RegExp(`^${head} {\\n([\\s\\S]*?)^}`, "m").exec(SCHEMA)?.[1] ?? "";

interface Column {
  readonly name: string;
  readonly type: string;
  readonly isOptional: boolean;
}

/** The columns of a model as the schema declares them, without its relations. */
function columnsOf(model: string): Column[] {
  const lines = block(`model ${model}`).matchAll(/^ {2}(\w+) +(\w+)(\??)(\[\])?/gm);
  return [...lines]
    .filter(([, , type = "", , isList]) => !isList && !block(`model ${type}`))
    .map(([, name = "", type = "", optional]) => ({ name, type, isOptional: optional === "?" }));
}

const words = (name: string) =>
  block(`enum ${name}`)
    .match(/^ {2}\w+/gm)
    ?.map((w) => w.trim());

/** Texts of any kind, but for halves of a character, which no database keeps. */
const anyText = fc.string({ unit: "grapheme" });
/** JSON as it is stored here: never a bare value. That one key Prisma loses on its way. */
const anyJson = fc
  .oneof(fc.array(fc.jsonValue()), fc.dictionary(anyText, fc.jsonValue()))
  .filter((value) => !JSON.stringify(value).includes("__proto__"));

function anyOf({ type, isOptional }: Column): fc.Arbitrary<unknown> {
  const values: Record<string, () => fc.Arbitrary<unknown>> = {
    String: () => anyText,
    Int: () => fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }),
    BigInt: () => fc.bigInt({ min: -(2n ** 60n), max: 2n ** 60n }),
    Boolean: () => fc.boolean(),
    DateTime: () => fc.date({ min: new Date(0), max: new Date("2200-01-01"), noInvalidDate: true }),
    Json: () => anyJson,
  };
  const value = values[type]?.() ?? fc.constantFrom(...(words(type) ?? []));
  return isOptional ? fc.option(value, { nil: null }) : value;
}

/** Rows that differ in all that may have to differ. */
function rowsOf(columns: readonly Column[]): fc.Arbitrary<Row[]> {
  const row = fc.record(Object.fromEntries(columns.map((one) => [one.name, anyOf(one)])));
  return fc
    .array(row, { minLength: 1, maxLength: 8 })
    .map((rows) =>
      rows.map((one, i) =>
        Object.fromEntries(
          columns.map(({ name, type }) => [
            name,
            type === "BigInt"
              ? BigInt(i)
              : type === "String"
                ? `${one[name] ?? ""}·${i}`
                : one[name],
          ]),
        ),
      ),
    );
}

/** Prisma leaves a column of JSON out that is to be null. */
const forPrisma = (row: Row, columns: readonly Column[]): Row =>
  Object.fromEntries(
    columns
      .filter(({ name, type }) => !(type === "Json" && row[name] === null))
      .map(({ name }) => [name, row[name]]),
  );

/** What lies there: in SQLite's file type by type, on a server as it writes it. */
async function stored(database: Database, name: string, columns: readonly Column[]) {
  const asked = columns
    .flatMap(({ name: column }) =>
      SERVER ? [`"${column}"::text`, "1"] : [`"${column}"`, `typeof("${column}")`],
    )
    .join(", ");
  return database.read.sql.rows(`SELECT ${asked} FROM "${name}" ORDER BY 1, 3, 5`, []);
}

async function without(database: Database, name: string): Promise<void> {
  await database.write(({ sql }) => sql.change(`DELETE FROM "${name}"`, []));
}

test("the columns are those of the schema, each and in order", () => {
  for (const { name, columns } of TABLES) {
    expect(columns, name).toEqual(columnsOf(name).map((one) => one.name));
  }
});

test("what is written by a prepared statement lies there as if Prisma had written it", async () => {
  await using ours = await fresh();
  await using prismas = await fresh();
  for (const one of [ours, prismas]) await withoutReferences(one);
  for (const table of TABLES) {
    const columns = columnsOf(table.name);
    const insert = table.insert();
    await fc.assert(
      fc.asyncProperty(rowsOf(columns), async (rows) => {
        for (const { database } of [ours, prismas]) await without(database, table.name);
        await ours.database.write(async ({ sql }) => {
          const [first = {}, ...more] = rows;
          expect(await insert(sql, first)).toBe(1);
          if (more.length === 0) return;
          const several = table.insertSome(more.length, "RETURNING 1");
          expect(await several(sql, more)).toHaveLength(more.length);
        });
        const data = rows.map((row) => forPrisma(row, columns));
        await prismas.database.write((tx) => modelOf(tx, table.name).createMany({ data }));
        expect(await stored(ours.database, table.name, columns)).toEqual(
          await stored(prismas.database, table.name, columns),
        );
      }),
      { numRuns: 20 },
    );
  }
});

test("what Prisma wrote is read by a prepared statement as Prisma reads it", async () => {
  await using one = await fresh();
  await withoutReferences(one);
  for (const table of TABLES) {
    const columns = columnsOf(table.name);
    const order = columns.find(({ type }) => type === "String")?.name ?? "";
    const select = table.select(table.columns, `ORDER BY "${order}"`);
    const among = table.select([order], `WHERE "${order}" = ?`);
    await fc.assert(
      fc.asyncProperty(rowsOf(columns), async (rows) => {
        await without(one.database, table.name);
        const data = rows.map((row) => forPrisma(row, columns));
        await one.database.write((tx) => modelOf(tx, table.name).createMany({ data }));
        const { read } = one.database;
        const model = modelOf(read, table.name);
        expect(await select(read.sql)).toEqual(
          await model.findMany({ orderBy: { [order]: "asc" } }),
        );
        const wanted = String(rows[0]?.[order]);
        const found = await model.findMany({ where: { [order]: wanted } });
        expect(await among(read.sql, wanted)).toEqual(
          found.map((row) => ({ [order]: row[order] })),
        );
      }),
      { numRuns: 20 },
    );
  }
});

test("a change and a deletion concern the rows that they name, and say how many", async () => {
  await using one = await fresh();
  const { database } = one;
  const now = new Date("2024-06-03T01:00:00Z");
  const row = (key: string) => ({
    key,
    question: "report",
    about: [key],
    since: 1,
    buttons: [["Gửi", "xs:1", "success"]],
    updatedAt: now,
  });
  const insert = tables.dialogues.insert('ON CONFLICT ("key") DO NOTHING');
  const change = tables.dialogues.update(["about", "since"], 'WHERE "key" = ? AND "since" < ?');
  const drop = tables.dialogues.delete('WHERE "key" = ?');
  await database.write(async ({ sql }) => {
    for (const key of ["a", "b"]) expect(await insert(sql, row(key))).toBe(1);
    expect(await insert(sql, row("a"))).toBe(0);
    expect(await change(sql, { about: ["x"], since: 5 }, "a", 5)).toBe(1);
    expect(await change(sql, { about: ["y"], since: 6 }, "a", 5)).toBe(0);
    expect(await drop(sql, "b")).toBe(1);
    expect(await drop(sql, "b")).toBe(0);
  });
  expect(await database.read.dialogue.findMany()).toEqual([
    { ...row("a"), about: ["x"], since: 5 },
  ]);
});
