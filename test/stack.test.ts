import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { buildSync } from "esbuild";
import { expect, test } from "vitest";
import { inSources } from "../src/stack.ts";

test("a fault in the built program is shown where the source has it", () => {
  const folder = mkdtempSync(join(tmpdir(), "dau-moi-"));
  const source = join(folder, "source.ts");
  writeFileSync(
    source,
    "interface Unit { name: string }\n\nexport function fail(unit: Unit) {\n  throw new Error(unit.name);\n}\n",
  );
  const built = join(folder, "built.js");
  buildSync({
    ...{ entryPoints: [source], outfile: built, sourcemap: true, sourcesContent: false },
    ...{ bundle: true, format: "esm", minifyWhitespace: true },
  });
  // As Node words it; the test runner would map what it loads itself.
  const stack = `Error: x\n    at fail (${pathToFileURL(built).href}:1:30)\n    at run (node:internal:1:1)`;
  expect(inSources(stack)).toMatch(
    /at fail \(\S*source\.ts:[34]:\d+\)\n {4}at run \(node:internal/,
  );
  expect(inSources("at other (file:///nowhere/else.js:3:4)")).toContain("else.js:3:4");
  rmSync(folder, { recursive: true });
});
