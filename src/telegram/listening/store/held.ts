import { inOrder, newId } from "../../../database/id.ts";
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

/** A key of its own, which ends as all of the same person do: of several texts that were asked about each waits. */
const apart = (key: string, id: string) => `${id}/${key}`;
const isOf = (held: string, key: string) => held === key || held.endsWith(`/${key}`);

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

/** Keeps a text of which its author is asked what it is, beside whatever else of theirs waits. */
export async function holdApart(
  tx: Tx,
  { key, about, ...said }: Pick<Held, "key" | "question" | "about" | "text">,
  now: Date,
): Promise<Held> {
  const id = newId();
  const held = { ...said, id, key: apart(key, id), instead: null, createdAt: now };
  await tx.held.create({ data: { ...held, about: [...about] } });
  return { ...held, about };
}

/** Keeps beside the text that waits what was typed meanwhile. */
export async function keepInstead(tx: Tx, id: string, instead: string): Promise<void> {
  await tx.held.updateMany({ where: { id }, data: { instead } });
}

/** @param since what was typed before is not waited for any more, whether it is gone or not yet */
export async function heldBy(read: Reads, key: string, since: Date): Promise<Held | null> {
  return asHeld(await read.held.findUnique({ where: { key } }), since);
}

/** The text with this id, if it is this person's. */
export async function heldAs(
  read: Reads,
  key: string,
  id: string,
  since: Date,
): Promise<Held | null> {
  const held = asHeld(await read.held.findUnique({ where: { id } }), since);
  return held && isOf(held.key, key) ? held : null;
}

/** The latest text of this person's that was held for a question. */
export async function heldFor(
  read: Reads,
  key: string,
  question: string,
  since: Date,
): Promise<Held | null> {
  const where = { question, key: { endsWith: `/${key}` } };
  return asHeld(await read.held.findFirst({ where, orderBy: inOrder("createdAt", "desc") }), since);
}

function asHeld(
  row: (Omit<Held, "about"> & { readonly about: unknown }) | null,
  since: Date,
): Held | null {
  if (!row || row.createdAt < since) return null;
  return { ...row, about: Array.isArray(row.about) ? row.about.map(String) : [] };
}

export async function release({ sql }: Tx, key: string): Promise<void> {
  await drop(sql, key);
}

export async function forgetHeld(tx: Tx, before: Date): Promise<number> {
  return (await tx.held.deleteMany({ where: { createdAt: { lt: before } } })).count;
}
