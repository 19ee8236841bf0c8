import type { Language } from "../config.ts";
import { type Phrase, told } from "./phrase.ts";
import { say } from "./say.ts";

/** Where something stands in a YAML file: `["duties", 3, "areas", 0]`. */
export type Path = readonly (string | number)[];

/** What a check found, before anyone knows its line: the checks work on data, not on text. */
export interface Finding {
  readonly path: Path;
  /** Points at this key of the mapping at `path` instead of at its value. */
  readonly key?: string;
  readonly message: Phrase;
  readonly expected: Phrase | null;
  readonly severity: "error" | "warning";
}

/** A finding with its place in the file. */
export interface Problem {
  readonly line: number;
  readonly column: number;
  readonly message: Phrase;
  readonly expected: Phrase | null;
  /** A warning does not keep the file from being used. */
  readonly severity: "error" | "warning";
}

export function error(path: Path, message: Phrase, expected: Phrase | null = null): Finding {
  return { path, message, expected, severity: "error" };
}

export function warning(path: Path, message: Phrase, expected: Phrase | null = null): Finding {
  return { path, message, expected, severity: "warning" };
}

/** `file:line:column: message (expected …)`, the form that editors make clickable. */
export function formatProblem(file: string, problem: Problem, language: Language): string {
  return say(asPhrase(file, problem), language);
}

function asPhrase(file: string, { line, column, message, expected, severity }: Problem): Phrase {
  const whole = expected === null ? message : told("plan-expected", { message, expected });
  const place = `${file}:${line}:${column}`;
  const problem = severity === "warning" ? told("plan-warning", { message: whole }) : whole;
  return told("plan-where-key", { where: place, key: problem });
}

/** A data file that cannot be used. Carries every problem found, not the first. */
export class DataFileError extends Error {
  readonly file: string;
  readonly problems: readonly Problem[];

  constructor(file: string, problems: readonly Problem[]) {
    super();
    this.name = "DataFileError";
    this.file = file;
    this.problems = problems;
    this.message = this.inWords("en");
  }

  /** A problem a line. */
  inWords(language: Language): string {
    return this.problems.map((problem) => formatProblem(this.file, problem, language)).join("\n");
  }

  /** For a file that names this one. */
  get phrases(): readonly Phrase[] {
    return this.problems.map((problem) => asPhrase(this.file, problem));
  }
}
