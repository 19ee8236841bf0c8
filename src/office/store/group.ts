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
  return read.officeGroup.findUnique({ where: { planId, lostAt: null } });
}

/** The plan that this chat is the group of, whichever it is. */
export async function groupAt(read: Reads, chatId: string): Promise<Group | null> {
  return read.officeGroup.findUnique({ where: { chatId, lostAt: null } });
}

/** A group that the bot was taken out of, and that no other has replaced. */
export async function lostGroup(
  read: Reads,
  which: { readonly planId: string } | { readonly chatId: string },
): Promise<Group | null> {
  return read.officeGroup.findFirst({ where: { ...which, lostAt: { not: null } } });
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

/**
 * The bot is no longer in the group, which is kept in case that it comes back. Returns what the group was,
 * if it was one.
 */
export async function unbindGroup(tx: Tx, chatId: string, doer: Doer): Promise<Group | null> {
  const group = await groupAt(tx, chatId);
  if (!group) return null;
  await tx.officeGroup.update({ where: { chatId }, data: { lostAt: doer.at } });
  const detail = { planId: group.planId };
  await record(tx, { ...doer, action: "group.ended", subject: subjectOf(chatId), detail });
  return group;
}

/** Telegram gives a group that becomes a supergroup another id. Returns the group, if it was a bound one. */
export async function moveGroup(
  tx: Tx,
  from: string,
  to: string,
  doer: Doer,
): Promise<Group | null> {
  const group = await tx.officeGroup.findUnique({ where: { chatId: from, lostAt: null } });
  if (!group) return null;
  await tx.officeGroup.deleteMany({ where: { chatId: { in: [from, to] } } });
  await tx.officeGroup.create({ data: { ...group, chatId: to } });
  await record(tx, { ...doer, action: "group.moved", subject: subjectOf(to), detail: { from } });
  return group;
}

/** Returns the name it had, if it is a bound group and had another. */
export async function renameGroup(
  tx: Tx,
  chatId: string,
  title: string,
  doer: Doer,
): Promise<string | null> {
  const group = await groupAt(tx, chatId);
  if (!group || group.title === title) return null;
  await tx.officeGroup.update({ where: { chatId }, data: { title } });
  const detail = { from: group.title, to: title };
  await record(tx, { ...doer, action: "group.renamed", subject: subjectOf(chatId), detail });
  return group.title;
}

/** Its topic is gone: the group is written to outside of topics. */
export async function leaveTopic(tx: Tx, chatId: string, doer: Doer): Promise<void> {
  await tx.officeGroup.update({ where: { chatId }, data: { threadId: null } });
  await record(tx, { ...doer, action: "group.topic-lost", subject: subjectOf(chatId) });
}

function subjectOf(chatId: string): string {
  return `group:${chatId}`;
}
