export default class Database {
  constructor(path: string, options?: { timeout?: number });
  defaultSafeIntegers(on: boolean): this;
  prepare(sql: string): unknown;
  exec(sql: string): this;
  close(): void;
}
