// Makes the database client from schema.prisma, if it is not there or older than the schema. A client is of one
// database: of PostgreSQL's the part is kept that differs, and the types are those of SQLite's.
//
// Prisma's command looks for its schema engine and would fetch it from the network; generating needs
// no engine, so that any existing executable satisfies it.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { lean } from "./lean.mjs";
import { postgresSchema } from "./postgres/schema.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const root = dirname(here);
const client = join(root, "src/database/client");
const stamp = join(client, ".schema");

const require = createRequire(import.meta.url);
const version = require("prisma/package.json").version;
const schema = readFileSync(join(here, "schema.prisma"), "utf8");
const own = ["generate.mjs", "lean.mjs", "postgres/schema.mjs"].map((name) =>
  readFileSync(join(here, name)),
);
const hash = createHash("sha256");
for (const part of [version, schema, ...own]) hash.update(part);
const made = hash.digest("hex");

const ASKED =
  /(config\.parameterizationSchema = \{\s*strings: JSON\.parse\()("(?:[^"\\]|\\.)*")(\),\s*graph: )"([^"]*)"/;

/** What may be asked, as Prisma keeps it in memory. */
function makeLean(file) {
  const text = readFileSync(file, "utf8").replace(ASKED, (_, head, strings, middle, graph) => {
    const after = lean({ strings: JSON.parse(JSON.parse(strings)), graph });
    return `${head}${JSON.stringify(JSON.stringify(after.strings))}${middle}"${after.graph}"`;
  });
  writeFileSync(file, text);
}

function generate(file) {
  execFileSync(
    process.execPath,
    [join(root, "node_modules/prisma/build/index.js"), "generate", "--schema", file],
    {
      cwd: root,
      env: {
        ...process.env,
        PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
        PRISMA_HIDE_UPDATE_MESSAGE: "1",
      },
      stdio: ["ignore", "ignore", "inherit"],
    },
  );
}

function generateForPostgres() {
  const aside = join(client, "aside");
  mkdirSync(aside, { recursive: true });
  const file = join(aside, "schema.prisma");
  writeFileSync(file, postgresSchema(schema).replace("../src/database/client", "./made"));
  generate(file);
  renameSync(join(aside, "made/internal/class.ts"), join(client, "internal/postgres.ts"));
  rmSync(aside, { recursive: true });
}

if (!existsSync(stamp) || readFileSync(stamp, "utf8") !== made) {
  generate(join(here, "schema.prisma"));
  generateForPostgres();
  for (const name of ["class", "postgres"]) makeLean(join(client, "internal", `${name}.ts`));
  writeFileSync(stamp, made);
}
