import { Prisma } from "../../database/client/client.ts";
import type { Tx } from "../../database/index.ts";
import { columnsOf, keptMatter } from "../matter.ts";
import type { Decided } from "../still-due.ts";
import type { ReadFacts } from "./facts.ts";

type Address = Pick<ReadFacts, "chats" | "groupChat">;

const COLUMNS = Prisma.raw(
  [
    ...["id", "key", "kind", "chatId", "personId", "unitCode", "subject", "rung", "call", "usual"],
    ...["notBefore", "notAfter", "state", "reason", "createdAt", "settledAt"],
  ]
    .map((name) => `"${name}"`)
    .join(", "),
);

/** Rows of one statement: SQLite takes 32,766 values. */
const MOST = 2000;

/**
 * Puts decided notices into the ledger, each once: what is there already stays as it is. The only
 * statement that is not left to Prisma, which takes five times as long for thousands of rows and holds up
 * everybody's writes meanwhile. It says nothing that PostgreSQL would not take.
 */
export async function putDecided(
  tx: Tx,
  decided: readonly Decided[],
  address: Address,
  now: Date,
): Promise<void> {
  for (let start = 0; start < decided.length; start += MOST) {
    const some = decided.slice(start, start + MOST);
    const rows = Prisma.join(some.map((one) => rowOf(one, address, now)));
    await tx.$executeRaw`
      INSERT INTO "Notice" (${COLUMNS}) VALUES ${rows} ON CONFLICT ("key") DO NOTHING`;
  }
}

function rowOf(
  { notice, notBefore, why }: Decided,
  { chats, groupChat }: Address,
  now: Date,
): Prisma.Sql {
  const { key, kind, to, notAfter } = notice;
  const kept = keptMatter(notice);
  const { unit, subject, rung } = columnsOf(kept.matter);
  const personId = to.kind === "person" ? to.personId : null;
  const chatId = (personId === null ? groupChat : chats.get(personId)) ?? "";
  const state = why === null ? "planned" : why === "too-late" ? "expired" : "withdrawn";
  const values = [
    ...[key, key, kind, chatId, personId, unit, subject, rung, JSON.stringify(kept), true],
    ...[notBefore, notAfter, state, why, now, why === null ? null : now],
  ];
  return Prisma.sql`(${Prisma.join(values)})`;
}
