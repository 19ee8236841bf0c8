import { z } from "zod";
import type { Reads, Tx } from "../database/index.ts";
import type { Day } from "../plan/model.ts";

const Said = z.object({
  /** What stands below the picture, without the line of what came afterwards. */
  caption: z.string(),
  /** How many reports that came after it it tells of. */
  later: z.number(),
});

/** A weekly post in the office's group. */
export interface WeeklyPost {
  readonly week: Day;
  readonly chatId: string;
  readonly messageId: number;
  readonly postedAt: Date;
  readonly caption: string;
  readonly later: number;
}

/** The latest post before an instant that did appear. */
export async function lastPostBefore(
  read: Reads,
  planId: string,
  before: Date,
): Promise<WeeklyPost | null> {
  const row = await read.weeklyPost.findFirst({
    where: { planId, messageId: { not: null }, postedAt: { lt: before } },
    orderBy: { postedAt: "desc" },
  });
  if (!row || row.messageId === null) return null;
  const { caption, later } = Said.parse(row.said);
  return { ...row, messageId: row.messageId, caption, later };
}

/** Keeps a post that appeared, so that it can be brought up to date. False if it was kept already. */
export async function keepPost(
  tx: Tx,
  planId: string,
  { week, chatId, messageId, postedAt, caption }: Omit<WeeklyPost, "later">,
): Promise<boolean> {
  const key = { planId_week: { planId, week } };
  if (await tx.weeklyPost.findUnique({ where: key, select: { week: true } })) return false;
  const said = { caption, later: 0 };
  await tx.weeklyPost.create({ data: { planId, week, chatId, messageId, postedAt, said } });
  return true;
}

/** It tells of so many later reports from now on. */
export async function keepEdit(
  tx: Tx,
  planId: string,
  { week, caption }: Pick<WeeklyPost, "week" | "caption">,
  later: number,
  editedAt: Date,
): Promise<void> {
  await tx.weeklyPost.update({
    where: { planId_week: { planId, week } },
    data: { said: { caption, later }, editedAt },
  });
}
