/** The program in a year gone by, its clock running as many milliseconds behind as AHEAD says; a signal moves it on. */
import { createApp } from "../../src/app.ts";
import { parseConfig } from "../../src/config.ts";

const HOUR = 3_600_000;

const parsed = parseConfig(process.env);
if (parsed.kind !== "config") throw new Error(JSON.stringify(parsed));
let ahead = Number(process.env.AHEAD);
const app = createApp(parsed.config, { clock: { now: () => new Date(Date.now() + ahead) } });
process.on("SIGTERM", () => void app.stop().then(() => process.exit(0)));
process.on("SIGUSR2", () => {
  ahead += HOUR;
  void app.tick();
});
await app.start();
await app.tick();
