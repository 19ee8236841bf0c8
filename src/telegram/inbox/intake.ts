import type { Update } from "grammy/types";

/**
 * How much of one sender may wait to be handled or answered. A person who reports has albums and
 * forwarded messages; who has no place here has a few questions.
 */
const MOST = { stranger: 20, member: 200 } as const;

/** What one batch of updates comes to. */
export interface Admitted {
  readonly taken: readonly Update[];
  /** Of each sender who wrote too much and was not told yet, the first update that is left out. */
  readonly tell: readonly Update[];
  readonly leftOut: number;
}

/**
 * Keeps one sender from filling the inbox: what is too much is left out before it costs anything.
 *
 * @param isMember whether this Telegram account holds a place; asked of those who write much
 */
export function createIntake(isMember: (senderId: string) => Promise<boolean>) {
  const load = new Map<string, number>();
  /** They were told, and something of theirs still waits: once is enough. */
  const told = new Set<string>();

  async function mostOf(sender: string, places: Map<string, boolean>): Promise<number> {
    const known = places.get(sender) ?? (await isMember(sender));
    places.set(sender, known);
    return known ? MOST.member : MOST.stranger;
  }

  return {
    /** @param elsewhere how much of whom waits for another process, as far as that is known */
    async admit(
      updates: readonly Update[],
      elsewhere: ReadonlyMap<string, number> = new Map(),
    ): Promise<Admitted> {
      const places = new Map<string, boolean>();
      const more = new Map<string, number>();
      const taken: Update[] = [];
      const tell: Update[] = [];
      let leftOut = 0;
      for (const update of updates) {
        const sender = senderOf(update);
        const before = Math.max(load.get(sender ?? "") ?? 0, elsewhere.get(sender ?? "") ?? 0);
        const waits = before + (more.get(sender ?? "") ?? 0);
        if (sender && waits === 0) told.delete(sender);
        if (!sender || waits < MOST.stranger || waits < (await mostOf(sender, places))) {
          if (sender) more.set(sender, (more.get(sender) ?? 0) + 1);
          taken.push(update);
          continue;
        }
        leftOut++;
        if (!told.has(sender)) tell.push(update);
        told.add(sender);
      }
      return { taken, tell, leftOut };
    },
    /** Something of theirs waits from now on; what is returned says that it does not any more. */
    begin(update: Update): () => void {
      const sender = senderOf(update);
      if (!sender) return () => {};
      load.set(sender, (load.get(sender) ?? 0) + 1);
      let isOver = false;
      return () => {
        if (isOver) return;
        isOver = true;
        const left = (load.get(sender) ?? 1) - 1;
        if (left > 0) load.set(sender, left);
        else {
          load.delete(sender);
          told.delete(sender);
        }
      };
    },
  };
}

/** Who wrote or pressed; null for what happens to a chat, which is never too much. */
function senderOf(update: Update): string | null {
  const { message, edited_message, callback_query } = update;
  if (message?.migrate_to_chat_id || message?.migrate_from_chat_id) return null;
  const from = (message ?? edited_message ?? callback_query)?.from;
  return from ? String(from.id) : null;
}
