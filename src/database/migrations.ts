import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A step of the schema: a folder in Prisma's own format. */
export interface Migration {
  readonly name: string;
  readonly script: string;
}

/** In the order in which they are applied. */
export function migrationsIn(folder: string): Migration[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
    .map((name) => ({ name, script: readFileSync(join(folder, name, "migration.sql"), "utf8") }));
}
