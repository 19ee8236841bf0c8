import { rmSync } from "node:fs";
import { parseArgs } from "node:util";
import { sharedIn } from "../support/postgres.ts";
import { fastFolder } from "./folder.ts";

/**
 * `npm run simulate -- --seeds 300 --from 1 --year 2024 --year 2025 --histories 200 --demos 1`;
 * `npm run simulate -- --postgres --processes 2 --seeds 100`: the weeks on a server, with several programs, of which
 * each is a process of its own. What is judged by SQLite's tables is left out there;
 * `npm run simulate -- --plan FILE`: the year of another plan, beside those of the shipped one.
 */
const { values } = parseArgs({
  options: {
    seeds: { type: "string", default: "100" },
    from: { type: "string", default: "1" },
    year: { type: "string", multiple: true, default: [] },
    plan: { type: "string", multiple: true, default: [] },
    histories: { type: "string", default: "200" },
    demos: { type: "string", default: "1" },
    postgres: { type: "boolean", default: false },
    processes: { type: "string", default: "2" },
  },
});
const { postgres } = values;
const folder = fastFolder("simulate");
let stop = async (): Promise<void> => {};
try {
  if (postgres) {
    stop = await sharedIn(folder);
    process.env.TEST_DATABASE = "postgresql";
  }
  // What looks for the server does so when it is loaded.
  const { play } = await import("./play.ts");
  const wanted = {
    first: Number(values.from),
    seeds: Number(values.seeds),
    years: values.year.map(Number),
    plans: values.plan,
    histories: postgres ? 0 : Number(values.histories),
    demos: postgres ? 0 : Number(values.demos),
    processes: postgres ? Number(values.processes) : 1,
  };
  process.exitCode = (await play(wanted, folder)) > 0 ? 1 : 0;
} finally {
  await stop();
  rmSync(folder, { recursive: true, force: true });
}
