export type DatabaseTrouble =
  | "newer"
  | "migration"
  | "locked"
  | "running"
  | "read-only"
  | "full"
  | "unreachable"
  | "conflict"
  | "unusable";

const ADVICE: Record<DatabaseTrouble, string> = {
  newer:
    "was made by a newer version of this program: update the program, or name another DATABASE_URL",
  migration:
    "could not be brought to this version and is unchanged: run the former version, and report this",
  locked: "is in use by another process: end the other one first",
  running:
    "is run by another process: end that one first, or name a PostgreSQL server in DATABASE_URL, on which several share the work",
  "read-only":
    "cannot be written: check the rights of the file and its folder, or of the role on the server",
  full: "cannot grow: the disk is full. Nothing is lost; free some space",
  unreachable:
    "cannot be reached. Nothing is lost: it goes on when the server answers; check that it runs, and DATABASE_URL",
  conflict: "is written to by another process at the same time, again and again; it is tried again",
  unusable: "cannot be used: check DATABASE_URL, or restore a backup",
};

/** What is wrong with the database, in words that tell the operator what to do. */
export class DatabaseError extends Error {
  override name = "DatabaseError";
  trouble: DatabaseTrouble;

  constructor(trouble: DatabaseTrouble, file: string, detail: string, cause?: unknown) {
    super(`The database ${file} ${ADVICE[trouble]} (${detail})`, { cause });
    this.trouble = trouble;
  }
}

/** The same words for a database that was fine when it was opened; undefined if it is not its state. */
export function adviceOn(error: unknown): string | undefined {
  const trouble = troubleOf(error);
  return trouble ? `the database ${ADVICE[trouble]}` : undefined;
}

/** As the layer above PostgreSQL's driver says it (postgres/trouble.ts). */
const POSTGRES = /PostgreSQL is (locked|read-only|full|unreachable|conflict|unusable):/;

/** Recognises what the database says through Prisma's wrappers; null if it is not the database's state. */
export function troubleOf(error: unknown): DatabaseTrouble | null {
  const said: string[] = [];
  for (let at: unknown = error; at instanceof Error && said.length < 8; at = at.cause) {
    said.push(at.message, "meta" in at ? JSON.stringify(at.meta) : "");
  }
  const text = said.join(" ");
  const [, told] = POSTGRES.exec(text) ?? [];
  if (told) return told as DatabaseTrouble;
  if (/SQLITE_BUSY|database is locked|SocketTimeout/i.test(text)) return "locked";
  if (/SQLITE_READONLY|readonly database|attempt to write|EACCES|EPERM|EROFS/i.test(text)) {
    return "read-only";
  }
  if (/SQLITE_FULL|disk is full|ENOSPC/i.test(text)) return "full";
  if (
    /SQLITE_CANTOPEN|SQLITE_IOERR|SQLITE_CORRUPT|SQLITE_NOTADB|not a database|unable to open|malformed|disk I\/O/i.test(
      text,
    )
  ) {
    return "unusable";
  }
  return null;
}
