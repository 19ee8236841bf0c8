import { randomUUID } from "node:crypto";
import { copyFileSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Sqlite from "libsql";
import pg from "pg";

/** The server that `npm run test:postgres` started, or that TEST_POSTGRES_URL names; none: SQLite. */
export const SERVER = process.env.TEST_DATABASE === "postgresql" ? server() : null;

function server(): string {
  const url = process.env.TEST_POSTGRES_URL;
  if (!url) throw new Error("TEST_POSTGRES_URL: expected what test/support/before-all.ts sets");
  return url;
}

/** The address of a database that is not there yet, or is empty: of SQLite a file of the folder. */
export async function emptyIn(folder: string): Promise<string> {
  return SERVER ? created() : `file:${join(folder, "test.db")}`;
}

/** The address of a database to make copies of, by `copyIn`; nobody may have it open then. */
export function templateUrl(): Promise<string> {
  return emptyIn(mkdtempSync(join(tmpdir(), "dau-moi-template-")));
}

/** The address of a copy of the database. */
export async function copyIn(folder: string, of: string): Promise<string> {
  if (SERVER && of.startsWith("postgresql:")) return created(of);
  const file = join(folder, "test.db");
  copyFileSync(of.replace("file:", ""), file);
  return `file:${file}`;
}

/** Takes the database off the server; of SQLite the folder goes with the test. */
export async function removed(url: string): Promise<void> {
  if (url.startsWith("file:")) return;
  await asked(SERVER as string, `DROP DATABASE "${nameIn(url)}" WITH (FORCE)`);
}

/** Says something to a database past the program, on a connection of its own. */
export async function asked(
  url: string,
  sql: string,
  values: readonly string[] = [],
): Promise<Record<string, unknown>[]> {
  if (url.startsWith("file:")) {
    const database = new Sqlite(url.replace("file:", ""));
    const statement = database.prepare(sql.replace(/\$\d+/g, "?"));
    if (statement.reader) return statement.all(values) as Record<string, unknown>[];
    statement.run(values);
    database.close();
    return [];
  }
  const client = new pg.Client(url);
  // Whoever asks hears of it by the question; a server that ends tells it beside that.
  client.on("error", () => {});
  await client.connect();
  try {
    return (await client.query(sql, [...values])).rows;
  } finally {
    await client.end();
  }
}

/** SQLSTATE of a database that somebody is still leaving. */
const IN_USE = "55006";

async function created(template?: string): Promise<string> {
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  const from = template ? ` TEMPLATE "${nameIn(template)}"` : "";
  for (let tries = 0; ; tries++) {
    try {
      await asked(SERVER as string, `CREATE DATABASE "${name}"${from}`);
      break;
    } catch (error) {
      if ((error as { code?: string }).code !== IN_USE || tries > 100) throw error;
    }
  }
  const url = new URL(SERVER as string);
  url.pathname = `/${name}`;
  return url.href;
}

const nameIn = (url: string) => new URL(url).pathname.slice(1);
