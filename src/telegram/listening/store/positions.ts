import type { Reads, Tx } from "../../../database/index.ts";
import { dialogues } from "../../../database/tables.ts";
import { questionIn, storedQuestion } from "../../../people/store/listening.ts";
import type { Offered } from "../offered.ts";

/** What a person was asked last: which question, about what. */
export interface Position {
  /** Named by its declaration (question.ts). */
  readonly question: string;
  /** Codes and ids that the question is about; never a text of someone's own. */
  readonly about: readonly string[];
  /** The latest message of the chat when it was asked: what was sent after it answers it. */
  readonly since: number;
  /** What was shown with it. */
  readonly buttons?: readonly Offered[];
  /** It was asked longer ago than a question listens. */
  readonly isStale?: true;
  /** Something else came in between: what is typed next may have been meant for that. */
  readonly isLeft?: true;
}

const byKey = dialogues.select(
  ["question", "about", "since", "buttons", "updatedAt"],
  'WHERE "key" = ?',
);
const save = dialogues.insert(
  `ON CONFLICT ("key") DO UPDATE SET "question" = excluded."question", "about" = excluded."about",
   "since" = excluded."since", "buttons" = excluded."buttons", "updatedAt" = excluded."updatedAt"`,
);
const drop = dialogues.delete('WHERE "key" = ?');

/** @param listening what was asked before listens no more */
export async function findPosition(
  { sql }: Reads,
  key: string,
  listening: Date,
): Promise<Position | null> {
  const [row] = await byKey(sql, key);
  if (!row) return null;
  const { about, since, updatedAt } = row;
  return {
    ...questionIn(row.question),
    ...{ since, about: stringsIn(about), buttons: buttonsIn(row.buttons) },
    ...(updatedAt < listening && { isStale: true }),
  };
}

export async function savePosition(
  { sql }: Tx,
  key: string,
  { about, since, buttons = [], ...asked }: Position,
  now: Date,
): Promise<void> {
  const question = storedQuestion(asked);
  const packed = buttons.map(({ text, data, style }) => [text, data, style]);
  await save(sql, { key, question, about, since, buttons: packed, updatedAt: now });
}

export async function dropPosition({ sql }: Tx, key: string): Promise<void> {
  await drop(sql, key);
}

/** Positions that nobody has touched since before: drafts keep the answers, and are offered. */
export async function forgetPositions(tx: Tx, before: Date): Promise<number> {
  return (await tx.dialogue.deleteMany({ where: { updatedAt: { lt: before } } })).count;
}

function stringsIn(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
}

function buttonsIn(value: unknown): Offered[] {
  const rows = Array.isArray(value) ? value.map(stringsIn) : [];
  return rows.map(([text = "", data = "", style = ""]) => ({ text, data, style }));
}
