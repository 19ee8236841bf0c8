import { openDatabase } from "../../src/database/index.ts";

/** One row per person, read and written at each step. */
export async function openStore(url: string) {
  const database = await openDatabase(url);
  return {
    async keep(key: string, answers: Record<string, string>): Promise<void> {
      const row = { question: "form", about: { ...answers }, since: 0, updatedAt: new Date() };
      await database.read.dialogue.findUnique({ where: { key } });
      await database.write((tx) =>
        tx.dialogue.upsert({ where: { key }, create: { key, ...row }, update: row }),
      );
    },
  };
}
