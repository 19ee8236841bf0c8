import { type Language, SettingError } from "./config.ts";
import { adviceOn, DatabaseError } from "./database/index.ts";
import { withoutContent } from "./log.ts";
import { DataFileError } from "./plan/findings.ts";

/** What ended the program, in words that tell the operator what to do. */
export function explain(error: unknown, language: Language = "en"): string {
  if (!(error instanceof Error)) return `The bot ended because of ${String(error)}`;
  if (error instanceof DataFileError) return error.inWords(language);
  if (error instanceof SettingError || error instanceof DatabaseError) return error.message;
  const { code, path } = error as NodeJS.ErrnoException;
  if (path && (code === "ENOENT" || code === "EISDIR" || code === "EACCES")) {
    return `${path}: this file cannot be read (${code}); check PLAN_FILE, and the calendar it names`;
  }
  const advice = adviceOn(error);
  const { message, stack } = withoutContent(error);
  if (advice) return `The bot ended: ${advice} (${message})`;
  return `The bot ended because of a fault of its own, please report it: ${stack}`;
}
