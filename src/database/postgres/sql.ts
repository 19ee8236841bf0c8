import type { SqlQueryable } from "@prisma/driver-adapter-utils";
import { type Sql, sqlOf } from "../sql.ts";
import { told } from "./trouble.ts";

/** Texts whose numbered form is remembered: most are written once, some name as many places as there are units. */
const MOST = 1000;

/** Statements as they are written for both databases: PostgreSQL counts the places of values. */
export function postgresSql(connection: SqlQueryable): Sql {
  const sql = sqlOf(connection);
  const known = new Map<string, string>();
  const numbered = (statement: string): string => {
    const before = known.get(statement);
    if (before !== undefined) return before;
    let place = 0;
    // Not within a text, nor in a name.
    const made = statement.replace(/'[^']*'|"[^"]*"|\?/g, (part) =>
      part === "?" ? `$${++place}` : part,
    );
    if (known.size < MOST) known.set(statement, made);
    return made;
  };
  return {
    rows: (statement, values) => told(sql.rows(numbered(statement), values)),
    change: (statement, values) => told(sql.change(numbered(statement), values)),
  };
}
