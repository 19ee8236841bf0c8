import { rmSync } from "node:fs";
import { dirname } from "node:path";
import { parseArgs } from "node:util";
import { judgeDemos } from "../oracle/demo.ts";
import { playHistories } from "../oracle/play.ts";
import { emptyDatabase, settings, YEARS } from "./setting.ts";
import { troubleTable, yearTable } from "./table.ts";
import { playTroubles, type TroubleFigures } from "./troubles.ts";
import { playYear } from "./year.ts";

/** `npm run simulate -- --seeds 300 --from 1 --year 2024 --year 2025 --histories 200 --demos 1` */
const { values } = parseArgs({
  options: {
    seeds: { type: "string", default: "100" },
    from: { type: "string", default: "1" },
    year: { type: "string", multiple: true, default: [] },
    histories: { type: "string", default: "200" },
    demos: { type: "string", default: "1" },
  },
});
const template = await emptyDatabase();
let wrong = 0;

function complain(where: string, lines: readonly string[]): void {
  wrong += lines.length;
  for (const line of lines) console.log(`${where}: ${line}`);
}

if (values.year.length > 0) {
  const years = new Map<number, Awaited<ReturnType<typeof playYear>>>();
  for (const year of YEARS.filter((one) => values.year.includes(String(one)))) {
    const figures = await playYear(year, Number(values.from), template);
    complain(String(year), figures.wrong);
    years.set(year, figures);
  }
  console.log(yearTable(years));
}

const setting = settings(template);
const all: TroubleFigures[] = [];
const first = Number(values.from);
for (let seed = first; seed < first + Number(values.seeds); seed++) {
  const figures = await playTroubles(seed, setting(seed));
  complain(`seed ${seed}`, [...figures.duplicated, ...figures.missed, ...figures.wrong]);
  all.push(figures);
}
console.log(troubleTable(all));
rmSync(dirname(template), { recursive: true, force: true });

// Whole years of reports, and whether every face says of them what the tables say.
const { histories, compared, differences } = await playHistories(first, Number(values.histories));
complain("totals", differences);
console.log(`${histories} histories: ${compared} numbers compared, ${differences.length} differ`);

const demo = await judgeDemos(Number(values.demos));
complain("demo", demo.differences);
console.log(
  `${demo.demos} demos: ${demo.compared} numbers compared, ${demo.differences.length} differ`,
);
process.exitCode = wrong > 0 ? 1 : 0;
