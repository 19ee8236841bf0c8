import { explain } from "../explain.ts";
import { hideSecrets } from "../log.ts";
import { dayOf, timeOf } from "../plan/day.ts";
import { openBrowser } from "./browser.ts";
import { fillEmpty } from "./empty.ts";
import type { Flags } from "./flags.ts";
import { greeting } from "./greeting.ts";
import { readTime } from "./opening-time.ts";
import { type FillWorld, type RunningSandbox, startSandbox } from "./start.ts";

/** Runs the sandbox until it is told to stop. @throws SandboxError and what the bot itself throws */
export async function serve(flags: Flags): Promise<void> {
  const { folder, port, reset, planFile, at } = flags;
  const sandbox = await startSandbox({
    ...{ folder, port, reset, running: true },
    ...(planFile !== null && { planFile }),
    at: ({ timeZone }) => (at === null ? null : readTime(at, timeZone)),
    fill: flags.fill === "empty" ? fillEmpty : (world) => demo(world, flags.seed),
  });
  endOnSignals(sandbox);
  for (const line of await linesOf(sandbox, flags)) console.log(line);
  if (flags.open) openBrowser(sandbox.url);
  const reason = await sandbox.app.failed;
  await sandbox.stop();
  throw reason;
}

/** Loaded only when it is wanted: most starts go on with what is there. */
async function demo(world: FillWorld, seed: number): Promise<void> {
  const { fillDemo } = await import("./demo/index.ts");
  await fillDemo(world, { seed });
}

async function linesOf(sandbox: RunningSandbox, flags: Flags): Promise<string[]> {
  const { plan, url, clock, resumed } = sandbox;
  const { people } = await sandbox.snapshot();
  const day = dayOf(clock.now(), plan.timeZone);
  const time = timeOf(clock.now(), plan.timeZone);
  const lines = greeting({ url, plan, people, day, time, resumed });
  if (resumed && flags.fillAsked) {
    lines.push("It was filled at its first start: --demo, --empty and --seed need --reset.");
  }
  if (flags.port !== 0 && !url.endsWith(`:${flags.port}`)) {
    lines.unshift(`Port ${flags.port} is taken.`);
  }
  return lines;
}

/** Within this time a second signal is the first one again: npm passes on what the terminal sends. */
const ECHO = 1000;

function endOnSignals(sandbox: RunningSandbox): void {
  let since: number | null = null;
  const end = async (signal: NodeJS.Signals) => {
    if (since !== null) {
      // Whoever says it again does not want to wait.
      if (signal === "SIGINT" && performance.now() - since > ECHO) process.exit(130);
      return;
    }
    since = performance.now();
    await sandbox.stop();
    process.exit(0);
  };
  process.on("SIGINT", end);
  process.on("SIGTERM", end);
  process.on("uncaughtException", (error) => {
    console.error(hideSecrets(explain(error)));
    process.exit(1);
  });
}
