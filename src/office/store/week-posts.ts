import * as z from "zod";
import type { Reads, Tx } from "../../database/index.ts";
import type { Day } from "../../plan/model.ts";

const Said = z.object({
  /** Its words without the line of what came afterwards. */
  words: z.string(),
  /** They stand below a picture. */
  picture: z.boolean(),
  /** How many reports that came after it it tells of. */
  later: z.number(),
  /** Null: nobody tried yet. */
  pinned: z.enum(["yes", "no"]).nullable(),
});
type Said = z.infer<typeof Said>;

/** A weekly post in the office's group. */
export interface WeeklyPost extends Said {
  readonly planId: string;
  readonly week: Day;
  readonly chatId: string;
  readonly messageId: number;
  readonly postedAt: Date;
  readonly editedAt: Date | null;
}

/** The latest post before an instant. */
export async function lastPostBefore(
  read: Reads,
  planId: string,
  before: Date,
): Promise<WeeklyPost | null> {
  const row = await read.weeklyPost.findFirst({
    where: { planId, messageId: { not: null }, postedAt: { lt: before } },
    orderBy: [{ postedAt: "desc" }, { week: "desc" }],
  });
  if (!row || row.messageId === null) return null;
  return { ...row, ...Said.parse(row.said), messageId: row.messageId };
}

type NewPost = Pick<
  WeeklyPost,
  "planId" | "week" | "chatId" | "messageId" | "postedAt" | "words" | "picture"
>;

/** Keeps a post that appeared, so that it can be pinned and brought up to date. */
export async function keepPost(tx: Tx, post: NewPost): Promise<void> {
  const { planId, week, words, picture, ...rest } = post;
  const said: Said = { words, picture, later: 0, pinned: null };
  const key = { planId_week: { planId, week } };
  await tx.weeklyPost.upsert({
    where: key,
    create: { planId, week, said, ...rest },
    update: { said, ...rest },
  });
}

/** What became of its pin, or how many later reports it tells of from now on. */
export async function changePost(
  tx: Tx,
  { planId, week, words, picture, later, pinned, editedAt }: WeeklyPost,
): Promise<void> {
  const said: Said = { words, picture, later, pinned };
  await tx.weeklyPost.update({
    where: { planId_week: { planId, week } },
    data: { said, editedAt },
  });
}

/** A newer edit of a post takes the place of those that have not left yet. */
export async function dropEdits(tx: Tx, chatId: string, now: Date): Promise<void> {
  await tx.notice.updateMany({
    where: { kind: EDIT, chatId, state: "planned" },
    data: { state: "withdrawn", reason: "settled", settledAt: now },
  });
}

/** A post of which nothing followed for so long is left as it is, in milliseconds. */
export const TENDED = 14 * 24 * 3600 * 1000;
/** The kind of the notices that edit a post. */
export const EDIT = "weekly-edit";
