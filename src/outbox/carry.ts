import { setTimeout as sleep } from "node:timers/promises";
import type { Tx } from "../database/index.ts";
import type { Log } from "../log.ts";
import type { Absence } from "./absence.ts";
import type { createHolds } from "./holds.ts";
import type { NoticeCall, Planned, Prepared, Sent } from "./notice.ts";
import type { Pace } from "./pace.ts";
import type { noticeRows, Waiting } from "./rows.ts";

/** What became of a notice is written down again, this often and after so many milliseconds. */
const ATTEMPTS = 5;
const PAUSE = 1000;

/** The messenger, as far as notices go there. */
export interface Messenger {
  /** Makes one attempt and does not wait for the messenger's leave to try again. */
  send(call: NoticeCall): Promise<Sent>;
  unreachable(chatId: string, reason: string): Promise<void>;
  moved?(from: string, to: string): Promise<void>;
}

interface Parts {
  readonly messenger: Messenger;
  readonly rows: ReturnType<typeof noticeRows>;
  readonly pace: Pace;
  readonly holds: ReturnType<typeof createHolds>;
  readonly absence: Absence;
  readonly planned: Planned | undefined;
  readonly log: Log;
  readonly stopped: AbortSignal;
}

/** Brings one notice to its end: claimed, sent at the messenger's pace, settled by what it answers. */
export function createCarrier(parts: Parts) {
  const { messenger, rows, pace, holds, absence, planned, log, stopped } = parts;
  const usual = planned?.kinds ?? [];

  return carry;

  async function carry(notice: Waiting, said: Prepared): Promise<void> {
    try {
      switch (said.kind) {
        case "say":
          return await deliver(notice, said);
        case "withdrawn":
          return await rows.withdraw(notice.id, said.reason);
        case "later":
          return await rows.putOff(notice.id, said.at);
        case "unknown":
      }
    } catch (error) {
      log.error({ err: error, notice: notice.key }, "a notice could not be handled");
      absence.met();
    }
  }

  async function deliver(notice: Waiting, { chatId, call }: Prepared & { kind: "say" }) {
    const chat = { id: chatId, isGroup: notice.personId === null };
    const slot = await pace.notice(chat, !usual.includes(notice.kind), stopped);
    if (!slot) return;
    try {
      if (absence.isAway || holds.isOnAll || holds.chats.includes(chatId)) return slot.giveBack();
      if (!(await rows.claim(notice.id, chatId))) return slot.giveBack();
      await slot.turn();
      const sent = await messenger.send(call);
      // Before the next in the chat gets its turn.
      if (sent.kind === "not-sent") refrain(notice, chatId, sent.wait);
      slot.end();
      await insist(() => settle(notice, { chatId, call }, sent));
    } finally {
      slot.end();
    }
  }

  async function settle(
    notice: Waiting,
    { chatId, call }: { readonly chatId: string; readonly call: NoticeCall },
    sent: Sent,
  ): Promise<void> {
    const { id } = notice;
    if (sent.kind !== "not-sent") absence.answered();
    switch (sent.kind) {
      case "sent": {
        const { messageId } = sent;
        const isPlanned = planned && usual.includes(notice.kind);
        const also = (tx: Tx) => planned?.sent(tx, notice, { chatId, messageId, call });
        const data = { state: "sent" as const, reason: null, messageId };
        return rows.settle(id, data, isPlanned ? async (tx) => also(tx) : undefined);
      }
      case "not-sent":
        return rows.putBack(id);
      case "failed":
        return rows.settle(id, { state: "uncertain", reason: sent.reason });
      case "unreachable":
        await messenger.unreachable(chatId, sent.reason);
        return rows.settle(id, { state: "failed", reason: sent.reason });
      case "refused":
        return rows.settle(id, { state: "failed", reason: sent.reason });
      case "moved":
        await messenger.moved?.(chatId, sent.chatId);
        return rows.move(id, chatId, sent.chatId, usual.includes(notice.kind) ? null : sent.call);
    }
  }

  /**
   * The messenger says how long to wait, but not in which chats. We keep the pace of a person's chat
   * ourselves, so what it complains of there is the sum; in a group it is the group.
   */
  function refrain({ personId }: Waiting, chatId: string, wait: number): void {
    if (wait > 0) holds.add(personId === null ? chatId : null, wait);
    else absence.met();
  }

  /** What became of a message is not known from anywhere else. */
  async function insist(write: () => Promise<void>): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await write();
      } catch (error) {
        if (attempt === ATTEMPTS || stopped.aborted) throw error;
        log.error({ err: error }, "what became of a notice could not be stored; trying again");
        await sleep(PAUSE);
      }
    }
  }
}
