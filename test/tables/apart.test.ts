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

test.each([
  ["tables", "src/telegram/tables/maker.ts", "src/tables/make.ts", "src/documents/xlsx.ts", "yazl"],
  ["drafts", "src/telegram/compiled/occasion-maker.ts", "src/telegram/compiled/make-draft.ts"],
])(
  "what makes %s is loaded by the process that makes them, and not with the bot",
  (_, maker, ...of) => {
    const [bot, apart] = ["src/app.ts", maker].map((one) => loadedWith(one));
    for (const one of of) {
      expect([one, bot?.has(one), apart?.has(one)]).toEqual([one, false, true]);
    }
  },
);
