import { engineOf } from "../database/engine.ts";
import { lackingOf } from "../database/mirror.ts";
import { damageIn } from "../database/sqlite/backup.ts";
import { evidenceOf, onCopy, type Unusable } from "../database/sqlite/restore.ts";
import { openPlace } from "../evidence/place.ts";
import type { Storage } from "../storage.ts";
import { type Place, placeOf } from "../storage.ts";

type Print = (line: string) => void;

/** What was found to be whole, and the evidence that it names. */
interface Found {
  readonly kind: "whole";
  readonly reports: number;
  readonly named: readonly string[];
  /** Where the evidence must lie. */
  readonly evidence: Place;
}

/**
 * `db verify FILE` tries a backup as a restore would, and changes nothing; `db verify` looks at the database that is
 * in use. Each file of evidence is read. Exit code 0 if all is whole, 1 if not.
 */
export async function runVerify(
  storage: Storage,
  file: string | undefined,
  print: Print,
  complain: Print,
): Promise<0 | 1> {
  const name = file ?? (await engineOf(storage.databaseUrl)).nameOf(storage.databaseUrl);
  try {
    const found = file === undefined ? await inUse(storage) : await ofBackup(storage, file);
    if (found.kind !== "whole") {
      complain(unusableWords(name, file, found));
      if (found.kind === "damaged") for (const problem of found.problems) complain(`  ${problem}`);
      return 1;
    }
    const { reports, named, evidence } = found;
    const { missing, broken } = await lackingOf(named, openPlace(evidence).at);
    const there = evidence.bucket?.endpoint ?? evidence.folder;
    print(`${name}: whole; reports in it: ${reports}, files of evidence named: ${named.length}`);
    if (missing.length > 0) {
      complain(`${missing.length} of them are missing in ${there}`);
      if (file !== undefined) complain("A backup's evidence is to lie beside it, in that folder.");
    }
    if (broken.length > 0) {
      complain(`${broken.length} of them are damaged in ${there}: ${broken.join(", ")}`);
    }
    return missing.length + broken.length > 0 ? 1 : 0;
  } catch (error) {
    complain(error instanceof Error ? error.message : String(error));
    return 1;
  }
}

function unusableWords(name: string, file: string | undefined, { kind }: Unusable): string {
  if (kind === "damaged") return `${name}: SQLite finds it damaged:`;
  return file === undefined
    ? `${name}: there is no database here; DATABASE_URL names it`
    : `${name}: there is no such file`;
}

function ofBackup({ databaseUrl }: Storage, file: string): Promise<Found | Unusable> {
  return onCopy(databaseUrl, file, async ({ reports, named }) => ({
    kind: "whole",
    ...{ reports, named, evidence: { folder: evidenceOf(file) } },
  }));
}

async function inUse(storage: Storage): Promise<Found | Unusable> {
  const { databaseUrl } = storage;
  const engine = await engineOf(databaseUrl);
  if (!engine.isThere(databaseUrl)) return { kind: "no-backup" };
  if (engine.isFile) {
    const problems = await damageIn(databaseUrl);
    if (problems.length > 0) return { kind: "damaged", problems };
  }
  const { read, close } = await engine.openToRead(databaseUrl);
  try {
    const reports = await read.taskReport.count();
    const named = await read.evidence.findMany({
      where: { removed: false },
      distinct: ["sha256"],
      select: { sha256: true },
    });
    return {
      kind: "whole",
      ...{ reports, named: named.map(({ sha256 }) => sha256), evidence: placeOf(storage) },
    };
  } finally {
    await close();
  }
}
