import { createHash } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { PrismaPg } from "@prisma/adapter-pg";
import type { ConnectionInfo, SqlQuery } from "@prisma/driver-adapter-utils";
import pg from "pg";
import { troubleOf } from "../errors.ts";
import { inSchema } from "./address.ts";
import { infoOf } from "./one-connection.ts";
import { told } from "./trouble.ts";

/** Connections that read; one more writes. */
const READERS = 4;

/** In milliseconds. A statement that is not answered by then belongs to a connection that was cut unseen. */
const ANSWER = 120_000;
const CONNECT = 10_000;
/** How long the server waits for a process that was frozen in the middle of a transaction: the others wait for it. */
const IDLE_IN_TRANSACTION = 8_000;
/** How long a transaction waits for the one of another process. */
const LOCK = 30_000;

/** Pauses before a statement that only reads is tried again on another connection, in milliseconds. */
const AGAIN = [0, 50, 250, 1000];

/** Statements that a connection keeps prepared: those of each step; what is asked once a day need not be. */
const STATEMENTS = 300;

/** By which whoever looks at the server knows its connections, and which process of a machine each is of. */
export const connectionName = (...of: readonly string[]) =>
  ["dau-moi", ...of, process.pid].join(" ");

/** How the program reaches its server, for `pg`. */
export function settingsOf(url: string): pg.ClientConfig {
  return {
    ...inSchema(url),
    application_name: connectionName(),
    connectionTimeoutMillis: CONNECT,
    idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION,
    lock_timeout: LOCK,
    keepAlive: true,
  };
}

/** Connects Prisma to a server. What reads is tried again when its connection was lost. */
export class PostgresFactory extends PrismaPg {
  readonly #pool: pg.Pool;
  readonly #info: ConnectionInfo;

  constructor(url: string, settings: pg.PoolConfig = {}) {
    const pool = new pg.Pool({
      ...{ ...settingsOf(url), query_timeout: ANSWER, max: READERS + 1, ...settings },
      // A program that ends does not wait for connections that nobody uses.
      allowExitOnIdle: true,
    });
    // A connection that is lost while nobody listens would end the program; who uses it next hears of it.
    pool.on("connect", (client) => client.on("error", () => {}));
    super(pool, { statementNameGenerator: statementNames() });
    this.#pool = pool;
    this.#info = infoOf(url);
  }

  override async connect() {
    const adapter = await super.connect();
    const query = adapter.queryRaw.bind(adapter);
    adapter.queryRaw = (asked) => again(() => told(query(asked)));
    adapter.getConnectionInfo = () => this.#info;
    return adapter;
  }

  /** Closes all connections, also those of a transaction that is open. */
  end(): Promise<void> {
    return this.#pool.end();
  }
}

/** Runs what may run twice until it was not a lost connection that it failed by, a few times at the most. */
async function again<T>(work: () => Promise<T>): Promise<T> {
  for (const pause of AGAIN) {
    try {
      return await work();
    } catch (error) {
      if (troubleOf(error) !== "unreachable") throw error;
      await sleep(pause);
    }
  }
  return work();
}

/** A statement of one text has one name, by which a connection knows it again. */
function statementNames(): (query: SqlQuery) => string {
  const names = new Map<string, string>();
  return ({ sql }) => {
    const known = names.get(sql);
    if (known !== undefined) return known;
    const name = names.size < STATEMENTS ? nameFor(sql) : "";
    if (name) names.set(sql, name);
    return name;
  };
}

function nameFor(sql: string): string {
  // A program of several statements is none that can be prepared.
  if (!/^\s*(SELECT|INSERT|UPDATE|DELETE|WITH)\b/i.test(sql)) return "";
  return createHash("sha256").update(sql).digest("hex").slice(0, 32);
}
