import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { loadCalendar, missingYears } from "./calendar-file.ts";
import { checkPlan } from "./checks/index.ts";
import { yearOf } from "./day.ts";
import { toPlan } from "./expand.ts";
import { withSeasons } from "./expected.ts";
import { readPlanFile } from "./file.ts";
import { DataFileError, error, type Finding, type Problem } from "./findings.ts";
import { loadLexicon } from "./lexicon-file.ts";
import type { Lexicon, Plan } from "./model.ts";
import { told } from "./phrase.ts";
import { readYaml, sortProblems } from "./yaml.ts";

export type ParsedPlan =
  | { readonly plan: Plan; readonly problems: null; readonly warnings: readonly Problem[] }
  | { readonly plan: null; readonly problems: readonly Problem[] };

/** Throws a `DataFileError` with every problem of the plan file. */
export function loadPlan(path: string): Plan {
  const parsed = parsePlanFile(path);
  if (!parsed.plan) throw new DataFileError(path, parsed.problems);
  return parsed.plan;
}

/** Of the plan file's text: what is stored of a plan is brought up to the file when it is another one. */
export function digestOf(path: string): string {
  return createHash("sha256").update(readFileSync(path)).digest("hex");
}

/**
 * Reads the file, and the calendar that it names, whose path is taken from the plan file's folder:
 * `plan.calendarFile` comes out ready for `loadCalendar`.
 */
export function parsePlanFile(path: string): ParsedPlan {
  const locate = (named: string) => join(dirname(path), named);
  const parsed = parsePlan(
    readFileSync(path),
    (plan) => [
      ...checkCalendar(locate(plan.calendarFile), plan),
      ...(plan.lexiconFile ? checkLexicon(locate(plan.lexiconFile)) : []),
    ],
    (named) => loadLexicon(locate(named)),
  );
  if (!parsed.plan) return parsed;
  const calendarFile = locate(parsed.plan.calendarFile);
  const plan = { ...parsed.plan, calendarFile };
  return { ...parsed, plan: withSeasons(plan, loadCalendar(calendarFile)) };
}

/** Checks a text as far as it can be checked alone; `checkMore` may look beyond it. */
export function parsePlan(
  source: string | Uint8Array,
  checkMore: (
    plan: Pick<Plan, "calendarFile" | "lexiconFile" | "year" | "period">,
  ) => readonly Finding[] = () => [],
  lexiconAt: (file: string) => Lexicon = () => loadLexicon(),
): ParsedPlan {
  const yaml = readYaml(source);
  if (!yaml.readable) return { plan: null, problems: sortProblems(yaml.syntax) };

  const { file, findings } = readPlanFile(yaml.data);
  const { year, period, calendarFile, lexiconFile = null } = file.single.plan ?? {};
  const more =
    year && period && calendarFile ? checkMore({ year, period, calendarFile, lexiconFile }) : [];
  const problems = sortProblems([
    ...yaml.syntax,
    ...yaml.place([...findings, ...checkPlan(file), ...more]),
  ]);
  if (problems.some(({ severity }) => severity === "error")) return { plan: null, problems };
  const lexicon = lexiconFile ? lexiconAt(lexiconFile) : loadLexicon();
  return { plan: toPlan(file, lexicon), problems: null, warnings: problems };
}

function checkCalendar(path: string, plan: Pick<Plan, "year" | "period">): Finding[] {
  const at = ["plan", "calendarFile"];
  if (!existsSync(path))
    return [error(at, told("plan-no-calendar", { path }), told("plan-want-file"))];
  try {
    // The period may begin in the year before, when nobody is reminded of anything yet.
    const lacking = missingYears(loadCalendar(path), plan.year, yearOf(plan.period.to));
    return lacking.map((year) =>
      error(at, told("plan-calendar-lacks", { path, year }), told("plan-want-that-year")),
    );
  } catch (cause) {
    if (!(cause instanceof DataFileError)) throw cause;
    return [error(at, told("plan-calendar-broken", { problems: cause.phrases }))];
  }
}

function checkLexicon(path: string): Finding[] {
  const at = ["plan", "lexiconFile"];
  if (!existsSync(path))
    return [error(at, told("plan-no-lexicon", { path }), told("plan-want-file"))];
  try {
    loadLexicon(path);
    return [];
  } catch (cause) {
    if (!(cause instanceof DataFileError)) throw cause;
    return [error(at, told("plan-lexicon-broken", { problems: cause.phrases }))];
  }
}
