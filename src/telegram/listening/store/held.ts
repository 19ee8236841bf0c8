import { newId } from "../../../database/id.ts";
import type { Reads, Tx } from "../../../database/index.ts";
import { heldTexts } from "../../../database/tables.ts";

/** A text that may stay and waits for its author to confirm it. */
export interface Held {
  readonly id: string;
  readonly key: string;
  readonly question: string;
  readonly about: readonly string[];
  readonly text: string;
  /** What was typed while it waited, of which its author is asked whether it replaces it. */
  readonly instead: string | null;
  readonly createdAt: Date;
}

const drop = heldTexts.delete('WHERE "key" = ?');

/** Keeps the text in place of any that the same person still had to confirm in the same chat. */
export async function hold(
  tx: Tx,
  held: Pick<Held, "key" | "question" | "about" | "text">,
  now: Date,
): Promise<Held> {
  const { key, question, text } = held;
  const about = [...held.about];
  const data = { id: newId(), question, about, text, instead: null, createdAt: now };
  await tx.held.upsert({ where: { key }, create: { key, ...data }, update: data });
  return { key, ...data };
}

/** Keeps beside the text that waits what was typed meanwhile. */
export async function keepInstead(tx: Tx, id: string, instead: string): Promise<void> {
  await tx.held.updateMany({ where: { id }, data: { instead } });
}

/** @param since what was typed before is not waited for any more, whether it is gone or not yet */
export async function heldBy(read: Reads, key: string, since: Date): Promise<Held | null> {
  const row = await read.held.findUnique({ where: { key } });
  if (!row || row.createdAt < since) return null;
  const about = Array.isArray(row.about) ? row.about.map(String) : [];
  return { ...row, about };
}

export async function release({ sql }: Tx, key: string): Promise<void> {
  await drop(sql, key);
}

export async function forgetHeld(tx: Tx, before: Date): Promise<number> {
  return (await tx.held.deleteMany({ where: { createdAt: { lt: before } } })).count;
}
