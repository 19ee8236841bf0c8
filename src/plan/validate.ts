import type { z } from "zod";
import { error, type Finding, type Path } from "./findings.ts";

/**
 * Our schemas state in each `error` what was expected; what was found instead is read from the
 * data. So every message has both halves, and the schema stays readable.
 */
export function validate<T>(
  schema: z.ZodType<T>,
  data: unknown,
  base: Path,
  name: string,
): { readonly value: T | null; readonly findings: readonly Finding[] } {
  const result = schema.safeParse(data);
  if (result.success) return { value: result.data, findings: [] };
  return {
    value: null,
    findings: result.error.issues.flatMap((issue) => {
      const steps = issue.path.map((step) => (typeof step === "number" ? step : String(step)));
      const path = [...base, ...steps];
      if (issue.code === "unrecognized_keys") {
        const where = [name, written(steps)].filter(Boolean).join(": ");
        return issue.keys.map((key) => ({
          ...error(path, `${where}: unknown key "${key}"`, issue.message),
          key,
        }));
      }
      const found = valueAt(data, steps);
      const what = written(steps) || "the entry";
      const verb = found === undefined ? "is missing" : `is ${describe(found)}`;
      return [error(path, `${name}: ${what} ${verb}`, issue.message)];
    }),
  };
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

function describe(value: unknown): string {
  if (value === null) return "empty";
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : "a list";
  if (typeof value === "object") return "a mapping";
  if (typeof value !== "string") return String(value);
  if (value.trim() === "") return "an empty text";
  return `"${value.length > 40 ? `${value.slice(0, 40)}…` : value}"`;
}
