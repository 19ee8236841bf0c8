import { copyAll, type Held, heldIn } from "./copy.ts";
import { engineOf } from "./engine.ts";
import { openDatabase } from "./index.ts";
import { missing, openToRead } from "./reading.ts";

export type Moved =
  | { readonly kind: "moved"; readonly tables: readonly Held[] }
  | { readonly kind: "no-database"; readonly name: string }
  /** Who goes on writing to it writes what nobody will find in the other. */
  | { readonly kind: "running"; readonly name: string }
  /** Nothing is written over. */
  | { readonly kind: "not-empty"; readonly name: string }
  /** What arrived is not what was there, and was taken back. */
  | { readonly kind: "differs"; readonly tables: readonly string[] };

class Differs extends Error {
  readonly tables: readonly string[];

  constructor(tables: readonly string[]) {
    super("What arrived differs");
    this.tables = tables;
  }
}

/**
 * Takes all that a database holds at one instant into another one, which is there and empty or is made, in one
 * transaction, and compares row by row what arrived. Both are brought to this version first. The first one
 * stays as it is.
 *
 * @throws DatabaseError if one of them cannot be used
 */
export async function move(from: string, to: string): Promise<Moved> {
  const none = await missing(from);
  if (none !== null) return { kind: "no-database", name: none };
  await (await openDatabase(from)).close();
  const [source, target] = [await engineOf(from), await engineOf(to)];
  if (await source.isRun(from)) return { kind: "running", name: source.nameOf(from) };
  const there = await openDatabase(to);
  const here = await openToRead(from);
  try {
    const before = await heldIn(there.read.sql, target.describing);
    if (before.some(({ rows }) => rows > 0)) return { kind: "not-empty", name: target.nameOf(to) };
    const wanted = await heldIn(here.read.sql, source.describing);
    await there.write(async ({ sql }) => {
      await sql.change(target.deferring, []);
      await copyAll(here.read.sql, source.describing, sql);
      const arrived = new Map(
        (await heldIn(sql, target.describing)).map((held) => [held.table, held.digest]),
      );
      const other = wanted.filter(({ table, digest }) => arrived.get(table) !== digest);
      if (other.length > 0) throw new Differs(other.map(({ table }) => table));
    });
    return { kind: "moved", tables: wanted };
  } catch (error) {
    if (error instanceof Differs) return { kind: "differs", tables: error.tables };
    throw error;
  } finally {
    await here.close();
    await there.close();
  }
}
