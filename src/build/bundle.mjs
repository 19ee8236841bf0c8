// Puts a program together in dist/, if a source is newer than what is there
// (docs/decisions/0006-a-built-program.md).
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { isFresh } from "./fresh.mjs";

const sources = fileURLToPath(new URL("..", import.meta.url));
const dist = fileURLToPath(new URL("../../dist", import.meta.url));

const lockfile = fileURLToPath(new URL("../../package-lock.json", import.meta.url));

/** What stays outside: native code, and packages that look for files of their own beside them. */
const OUTSIDE = [
  ...["libsql", "better-sqlite3", "sharp", "@prisma/schema-engine-wasm"],
  ...["pdfkit", "fontkit", "pino", "esbuild"],
];

/** How a program is put together: its packages too, because finding and reading 400 files takes time. */
const BUNDLING = {
  bundle: true,
  // What is loaded only when it is wanted stays in a file of its own.
  splitting: true,
  external: OUTSIDE.flatMap((name) => [name, `${name}/*`]),
  // grammY brings it for those who do not bring a `fetch` of their own, as src/telegram/client.ts does.
  alias: {
    "node-fetch": join(sources, "build", "no-fetch.mjs"),
    // yazl's own, of JavaScript, takes as long for a zip as packing it does.
    "buffer-crc32": join(sources, "build", "crc32.mjs"),
  },
  // Packages of the old kind ask for `require`.
  banner: {
    js: 'import { createRequire as toRequire } from "node:module"; const require = toRequire(import.meta.url);',
  },
  platform: "node",
  target: "node20",
  format: "esm",
  minifyWhitespace: true,
  minifySyntax: true,
  sourcemap: true,
  sourcesContent: false,
  outdir: dist,
  logLevel: "warning",
};

/** What a program starts beside itself; the modules that ask for it name it by its key here. */
const BESIDE = {
  "evidence-cleaner": join(sources, "evidence", "cleaner.ts"),
  "documents-drawer": join(sources, "documents", "drawer.ts"),
  "documents-writer": join(sources, "documents", "draft", "writer.ts"),
  "occasion-maker": join(sources, "telegram", "compiled", "occasion-maker.ts"),
  "backups-maker": join(sources, "backups", "maker.ts"),
  "tables-maker": join(sources, "telegram", "tables", "maker.ts"),
  // `npm run db` and `npm run office` where there are no sources: in an image.
  db: join(sources, "backups", "cli.ts"),
  office: join(sources, "offices", "cli.ts"),
};

/** All that lies in dist/ to be started, by its name there. */
export const PROGRAMS = ["main", ...Object.keys(BESIDE)];

/** The program that `npm start` runs. */
export const build = () => bundle("main.ts", "main");

/**
 * With a letter beyond ASCII in it, a program takes twice the memory. esbuild leaves them in regular
 * expressions alone, where an escape says the same.
 */
function escaped(text) {
  const code = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
  return text.replace(/[\u0080-\uffff]/g, code);
}

/** Makes dist/NAME.js of an entry point, given from src/. */
export async function bundle(entry, name, { alias = BUNDLING.alias } = {}) {
  const from = join(sources, entry);
  if (isFresh(join(dist, `${name}.js`), sources, from, lockfile)) return;
  const { buildSync } = await import("esbuild");
  const entryPoints = { [name]: from, ...BESIDE };
  const { outputFiles } = buildSync({ ...BUNDLING, alias, entryPoints, write: false });
  mkdirSync(dist, { recursive: true });
  for (const { path, text } of outputFiles) writeFileSync(path, escaped(text));
}
