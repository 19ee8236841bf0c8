import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { ROOT } from "../root.ts";

/**
 * The data of a YAML text that was read when the program was built (src/build/data.mjs); undefined if it
 * was not, or has changed since: it is known by its content. Reading YAML is slow, and a start reads
 * three files.
 */
export function readBefore(text: string): unknown {
  const digest = createHash("sha256").update(text).digest("hex");
  try {
    return JSON.parse(readFileSync(new URL(`dist/data/${digest}.json`, ROOT), "utf8"));
  } catch {
    return undefined;
  }
}
