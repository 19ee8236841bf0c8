import { readFile } from "node:fs/promises";
import { basename, extname } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
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

const at = (name: string): string => fileURLToPath(new URL(`src/sandbox/page/${name}`, ROOT));

/** The chat page, put together in memory, by the path it is served under. */
export async function buildPage(): Promise<ReadonlyMap<string, PageFile>> {
  const [html, icon, { outputFiles }] = await Promise.all([
    readFile(at("index.html")),
    readFile(at("icon.svg")),
    build({
      entryPoints: [
        { in: at("main.tsx"), out: "page" },
        { in: at("style/page.css"), out: "page" },
      ],
      outdir: at("."),
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
    }),
  ]);
  const built = outputFiles.map(({ path, contents }) => [basename(path), contents] as const);
  const files = [["index.html", html], ["icon.svg", icon], ...built] as const;
  return new Map(
    files.map(([name, body]) => [
      name === "index.html" ? "/" : `/${name}`,
      { type: TYPES[extname(name)] ?? "application/octet-stream", body },
    ]),
  );
}
