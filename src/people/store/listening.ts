import type { Reads, Tx } from "../../database/index.ts";

/**
 * What the bot asked someone last, and the text that waits for their confirmation (src/telegram/listening).
 * Both are keyed by chat and user, and stand here without a person: strangers are asked, too.
 */
const of = (telegramId: string) => ({ key: { endsWith: `:${telegramId}` } });

/** Before the name of a question that was left. */
const LEFT = "~";

interface Question {
  readonly question: string;
  /** Something else came in between: what is typed next may have been meant for that. */
  readonly isLeft?: true;
}

/** How a question stands in its row. */
export function storedQuestion({ question, isLeft }: Question): string {
  return isLeft ? LEFT + question : question;
}

export function questionIn(stored: string): Question {
  if (!stored.startsWith(LEFT)) return { question: stored };
  return { question: stored.slice(LEFT.length), isLeft: true };
}

/** Nothing is asked of them any more, and nothing that they typed waits. */
export async function closeDialogues(tx: Tx, telegramId: string): Promise<void> {
  await tx.dialogue.deleteMany({ where: of(telegramId) });
  await tx.held.deleteMany({ where: of(telegramId) });
}

export async function openWith(read: Reads, telegramId: string) {
  const [asked, held] = await Promise.all([
    read.dialogue.findMany({
      where: of(telegramId),
      select: { question: true, about: true, buttons: true, updatedAt: true },
    }),
    read.held.findMany({
      where: of(telegramId),
      select: { question: true, about: true, text: true, instead: true, createdAt: true },
    }),
  ]);
  return { asked: asked.map((row) => ({ ...row, ...questionIn(row.question) })), held };
}
