import { openToRead } from "../../src/database/reading.ts";
import { occasionOf } from "../../src/plan/occasions.ts";
import { reportingUnits } from "../../src/plan/units.ts";
import { readTotalFacts } from "../../src/progress/store/totals.ts";
import { totalIn } from "../../src/progress/totals.ts";
import { percentile } from "./load.ts";
import { manyReports, plan } from "./many-reports.ts";

const DAY = "2024-06-14";
/** Of the first half of the year, and of the months after it. */
const within = (i: number) => `2024-0${1 + (i % 6)}-1${i % 9}`;
const after = (i: number) => `2024-${i % 2 === 0 ? "08" : "10"}-1${i % 9}`;

/** Milliseconds of processor time for every figure of one period, asked one after the other; the middle of several. */
async function measured(reports: number, inPeriod: number, times = 5): Promise<number> {
  using many = await manyReports(reports, (i) => (i < inPeriod ? within(i) : after(i)));
  const { read, close } = await openToRead(many.url);
  const time = occasionOf(plan, "6T-2024");
  const scope = { time, area: null, duties: null, units: reportingUnits(plan, DAY) };
  const each: number[] = [];
  for (let i = 0; i < times; i++) {
    const from = process.cpuUsage();
    for (const figure of plan.figures) {
      const facts = await readTotalFacts(read, plan, figure, scope, DAY);
      totalIn(plan, figure, facts, scope, DAY);
    }
    const { user, system } = process.cpuUsage(from);
    each.push((user + system) / 1000);
  }
  await close();
  return percentile(each, 0.5);
}

/** What the totals of one period cost, whatever else was reported. */
export async function reportTotals(): Promise<string> {
  const few = await measured(1000, 1000);
  const many = await measured(100_000, 1000);
  const all = await measured(100_000, 100_000, 1);
  const ms = (value: number) => `${value.toFixed(0)} ms`;
  return `all ${plan.figures.length} figures of one period: ${ms(few)} with 1,000 reports; ${ms(many)} with 100,000 of which 1,000 lie in it (${(many / few).toFixed(2)}×); ${ms(all)} with 100,000 that all lie in it`;
}
