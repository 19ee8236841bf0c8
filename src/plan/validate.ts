import type { z } from "zod";
import { error, type Finding, type Path } from "./findings.ts";
import { nearest } from "./nearest.ts";
import { type Phrase, phraseOf, told } from "./phrase.ts";

/**
 * Our schemas state in each `error` what was expected; what was found instead is read from the
 * data. So every message has both halves, and the schema stays readable.
 */
export function validate<T>(
  schema: z.ZodType<T>,
  data: unknown,
  base: Path,
  name: Phrase,
): { readonly value: T | null; readonly findings: readonly Finding[] } {
  const result = schema.safeParse(data);
  if (result.success) return { value: result.data, findings: [] };
  return {
    value: null,
    findings: result.error.issues.flatMap((issue) => {
      const steps = issue.path.map((step) => (typeof step === "number" ? step : String(step)));
      const path = [...base, ...steps];
      const expected = phraseOf(issue.message);
      if (issue.code === "unrecognized_keys") {
        const where =
          steps.length > 0 ? told("plan-where-key", { where: name, key: written(steps) }) : name;
        return issue.keys.map((key) => ({
          ...error(path, told("plan-unknown-key", { where, key }), meant(key, expected)),
          key,
        }));
      }
      const found = valueAt(data, steps);
      const key = steps.length > 0 ? written(steps) : told("plan-entry");
      if (found === undefined)
        return [error(path, told("plan-is-missing", { where: name, key }), expected)];
      if (isCurly(found)) {
        const message = told("plan-smart-quote", { where: name, key, found: shortened(found) });
        return [error(path, message, told("plan-want-straight-quotes"))];
      }
      return [error(path, told("plan-is", { where: name, key, found: describe(found) }), expected)];
    }),
  };
}

/** Marks that word processors put in the place of straight quotes, and that YAML takes as letters. */
const CURLY = /^[“”„‟‘’‚‛«»]|[“”„‟‘’‚‛«»]$/g;

export function isCurly(value: unknown): value is string {
  return typeof value === "string" && /^[“”„‟‘’‚‛«»]/.test(value.trim());
}

/** What was meant by a text between curly quotes. */
export function withoutCurly(text: string): string {
  return text.trim().replaceAll(CURLY, "").trim();
}

/** A key that is only mistyped is named; else the schema lists all. */
function meant(key: string, expected: Phrase): Phrase {
  const list = typeof expected === "string" ? null : expected.values.list;
  const keys = Array.isArray(list) ? list.filter((one) => typeof one === "string") : [];
  const near = nearest(key, keys);
  return near === null ? expected : told("plan-want-perhaps", { code: near });
}

/** `["figures", 2]` → `figures[2]` */
function written(steps: Path): string {
  return steps.reduce<string>(
    (text, step) =>
      typeof step === "number" ? `${text}[${step}]` : text ? `${text}.${step}` : step,
    "",
  );
}

function valueAt(data: unknown, steps: Path): unknown {
  return steps.reduce<unknown>(
    (value, step) =>
      typeof value === "object" && value !== null
        ? (value as Record<string | number, unknown>)[step]
        : undefined,
    data,
  );
}

function describe(value: unknown): Phrase {
  if (value === null) return told("plan-found-empty");
  if (Array.isArray(value))
    return told(value.length === 0 ? "plan-found-empty-list" : "plan-found-list");
  if (typeof value === "object") return told("plan-found-mapping");
  if (typeof value !== "string") return String(value);
  if (value.trim() === "") return told("plan-found-empty-text");
  return `"${shortened(value)}"`;
}

const shortened = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
