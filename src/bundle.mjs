// Puts a program together in dist/, if a source is newer than what is there
// (docs/decisions/0006-a-built-program.md).
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const sources = fileURLToPath(new URL(".", import.meta.url));
const dist = fileURLToPath(new URL("../dist", import.meta.url));

function isFresh(built) {
  if (!existsSync(built)) return false;
  const at = statSync(built).mtimeMs;
  return readdirSync(sources, { recursive: true }).every(
    (file) => statSync(join(sources, file)).mtimeMs <= at,
  );
}

/** Makes dist/NAME.js of an entry point below src/. */
export async function bundle(entry, name) {
  if (isFresh(join(dist, `${name}.js`))) return;
  const { buildSync } = await import("esbuild");
  buildSync({
    entryPoints: { [name]: join(sources, entry) },
    bundle: true,
    // What is loaded only when it is wanted stays in a file of its own.
    splitting: true,
    packages: "external",
    platform: "node",
    target: "node20",
    format: "esm",
    sourcemap: true,
    outdir: dist,
    logLevel: "warning",
  });
}
