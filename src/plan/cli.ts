import { existsSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { formatProblem } from "./findings.ts";
import { parsePlanFile } from "./load.ts";
import type { Plan } from "./model.ts";

const USAGE = "Usage: npm run plan -- check FILE";

/** `plan check FILE`: exit code 0 if the file can be used, 1 if not, 2 if called wrongly. */
export function run(
  args: readonly string[],
  print: (line: string) => void,
  complain: (line: string) => void,
): 0 | 1 | 2 {
  const [command, file, ...rest] = args;
  if (command !== "check" || file === undefined || rest.length > 0) {
    complain(USAGE);
    return 2;
  }
  if (!existsSync(file)) {
    complain(`${file}: no such file\n${USAGE}`);
    return 2;
  }
  const parsed = parsePlanFile(file);
  const problems = parsed.plan ? parsed.warnings : parsed.problems;
  for (const problem of problems) print(formatProblem(file, problem));
  if (!parsed.plan) return 1;
  print(`${file}: ${summary(parsed.plan)}`);
  return 0;
}

function summary({ id, areas, duties, units, deadlines, actionMonth }: Plan): string {
  const reporting = units.filter((unit) => unit.reports).length;
  const counts = [
    `${areas.length} areas`,
    `${duties.length} duties`,
    `${units.length} units (${reporting} report)`,
    `${deadlines.length} deadlines`,
    `${actionMonth?.milestones.length ?? 0} milestones`,
  ];
  return `${id} is fine: ${counts.join(", ")}`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  process.exitCode = run(process.argv.slice(2), console.log, console.error);
}
