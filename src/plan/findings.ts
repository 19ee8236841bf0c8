/** Where something stands in a YAML file: `["duties", 3, "areas", 0]`. */
export type Path = readonly (string | number)[];

/** What a check found, before anyone knows its line: the checks work on data, not on text. */
export interface Finding {
  readonly path: Path;
  /** Points at this key of the mapping at `path` instead of at its value. */
  readonly key?: string;
  readonly message: string;
  readonly expected: string | null;
  readonly severity: "error" | "warning";
}

/** A finding with its place in the file. */
export interface Problem {
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly expected: string | null;
  /** A warning does not keep the file from being used. */
  readonly severity: "error" | "warning";
}

export function error(path: Path, message: string, expected: string | null = null): Finding {
  return { path, message, expected, severity: "error" };
}

export function warning(path: Path, message: string, expected: string | null = null): Finding {
  return { path, message, expected, severity: "warning" };
}

/** `file:line:column: message (expected …)`, the form that editors make clickable. */
export function formatProblem(file: string, problem: Problem): string {
  const kind = problem.severity === "warning" ? "warning: " : "";
  const expected = problem.expected === null ? "" : ` (expected ${problem.expected})`;
  return `${file}:${problem.line}:${problem.column}: ${kind}${problem.message}${expected}`;
}

/** A data file that cannot be used. Carries every problem found, not the first. */
export class DataFileError extends Error {
  readonly file: string;
  readonly problems: readonly Problem[];

  constructor(file: string, problems: readonly Problem[]) {
    super(problems.map((problem) => formatProblem(file, problem)).join("\n"));
    this.name = "DataFileError";
    this.file = file;
    this.problems = problems;
  }
}
