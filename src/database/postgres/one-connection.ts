import type {
  SqlDriverAdapter,
  SqlDriverAdapterFactory,
  SqlQueryable,
} from "@prisma/driver-adapter-utils";

const OF = { provider: "postgres", adapterName: "dau-moi" } as const;

/** What Prisma's client is connected to where all of it goes over one connection: one after the other. */
export function adapterOver(on: Pick<SqlQueryable, "queryRaw" | "executeRaw">): SqlDriverAdapter {
  let last: Promise<unknown> = Promise.resolve();
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const mine = last.then(work);
    last = mine.catch(() => {});
    return mine;
  }
  return {
    ...OF,
    queryRaw: (query) => inTurn(() => on.queryRaw(query)),
    executeRaw: (query) => inTurn(() => on.executeRaw(query)),
    executeScript: () => Promise.reject(new Error("Scripts are the migrations'")),
    startTransaction: () => Promise.reject(new Error("It is in one already")),
    getConnectionInfo: () => ({ supportsRelationJoins: false }),
    dispose: async () => {},
  };
}

export function factoryOf(connection: SqlDriverAdapter): SqlDriverAdapterFactory {
  return { ...OF, connect: async () => connection };
}
