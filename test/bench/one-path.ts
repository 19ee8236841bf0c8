import { systemClock } from "../../src/clock.ts";
import { newId } from "../../src/database/id.ts";
import { type Database, openDatabase } from "../../src/database/index.ts";
import { noticeRows } from "../../src/outbox/rows.ts";

/** What the one path for writing takes when nothing else is done, of so many programs that share it. */
export interface PathFigures {
  readonly commits: number;
  /** Notices claimed a second, each in a transaction of its own. */
  readonly claims: number;
  /** The same when all wait at once: those of one program go into one transaction. */
  readonly together: number;
}

const EACH = 300;
const CHAT = "1";

/** How many a second, when each of the programs does all of its own. */
async function rate(
  programs: readonly Database[],
  work: (database: Database, ids: readonly string[]) => Promise<unknown>,
): Promise<number> {
  const [first] = programs;
  const ids = programs.map(() => Array.from({ length: EACH }, newId));
  await first?.write((tx) =>
    tx.notice.createMany({
      data: ids.flat().map((id) => ({
        ...{ id, key: id, kind: "letter", chatId: CHAT, call: {}, state: "planned" as const },
        ...{ notBefore: new Date(0), createdAt: new Date(0) },
      })),
    }),
  );
  const from = performance.now();
  await Promise.all(programs.map((database, i) => work(database, ids[i] ?? [])));
  const seconds = (performance.now() - from) / 1000;
  await first?.write((tx) => tx.notice.deleteMany({ where: { chatId: CHAT } }));
  return ids.flat().length / seconds;
}

async function oneByOne(ids: readonly string[], work: (id: string) => Promise<unknown>) {
  for (const id of ids) await work(id);
}

/** @param url an office's database that nobody else works on */
export async function measurePath(url: string, count: number): Promise<PathFigures> {
  const programs: Database[] = [];
  for (let i = 0; i < count; i++) programs.push(await openDatabase(url));
  const claim = (database: Database, id: string) =>
    noticeRows(database, systemClock, []).claim([{ id, attempts: 0 }], CHAT);
  const touch = 'UPDATE "Notice" SET "attempts" = 1 WHERE "id" = ?';
  const figures = {
    commits: await rate(programs, (database, ids) =>
      oneByOne(ids, (id) => database.write((tx) => tx.sql.change(touch, [id]))),
    ),
    claims: await rate(programs, (database, ids) => oneByOne(ids, (id) => claim(database, id))),
    together: await rate(programs, (database, ids) =>
      Promise.all(ids.map((id) => claim(database, id))),
    ),
  };
  for (const database of programs) await database.close();
  return figures;
}
