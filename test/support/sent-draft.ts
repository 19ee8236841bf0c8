import type { Prisma } from "../../src/database/client/client.ts";
import { newId } from "../../src/database/id.ts";
import type { Tx } from "../../src/database/index.ts";

type SentDraft = Pick<
  Prisma.DraftUncheckedCreateInput,
  "planId" | "unitCode" | "holderId" | "kind" | "subject"
>;

/** The draft that a report or a tick became, for tests that write those without their dialogues. */
export async function sentDraft(tx: Tx, draft: SentDraft, at: Date): Promise<string> {
  const id = newId();
  const times = { createdAt: at, updatedAt: at };
  await tx.draft.create({ data: { id, ...draft, state: "submitted", answers: {}, ...times } });
  return id;
}
