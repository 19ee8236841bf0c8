import { parseArgs } from "node:util";
import { readTime } from "./opening-time.ts";

/** What the one at the terminal asked for. */
export interface Flags {
  readonly folder: string;
  readonly port: number;
  /** As typed, "2024-06-07T07:55"; null: where the sandbox was, or near the plan's first deadline. */
  readonly at: string | null;
  /** What a fresh folder is filled with. */
  readonly fill: "demo" | "empty";
  /** Whether that was asked for, or is the default. */
  readonly fillAsked: boolean;
  readonly seed: number;
  readonly reset: boolean;
  readonly planFile: string | null;
  readonly open: boolean;
  /** Stories to play instead of serving the page; null without --play. */
  readonly stories: readonly string[] | null;
}

export const USAGE = `Usage: npm run sandbox -- [flags]

Runs the whole bot on this machine, without Telegram, with a chat page in the browser and a clock to move.

  --at TIME       starts at this simulated time, as in 2024-06-07T07:55 (Vietnam time unless it names a
                  zone); by default a Friday shortly before the plan's first deadline
  --demo          fills a fresh sandbox with invented people and their reports (the default)
  --empty         starts a fresh sandbox with the plan, one member of the office and a stranger
  --seed NUMBER   other invented people and reports (default 1)
  --reset         throws away what was there and starts again
  --data FOLDER   where the sandbox keeps its data (default data/sandbox)
  --plan FILE     another plan (default prisma/plans/loc-binh-2024.yaml)
  --port NUMBER   port of the page, or the next one that is free (default 8788)
  --open          opens the browser
  --play FILE…    plays scripted stories in the terminal instead, see docs/stories.md
  --help          shows this`;

const PORT = 8788;

export type FlagsResult =
  | { readonly kind: "flags"; readonly flags: Flags }
  | { readonly kind: "help" }
  /** In words for the one at the terminal. */
  | { readonly kind: "wrong"; readonly problem: string };

export function readFlags(args: readonly string[]): FlagsResult {
  try {
    const { values, positionals } = parse(args);
    if (values.help) return { kind: "help" };
    const stories = values.play === undefined ? null : [values.play, ...positionals];
    const problem = problemOf(values, positionals);
    if (problem) return { kind: "wrong", problem };
    return {
      kind: "flags",
      flags: {
        folder: values.data,
        port: Number(values.port),
        at: values.at ?? null,
        fill: values.empty ? "empty" : "demo",
        fillAsked: values.empty || values.demo || values.seed !== undefined,
        seed: Number(values.seed ?? 1),
        reset: values.reset,
        planFile: values.plan ?? null,
        open: values.open,
        stories,
      },
    };
  } catch (error) {
    // parseArgs says which flag it does not know or what one lacks, and then what helps nobody here.
    if (error instanceof TypeError) {
      return { kind: "wrong", problem: error.message.replace(/\. To specify .*/s, "") };
    }
    throw error;
  }
}

function parse(args: readonly string[]) {
  const flag = { type: "boolean", default: false } as const;
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      at: { type: "string" },
      demo: flag,
      empty: flag,
      seed: { type: "string" },
      reset: flag,
      data: { type: "string", default: "data/sandbox" },
      plan: { type: "string" },
      port: { type: "string", default: String(PORT) },
      open: flag,
      play: { type: "string" },
      help: { ...flag, short: "h" },
    },
  });
}

function problemOf(
  values: ReturnType<typeof parse>["values"],
  positionals: readonly string[],
): string | null {
  const isNumber = (text: string, most: number) => /^\d+$/.test(text) && Number(text) <= most;
  const [extra] = positionals;
  if (extra !== undefined && values.play === undefined) return `Unknown argument '${extra}'`;
  if (values.demo && values.empty) return "--demo and --empty exclude each other";
  if (values.empty && values.seed !== undefined) {
    return "--seed is for --demo: --empty invents nobody";
  }
  if (values.at !== undefined && !readTime(values.at, "UTC")) {
    return `--at expects a time like 2024-06-07T07:55, not '${values.at}'`;
  }
  if (values.seed !== undefined && !isNumber(values.seed, 2 ** 32 - 1)) {
    return `--seed expects a number, not '${values.seed}'`;
  }
  if (!isNumber(values.port, 65_535)) return `--port expects a port number, not '${values.port}'`;
  return null;
}
