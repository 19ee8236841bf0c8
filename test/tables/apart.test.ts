import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";

const IMPORT = /^(?:import|export) (?!type )[^;]*?from "([^"]+)";|^import "([^"]+)";/gm;

/** Every module and package that is loaded with this one. */
function loadedWith(file: string, known = new Set<string>()): ReadonlySet<string> {
  if (known.has(file)) return known;
  known.add(file);
  for (const [, from, bare] of readFileSync(file, "utf8").matchAll(IMPORT)) {
    const name = from ?? bare ?? "";
    const path = join(dirname(file), name);
    if (!name.startsWith(".")) known.add(name);
    else if (existsSync(path)) loadedWith(path, known);
  }
  return known;
}

test("what makes tables is loaded by the process that makes them, and not with the bot", () => {
  const [bot, maker] = ["src/app.ts", "src/telegram/tables/maker.ts"].map((one) => loadedWith(one));
  for (const one of ["src/tables/make.ts", "src/documents/xlsx.ts", "yazl"]) {
    expect([one, bot?.has(one), maker?.has(one)]).toEqual([one, false, true]);
  }
});
