import type { Api } from "grammy";
import type { Update } from "grammy/types";
import { manualClock } from "../../../src/clock.ts";
import type { Tx } from "../../../src/database/index.ts";
import { createLog } from "../../../src/log.ts";
import { createPace, UNPACED } from "../../../src/outbox/index.ts";
import { createInbox, type Inbox, type InboxOptions } from "../../../src/telegram/inbox/index.ts";
import { createOutage } from "../../../src/telegram/outage.ts";
import type { OpenTurn } from "../../../src/telegram/turn.ts";
import { type Fresh, fresh } from "../../database/support.ts";

interface Line {
  readonly level: number;
  readonly msg: string;
}

export interface Setting extends Fresh {
  readonly inbox: Inbox;
  /** What Telegram was asked to say, "chat: text", in order. */
  readonly said: string[];
  readonly log: readonly Line[];
  readonly clock: ReturnType<typeof manualClock>;
  /** An inbox on the same database, as after a restart. */
  restart(options?: Partial<InboxOptions>): Inbox;
  state(id: number): Promise<string | undefined>;
  /** Resolves when nothing is written any more: whoever is still at work waits for something else. */
  rest(): Promise<void>;
}

/** An inbox on a database of its own, before a Telegram that takes everything. */
export async function setting(options: Partial<InboxOptions>): Promise<Setting> {
  const one = await fresh();
  const said: string[] = [];
  const log: Line[] = [];
  const clock = manualClock("2024-06-03T08:00:00+07:00");
  const sendMessage = async ({ chat_id, text }: { chat_id: number; text: string }) => {
    said.push(`${chat_id}: ${text}`);
    return { message_id: said.length };
  };
  const restart = (more: Partial<InboxOptions> = {}) =>
    createInbox({
      database: one.database,
      evidence: { at: async () => null },
      api: { raw: { sendMessage } } as unknown as Api,
      clock,
      log: createLog("info", [], { write: (line: string) => void log.push(JSON.parse(line)) }),
      handle: async (turn) => turn.say(`nghe ${textOf(turn)}`),
      apology: (update, trouble) => ({
        method: "sendMessage",
        payload: { chat_id: update.message?.chat.id, text: trouble },
      }),
      troubled: async () => {},
      unsaid: async () => null,
      pauses: { away: [1], doubt: [1] },
      pace: createPace(UNPACED),
      outages: { telegram: createOutage(), storage: createOutage() },
      isMember: async () => true,
      ...options,
      ...more,
    });
  return {
    ...one,
    inbox: restart(),
    said,
    log,
    clock,
    restart,
    async state(id) {
      const row = await one.database.read.update.findUnique({ where: { id: BigInt(id) } });
      return row?.state;
    },
    async rest() {
      for (let quiet = 0; quiet < 20; quiet++) {
        // Each write lets what waits for it begin the next.
        await one.database.write(async () => {});
        await new Promise((resolve) => setImmediate(resolve));
      }
    },
  };
}

/** A message of a person with this id, in private. */
export function message(id: number, chatId: number, text: string): Update {
  const from = { id: chatId, is_bot: false, first_name: "Hoa" };
  const chat = { id: chatId, type: "private" as const, first_name: "Hoa" };
  return { update_id: id, message: { message_id: id, date: 0, chat, from, text } };
}

export const textOf = (turn: OpenTurn): string => turn.update.message?.text ?? "";

/** Something that an update changes, and that can be counted. */
export function note(turn: OpenTurn) {
  const key = textOf(turn);
  return async (tx: Tx) => {
    await tx.logEntry.create({
      data: { id: `${key}-${Math.random()}`, at: new Date(0), action: "note", subject: key },
    });
    turn.say(`ghi ${key}`);
  };
}

/** A promise, and what settles it. */
export function gate(): { readonly open: () => void; readonly passed: Promise<void> } {
  let open = () => {};
  const passed = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open: () => open(), passed };
}
