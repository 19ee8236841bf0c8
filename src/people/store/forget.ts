import type { Tx } from "../../database/index.ts";
import type { Person } from "../who.ts";
import { leaveMark } from "./configured.ts";
import { closeDialogues } from "./listening.ts";
import { record } from "./log.ts";
import { endPlace, type Member, membersOf } from "./members.ts";

/** What is kept in place of a Telegram id where a row needs one. */
const NOBODY = "deleted";

export interface Forgetting {
  readonly planId: string;
  readonly person: Person;
  readonly now: Date;
  /** Who has it done: the person; null when the time is over for which they are kept. */
  readonly byId: string | null;
  /** Left for one whom the configuration names (`markFor`). */
  readonly mark: string | null;
}

/** Within JSON the two databases are asked alike only in words of their own. */
const FORGET_NAMING = `
  UPDATE "Notice" SET "call" = '{}'
  WHERE "state" <> 'planned' AND "call" -> 'payload' ->> 'text' LIKE ? ESCAPE '\\'`;

/**
 * Takes account and name out of everything that is stored. What the person did stays with the unit,
 * as done by "cán bộ đầu mối đã xóa". Returns the places that ended.
 */
export async function forgetPerson(
  tx: Tx,
  { planId, person, now, byId, mark }: Forgetting,
): Promise<readonly Member[]> {
  const places = (await membersOf(tx, planId)).filter((one) => one.person.id === person.id);
  for (const place of places) {
    await endPlace(tx, planId, place, { now, byId, why: "deleted" });
  }
  // Places in other plans of this database end too.
  await tx.membership.updateMany({ where: { personId: person.id, to: null }, data: { to: now } });
  await tx.filesSent.deleteMany({ where: { personId: person.id } });
  await tx.snooze.deleteMany({ where: { personId: person.id } });
  await tx.absence.deleteMany({ where: { personId: person.id } });
  await tx.absence.updateMany({ where: { standInId: person.id }, data: { standInId: null } });
  await forgetMessages(tx, person);
  await closeDialogues(tx, person.telegramId);
  await tx.person.update({
    where: { id: person.id },
    data: { telegramId: null, name: null, unreachableAt: null, deletedAt: now },
  });
  if (mark !== null) await leaveMark(tx, planId, mark);
  const subject = `person:${person.id}`;
  await record(tx, { at: now, byId, action: "person.deleted", subject });
  return places;
}

/**
 * Notices to the person carry the account, notices about the person carry the name; and so do those that
 * tell others who sent a paper or answered a request.
 */
async function forgetMessages(tx: Tx, { id, telegramId, name }: Person): Promise<void> {
  const toThem = { OR: [{ personId: id }, { chatId: telegramId }] };
  const aboutThem = { key: { startsWith: aboutPerson(id) } };
  for (const where of [toThem, aboutThem]) {
    await tx.notice.updateMany({
      where: { ...where, state: "planned" },
      data: { state: "withdrawn", reason: "the person had their data deleted" },
    });
    await tx.notice.updateMany({ where, data: { call: {} } });
  }
  if (name !== null) {
    // What still waits to be sent is needed as it is.
    await tx.sql.change(FORGET_NAMING, [`%${name.replace(/[\\%_]/g, "\\$&")}%`]);
  }
  await tx.notice.updateMany({ where: toThem, data: { chatId: NOBODY } });
}

/** How the keys of notices begin that name this person. */
export function aboutPerson(personId: string): string {
  return `person:${personId}:`;
}
