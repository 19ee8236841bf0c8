import { existsSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { systemClock } from "../clock.ts";
import { engineOf } from "../database/engine.ts";
import { troubleOf } from "../database/errors.ts";
import { lackingOf } from "../database/mirror.ts";
import { backup } from "../database/sqlite/backup.ts";
import { evidenceOf, restore } from "../database/sqlite/restore.ts";
import { openPlace } from "../evidence/place.ts";
import { parseStorage, placeOf, type Storage, storageProblems } from "../storage.ts";
import { runMove } from "./cli-move.ts";
import { runVerify } from "./cli-verify.ts";

const USAGE = [
  "Usage: npm run db -- backup FILE, or npm run db -- verify [FILE or ADDRESS], or npm run db -- restore FILE,",
  "       or npm run db -- move FROM TO (file:PATH or postgresql://…; the bot is stopped, TO is empty)",
];

type Print = (line: string) => void;

/**
 * `db backup FILE`, `db verify [FILE or address]`, `db restore FILE`, `db move FROM TO`: exit code 0 if it was done, 1 if not,
 * 2 if called wrongly.
 */
export async function run(
  args: readonly string[],
  env: Record<string, string | undefined>,
  print: Print,
  complain: Print,
): Promise<0 | 1 | 2> {
  const [command = "", file, to = "", ...rest] = args;
  const storage = parseStorage(env);
  const asUsed = () => {
    for (const line of USAGE) complain(line);
    return 2 as const;
  };
  if (rest.length > 0) return asUsed();
  if (command === "move") {
    const apart = file !== undefined && [file, to].every(isAddress) && file !== to;
    const evidenceUrl = env.EVIDENCE_URL?.trim();
    return apart ? runMove([file, to], evidenceUrl, print, complain) : asUsed();
  }
  const isVerify = command === "verify";
  const isOfFile = isVerify || ["backup", "restore"].includes(command);
  if (!isOfFile || to !== "" || (file === undefined && !isVerify)) return asUsed();
  // An address is no file: its password would be repeated in what is complained of.
  if (file !== undefined && isAddress(file)) {
    if (!isVerify) return asUsed();
    return run(["verify"], { ...env, DATABASE_URL: file }, print, complain);
  }
  if (!storage) {
    for (const line of storageProblems(env)) complain(line);
    return 2;
  }
  if (file === undefined) return runVerify(storage, file, print, complain);
  if (!(await engineOf(storage.databaseUrl)).isFile) {
    for (const line of SERVERS_OWN) complain(line);
    return 1;
  }
  if (isVerify) return runVerify(storage, file, print, complain);
  return command === "backup"
    ? runBackup(storage, file, print, complain)
    : runRestore(storage, file, print, complain);
}

const isAddress = (url: string | undefined) => parseStorage({ DATABASE_URL: url || "-" }) !== null;

/** A server is backed up by its own tools, which also know its users and its log. */
const SERVERS_OWN = [
  "DATABASE_URL names a PostgreSQL server: pg_dump and pg_restore back it up, while the bot runs, and restore it:",
  '  pg_dump --format=custom --file=FILE "$DATABASE_URL"',
  "  pg_restore --dbname=URL FILE, into an empty database; npm run db -- verify looks at it there",
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
        for (const line of evidenceWords(storage, target)) print(line);
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
  const { databaseUrl, dataFolder, bucket } = storage;
  try {
    const done = await restore(databaseUrl, bucket ? null : dataFolder, file, systemClock.now());
    switch (done.kind) {
      case "restored": {
        print(`${file}: restored and checked; reports in it: ${done.reports}.`);
        if (done.former) print(`The former database is kept as ${done.former}`);
        if (bucket) {
          print("Evidence is in its store; npm run db -- verify looks whether all of it is there.");
          return 0;
        }
        print(`Evidence: ${done.files} files were copied back to ${dataFolder}`);
        const { missing } = await lackingOf(done.named, openPlace(placeOf(storage)).at);
        if (missing.length === 0) return 0;
        complain(
          `${missing.length} files that reports name are missing in ${dataFolder}: copy them`,
        );
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

function evidenceWords({ dataFolder: folder, bucket }: Storage, backup: string): string[] {
  if (bucket)
    return [
      "Evidence (photos, documents) is not in it: the store that EVIDENCE_URL names keeps it.",
    ];
  if (!existsSync(folder)) return ["There is no evidence yet (photos, documents)."];
  return [
    `Evidence (photos, documents) is not in it. It lies in ${folder}`,
    `Copy its files now, after the database, to ${evidenceOf(backup)}: there verify and restore look for them.`,
  ];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  if (existsSync(".env")) process.loadEnvFile(".env");
  process.exitCode = await run(process.argv.slice(2), process.env, console.log, console.error);
}
