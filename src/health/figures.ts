import type { Counts } from "./meters.ts";
import type { Part, Problems, Waiting } from "./problems.ts";

/** All that a monitor is told; instants and times in milliseconds. */
export interface Figures {
  readonly problems: Problems;
  readonly waiting: Waiting | null;
  readonly counts: Counts;
  /** Instants by the wall clock; null before the first. */
  readonly lastTick: Date | null;
  readonly lastFetched: Date | null;
  readonly lastUpdate: Date | null;
  /** Of this run. */
  readonly lastBackup: Date | null;
  /** Lines of the log at `error` or worse. */
  readonly errors: number;
  readonly databaseBytes: number | null;
  /** Null where several bots share the process. */
  readonly residentBytes: number | null;
}

const PARTS: Readonly<Record<Part, true>> = {
  ...{ schedule: true, telegram: true, updates: true, inbox: true, outbox: true },
  ...{ database: true, backup: true },
};

type Value = number | null | undefined;

interface Figure {
  readonly name: string;
  readonly type: "gauge" | "counter" | "summary";
  readonly help: string;
  /** Values by what stands behind the name; not told where it is not known. */
  of(figures: Figures): Value | Readonly<Record<string, Value>>;
}

const gauge = (name: string, help: string, of: Figure["of"]) =>
  ({ name, help, of, type: "gauge" }) satisfies Figure;
const counter = (name: string, help: string, of: Figure["of"]) =>
  ({ name, help, of, type: "counter" }) satisfies Figure;

const TOLD: readonly Figure[] = [
  gauge("up", "1 if this part of the bot goes on, 0 if /health names it", ({ problems }) =>
    Object.fromEntries(
      Object.keys(PARTS).map((part) => [`{part="${part}"}`, part in problems ? 0 : 1]),
    ),
  ),
  gauge("inbox_waiting", "Updates received and not handled", (f) => f.waiting?.inbox.count),
  gauge("inbox_oldest_seconds", "For how long the oldest of them has been waiting", (f) =>
    seconds(f.waiting?.inbox.oldest),
  ),
  gauge(
    "answers_waiting",
    "Updates handled whose answer was not said yet",
    (f) => f.waiting?.answers.count,
  ),
  gauge("outbox_waiting", "Messages that are due and not sent", (f) => f.waiting?.outbox.count),
  gauge("outbox_oldest_seconds", "For how long the oldest of them has been due", (f) =>
    seconds(f.waiting?.outbox.oldest),
  ),
  gauge("last_tick_timestamp_seconds", "When it was last decided what is due", (f) =>
    instant(f.lastTick),
  ),
  gauge("last_fetch_timestamp_seconds", "When updates were last fetched, perhaps none", (f) =>
    instant(f.lastFetched),
  ),
  gauge("last_update_timestamp_seconds", "When the last update came", (f) => instant(f.lastUpdate)),
  gauge("last_backup_timestamp_seconds", "When a backup was last made in this run", (f) =>
    instant(f.lastBackup),
  ),
  counter("updates_total", "Updates since the start", (f) => f.counts.updates),
  counter(
    "telegram_429_total",
    "How often Telegram found the bot too fast",
    (f) => f.counts.tooMany,
  ),
  {
    ...{ name: "answer_seconds", type: "summary" },
    help: "From an update to its answer; the p95 is that of ten minutes",
    of: ({ counts: { answers } }) => ({
      '{quantile="0.95"}': seconds(answers.p95),
      _sum: seconds(answers.sum),
      _count: answers.count,
    }),
  },
  counter("errors_total", "Lines of the log at error or worse", (f) => f.errors),
  gauge("database_bytes", "Size of the database, without the evidence", (f) => f.databaseBytes),
  gauge("resident_bytes", "Memory of the process", (f) => f.residentBytes),
];

/** Of one bot, or of one office's among several. */
export interface Labelled {
  readonly office: string | null;
  readonly figures: Figures;
}

/**
 * In the text format 0.0.4 of Prometheus. What is not known is left out. No figure names a person or
 * a unit.
 */
export function asPrometheus(all: readonly Labelled[]): string {
  const lines = TOLD.flatMap(({ name, type, help, of }) => {
    const known = all.flatMap(({ office, figures }) => {
      const found = of(figures);
      const values = typeof found === "object" && found !== null ? found : { "": found };
      return Object.entries(values)
        .filter(([, value]) => value != null)
        .map(([end, value]) => `dau_moi_${name}${withOffice(end, office)} ${value}`);
    });
    if (known.length === 0) return [];
    return [`# HELP dau_moi_${name} ${help}`, `# TYPE dau_moi_${name} ${type}`, ...known];
  });
  return `${lines.join("\n")}\n`;
}

/** `{part="inbox"}` of the office "a" is `{office="a",part="inbox"}`, and `_sum` is `_sum{office="a"}`. */
function withOffice(end: string, office: string | null): string {
  if (office === null) return end;
  const label = `office="${office}"`;
  return end.includes("{") ? end.replace("{", `{${label},`) : `${end}{${label}}`;
}

const instant = (at: Date | null) => seconds(at?.getTime());

function seconds(milliseconds: Value): number | null {
  return milliseconds == null ? null : Math.round(milliseconds) / 1000;
}
