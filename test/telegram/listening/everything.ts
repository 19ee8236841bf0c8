import { Prisma } from "../../../src/database/client/client.ts";
import type { Reads } from "../../../src/database/index.ts";

/** All that the database holds but for these tables, as text: what a canary must not be found in. */
export async function everythingIn(read: Reads, except: readonly string[] = []): Promise<string> {
  const tables = read as unknown as Record<string, { findMany(): Promise<unknown[]> }>;
  const all: unknown[] = [];
  for (const model of Object.keys(Prisma.ModelName).filter((name) => !except.includes(name))) {
    const table = tables[model.charAt(0).toLowerCase() + model.slice(1)];
    if (!table) throw new Error(`No table of ${model}`);
    all.push(await table.findMany());
  }
  return JSON.stringify(all, (_key, value) => (typeof value === "bigint" ? String(value) : value));
}
