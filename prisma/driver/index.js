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

/**
 * The part of better-sqlite3's `Database` that `@prisma/adapter-better-sqlite3` uses
 * (docs/decisions/0001-sqlite-without-a-compiler.md says why).
 */
export default class Database {
  #database;
  #statements = new Map();

  constructor(path, options) {
    this.#database = new Libsql(path, options);
  }

  defaultSafeIntegers(on) {
    this.#database.defaultSafeIntegers(on);
    return this;
  }

  prepare(sql) {
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
