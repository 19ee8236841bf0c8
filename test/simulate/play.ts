import { rmSync } from "node:fs";
import { basename, dirname } from "node:path";
import { judgeDemos } from "../oracle/demo.ts";
import { playHistories } from "../oracle/play.ts";
import { emptyIn } from "../support/databases.ts";
import { planOfYear } from "./plan-of-year.ts";
import { emptyDatabase, settings, YEARS } from "./setting.ts";
import { troubleTable, yearTable } from "./table.ts";
import { playTroubles, type TroubleFigures } from "./troubles.ts";
import { playYear } from "./year.ts";

export interface Wanted {
  readonly first: number;
  readonly seeds: number;
  /** Of the shipped plan, as if it were of that year. */
  readonly years: readonly number[];
  /** Files of plans, each played in its own year. */
  readonly plans: readonly string[];
  readonly histories: number;
  readonly demos: number;
  readonly processes: number;
}

/** Plays what is wanted and prints the figures; returns how much was wrong. */
export async function play(wanted: Wanted, folder: string): Promise<number> {
  const { first } = wanted;
  const template = await emptyDatabase(await emptyIn(folder));
  let wrong = 0;
  function complain(where: string, lines: readonly string[]): void {
    wrong += lines.length;
    for (const line of lines) console.log(`${where}: ${line}`);
  }

  const moved = YEARS.filter((one) => wanted.years.includes(one)).map(
    (year) => [String(year), planOfYear(year)] as const,
  );
  const own = wanted.plans.map((file) => [basename(file), file] as const);
  const years = new Map<string, Awaited<ReturnType<typeof playYear>>>();
  for (const [name, file] of [...moved, ...own]) {
    const figures = await playYear(file, first, template);
    complain(name, figures.wrong);
    years.set(name, figures);
  }
  for (const [, file] of moved) rmSync(dirname(file), { recursive: true, force: true });
  if (years.size > 0) console.log(yearTable(years));

  const setting = settings(template, wanted.processes);
  const all: TroubleFigures[] = [];
  for (let seed = first; seed < first + wanted.seeds; seed++) {
    const figures = await playTroubles(seed, setting(seed));
    complain(`seed ${seed}`, [...figures.duplicated, ...figures.missed, ...figures.wrong]);
    all.push(figures);
  }
  if (all.length > 0) console.log(troubleTable(all));

  // Whole years of reports, and whether every face says of them what the tables say.
  if (wanted.histories > 0) {
    const { histories, compared, differences } = await playHistories(first, wanted.histories);
    complain("totals", differences);
    console.log(
      `${histories} histories: ${compared} numbers compared, ${differences.length} differ`,
    );
  }
  if (wanted.demos > 0) {
    const { demos, compared, differences } = await judgeDemos(wanted.demos);
    complain("demo", differences);
    console.log(`${demos} demos: ${compared} numbers compared, ${differences.length} differ`);
  }
  return wrong;
}
