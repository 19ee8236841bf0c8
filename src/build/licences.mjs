// `npm run licences`: every package that an installation for use brings, with its version and its licence.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Where package.json says nothing, the licence's own first line does. */
function licenceIn(folder) {
  const file = join(root, folder, "LICENSE");
  const [line = ""] = existsSync(file) ? readFileSync(file, "utf8").split("\n") : [];
  return /\bMIT License/.test(line) ? "MIT" : null;
}

/** The packages of package-lock.json without those for development; licence null where it is not known. */
export function licences() {
  const { packages } = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"));
  return Object.entries(packages)
    .filter(([path, { dev, link }]) => path.includes("node_modules/") && !dev && !link)
    .map(([path, { version, license }]) => ({
      name: path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length),
      version,
      licence: license ?? licenceIn(path),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  for (const { name, version, licence } of licences())
    console.log(`${name} ${version}: ${licence}`);
}
