/**
 * Makes the tables of so many reports, as /xuatbaocao does, and says how long it takes and how much memory
 * it holds beyond those of ten: `node --import tsx test/bench/tables.ts 100000`.
 */
import { join } from "node:path";
import { makeOrder } from "../../src/telegram/tables/make-order.ts";
import { manyReports, PLAN_FILE } from "./many-reports.ts";

async function measured(count: number) {
  using many = await manyReports(count);
  let peak = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss());
  }, 20);
  const cpu = process.cpuUsage();
  const from = performance.now();
  await makeOrder(
    {
      ...{ occasion: "6T-2024", what: "tables", audience: "office", databaseUrl: many.url },
      ...{ evidenceFolder: join(many.folder, "evidence"), planFile: PLAN_FILE, language: "vi" },
      ...{ at: new Date("2024-06-14T02:00:00Z"), folder: many.folder, part: null },
    },
    (done, of) => {
      if (!process.env.STEPS) return;
      const [used, gone] = [process.cpuUsage(cpu).user / 1000, performance.now() - from];
      console.log(`${done}/${of}: ${used.toFixed(0)} ms of a core, ${gone.toFixed(0)} ms`);
    },
  );
  const { user, system } = process.cpuUsage(cpu);
  const elapsed = (performance.now() - from) / 1000;
  clearInterval(watch);
  return { seconds: (user + system) / 1e6, elapsed, peak };
}

const small = await measured(10);
const large = await measured(Number(process.argv[2] ?? 100_000));
const more = (large.peak - small.peak) / 1e6;
console.log(
  `${large.elapsed.toFixed(1)} s, ${large.seconds.toFixed(1)} s of a core, ${more.toFixed(0)} MB more (${(large.peak / 1e6).toFixed(0)} MB in all)`,
);
