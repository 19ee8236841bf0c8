/**
 * Makes the tables of so many reports in the built program, as /xuatbaocao does, and says how much of a core it
 * takes and how much memory it holds beyond those of ten, after `npm run build`:
 * `node --import tsx test/bench/tables.ts 100000`. What else the machine does shows in the time alone that passes.
 */
import { fork } from "node:child_process";
import { join, resolve } from "node:path";
import type { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import type { TablesOrder } from "../../src/telegram/tables/order.ts";
import { manyReports, PLAN_FILE } from "./many-reports.ts";

/** What the process says of itself at its end: microseconds, and kilobytes. */
interface Used {
  readonly userCPUTime: number;
  readonly systemCPUTime: number;
  readonly maxRSS: number;
}
const SAYS_WHAT_IT_USED =
  'data:text/javascript,process.on("exit",()=>console.log(JSON.stringify(process.resourceUsage())))';

async function measured(count: number) {
  using many = await manyReports(count);
  const order: TablesOrder = {
    ...{ occasion: "6T-2024", what: "tables", audience: "office", databaseUrl: many.url },
    ...{
      evidence: { folder: join(many.folder, "evidence"), bucket: null },
      planFile: PLAN_FILE,
      language: "vi",
    },
    ...{ at: new Date("2024-06-14T02:00:00Z"), folder: many.folder, part: null },
  };
  const from = performance.now();
  const maker = fork(resolve("dist/tables-maker.js"), {
    execArgv: ["--max-old-space-size=320", "--import", SAYS_WHAT_IT_USED],
    env: { MALLOC_ARENA_MAX: "2" },
    serialization: "advanced",
    stdio: ["ignore", "pipe", "inherit", "ipc"],
  });
  maker.on("message", (said: object) => {
    if ("error" in said) throw new Error(String(said.error));
    if ("made" in said) maker.disconnect();
  });
  maker.send(order);
  const used: Used = JSON.parse(await text(maker.stdout as Readable));
  return {
    seconds: (used.userCPUTime + used.systemCPUTime) / 1e6,
    elapsed: (performance.now() - from) / 1000,
    megabytes: used.maxRSS / 1024,
  };
}

const small = await measured(10);
const large = await measured(Number(process.argv[2] ?? 100_000));
console.log(
  `${large.seconds.toFixed(1)} s of a core (${small.seconds.toFixed(1)} s with ten), ${large.elapsed.toFixed(1)} s passed, ${(large.megabytes - small.megabytes).toFixed(0)} MB more (${large.megabytes.toFixed(0)} MB in all)`,
);
