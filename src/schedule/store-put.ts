import type { Tx } from "../database/index.ts";
import { columnsOf, keptMatter } from "./matter.ts";
import type { Notice } from "./notice.ts";
import type { Decided } from "./still-due.ts";
import type { ReadFacts } from "./store-facts.ts";

type Address = Pick<ReadFacts, "chats" | "groupChat">;

/**
 * Puts decided notices into the ledger, each once. All of the same times in one statement: row by row,
 * thousands would hold up everybody's writes for seconds.
 */
export async function putDecided(
  tx: Tx,
  decided: readonly Decided[],
  address: Address,
  now: Date,
): Promise<void> {
  const alike = new Map<string, { readonly first: Decided; readonly notices: Notice[] }>();
  for (const one of decided) {
    const { notBefore, notice, why } = one;
    const name = `${notBefore.getTime()} ${notice.notAfter.getTime()} ${why}`;
    const group = alike.get(name) ?? { first: one, notices: [] };
    group.notices.push(notice);
    alike.set(name, group);
  }
  for (const { first, notices } of alike.values()) {
    const { notBefore, notice, why } = first;
    const state = why === null ? "planned" : why === "too-late" ? "expired" : "withdrawn";
    const common = [notBefore, notice.notAfter, state, why, now, why === null ? null : now];
    const own = JSON.stringify(notices.map((one) => ownColumns(one, address)));
    await tx.$executeRawUnsafe(INSERT, ...common, own);
  }
}

/**
 * What differs from row to row comes as JSON; times come as values, so that Prisma writes them as it
 * reads them.
 */
const OWN = ["id", "key", "kind", "chatId", "personId", "unit", "subject", "rung"];
const INSERT = `
  INSERT INTO "Notice" (${OWN.map((name) => `"${name}"`).join(", ")}, "call",
    "notBefore", "notAfter", "state", "reason", "createdAt", "settledAt")
  SELECT ${OWN.map((name) => `value ->> '${name}'`).join(", ")}, value -> 'call', ?, ?, ?, ?, ?, ?
  FROM json_each(?) WHERE true
  ON CONFLICT ("key") DO NOTHING`;

function ownColumns(notice: Notice, { chats, groupChat }: Address): Record<string, unknown> {
  const { key, kind, to } = notice;
  const kept = keptMatter(notice);
  const personId = to.kind === "person" ? to.personId : null;
  return {
    ...{ id: key, key, kind, personId },
    chatId: (personId === null ? groupChat : chats.get(personId)) ?? "",
    ...columnsOf(kept.matter),
    call: kept,
  };
}
