import { rmSync } from "node:fs";
import { dirname } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { lastWorked, step, workedFrom } from "../simulate/oracle-days.ts";
import { emptyDatabase, settings, YEARS } from "../simulate/setting.ts";
import { troubleTable, yearTable } from "../simulate/table.ts";
import { playTroubles, type TroubleFigures } from "../simulate/troubles.ts";
import { playYear, type YearFigures } from "../simulate/year.ts";

/** The short form of `npm run simulate -- --years --seeds 300`. */
const SEEDS = 5;
const SHORT_YEARS = YEARS.slice(0, 1);
const MINUTES = 60_000;

let template: string;

beforeAll(async () => {
  template = await emptyDatabase();
});

afterAll(() => rmSync(dirname(template), { recursive: true, force: true }));

describe("a whole year of 36 units, every day ticked", () => {
  const years = new Map<number, YearFigures>();
  afterAll(() => console.log(yearTable(years)));

  test.each(SHORT_YEARS)(
    "%s: every message is right, and none is missing",
    { timeout: 10 * MINUTES },
    async (year) => {
      const figures = await playYear(year, 1, template);
      years.set(year, figures);
      expect(figures.wrong).toEqual([]);
      expect(figures.posts).toEqual(postingDays(year));
      expect(new Set(figures.lists).size).toBe(figures.lists.length);
      expect(figures.lists).toEqual(expect.arrayContaining(listDays(year, figures)));
      for (const kind of [
        "deadline-reminder",
        "deadline-overdue",
        "deadline-snoozed",
        "milestone",
        "merger",
        "absence",
      ]) {
        expect(figures.counts.get(kind)).toBeGreaterThan(0);
      }
    },
  );
});

/** Friday, or the last worked day before it in its week; from the second of January. */
function postingDays(year: number): string[] {
  const days: string[] = [];
  for (let day = `${year}-01-02`; day <= `${year}-12-31`; day = step(day, 1)) {
    if (new Date(`${day}T12:00:00Z`).getUTCDay() !== 5) continue;
    const posted = lastWorked(day);
    if (posted >= step(day, -4) && posted > `${year}-01-01`) days.push(posted);
  }
  return days;
}

/** With someone who never reports there is a list on each of the first seven worked days. */
function listDays(year: number, { lists }: YearFigures): string[] {
  return [`6T-${year} ${year}-06-14`, `NAM-${year} ${year}-12-14`].flatMap((deadline) => {
    const [code = "", last = ""] = deadline.split(" ");
    if (!lists.some((list) => list.startsWith(code))) throw new Error(`Nobody is late in ${code}`);
    return Array.from({ length: 7 }, (_, i) => `${code} ${workedFrom(last, i + 1)}`);
  });
}

test(`seeds 1 to ${SEEDS}, some weeks each in which everything fails: nothing twice, nothing missed`, {
  timeout: 20 * MINUTES,
}, async () => {
  const setting = settings(template);
  const all: TroubleFigures[] = [];
  for (let seed = 1; seed <= SEEDS; seed++) all.push(await playTroubles(seed, setting(seed)));
  console.log(troubleTable(all));
  expect(all.flatMap(({ duplicated }) => duplicated)).toEqual([]);
  expect(all.flatMap(({ missed }) => missed)).toEqual([]);
  expect(all.flatMap(({ wrong }) => wrong)).toEqual([]);
  expect(all.reduce((sum, { deaths }) => sum + deaths, 0)).toBeGreaterThan(SEEDS / 2);
});
