import { once } from "node:events";
import { type AddressInfo, createServer, type Socket } from "node:net";
import { expect, test, vi } from "vitest";
import { type Database, openDatabase, type Tx, troubleOf } from "../../../src/database/index.ts";
import { wayTo } from "../../support/cut-off.ts";
import { asked, SERVER } from "../../support/databases.ts";
import { fresh } from "../support.ts";

const NOW = new Date("2024-06-03T01:00:00Z");

/** One more, wherever it stands: done twice it would show. */
async function oneMore(tx: Tx): Promise<void> {
  const { since } = await tx.dialogue.findUniqueOrThrow({ where: { key: "k" } });
  await tx.dialogue.update({ where: { key: "k" }, data: { since: since + 1 } });
}

const begun = (tx: Tx) =>
  tx.dialogue.create({ data: { key: "k", question: "", about: [], since: 0, updatedAt: NOW } });

async function count({ read }: Database): Promise<number | undefined> {
  return (await read.dialogue.findUnique({ where: { key: "k" } }))?.since;
}

test.runIf(SERVER)(
  "a COMMIT that was not answered is asked about, and not done again",
  async () => {
    await using one = await fresh();
    await using way = await wayTo(one.url);
    const database = await openDatabase(way.url);
    await database.write(begun);
    for (const when of ["after", "before", "after"] as const) {
      way.cutAt(when);
      await database.write(oneMore);
    }
    expect(await count(database)).toBe(3);
    await database.close();
  },
);

test.runIf(SERVER)(
  "whoever's connections are cut again and again: each write is there once",
  async () => {
    await using one = await fresh();
    const { database, url } = one;
    await database.write(begun);
    let isOver = false;
    const cutting = (async () => {
      let cuts = 0;
      for (; !isOver || cuts < 10; cuts++) await asked(url, CUT);
      return cuts;
    })();
    const EACH = 15;
    async function persistent(): Promise<void> {
      for (let done = 0; done < EACH; ) {
        try {
          await database.write(oneMore);
          done++;
        } catch (error) {
          expect(troubleOf(error)).toBe("unreachable");
        }
      }
    }
    await Promise.all([1, 2, 3, 4].map(persistent));
    isOver = true;
    expect(await cutting).toBeGreaterThan(9);
    expect(await count(database)).toBe(4 * EACH);
  },
);

/** Ends all other connections to the database. */
const CUT = `
  SELECT pg_terminate_backend(pid) FROM pg_stat_activity
  WHERE datname = current_database() AND pid <> pg_backend_pid()`;

test.runIf(SERVER)(
  "a process that was frozen in the middle of a write finds its connection ended by the server, and does it anew",
  async () => {
    await using one = await fresh();
    const { database, url } = one;
    await database.write(begun);
    let times = 0;
    await database.write(async (tx) => {
      if (times++ === 0) {
        await tx.sql.change("SET idle_in_transaction_session_timeout = 1", []);
        const [[pid] = []] = await tx.sql.rows("SELECT pg_backend_pid()", []);
        const there = "SELECT 1 FROM pg_stat_activity WHERE pid = $1::int";
        await vi.waitUntil(async () => (await asked(url, there, [String(pid)])).length === 0);
      }
      await oneMore(tx);
    });
    expect(times).toBe(2);
    expect(await count(database)).toBe(1);
  },
);

/** From now on a change of a position is answered by this state, as often as a number allows. */
async function refusing(url: string, state: string, times: number): Promise<void> {
  await asked(url, "CREATE SEQUENCE tried");
  await asked(
    url,
    `CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
       IF nextval('tried') <= ${times} THEN RAISE 'no' USING ERRCODE = '${state}'; END IF;
       RETURN NEW;
     END $$`,
  );
  await asked(
    url,
    `CREATE TRIGGER refuse BEFORE UPDATE ON "Dialogue" FOR EACH ROW EXECUTE FUNCTION refuse()`,
  );
}

test.runIf(SERVER)("what another process was in the way of is done anew", async () => {
  await using one = await fresh();
  await one.database.write(begun);
  await refusing(one.url, "40001", 2);
  await Promise.all([1, 2, 3].map(() => one.database.write(oneMore)));
  expect(await count(one.database)).toBe(3);
});

test.runIf(SERVER)(
  "a full disk, and a server that only reads, are told as what they are",
  async () => {
    await using one = await fresh();
    const { database, url } = one;
    await database.write(begun);
    await refusing(url, "53100", 1);
    const full = await database.write(oneMore).catch((reason: unknown) => reason);
    expect(troubleOf(full)).toBe("full");

    const readOnly = (is: string) =>
      asked(
        SERVER as string,
        `ALTER DATABASE "${new URL(url).pathname.slice(1)}" SET default_transaction_read_only = ${is}`,
      );
    // A server is no longer the first one when another took its place.
    await readOnly("on");
    await asked(url, CUT);
    const refused = await database.write(oneMore).catch((reason: unknown) => reason);
    expect(troubleOf(refused)).toBe("read-only");
    await readOnly("off");
    await asked(url, CUT);
    await database.write(oneMore);
    expect(await count(database)).toBe(1);
  },
);

test.runIf(SERVER)(
  "a statement that was refused fails its transaction, whoever caught it",
  async () => {
    await using one = await fresh();
    await one.database.write(begun);
    const swallowed = one.database.write(async (tx) => {
      await oneMore(tx);
      await tx.sql.change('INSERT INTO "Dialogue" ("key") VALUES (NULL)', []).catch(() => {});
    });
    await expect(swallowed).rejects.toThrow(/NullConstraint/);
    expect(await count(one.database)).toBe(0);
  },
);

test.runIf(SERVER)(
  "two processes write one after the other: what one read first is still so",
  async () => {
    await using one = await fresh();
    await one.database.write(begun);
    const other = await openDatabase(one.url);
    await Promise.all(
      Array.from({ length: 20 }, (_, i) => (i % 2 ? other : one.database).write(oneMore)),
    );
    expect(await count(one.database)).toBe(20);
    await other.close();
  },
);

test.runIf(SERVER)("a server that takes connections and is silent cannot be reached", async () => {
  const taken: Socket[] = [];
  const server = createServer((socket) => void taken.push(socket)).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const opening = openDatabase(`postgresql://bot:x@127.0.0.1:${port}/office`);
  await expect(opening).rejects.toThrow(/cannot be reached/);
  for (const socket of taken) socket.destroy();
  server.close();
});
