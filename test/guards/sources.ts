import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";

export interface Source {
  /** From the repository's root, "src/plan/day.ts". */
  readonly path: string;
  readonly text: string;
}

/** The program's own files below a folder; the generated client is not one of them. */
export function sources(folder: string, ending = /\.tsx?$/): Source[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name))
    .filter((path) => ending.test(path) && !path.startsWith("src/database/client"))
    .sort()
    .map((path) => ({ path, text: readFileSync(path, "utf8") }));
}

/** Every file that belongs to the repository: all but what .gitignore names. Asks no git. */
export function repositoryFiles(): string[] {
  const ignored = readFileSync(".gitignore", "utf8").trim().split("\n");
  const isIgnored = (path: string) =>
    [".git/", ...ignored].some((name) => path === name || `${path}/` === name);
  const walk = (folder: string): string[] =>
    readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
      const path = folder === "." ? entry.name : join(folder, entry.name);
      if (isIgnored(path)) return [];
      return entry.isDirectory() ? walk(path) : [path];
    });
  return walk(".");
}

export interface Import {
  readonly line: number;
  /** "src/plan/day.ts" for a file of the program, else the package's name. */
  readonly to: string;
}

const IMPORT = /\bfrom\s+"([^"]+)"|\bimport\s+"([^"]+)"|\bimport\("([^"]+)"\)/g;

export function importsOf({ path, text }: Source): Import[] {
  return [...text.matchAll(IMPORT)].map((match) => {
    const name = match[1] ?? match[2] ?? match[3] ?? "";
    return {
      line: text.slice(0, match.index).split("\n").length,
      to: name.startsWith(".") ? normalize(join(dirname(path), name)) : name,
    };
  });
}
