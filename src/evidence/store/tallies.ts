import type { Database, Tx } from "../../database/index.ts";
import type { Tallies } from "../allowance.ts";

/** A row a person and day. */
export function storedTallies({ read, write }: Database): Tallies {
  return {
    async of({ id: personId, day }) {
      const row = await read.filesSent.findUnique({ where: { personId_day: { personId, day } } });
      return row ?? { files: 0, bytes: 0 };
    },
    async add({ id: personId, day }, bytes) {
      await write((tx) =>
        tx.filesSent.upsert({
          where: { personId_day: { personId, day } },
          create: { personId, day, files: 1, bytes },
          update: { files: { increment: 1 }, bytes: { increment: bytes } },
        }),
      );
    },
  };
}

/** @param today whose count still matters */
export async function forgetTallies(tx: Tx, today: string): Promise<number> {
  return (await tx.filesSent.deleteMany({ where: { day: { lt: today } } })).count;
}
