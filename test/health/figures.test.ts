import fc from "fast-check";
import { expect, test } from "vitest";
import { asPrometheus, type Figures } from "../../src/health/figures.ts";
import { createMeters } from "../../src/health/meters.ts";

const MINUTE = 60_000;

test("the p95 is that of the answers of the last ten minutes", () => {
  let now = 0;
  const meters = createMeters(() => now);
  expect(meters.read().answers).toEqual({ count: 0, sum: 0, p95: null });
  meters.answered(9000);
  expect(meters.read().answers.p95).toBe(9000);
  now = 10 * MINUTE;
  for (let took = 1; took <= 100; took++) meters.answered(took);
  expect(meters.read().answers).toEqual({ count: 101, sum: 9000 + 5050, p95: 95 });
});

test("however many answers there are, as many are above the p95 as should be", () => {
  const some = fc.array(fc.nat(10_000), { minLength: 1, maxLength: 5000 });
  fc.assert(
    fc.property(some, (all) => {
      const meters = createMeters(() => 0);
      for (const took of all) meters.answered(took);
      const { count, p95 } = meters.read().answers;
      const lately = all.slice(-1000);
      expect(count).toBe(all.length);
      expect(lately).toContain(p95);
      const above = lately.filter((took) => took > (p95 as number)).length;
      const from = lately.filter((took) => took >= (p95 as number)).length;
      expect(above).toBeLessThanOrEqual(lately.length * 0.05);
      expect(from).toBeGreaterThanOrEqual(lately.length * 0.05);
    }),
    { numRuns: 30 },
  );
});

test("updates and refusals for being too fast are counted, a poll that brings none is seen", () => {
  let now = 5;
  const meters = createMeters(() => now);
  meters.stored(3);
  now = 9;
  meters.stored(0);
  for (const code of [200, 429, 403, 429]) meters.called(code);
  expect(meters.read()).toMatchObject({ updates: 3, lastUpdate: 5, lastFetched: 9, tooMany: 2 });
});

const figures: Figures = {
  problems: { outbox: "it stands" },
  waiting: {
    inbox: { count: 2, oldest: 1500 },
    answers: { count: 1, oldest: 20 },
    outbox: { count: 7, oldest: 1_000_000 },
  },
  counts: {
    answers: { count: 4, sum: 800, p95: 300 },
    ...{ tooMany: 1, updates: 6, lastFetched: 1, lastUpdate: 1 },
  },
  lastTick: new Date("2024-06-14T08:00:00.250Z"),
  lastFetched: new Date("2024-06-14T08:00:01Z"),
  lastUpdate: null,
  lastBackup: null,
  ...{ errors: 3, databaseBytes: 4096, residentBytes: 100 },
};

test("a monitor reads the figures as Prometheus writes them, and what is not known is not there", () => {
  const text = asPrometheus([{ office: null, figures }]);
  const lines = text.split("\n");
  for (const line of lines) {
    expect(line).toMatch(
      /^$|^# (HELP|TYPE) dau_moi_\w+ \S|^dau_moi_\w+(\{\w+="[\w.]+"\})? [\d.]+$/,
    );
  }
  expect(lines.filter((line) => !line.startsWith("#"))).toEqual([
    'dau_moi_up{part="schedule"} 1',
    'dau_moi_up{part="telegram"} 1',
    'dau_moi_up{part="updates"} 1',
    'dau_moi_up{part="inbox"} 1',
    'dau_moi_up{part="outbox"} 0',
    'dau_moi_up{part="database"} 1',
    'dau_moi_up{part="backup"} 1',
    "dau_moi_inbox_waiting 2",
    "dau_moi_inbox_oldest_seconds 1.5",
    "dau_moi_answers_waiting 1",
    "dau_moi_outbox_waiting 7",
    "dau_moi_outbox_oldest_seconds 1000",
    "dau_moi_last_tick_timestamp_seconds 1718352000.25",
    "dau_moi_last_fetch_timestamp_seconds 1718352001",
    "dau_moi_updates_total 6",
    "dau_moi_telegram_429_total 1",
    'dau_moi_answer_seconds{quantile="0.95"} 0.3',
    "dau_moi_answer_seconds_sum 0.8",
    "dau_moi_answer_seconds_count 4",
    "dau_moi_errors_total 3",
    "dau_moi_database_bytes 4096",
    "dau_moi_resident_bytes 100",
    "",
  ]);
  expect(asPrometheus([{ office: null, figures: { ...figures, waiting: null } }])).not.toMatch(
    /waiting|oldest/,
  );
});
