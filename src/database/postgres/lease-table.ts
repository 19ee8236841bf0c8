import pg from "pg";
import { systemClock } from "../../clock.ts";
import { lockOf, schemaOf } from "./address.ts";
import { connectionName, settingsOf } from "./connections.ts";
import { aheadBy } from "./time-there.ts";
import { told } from "./trouble.ts";

/** How long a lease lasts if it is not renewed, in milliseconds. */
export const LASTS = 8000;
/** A statement that is not answered by then belongs to a connection that was cut. */
const ANSWER = 5000;
/** Frozen while it looks, a process keeps the others waiting for so long and no longer. */
const IDLE = 3000;

/** Of one of several offices on the server the others hear nothing. */
const channelOf = (url: string) => ["dau_moi", schemaOf(url)].filter(Boolean).join(".");
/** PostgreSQL takes 8,000 bytes; whoever hears nothing in particular looks at everything. */
const LONGEST = 7000;

/** Who holds this lock of the database's looks and takes; any number but those of transactions and migrations. */
const inTurn = (url: string) => `BEGIN; SELECT pg_advisory_xact_lock(${lockOf(url, 4022)})`;

/** What is of no use after a restart of the server: it is not logged, and no part of the schema. */
const tableOf = (url: string) => `
  ${inTurn(url)};
  CREATE UNLOGGED TABLE IF NOT EXISTS "lease" (
    "name" TEXT PRIMARY KEY, "holder" TEXT NOT NULL, "pid" INTEGER NOT NULL, "until" TIMESTAMPTZ NOT NULL
  );
  COMMIT; LISTEN ${pg.escapeIdentifier(channelOf(url))}`;

const NOW = "SELECT extract(epoch FROM clock_timestamp()) * 1000 AS now";
const UNTIL = `clock_timestamp() + interval '${LASTS} milliseconds'`;
const renew = (me: string) =>
  `UPDATE "lease" SET "until" = ${UNTIL}, "pid" = pg_backend_pid() WHERE "holder" = ${me}`;
/** A process that is gone, or frozen, renews nothing. */
export const LIVES = `"until" > clock_timestamp()
  AND EXISTS (SELECT FROM pg_stat_activity AS a WHERE a.pid = "lease"."pid")`;
/** A connection that is gone was its process's; just after its start the server has none yet. */
const CLEAR = `
  DELETE FROM "lease" WHERE "until" < clock_timestamp()
  OR pg_postmaster_start_time() + interval '${LASTS} milliseconds' < clock_timestamp()
    AND NOT EXISTS (SELECT FROM pg_stat_activity AS a WHERE a.pid = "lease"."pid")`;
const take = (me: string, names: string) => `
  INSERT INTO "lease" ("name", "holder", "pid", "until")
  SELECT name, ${me}, pg_backend_pid(), ${UNTIL} FROM unnest(${names}::text[]) AS name
  ON CONFLICT ("name") DO NOTHING`;
const give = (me: string, names: string) =>
  `DELETE FROM "lease" WHERE "holder" = ${me} AND "name" = ANY (${names}::text[])`;
const END = `DELETE FROM "lease" WHERE "holder" = $1`;
const ALL = `SELECT "name", "holder" FROM "lease"`;
const TELL = "SELECT pg_notify($1, $2)";

/** Texts as an array of SQL's. */
const arrayOf = (texts: readonly string[]) => `ARRAY[${texts.map(pg.escapeLiteral).join(", ")}]`;

export const CONFIRM = `
  SELECT 1 FROM "lease" WHERE "name" = ? AND "holder" = ? AND "until" > clock_timestamp()`;

export interface Listener {
  /** News of another process. */
  heard(news: string, about: string): void;
  /** The connection was lost, and with it perhaps news. */
  cut(): void;
  /** It is there, or there again. */
  connected(): void;
}

/** The way to the table of leases: one connection, which hears of what others commit as well. */
export interface LeaseTable {
  /**
   * In one transaction, one process after the other: renews what is ours, clears what is nobody's, gives back.
   *
   * @param choose who holds what, by name; @returns what to take of what nobody holds
   */
  look(
    give: readonly string[],
    choose: (holders: ReadonlyMap<string, string>) => readonly string[],
  ): Promise<void>;
  /** Milliseconds by which the database's clock is ahead of this machine's. */
  readonly ahead: number;
  /** Gives everything back. */
  end(): Promise<void>;
}

/** What is told to all on this database, as `TELL` takes it. */
export function newsOf(
  url: string,
  from: string,
  news: string,
  about: string,
): readonly [string, string] {
  return [channelOf(url), `${from} ${news} ${about.length > LONGEST ? "" : about}`];
}

/** Runs statements by one request. */
async function all(on: pg.Client, statements: readonly string[]): Promise<pg.QueryResult[]> {
  const answers: unknown = await on.query(statements.join("; "));
  return [answers].flat() as pg.QueryResult[];
}

export function leaseTable(url: string, me: string, listener: Listener): LeaseTable {
  const turn = inTurn(url);
  const self = pg.escapeLiteral(me);
  let client: pg.Client | null = null;
  let ahead = 0;

  async function connected(): Promise<pg.Client> {
    if (client) return client;
    const fresh = new pg.Client({
      ...{ ...settingsOf(url), query_timeout: ANSWER, connectionTimeoutMillis: ANSWER },
      idle_in_transaction_session_timeout: IDLE,
      application_name: connectionName("leases"),
    });
    const gone = () => {
      if (client !== fresh) return;
      client = null;
      listener.cut();
    };
    fresh.on("error", gone);
    fresh.on("end", gone);
    fresh.on("notification", ({ payload = "" }) => {
      const [from, news = "", ...about] = payload.split(" ");
      if (from !== me) listener.heard(news, about.join(" "));
    });
    await told(fresh.connect());
    try {
      await told(fresh.query(tableOf(url)));
    } catch (error) {
      await fresh.end().catch(() => {});
      throw error;
    }
    client = fresh;
    listener.connected();
    return fresh;
  }

  return {
    get ahead() {
      return ahead;
    },
    async look(given, choose) {
      const on = await connected();
      try {
        await told(on.query(turn));
        const asked = systemClock.now().getTime();
        const { rows: times } = await told(on.query<{ now: string }>(NOW));
        const answered = systemClock.now().getTime();
        ahead = aheadBy(ahead, { asked, there: Number(times[0]?.now), answered });
        // Few requests: the others wait meanwhile, and the processor may be somebody else's for long.
        const answers = await told(all(on, [renew(self), CLEAR, give(self, arrayOf(given)), ALL]));
        const { rows } = answers.at(-1) as pg.QueryResult<{ name: string; holder: string }>;
        const taken = choose(new Map(rows.map(({ name, holder }) => [name, holder])));
        const [channel, news] = newsOf(url, me, "leases", "").map(pg.escapeLiteral);
        await told(
          all(on, [
            ...(taken.length > 0 ? [take(self, arrayOf(taken))] : []),
            ...(given.length > 0 ? [`SELECT pg_notify(${channel}, ${news})`] : []),
            "COMMIT",
          ]),
        );
      } catch (error) {
        // Whatever its state is, a new one begins anew.
        if (client === on) client = null;
        await on.end().catch(() => {});
        throw error;
      }
    },
    async end() {
      const last = client;
      client = null;
      if (!last) return;
      await last
        .query(END, [me])
        .then(() => last.query(TELL, [...newsOf(url, me, "leases", "")]))
        .catch(() => {});
      await last.end().catch(() => {});
    },
  };
}
