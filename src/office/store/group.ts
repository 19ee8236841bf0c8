import type { Reads, Tx } from "../../database/index.ts";
import { record } from "../../people/store/log.ts";

/** The office's own group: where anyone may ask for the standing, and where progress is posted. */
export interface Group {
  readonly chatId: string;
  readonly planId: string;
  readonly title: string;
  /** The topic of a forum. */
  readonly threadId: number | null;
  readonly boundAt: Date;
}

export async function groupOf(read: Reads, planId: string): Promise<Group | null> {
  return read.officeGroup.findUnique({ where: { planId } });
}

/** The plan that this chat is the group of, whichever it is. */
export async function groupAt(read: Reads, chatId: string): Promise<Group | null> {
  return read.officeGroup.findUnique({ where: { chatId } });
}

export interface Doer {
  readonly byId: string | null;
  readonly at: Date;
}

/** Makes this chat the plan's only group, in the place of any other. */
export async function bindGroup(
  tx: Tx,
  group: Omit<Group, "boundAt">,
  doer: Doer & { readonly byId: string },
): Promise<void> {
  const { chatId, planId, title, threadId } = group;
  const before = await tx.officeGroup.findMany({
    where: { OR: [{ planId }, { chatId }] },
    select: { chatId: true, planId: true },
  });
  await tx.officeGroup.deleteMany({ where: { OR: [{ planId }, { chatId }] } });
  await tx.officeGroup.create({ data: { ...group, boundAt: doer.at, boundById: doer.byId } });
  const detail = { title, threadId, before };
  await record(tx, { ...doer, action: "group.bound", subject: subjectOf(chatId), detail });
}

/** The bot was taken out of the group. Returns what the group was, if it was one. */
export async function unbindGroup(tx: Tx, chatId: string, doer: Doer): Promise<Group | null> {
  const group = await tx.officeGroup.findUnique({ where: { chatId } });
  if (!group) return null;
  await tx.officeGroup.delete({ where: { chatId } });
  const detail = { planId: group.planId };
  await record(tx, { ...doer, action: "group.ended", subject: subjectOf(chatId), detail });
  return group;
}

/** Telegram gives a group that becomes a supergroup another id. True if it was a bound one. */
export async function moveGroup(tx: Tx, from: string, to: string, doer: Doer): Promise<boolean> {
  const group = await tx.officeGroup.findUnique({ where: { chatId: from } });
  if (!group) return false;
  await tx.officeGroup.deleteMany({ where: { chatId: { in: [from, to] } } });
  await tx.officeGroup.create({ data: { ...group, chatId: to } });
  await record(tx, { ...doer, action: "group.moved", subject: subjectOf(to), detail: { from } });
  return true;
}

function subjectOf(chatId: string): string {
  return `group:${chatId}`;
}
