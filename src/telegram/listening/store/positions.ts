import type { Reads, Tx } from "../../../database/index.ts";

/** What a person was asked last: which question, about what. */
export interface Position {
  /** Named by its declaration (question.ts). */
  readonly question: string;
  /** Codes and ids that the question is about; never a text of someone's own. */
  readonly about: readonly string[];
  /** The latest message of the chat when it was asked: what was sent after it answers it. */
  readonly since: number;
}

export async function findPosition(read: Reads, key: string): Promise<Position | null> {
  const row = await read.dialogue.findUnique({ where: { key } });
  return row && { ...row, about: stringsIn(row.about) };
}

export async function savePosition(
  tx: Tx,
  key: string,
  { question, about, since }: Position,
  now: Date,
): Promise<void> {
  const data = { question, about: [...about], since, updatedAt: now };
  await tx.dialogue.upsert({ where: { key }, create: { key, ...data }, update: data });
}

export async function dropPosition(tx: Tx, key: string): Promise<void> {
  await tx.dialogue.deleteMany({ where: { key } });
}

/** Positions that nobody has touched since before: drafts keep the answers, and are offered. */
export async function forgetPositions(tx: Tx, before: Date): Promise<number> {
  return (await tx.dialogue.deleteMany({ where: { updatedAt: { lt: before } } })).count;
}

function stringsIn(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
}
