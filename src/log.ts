import { type DestinationStream, type Logger, pino } from "pino";
import { repeatsHeldBack } from "./log-repeats.ts";
import { inSources } from "./stack.ts";

export type Log = Logger;

/** What stands in for secrets that can be recognised without knowing them. */
const RECOGNISED: readonly (readonly [RegExp, string])[] = [
  // A bot's token, wherever in a text or an address.
  [/\d{5,}(?::|%3A)[\w-]{20,}/gi, "<token>"],
  // An invitation's link, or the message that opening it sends.
  [/(start[=\s]|startgroup=)[\w-]{16,}/g, "$1<secret>"],
  // The password of a proxy.
  [/\/\/[^/\s:@"]+:[^/\s@"]+@/g, "//<password>@"],
];

/** Cuts secrets out of a text that an operator, or whoever reads their log, will see. */
export function hideSecrets(text: string, secrets: readonly string[] = []): string {
  let clean = text;
  for (const secret of secrets) if (secret) clean = clean.replaceAll(secret, "<secret>");
  for (const [pattern, instead] of RECOGNISED) clean = clean.replaceAll(pattern, instead);
  return clean;
}

/**
 * The operator's log, a JSON object per line. Secrets are cut out of every line; of errors it takes
 * what helps to act, because others of their fields carry what people wrote (grammY's `payload`). A trouble
 * that goes on is told once, and then every minute with how many times.
 *
 * @param office whose lines they are, where several share the program
 */
export function createLog(
  level: string,
  secrets: readonly string[],
  to?: DestinationStream,
  office: string | null = null,
): Log {
  const output = to ?? pino.destination({ fd: 1, sync: true });
  const hold = repeatsHeldBack();
  let errors = 0;
  const log = pino(
    {
      level,
      base: office === null ? null : { office },
      timestamp: pino.stdTimeFunctions.isoTime,
      serializers: { err: describeError },
      hooks: {
        logMethod(args, method, level) {
          if (level >= ERROR) errors++;
          hold.call(this, args, method, level);
        },
      },
    },
    { write: (line: string) => output.write(hideSecrets(line, secrets)) },
  );
  counted.set(log, () => errors);
  return log;
}

/** pino's `error`. */
const ERROR = 50;
const counted = new WeakMap<Log, () => number>();

/** How many lines at `error` or worse there were since the log was made, those that were held back too. */
export function errorsIn(log: Log): number {
  return counted.get(log)?.() ?? 0;
}

/**
 * What an error says and where it came from. Prisma's messages quote the query, with what people
 * wrote in it, and say in their last line what is wrong.
 */
export function withoutContent(error: Error): { message: string; stack: string } {
  const { name, stack = "" } = error;
  const message = /^Prisma/.test(name)
    ? (error.message.trim().split("\n").at(-1) ?? "")
    : error.message;
  const frames = inSources(stack)
    .split("\n")
    .filter((line) => /^\s+at /.test(line));
  return { message, stack: [`${name}: ${message}`, ...frames].join("\n") };
}

const TELLING = ["code", "method", "error_code", "description", "parameters", "meta"] as const;

function describeError(error: unknown, depth = 0): unknown {
  if (!(error instanceof Error)) return String(error);
  const fields = TELLING.flatMap((name) =>
    name in error ? [[name, (error as unknown as Record<string, unknown>)[name]]] : [],
  );
  const { message, stack } = withoutContent(error);
  // grammY keeps what the network said in `error`.
  const inner = (error as { error?: unknown }).error ?? error.cause;
  return {
    type: error.name,
    message,
    stack,
    ...Object.fromEntries(fields),
    ...(inner instanceof Error && depth < 4 ? { cause: describeError(inner, depth + 1) } : {}),
  };
}
