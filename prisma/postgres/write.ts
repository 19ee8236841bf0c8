// `npm run migration`: writes PostgreSQL's part of the migrations that SQLite has and PostgreSQL has not, by what
// changed in the schema since. It needs no server.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { PrismaPg } from "@prisma/adapter-pg";
import { ColumnTypeEnum } from "@prisma/driver-adapter-utils";
import { scriptBetween } from "../../src/database/schema-engine.ts";
import { dressed, postgresSchema } from "./schema.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const WRITTEN = join(here, "schema.prisma");
const HEAD =
  "// Made by `npm run migration` from prisma/schema.prisma: what the migrations here build.\n\n";

/** Answers what the schema engine asks a server before it compares two files. */
class NoServer extends PrismaPg {
  override async connect() {
    const adapter = await super.connect();
    adapter.queryRaw = async () => ({
      columnNames: ["exists", "version", "numeric_version"],
      columnTypes: [ColumnTypeEnum.Boolean, ColumnTypeEnum.Text, ColumnTypeEnum.Int32],
      rows: [[true, "PostgreSQL", 150000]],
    });
    return adapter;
  }
}

/** The schema of today, read for PostgreSQL. */
export function schemaNow(): string {
  return HEAD + postgresSchema(readFileSync(join(here, "../schema.prisma"), "utf8"));
}

/** The schema that PostgreSQL's migrations build. */
export function schemaWritten(): string {
  return readFileSync(WRITTEN, "utf8");
}

/** What builds it from nothing, without what Prisma knows nothing of (the counting of changes). */
export async function postgresScript(from: string | null, to: string): Promise<string> {
  return dressed(await scriptBetween(from, to, new NoServer({})));
}

const foldersIn = (folder: string) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();

/** Migrations of SQLite that PostgreSQL lacks; it began with all that was there then. */
export function unwritten(): string[] {
  const own = foldersIn(join(here, "migrations"));
  return foldersIn(join(here, "../migrations")).filter(
    (name) => name > (own[0] ?? "") && !own.includes(name),
  );
}

async function write(): Promise<void> {
  const names = unwritten();
  const last = names.at(-1);
  const script = await postgresScript(schemaWritten(), schemaNow());
  if (last === undefined) {
    console.log(script.trim() ? "Write SQLite's migration first." : "Nothing to write.");
    return;
  }
  for (const name of names) {
    const file = join(here, "migrations", name, "migration.sql");
    mkdirSync(join(here, "migrations", name));
    writeFileSync(file, name === last ? script : "-- Comes with the next one.\n");
    console.log(`${file}: if SQLite's changes rows as well, say the same there.`);
  }
  writeFileSync(WRITTEN, schemaNow());
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await write();
