import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** Whether what was built is no older than anything in the folder, and than the other files. */
export function isFresh(built, folder, ...others) {
  if (!existsSync(built)) return false;
  const at = statSync(built).mtimeMs;
  const sources = readdirSync(folder, { recursive: true }).map((name) => join(folder, name));
  return [...sources, ...others].every((file) => statSync(file).mtimeMs <= at);
}
