import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { manualClock } from "../../src/clock.ts";
import { openDatabase } from "../../src/database/index.ts";
import { createLog } from "../../src/log.ts";
import { loadCalendar } from "../../src/plan/calendar-file.ts";
import { createClockwork } from "../../src/schedule/clockwork.ts";
import { percentile } from "./load.ts";
import { fillUnits, planWith } from "./many-units.ts";

export interface TickFigures {
  /** Milliseconds of a tick at which every unit is reminded. */
  readonly full: number;
  /** For so many milliseconds, at most, nobody else could be answered meanwhile. */
  readonly held: number;
  /** Of the tick a minute later, while they wait to be sent. */
  readonly waiting: number;
  /** Of one at which nothing is due (median). */
  readonly idle: number;
}

const IDLE = 30;

/** @param units so many, or null for the shipped plan's own */
export async function measureTick(units: number | null): Promise<TickFigures> {
  const plan = planWith(units);
  const calendar = loadCalendar(plan.calendarFile);
  const folder = mkdtempSync(join(tmpdir(), "dau-moi-bench-"));
  const database = await openDatabase(`file:${join(folder, "bench.db")}`);
  const ids = plan.units.map((_, i) => String(1_000_000 + i));
  await fillUnits(database, plan, ids);
  const clock = manualClock("2024-06-12T06:00:00+07:00");
  const clockwork = createClockwork({
    ...{ plan, calendar, clock, database, log: createLog("error", []) },
    render: async () => null,
    sent: async () => {},
  });

  async function tick(): Promise<number> {
    clock.advance({ minutes: 1 });
    const from = performance.now();
    await clockwork.tick();
    return performance.now() - from;
  }
  for (let i = 0; i < 10; i++) await tick(); // warm
  const idle: number[] = [];
  for (let i = 0; i < IDLE; i++) idle.push(await tick());
  clock.set("2024-06-12T07:59:00+07:00");
  await clockwork.tick();
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const full = await tick();
  const waiting = await tick();
  delay.disable();
  const decided = await database.read.notice.count();
  await database.close();
  rmSync(folder, { recursive: true, force: true });
  const expected = plan.units.filter(({ reports }) => reports).length;
  if (decided !== expected) throw new Error(`${decided} notices instead of ${expected}`);
  return { full, waiting, held: delay.max / 1e6, idle: percentile(idle, 0.5) };
}
