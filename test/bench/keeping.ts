import { createReadStream, readdirSync, readFileSync } from "node:fs";
import { createEvidence } from "../../src/evidence/index.ts";

/**
 * `keeping FOLDER FILE…`: keeps the files at once, as if they came from Telegram, and prints what became of
 * them and what it took of memory and processor, with the process that looks into them (/proc, so on Linux).
 */
const [folder = "", ...paths] = process.argv.slice(2);
const limits = { filesPerDay: 100, megabytesPerDay: 1000 };
const log = { warn: () => {}, error: () => {} };

const resident = (pid: number | string) =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) / 1024;

/** Of a core, in seconds; Linux counts hundredths. */
function seconds(pid: string): number {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

const atRest = resident("self");
let [peak, cpu] = [0, 0];
const watching = setInterval(() => {
  const children = readdirSync("/proc/self/task")
    .flatMap((task) => readFileSync(`/proc/self/task/${task}/children`, "utf8").split(" "))
    .filter(Boolean);
  try {
    peak = Math.max(peak, resident("self") + children.reduce((sum, pid) => sum + resident(pid), 0));
    cpu = Math.max(cpu, ...children.map(seconds));
  } catch {
    // It ended between being listed and being read.
  }
}, 5);

const files = createEvidence({ folder, limits, log });
const own = process.cpuUsage();
const keepings = await Promise.all(
  paths.map((path) => files.keep({ name: path, content: createReadStream(path) })),
);
const { user, system } = process.cpuUsage(own);
clearInterval(watching);
const said = keepings.map((keeping) => (keeping.kind === "kept" ? "kept" : keeping.reason));
console.log(
  JSON.stringify({
    said: [...new Set(said)].join(", "),
    megabytes: peak - atRest,
    seconds: cpu + (user + system) / 1e6,
  }),
);
