import { parseStorage } from "../config.ts";
import { troubleOf } from "./errors.ts";
import { move } from "./move.ts";

/** `db move FROM TO`: exit code 0 if all is there, 1 if nothing was moved. */
export async function runMove(
  from: string,
  to: string,
  print: (line: string) => void,
  complain: (line: string) => void,
): Promise<0 | 1> {
  try {
    const moved = await move(from, to);
    switch (moved.kind) {
      case "moved":
        for (const { table, rows } of moved.tables) print(`${table}: ${rows}`);
        print("All rows are there, compared one by one. Now let DATABASE_URL name the new place.");
        print("Evidence (photos, documents) is not in a database; its folder stays where it is:");
        print(`  before ${folderOf(from)}, now looked for in ${folderOf(to)}`);
        return 0;
      case "no-database":
        complain(`${moved.name}: there is no database here`);
        return 1;
      case "not-empty":
        complain(`${moved.name}: there is something in it already, and nothing is written over`);
        return 1;
      case "differs":
        complain(`Nothing was moved: what arrived differs in ${moved.tables.join(", ")}`);
        return 1;
    }
  } catch (error) {
    const full = troubleOf(error) === "full" ? ": there is no room" : "";
    complain(
      `Nothing was moved${full} (${error instanceof Error ? error.message : String(error)})`,
    );
    return 1;
  }
}

const folderOf = (url: string) => parseStorage({ DATABASE_URL: url })?.dataFolder;
