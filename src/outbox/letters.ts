import type { Prisma } from "../database/client/client.ts";
import type { Reads, Tx } from "../database/index.ts";
import type { NoticeCall } from "./notice.ts";
import { HELD } from "./rows.ts";

/** One question that went to several people: a letter to each who can still be reached. */
export interface Letter {
  readonly key: string;
  readonly chatId: string;
  readonly person: { readonly id: string; readonly language: string };
  /** It has not left yet. */
  readonly isPlanned: boolean;
  /** The message by which it arrived; null if it did not, or not yet. */
  readonly messageId: number | null;
}

/** @param begin what the keys of the letters begin with */
export async function lettersOf(read: Reads, kind: string, begin: string): Promise<Letter[]> {
  const notices = await read.notice.findMany({
    // The kind leads to few by its index; a key's beginning would be looked for among all.
    where: { kind, key: { startsWith: begin } },
    include: { person: true },
  });
  return notices.flatMap(({ key, chatId, person, state, reason, messageId }) =>
    person && (!person.unreachableAt || reason === HELD)
      ? {
          ...{ key, chatId, person },
          isPlanned: state === "planned" || reason === HELD,
          messageId: state === "sent" ? messageId : null,
        }
      : [],
  );
}

/** What a letter says that has not left yet. */
export async function reword(tx: Tx, { key }: Letter, call: NoticeCall): Promise<void> {
  // A keyboard's type is an interface, which the database takes for no JSON.
  const data = { call: JSON.parse(JSON.stringify(call)) as Prisma.InputJsonValue };
  await tx.notice.updateMany({
    where: { key, OR: [{ state: "planned" }, { state: "failed", reason: HELD }] },
    data,
  });
}
