import type { Database } from "../../src/database/index.ts";
import { vietnam } from "./oracle-days.ts";
import type { Happening, Town } from "./town.ts";

interface Expectation {
  readonly key: string;
  readonly unit: string;
  readonly subject: string;
  /** Working times at which everything worked and it was still right to say it. */
  readonly chances: Date[];
  /** Whether it was right when the program first looked; null: it has not yet. */
  wasRight: boolean | null;
}

/** Chances after which nothing excuses that it was not said: each may meet a fault by itself. */
const ENOUGH = 3;

/** What should be said, and what became of it. */
export class Expectations {
  readonly #town: Town;
  readonly #all = new Map<string, Expectation>();

  constructor(town: Town) {
    this.#town = town;
  }

  add(keys: readonly string[]): void {
    for (const key of keys) {
      const parts = key.split(":");
      const [, kind = "", subject = ""] = parts;
      const unit = parts.at(-2) ?? "";
      if (this.#all.has(key)) continue;
      this.#all.set(key, { key, subject, unit, chances: [], wasRight: null });
      if (kind === "") throw new Error(`What is ${key}?`);
    }
  }

  /** The program looked at what is due; it may have died of it. */
  looked(at: Date, lived: boolean): void {
    for (const one of this.#all.values()) {
      if (one.wasRight !== null) continue;
      const isRight = this.#isRight(one, at);
      if (lived || !isRight) one.wasRight = isRight;
    }
  }

  /** Everything worked at that time. */
  chance(at: Date): void {
    for (const one of this.#all.values()) if (this.#isRight(one, at)) one.chances.push(at);
  }

  /** It has not lost its reason since. */
  #isRight({ key, unit, subject }: Expectation, at: Date): boolean {
    const [, kind = "", , last = ""] = key.split(":");
    const person = this.#town.citizen(key.split(":").at(-1) ?? "");
    if (!person.isThere || person.hasBlocked) return false;
    if (kind === "milestone") return this.#town.isToldOf(unit, subject, at);
    if (kind === "merger" || kind === "absence") return true;
    if (!this.#town.owes(unit, subject, at)) return false;
    const now = this.#town.lastDay(unit, subject, vietnam(at).day);
    const isSnoozed = this.#town.snoozes.some((one) => one.person === person.id);
    return kind === "deadline-snoozed" || (now === last && !isSnoozed);
  }

  get count(): number {
    return this.#all.size;
  }

  /** What was not said although there were chances; and what was withdrawn without a reason. */
  async missed(database: Database, happened: readonly Happening[]): Promise<string[]> {
    const rows = await database.read.notice.findMany();
    const found = new Map(rows.map((row) => [row.key, row]));
    return [...this.#all.values()].flatMap(({ key, unit, subject, chances, wasRight }) => {
      const row = found.get(key);
      if (!row && !wasRight) return [];
      if (row?.state === "sent" || row?.state === "uncertain") return [];
      const until = row?.notAfter;
      const use = chances.filter((at) => !until || at < until);
      if (use.length >= ENOUGH) return [`${key} is ${row?.state} ${row?.reason}: missed`];
      if (row?.state !== "withdrawn") return [];
      const person = this.#town.citizen(key.split(":").at(-1) ?? "");
      const isExcused = happened.some(
        (one) =>
          ("unit" in one && one.unit === unit) ||
          ("person" in one && one.person === person.id) ||
          (one.kind === "close" && one.occasion === subject),
      );
      return isExcused || row.reason === "unit-gone" ? [] : [`${key}: withdrawn, ${row.reason}`];
    });
  }
}
