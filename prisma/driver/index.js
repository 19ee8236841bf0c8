import Libsql from "libsql";

/**
 * How many prepared statements a connection keeps. Prisma's SQL is parameterised, so that a few
 * hundred texts cover the whole program; a statement that is not kept lives until the garbage
 * collector finds it, and under load that was 200 MB of them.
 */
const STATEMENTS = 500;

/** libsql's statement, with the one method of better-sqlite3 that it lacks. */
class Statement {
  #statement;
  #bound = [];
  #reader;
  #columns;

  constructor(statement) {
    this.#statement = statement;
  }

  bind(parameters) {
    this.#bound = parameters;
    return this;
  }

  raw() {
    this.#statement.raw();
    return this;
  }

  // What a statement gives back does not change while it is kept; asking costs as much as a row.
  get reader() {
    this.#reader ??= this.#statement.reader;
    return this.#reader;
  }

  columns() {
    this.#columns ??= this.#statement.columns();
    return this.#columns;
  }

  run() {
    return this.#statement.run(this.#bound);
  }

  all() {
    return this.#statement.all(this.#bound);
  }
}

/** A statement that has nothing to do. */
const NOTHING = {
  reader: false,
  bind() {
    return this;
  },
  run: () => ({ changes: 0 }),
};

/**
 * Prisma's BEGIN is kept back until the transaction's first statement, and then takes the lock for
 * writing. libsql does not reset a statement that met a lock, and SQLite commits nothing as long as
 * there is one: the connection would be of no use any more. So only this one statement can meet a
 * lock, and it is always the first to run again. Nor may BEGIN itself fail: the adapter would wait
 * for that transaction for ever.
 */
const BEGIN = "BEGIN IMMEDIATE";

/**
 * The part of better-sqlite3's `Database` that `@prisma/adapter-better-sqlite3` uses
 * (docs/decisions/0001-sqlite-without-a-compiler.md says why).
 */
export default class Database {
  #database;
  #statements = new Map();
  #beginning = false;

  constructor(path, options) {
    this.#database = new Libsql(path, options);
  }

  defaultSafeIntegers(on) {
    this.#database.defaultSafeIntegers(on);
    return this;
  }

  prepare(sql) {
    if (sql === "BEGIN") {
      this.#beginning = true;
      return NOTHING;
    }
    if (this.#beginning) {
      if (sql === "COMMIT" || sql === "ROLLBACK") {
        this.#beginning = false;
        return NOTHING;
      }
      this.#kept(BEGIN).bind([]).run();
      this.#beginning = false;
    }
    return this.#kept(sql);
  }

  #kept(sql) {
    let statement = this.#statements.get(sql);
    if (statement) {
      this.#statements.delete(sql);
    } else {
      statement = new Statement(this.#database.prepare(sql));
      if (this.#statements.size >= STATEMENTS) {
        this.#statements.delete(this.#statements.keys().next().value);
      }
    }
    this.#statements.set(sql, statement);
    return statement;
  }

  exec(sql) {
    this.#database.exec(sql);
    return this;
  }

  close() {
    this.#statements.clear();
    this.#database.close();
  }
}
