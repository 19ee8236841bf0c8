import type { LogFn, LoggerOptions } from "pino";

/** A trouble that comes again is told once, and then this often with how many times, in milliseconds. */
const EVERY = 60_000;
/** From this level on it is a trouble: pino's `warn`. */
const TROUBLE = 40;
/** Troubles that are remembered at most. */
const MANY = 1000;

interface Told {
  /** Since it was last told. */
  times: number;
  readonly timer: NodeJS.Timeout;
}

type LogMethod = NonNullable<NonNullable<LoggerOptions["hooks"]>["logMethod"]>;

/**
 * Holds back what was just said: the same words about the same thing. How long a pause is, which grows
 * with each attempt, makes no other thing of it.
 */
export function repeatsHeldBack(): LogMethod {
  const told = new Map<string, Told>();

  function tellAgain(key: string, write: (times: number) => void): void {
    const timer = setTimeout(() => {
      const times = told.get(key)?.times ?? 0;
      told.delete(key);
      if (times === 0) return;
      write(times);
      tellAgain(key, write);
    }, EVERY).unref();
    told.set(key, { times: 0, timer });
  }

  return function hold(args, method: LogFn, level) {
    const [about, words] = args as unknown as [unknown, string | undefined];
    const key = level >= TROUBLE ? keyOf(about, words) : null;
    const before = key === null ? undefined : told.get(key);
    if (before) {
      before.times++;
      return;
    }
    method.apply(this, args);
    if (key === null || told.size >= MANY) return;
    const fields = typeof about === "object" ? about : {};
    const said = typeof about === "string" ? about : words;
    tellAgain(key, (times) => method.call(this, { ...fields, times }, said ?? ""));
  };
}

function keyOf(about: unknown, words: string | undefined): string {
  if (typeof about !== "object" || about === null) return String(about);
  const { wait: _pause, err, ...fields } = about as Record<string, unknown>;
  const fault = err instanceof Error ? `${err.name}: ${err.message}` : String(err);
  return JSON.stringify([words, fault, fields], (_, value) =>
    typeof value === "bigint" ? String(value) : value,
  );
}
