import type {
  ConnectionInfo,
  SqlDriverAdapter,
  SqlDriverAdapterFactory,
  SqlQueryable,
} from "@prisma/driver-adapter-utils";
import { schemaOf } from "./address.ts";

const OF = { provider: "postgres", adapterName: "dau-moi" } as const;

/** What Prisma is to know of a connection: it names the schema of each table, by default "public". */
export function infoOf(url: string): ConnectionInfo {
  const schema = schemaOf(url);
  return { supportsRelationJoins: false, ...(schema === null ? {} : { schemaName: schema }) };
}

/** What Prisma's client is connected to where all of it goes over one connection: one after the other. */
export function adapterOver(
  on: Pick<SqlQueryable, "queryRaw" | "executeRaw">,
  info: ConnectionInfo,
): SqlDriverAdapter {
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
    getConnectionInfo: () => info,
    dispose: async () => {},
  };
}

export function factoryOf(connection: SqlDriverAdapter): SqlDriverAdapterFactory {
  return { ...OF, connect: async () => connection };
}
