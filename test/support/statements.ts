import Libsql from "libsql";

interface Prepared {
  run(...values: unknown[]): unknown;
  all(...values: unknown[]): unknown;
}
type Connection = { prepare(sql: string): Prepared };

export interface Statements extends Disposable {
  /** What the database was told since the last time that this was asked. */
  said(): string[];
}

/** Notes what any database of this process is told, each time that it is told; also what is prepared already. */
export function noteStatements(): Statements {
  const connection = Libsql.prototype as unknown as Connection;
  const { prepare } = connection;
  let said: string[] = [];
  connection.prepare = function (this: Connection, sql: string) {
    const statement = prepare.call(this, sql);
    const { run, all } = statement;
    const noted =
      (method: Prepared["run"]) =>
      (...values: unknown[]) => {
        said.push(sql);
        return method.apply(statement, values);
      };
    return Object.assign(statement, { run: noted(run), all: noted(all) });
  };
  return {
    said() {
      const before = said;
      said = [];
      return before;
    },
    [Symbol.dispose]: () => {
      connection.prepare = prepare;
    },
  };
}
