import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { type Database, LeaseLost, openDatabase } from "../../../src/database/index.ts";
import { type Held, SHARES, type Share } from "../../../src/database/leases.ts";
import { asked, SERVER } from "../../support/databases.ts";
import { fresh } from "../support.ts";

/** Looks until it is so; leases are renewed every two seconds. */
async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await sleep(20);
}

interface Process extends AsyncDisposable {
  readonly database: Database;
  readonly gained: Held[];
  /** Of it, what nobody else had meanwhile. */
  readonly kept: Held[];
  readonly lost: Held[];
  readonly heard: string[];
}

async function processOn(url: string): Promise<Process> {
  const database = await openDatabase(url);
  const [gained, kept, lost, heard]: [Held[], Held[], Held[], string[]] = [[], [], [], []];
  await database.leases.begin([
    {
      async gained(held, before) {
        gained.push(...held);
        kept.push(...before);
      },
      leaving: async () => {},
      lost: (held) => void lost.push(...held),
      heard: (news, about) => void heard.push(`${news} ${about}`),
    },
  ]);
  return { database, gained, kept, lost, heard, [Symbol.asyncDispose]: () => database.close() };
}

const sharesOf = ({ database }: Process): readonly Share[] => database.leases.shares;

test.runIf(SERVER)(
  "the first process holds everything, and half of it when a second comes",
  async () => {
    await using one = await fresh();
    await using first = await processOn(one.url);
    expect(first.gained.toSorted()).toEqual([...SHARES, "deciding", "fetching"]);
    await using second = await processOn(one.url);
    await until(() => sharesOf(second).length === 5);
    expect([...sharesOf(first), ...sharesOf(second)].toSorted()).toEqual([...SHARES]);
    expect(second.database.leases.holds("fetching")).toBe(false);
  },
);

test.runIf(SERVER)("what a process gives back when it ends, the next has", async () => {
  await using one = await fresh();
  const first = await processOn(one.url);
  await using second = await processOn(one.url);
  await until(() => sharesOf(second).length === 5);
  await first.database.close();
  await until(() => second.database.leases.holds("deciding") && sharesOf(second).length === 10);
});

test.runIf(SERVER)("what is told is heard by the others, once it is committed", async () => {
  await using one = await fresh();
  await using first = await processOn(one.url);
  await using second = await processOn(one.url);
  const { database } = first;
  const broken = database.write(async (tx) => {
    await database.leases.tell(tx, "updates", "6");
    throw new Error("no");
  });
  await expect(broken).rejects.toThrow("no");
  await database.write((tx) => database.leases.tell(tx, "updates", "7 8"));
  await until(() => second.heard.length > 0);
  expect(second.heard).toEqual(["updates 7 8"]);
  expect(first.heard).toEqual([]);
});

test.runIf(SERVER)("whoever lost a lease writes nothing in its name, and knows so", async () => {
  await using one = await fresh();
  await using first = await processOn(one.url);
  const { database } = first;
  await database.write((tx) => database.leases.confirm(tx, "deciding"));
  await asked(
    one.url,
    `UPDATE "lease" SET "holder" = 'another', "until" = now() + interval '1 hour'`,
  );
  const late = database.write((tx) => database.leases.confirm(tx, "deciding"));
  await expect(late).rejects.toThrow(LeaseLost);
  await until(() => first.lost.length > 0);
  expect(database.leases.holds("deciding")).toBe(false);
  expect(sharesOf(first)).toEqual([]);
});

test.runIf(SERVER)(
  "what a process could not renew for a while, and nobody took, is its own again, and known to be",
  async () => {
    await using one = await fresh();
    await using first = await processOn(one.url);
    expect(first.kept).toEqual([]);
    const all = first.gained.toSorted();
    // As a process would that is frozen while it looks.
    const frozen = asked(one.url, "SELECT pg_advisory_lock(4022)::text, pg_sleep(8)::text");
    await until(() => first.lost.length > 0);
    expect(sharesOf(first)).toEqual([]);
    await frozen;
    await until(() => sharesOf(first).length === 10);
    expect(first.kept.toSorted()).toEqual(all);
  },
);

test.runIf(SERVER)(
  "after its connection was cut a process hears again, and looks at everything",
  async () => {
    await using one = await fresh();
    await using first = await processOn(one.url);
    await asked(
      one.url,
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
     WHERE application_name LIKE 'dau-moi leases %' AND datname = current_database()`,
    );
    await until(() => first.heard.includes("updates "));
    await until(() => sharesOf(first).length === 10);
  },
);
