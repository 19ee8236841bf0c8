import { existsSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { parseStorage } from "../config.ts";
import { troubleOf } from "./errors.ts";
import { backup } from "./sqlite/backup.ts";

const USAGE = "Usage: npm run db -- backup FILE";

/** `db backup FILE`: exit code 0 if the copy was made, 1 if not, 2 if called wrongly. */
export async function run(
  args: readonly string[],
  env: Record<string, string | undefined>,
  print: (line: string) => void,
  complain: (line: string) => void,
): Promise<0 | 1 | 2> {
  const [command, target, ...rest] = args;
  const storage = parseStorage(env);
  if (command !== "backup" || target === undefined || rest.length > 0) {
    complain(USAGE);
    return 2;
  }
  if (!storage) {
    complain("DATABASE_URL: expected file:PATH (.env.example explains it)");
    return 2;
  }
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
