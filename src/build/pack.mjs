// `node src/build/pack.mjs FOLDER`: puts there what the built program needs to run, and nothing else: for an
// image (Containerfile). Packages are those that the program names, with what these depend on here.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { builtinModules } from "node:module";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build, PROGRAMS } from "./bundle.mjs";
import { readData } from "./data.mjs";

const root = resolve(fileURLToPath(new URL("../..", import.meta.url)));

/** A package of this repository's own: what it names is not in its package.json. */
const DRIVER = join(root, "prisma", "driver", "index.js");

/** How the built program asks for a file of its own, and for a package. */
const OWN = /(?:from|import|import\()\s*"(\.\/[\w.-]+\.js)"/g;
const FOREIGN =
  /(?:\bfrom|\bimport|\bimport\(|\brequire\w*\(|\bresolve\w*\()\s*"((?:@[\w.-]+\/)?[a-z][\w.-]*)(?:\/[\w./-]+)?"/g;

/** The files of dist/ that these programs are made of, and the packages that they name. */
function partsOf(programs) {
  const files = new Set(programs.map((name) => `${name}.js`));
  const packages = new Set();
  function hear(text) {
    for (const [, name] of text.matchAll(FOREIGN)) {
      if (!builtinModules.includes(name)) packages.add(name);
    }
  }
  for (const file of files) {
    const text = readFileSync(join(root, "dist", file), "utf8");
    for (const [, other] of text.matchAll(OWN)) files.add(other.slice(2));
    hear(text);
  }
  hear(readFileSync(DRIVER, "utf8"));
  return { files: [...files], packages: [...packages] };
}

/** Where a package lies for whoever is in this folder, as Node looks for it; null if it is not installed. */
function folderOf(name, from) {
  for (let at = from; ; at = dirname(at)) {
    const folder = join(at, "node_modules", name);
    if (existsSync(join(folder, "package.json"))) return folder;
    if (at === root || at === dirname(at)) return null;
  }
}

/** The packages with all that they depend on, each once: optional ones as far as they are installed. */
function withDependencies(names) {
  const found = new Set();
  const open = names.map((name) => [name, root]);
  for (const [name, from] of open) {
    const folder = folderOf(name, from);
    if (folder === null || found.has(folder)) continue;
    found.add(folder);
    const read = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    const needed = { ...read.dependencies, ...read.optionalDependencies };
    for (const other of Object.keys(needed)) open.push([other, folder]);
  }
  return [...found];
}

/** Makes the folder anew. @returns the packages in it */
export async function pack(to) {
  await build();
  await readData();
  rmSync(to, { recursive: true, force: true });
  const copy = (path, target = path) => {
    mkdirSync(dirname(join(to, target)), { recursive: true });
    cpSync(join(root, path), join(to, target), { recursive: true, dereference: true });
  };
  const { files, packages } = partsOf(PROGRAMS);
  for (const file of files) for (const end of ["", ".map"]) copy(join("dist", file + end));
  copy("dist/data");
  for (const name of readdirSync(join(root, "locales"))) {
    if (!name.includes(".")) copy(join("locales", name));
  }
  const data = [
    "calendars",
    "lexicons",
    "plans",
    "migrations",
    "postgres/migrations",
    "postgres/together",
  ];
  for (const name of data) copy(join("prisma", name));
  for (const name of ["package.json", "LICENSE"]) copy(name);
  const own = JSON.parse(readFileSync(join(root, "package.json"), "utf8")).dependencies;
  const folders = withDependencies(packages.filter((name) => name in own));
  for (const folder of folders) copy(relative(root, folder));
  return folders.map((folder) => relative(join(root, "node_modules"), folder)).sort();
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const [to] = process.argv.slice(2);
  if (!to) throw new Error("Usage: node src/build/pack.mjs FOLDER");
  const packages = await pack(to);
  console.log(`${to}: the program with ${packages.length} packages: ${packages.join(", ")}`);
}
