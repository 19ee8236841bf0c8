import { mkdir, readdir, readFile, rename, writeFile } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { isFresh } from "../build/fresh.mjs";
import { ROOT } from "../root.ts";

export interface PageFile {
  /** For the Content-Type header. */
  readonly type: string;
  readonly body: Uint8Array;
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".map": "application/json",
  ".svg": "image/svg+xml",
};

const SOURCES = fileURLToPath(new URL("src", ROOT));
const PAGE = join(SOURCES, "sandbox/page");
const LOCKFILE = fileURLToPath(new URL("package-lock.json", ROOT));
const BUILT = fileURLToPath(new URL("dist/page", ROOT));
/** Written last: as long as it is older than a source, the page is built anew. */
const LAST = "index.html";

/** The chat page by the paths it is served under, put together first if a source is newer. */
export async function buildPage(): Promise<ReadonlyMap<string, PageFile>> {
  if (!isFresh(join(BUILT, LAST), SOURCES, LOCKFILE)) await build();
  const names = await readdir(BUILT);
  const files = names.filter((name) => extname(name) in TYPES).map(readBuilt);
  return new Map(await Promise.all(files));
}

async function readBuilt(name: string): Promise<[string, PageFile]> {
  const type = TYPES[extname(name)] ?? "application/octet-stream";
  return [name === LAST ? "/" : `/${name}`, { type, body: await readFile(join(BUILT, name)) }];
}

async function build(): Promise<void> {
  const esbuild = await import("esbuild");
  const { outputFiles } = await esbuild.build({
    entryPoints: [
      { in: join(PAGE, "main.tsx"), out: "page" },
      { in: join(PAGE, "style/page.css"), out: "page" },
    ],
    outdir: BUILT,
    bundle: true,
    write: false,
    format: "esm",
    target: "es2023",
    jsx: "automatic",
    jsxImportSource: "preact",
    minify: true,
    charset: "utf8",
    sourcemap: "linked",
    logLevel: "warning",
  });
  await mkdir(BUILT, { recursive: true });
  for (const { path, contents } of outputFiles) await put(basename(path), contents);
  for (const name of ["icon.svg", LAST]) await put(name, await readFile(join(PAGE, name)));
}

/** In one step, because another sandbox may be reading. */
async function put(name: string, bytes: Uint8Array): Promise<void> {
  const beside = join(BUILT, `${name}.${process.pid}`);
  await writeFile(beside, bytes);
  await rename(beside, join(BUILT, name));
}
