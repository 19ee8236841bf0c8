import { written } from "./sums.ts";

/** What was compared, and what was not the same. */
export class Differences {
  compared = 0;
  readonly found: string[] = [];
  /** Lines beyond these say nothing new. */
  readonly #most = 12;
  readonly #where: string;

  constructor(where: string) {
    this.#where = where;
  }

  /** @param by the way to what is compared: face, unit, figure */
  same(by: string, program: unknown, expected: unknown): void {
    this.compared++;
    const [is, should] = [plain(program), plain(expected)];
    if (is === should) return;
    if (this.found.length < this.#most) {
      this.found.push(`${this.#where} ${by}: the program says ${is}, the tables ${should}`);
    }
  }
}

/** As text, whatever the order of its keys. */
function plain(value: unknown): string {
  if (Array.isArray(value) && value.some((one) => typeof one === "object" && one?.number)) {
    return written(value);
  }
  return JSON.stringify(value, (_, one) =>
    one && typeof one === "object" && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  );
}
