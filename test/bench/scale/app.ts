/** The program in a process of its own, in a year gone by; the bench moves its clock and looks at its thread. */
import { monitorEventLoopDelay } from "node:perf_hooks";
import { createApp } from "../../../src/app.ts";
import { parseConfig } from "../../../src/config.ts";

const parsed = parseConfig(process.env);
if (parsed.kind !== "config") throw new Error(JSON.stringify(parsed));
let ahead = new Date(process.env.BENCH_AT ?? "").getTime() - Date.now();
const app = createApp(parsed.config, { clock: { now: () => new Date(Date.now() + ahead) } });
const delay = monitorEventLoopDelay({ resolution: 1 });
delay.enable();
const cpu = process.cpuUsage();
await app.start();
const { user, system } = process.cpuUsage(cpu);
process.send?.({ started: (user + system) / 1000 });

/** What the bench asks; each is answered by one message. */
type Asked = { readonly held: true } | { readonly tick: string };

process.on("message", async (asked: Asked) => {
  if ("held" in asked) {
    process.send?.({ held: delay.max / 1e6 });
    delay.reset();
    return;
  }
  ahead = new Date(asked.tick).getTime() - Date.now();
  const [from, before] = [performance.now(), process.cpuUsage()];
  await app.tick();
  const used = process.cpuUsage(before);
  process.send?.({ ticked: performance.now() - from, cpu: (used.user + used.system) / 1000 });
});
process.on("disconnect", () => void app.stop().then(() => process.exit(0)));
