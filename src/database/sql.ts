import type { SqlQueryable } from "@prisma/driver-adapter-utils";

/** What a statement takes in place of a question mark. */
export type Value = string | number | bigint | boolean | null;

/** Reads by statements that are prepared once and kept, past Prisma's client: see table.ts. */
export interface SqlReads {
  rows(statement: string, values: readonly Value[]): Promise<unknown[][]>;
}

/** Reads and writes by such statements; to be used within a transaction. */
export interface Sql extends SqlReads {
  /** @returns how many rows it concerned */
  change(statement: string, values: readonly Value[]): Promise<number>;
}

/** Values are passed on as they are: table.ts has written them as the column has them. */
const AS_IT_IS = { scalarType: "unknown", arity: "scalar" } as const;
const MOST = 64;
const kinds = Array.from({ length: MOST + 1 }, (_, count) => Array(count).fill(AS_IT_IS));

/** What the database itself said, where the adapter has a name for it. */
function inItsWords(error: unknown): never {
  const { originalMessage } = ((error as Error).cause ?? {}) as { originalMessage?: string };
  throw originalMessage ? new Error(originalMessage, { cause: error }) : error;
}

/** The statements of Prisma's own connection, so that they share its transaction. */
export function sqlOf(connection: SqlQueryable): Sql {
  const query = (sql: string, values: readonly Value[]) => ({
    sql,
    args: values as Value[],
    argTypes: kinds[values.length] ?? values.map(() => AS_IT_IS),
  });
  return {
    async rows(statement, values) {
      const { rows } = await connection.queryRaw(query(statement, values)).catch(inItsWords);
      return rows;
    },
    change: (statement, values) =>
      connection.executeRaw(query(statement, values)).catch(inItsWords),
  };
}
