import type { Reads } from "../../database/index.ts";

/** What a message told someone of: one deadline of one unit. */
export interface Told {
  readonly unit: string;
  readonly deadline: string;
}

const REMINDERS = ["deadline-reminder", "deadline-overdue", "deadline-snoozed", "nudge"];

type Row = {
  readonly kind: string;
  readonly unitCode: string | null;
  readonly subject: string | null;
};
const select = { kind: true, unitCode: true, subject: true } as const;

/**
 * The deadline that a message of the bot reminded of; null if it was about something else, or about the
 * deadlines of several.
 */
export async function reminderIn(
  read: Reads,
  chatId: string,
  messageId: number,
): Promise<Told | null> {
  return toldIn(await read.notice.findMany({ where: { chatId, messageId }, select }));
}

/**
 * The deadline that a person was reminded of last, if that is the newest thing said to them: the newest
 * notice is a reminder, it came since then, and they have answered nothing of a report after it.
 */
export async function newestReminder(
  read: Reads,
  { chatId, personId, since }: { chatId: string; personId: string; since: Date },
): Promise<Told | null> {
  const newest = await read.notice.findFirst({
    where: { chatId, messageId: { not: null } },
    orderBy: { messageId: { sort: "desc", nulls: "last" } },
    select: { messageId: true, settledAt: true },
  });
  const { messageId = null, settledAt = null } = newest ?? {};
  if (messageId === null || settledAt === null || settledAt < since) return null;
  const told = await reminderIn(read, chatId, messageId);
  if (!told) return null;
  const later = await read.draft.findFirst({
    where: { holderId: personId, heard: { gt: messageId } },
    select: { id: true },
  });
  return later ? null : told;
}

/** Of several that one message told which is meant nobody can know. */
function toldIn(rows: readonly Row[]): Told | null {
  const told = rows.flatMap(({ kind, unitCode: unit, subject: deadline }) =>
    unit && deadline && REMINDERS.includes(kind) ? [{ unit, deadline }] : [],
  );
  const [first, ...others] = told;
  const isOne = others.every(
    ({ unit, deadline }) => unit === first?.unit && deadline === first.deadline,
  );
  return first && isOne ? first : null;
}
