import pg from "pg";
import { systemClock } from "../../clock.ts";
import { settingsOf } from "./connections.ts";
import { told } from "./trouble.ts";

/** How long a lease lasts if it is not renewed, in milliseconds. */
export const LASTS = 8000;
/** A statement that is not answered by then belongs to a connection that was cut. */
const ANSWER = 5000;
/** Frozen while it looks, a process keeps the others waiting for so long and no longer. */
const IDLE = 3000;

const CHANNEL = "dau_moi";
/** PostgreSQL takes 8,000 bytes; whoever hears nothing in particular looks at everything. */
const LONGEST = 7000;

/** Who holds this lock of the database's looks and takes; any number but those of transactions and migrations. */
const IN_TURN = "BEGIN; SELECT pg_advisory_xact_lock(4022)";

/** What is of no use after a restart of the server: it is not logged, and no part of the schema. */
const TABLE = `
  ${IN_TURN};
  CREATE UNLOGGED TABLE IF NOT EXISTS "lease" (
    "name" TEXT PRIMARY KEY, "holder" TEXT NOT NULL, "pid" INTEGER NOT NULL, "until" TIMESTAMPTZ NOT NULL
  );
  COMMIT; LISTEN ${CHANNEL}`;

const NOW = "SELECT extract(epoch FROM clock_timestamp()) * 1000 AS now";
const UNTIL = `clock_timestamp() + interval '${LASTS} milliseconds'`;
const RENEW = `UPDATE "lease" SET "until" = ${UNTIL}, "pid" = pg_backend_pid() WHERE "holder" = $1`;
/** A connection that is gone was its process's; just after its start the server has none yet. */
const CLEAR = `
  DELETE FROM "lease" WHERE "until" < clock_timestamp()
  OR pg_postmaster_start_time() + interval '${LASTS} milliseconds' < clock_timestamp()
    AND NOT EXISTS (SELECT FROM pg_stat_activity AS a WHERE a.pid = "lease"."pid")`;
const TAKE = `
  INSERT INTO "lease" ("name", "holder", "pid", "until")
  SELECT name, $1, pg_backend_pid(), ${UNTIL} FROM unnest($2::text[]) AS name
  ON CONFLICT ("name") DO NOTHING`;
const GIVE = `DELETE FROM "lease" WHERE "holder" = $1 AND "name" = ANY ($2::text[])`;
const END = `DELETE FROM "lease" WHERE "holder" = $1`;
const ALL = `SELECT "name", "holder" FROM "lease"`;
const TELL = "SELECT pg_notify($1, $2)";

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

/** What is told to all, as `TELL` takes it. */
export function newsOf(from: string, news: string, about: string): readonly [string, string] {
  return [CHANNEL, `${from} ${news} ${about.length > LONGEST ? "" : about}`];
}

export function leaseTable(url: string, me: string, listener: Listener): LeaseTable {
  let client: pg.Client | null = null;
  let ahead = 0;

  async function connected(): Promise<pg.Client> {
    if (client) return client;
    const fresh = new pg.Client({
      ...{ ...settingsOf(url), query_timeout: ANSWER, connectionTimeoutMillis: ANSWER },
      idle_in_transaction_session_timeout: IDLE,
      application_name: "dau-moi leases",
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
      await told(fresh.query(TABLE));
    } catch (error) {
      await fresh.end().catch(() => {});
      throw error;
    }
    client = fresh;
    listener.connected();
    return fresh;
  }

  function measure(now: number): void {
    const apart = now - systemClock.now().getTime();
    // The way to the server is no difference of clocks.
    ahead = Math.abs(apart) > 500 ? apart : 0;
  }

  return {
    get ahead() {
      return ahead;
    },
    async look(give, choose) {
      const on = await connected();
      try {
        await told(on.query(IN_TURN));
        const { rows: times } = await told(on.query<{ now: string }>(NOW));
        measure(Number(times[0]?.now));
        await told(on.query(RENEW, [me]));
        await told(on.query(CLEAR));
        await told(on.query(GIVE, [me, give]));
        const { rows } = await told(on.query<{ name: string; holder: string }>(ALL));
        const take = choose(new Map(rows.map(({ name, holder }) => [name, holder])));
        if (take.length > 0) await told(on.query(TAKE, [me, take]));
        if (give.length > 0) await told(on.query(TELL, [...newsOf(me, "leases", "")]));
        await told(on.query("COMMIT"));
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
        .then(() => last.query(TELL, [...newsOf(me, "leases", "")]))
        .catch(() => {});
      await last.end().catch(() => {});
    },
  };
}
