import { existsSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { systemClock } from "../clock.ts";
import { parseStorage, type Storage } from "../config.ts";
import { runMove } from "./cli-move.ts";
import { engineOf } from "./engine.ts";
import { troubleOf } from "./errors.ts";
import { backup } from "./sqlite/backup.ts";
import { restore } from "./sqlite/restore.ts";

const USAGE = [
  "Usage: npm run db -- backup FILE, or npm run db -- restore FILE,",
  "       or npm run db -- move FROM TO (file:PATH or postgresql://…; the bot is stopped, TO is empty)",
];

type Print = (line: string) => void;

/** `db backup FILE`, `db restore FILE`, `db move FROM TO`: exit code 0 if it was done, 1 if not, 2 if called wrongly. */
export async function run(
  args: readonly string[],
  env: Record<string, string | undefined>,
  print: Print,
  complain: Print,
): Promise<0 | 1 | 2> {
  const [command = "", file, ...rest] = args;
  const storage = parseStorage(env);
  const [to = ""] = rest;
  const isMove = command === "move" && rest.length === 1;
  if (isMove && [file, to].every(isAddress) && file !== to) {
    return runMove(String(file), to, print, complain);
  }
  if (!["backup", "restore"].includes(command) || file === undefined || rest.length > 0) {
    for (const line of USAGE) complain(line);
    return 2;
  }
  if (!storage) {
    complain("DATABASE_URL: expected file:PATH or postgresql://… (.env.example explains it)");
    return 2;
  }
  if (!(await engineOf(storage.databaseUrl)).isFile) {
    for (const line of SERVERS_OWN) complain(line);
    return 1;
  }
  return command === "backup"
    ? runBackup(storage, file, print, complain)
    : runRestore(storage, file, print, complain);
}

const isAddress = (url: string | undefined) => parseStorage({ DATABASE_URL: url ?? "-" }) !== null;

/** A server is backed up by its own tools, which also know its users and its log. */
const SERVERS_OWN = [
  "DATABASE_URL names a PostgreSQL server: pg_dump and pg_restore back it up, while the bot runs, and restore it:",
  '  pg_dump --format=custom --file=FILE "$DATABASE_URL"',
  "  pg_restore --dbname=URL FILE, into an empty database",
  'A copy as one SQLite file, on which the bot runs as well: npm run db -- move "$DATABASE_URL" file:FILE',
];

async function runBackup(
  storage: Storage,
  target: string,
  print: Print,
  complain: Print,
): Promise<0 | 1> {
  try {
    const made = await backup(storage.databaseUrl, target);
    switch (made.kind) {
      case "made":
        print(`${target}: the database as it is now, checked.`);
        for (const line of evidenceWords(storage.dataFolder)) print(line);
        return 0;
      case "no-database":
        complain(`${made.file}: there is no database here; DATABASE_URL names it`);
        return 1;
      case "there-already":
        complain(`${target}: this file is there already and is not overwritten; name another`);
        return 1;
      case "damaged":
        complain(`The copy was not kept; SQLite finds the database damaged:`);
        for (const problem of made.problems) complain(`  ${problem}`);
        return 1;
    }
  } catch (error) {
    const full = troubleOf(error) === "full" ? ": there is no room" : "";
    const reason = error instanceof Error ? error.message : String(error);
    complain(`${target}: the copy could not be made${full} (${reason})`);
    return 1;
  }
}

async function runRestore(
  storage: Storage,
  file: string,
  print: Print,
  complain: Print,
): Promise<0 | 1> {
  const { databaseUrl, dataFolder } = storage;
  try {
    const done = await restore(databaseUrl, dataFolder, file, systemClock.now());
    switch (done.kind) {
      case "restored": {
        print(`${file}: restored and checked; reports in it: ${done.reports}.`);
        if (done.former) print(`The former database is kept as ${done.former}`);
        print(`Evidence: ${done.files} files were copied back to ${dataFolder}`);
        if (done.missing === 0) return 0;
        complain(`${done.missing} files that reports name are missing in ${dataFolder}: copy them`);
        return 1;
      }
      case "no-backup":
        complain(`${file}: there is no such file`);
        return 1;
      case "in-use":
        complain("The database is in use by another process: stop the bot first");
        return 1;
      case "damaged":
        complain(`${file}: SQLite finds it damaged; nothing was changed. Take an older backup:`);
        for (const problem of done.problems) complain(`  ${problem}`);
        return 1;
    }
  } catch (error) {
    complain(error instanceof Error ? error.message : String(error));
    return 1;
  }
}

function evidenceWords(folder: string): string[] {
  if (!existsSync(folder)) return ["There is no evidence yet (photos, documents)."];
  return [
    `Evidence (photos, documents) is not in it. It lies in ${folder}`,
    "Copy that folder now, after the database: its files never change, and none is missing then.",
  ];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  if (existsSync(".env")) process.loadEnvFile(".env");
  process.exitCode = await run(process.argv.slice(2), process.env, console.log, console.error);
}
