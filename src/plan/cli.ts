import { existsSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { Language } from "../config.ts";
import { formatProblem } from "./findings.ts";
import { parsePlanFile } from "./load.ts";
import type { Plan } from "./model.ts";
import { allMilestones } from "./months.ts";
import { type Phrase, told } from "./phrase.ts";
import { say } from "./say.ts";

interface Output {
  print(line: string): void;
  complain(line: string): void;
}

/**
 * `plan check FILE`: exit code 0 if the file can be used, 1 if not, 2 if called wrongly. Speaks the
 * language of `--language`, else of BOT_LANGUAGE, else Vietnamese.
 */
export function run(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  { print, complain }: Output,
): 0 | 1 | 2 {
  const usual = Language.catch("vi").parse(env.BOT_LANGUAGE?.trim());
  const asked = readArgs(args);
  const language = asked?.language ?? usual;
  const usage = say(told("plan-check-usage"), language);
  if (asked === null) {
    complain(usage);
    return 2;
  }
  const { file } = asked;
  if (!existsSync(file)) {
    complain(`${say(told("plan-check-no-file", { file }), language)}\n${usage}`);
    return 2;
  }
  const parsed = parsePlanFile(file);
  const problems = parsed.plan ? parsed.warnings : parsed.problems;
  for (const problem of problems) print(formatProblem(file, problem, language));
  if (!parsed.plan) return 1;
  print(say(summary(file, parsed.plan), language));
  return 0;
}

function readArgs(args: readonly string[]): { file: string; language: Language | null } | null {
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { language: { type: "string" } },
    });
    const [command, file, ...rest] = positionals;
    if (command !== "check" || file === undefined || rest.length > 0) return null;
    return { file, language: Language.nullable().parse(values.language ?? null) };
  } catch {
    return null;
  }
}

function summary(file: string, { id, areas, duties, units, deadlines, months }: Plan): Phrase {
  return told("plan-check-fine", {
    file,
    id,
    areas: areas.length,
    duties: duties.length,
    units: units.length,
    reporting: units.filter((unit) => unit.reports).length,
    deadlines: deadlines.length,
    months: months.length,
    milestones: allMilestones({ months }).length,
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  if (existsSync(".env")) process.loadEnvFile(".env");
  process.exitCode = run(process.argv.slice(2), process.env, {
    print: console.log,
    complain: console.error,
  });
}
