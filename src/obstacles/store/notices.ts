import type { Reads, Tx } from "../../database/index.ts";
import type { NoticeCall, Outbox } from "../../outbox/index.ts";
import type { Member } from "../../people/store/members.ts";
import type { Obstacle } from "./obstacles.ts";

/** Puts one notice to each of these people; how it is worded is the messenger's business. */
export interface Telling {
  readonly outbox: Pick<Outbox, "put">;
  word(to: Member["person"], obstacle: Obstacle): NoticeCall;
}

export interface Told {
  readonly people: readonly Member[];
  readonly obstacle: Obstacle;
  readonly occasion: "raised" | "handed" | "answered";
  /** Whoever did it needs no notice of it. */
  readonly except?: string;
}

/** For those whom the bot cannot reach it waits. To be called after the log has the change. */
export async function tell(
  tx: Tx,
  { people, obstacle, occasion, except }: Told,
  { outbox, word }: Telling,
): Promise<void> {
  // Each change is told once: the log counts them.
  const change = await tx.logEntry.count({ where: { subject: subjectOf(obstacle) } });
  const told = new Set(except ? [except] : []);
  for (const { person } of people) {
    if (told.has(person.id)) continue;
    told.add(person.id);
    await outbox.put(tx, {
      key: `${KEY}:${obstacle.id}:${occasion}:${change}:${person.id}`,
      kind: `obstacle-${occasion}`,
      chatId: person.telegramId,
      personId: person.id,
      call: word(person, obstacle),
      held: person.unreachable,
    });
  }
}

/** How the log names an obstacle. */
export function subjectOf({ id }: Pick<Obstacle, "id">): string {
  return `obstacle:${id}`;
}

const KEY = "obstacle";

/** The obstacle that a message of the bot told of; null if it told of something else. */
export async function obstacleToldBy(
  read: Reads,
  chatId: string,
  messageId: number,
): Promise<string | null> {
  const notice = await read.notice.findFirst({
    where: { chatId, messageId, kind: "obstacle-raised" },
    select: { key: true },
  });
  return notice?.key.split(":")[1] ?? null;
}
