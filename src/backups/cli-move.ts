import { troubleOf } from "../database/errors.ts";
import { move } from "../database/move.ts";
import { parseStorage } from "../storage.ts";

/**
 * `db move FROM TO`: exit code 0 if all is there, 1 if nothing was moved.
 *
 * @param evidenceUrl where evidence lies, if not beside the database
 */
export async function runMove(
  [from, to]: readonly [string, string],
  evidenceUrl: string | undefined,
  print: (line: string) => void,
  complain: (line: string) => void,
): Promise<0 | 1> {
  try {
    const moved = await move(from, to);
    switch (moved.kind) {
      case "moved":
        for (const { table, rows } of moved.tables) print(`${table}: ${rows}`);
        print("All rows are there, compared one by one. Now let DATABASE_URL name the new place.");
        for (const line of evidenceWords(folderOf(from), folderOf(to), evidenceUrl)) print(line);
        return 0;
      case "no-database":
        complain(`${moved.name}: there is no database here`);
        return 1;
      case "running":
        complain(`${moved.name}: the bot runs on it, and would go on there: end it first`);
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

const folderOf = (url: string) => parseStorage({ DATABASE_URL: url })?.dataFolder ?? "";

/** What becomes of the evidence. */
function evidenceWords(before: string, now: string, evidenceUrl: string | undefined): string[] {
  if (evidenceUrl) return ["Evidence (photos, documents) stays where EVIDENCE_URL says."];
  if (before === now) return [`Evidence (photos, documents) stays in ${now}`];
  return [
    "Evidence (photos, documents) is not in a database. Move its folder before the start:",
    `  it lies in ${before}, and will be looked for in ${now}`,
  ];
}
