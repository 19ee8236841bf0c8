import type { SqlDriverAdapter, Transaction } from "@prisma/driver-adapter-utils";
import type { Sql } from "./sql.ts";

/**
 * Prisma wraps some of its writes in a transaction. Inside the one that is open already that is a
 * savepoint: one after the other, because ending one ends all that were begun after it.
 */
export function nested(connection: SqlDriverAdapter, sql: Sql): () => Promise<Transaction> {
  let last: Promise<void> = Promise.resolve();

  async function alone(): Promise<() => void> {
    const before = last;
    let end = () => {};
    last = new Promise((resolve) => {
      end = resolve;
    });
    await before;
    return end;
  }

  const say = (statement: string) => sql.change(`${statement} part`, []);

  return async () => {
    const end = await alone();
    const ending =
      (...statements: string[]) =>
      async () => {
        try {
          for (const statement of statements) await say(statement);
        } finally {
          end();
        }
      };
    await say("SAVEPOINT").catch((error) => {
      end();
      throw error;
    });
    return {
      provider: connection.provider,
      adapterName: connection.adapterName,
      // Prisma is to end it by these methods, and not by statements of its own.
      options: { usePhantomQuery: true },
      queryRaw: (query) => connection.queryRaw(query),
      executeRaw: (query) => connection.executeRaw(query),
      commit: ending("RELEASE"),
      rollback: ending("ROLLBACK TO", "RELEASE"),
    };
  };
}
