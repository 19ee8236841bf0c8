import type { Api, RawApi, Transformer } from "grammy";
import type { Log } from "../log.ts";
import type { NoticeCall, Pace, Sent } from "../outbox/index.ts";
import type { Call } from "./answer.ts";
import { deliver } from "./inbox/deliver.ts";

/** How the outbox sends: one attempt on the given client, which waits for nothing. */
export function courier(api: Api, log: Log): (call: NoticeCall) => Promise<Sent> {
  return async (call) => {
    const delivery = await deliver(api, call as Call, log);
    switch (delivery.kind) {
      case "sent": {
        const message = delivery.result as { message_id?: number };
        return { kind: "sent", messageId: message.message_id ?? null };
      }
      case "moved": {
        const payload = { ...call.payload, chat_id: Number(delivery.to) };
        return { kind: "moved", chatId: delivery.to, call: { ...call, payload } };
      }
      case "unreachable":
      case "refused":
      case "not-sent":
      case "failed":
        return delivery;
    }
  };
}

/** Lets answers count in the pace that notices keep, and go before them. */
export function countedIn(pace: Pace): Transformer<RawApi> {
  return async (call, method, payload, signal) => {
    const chat = "chat_id" in payload ? payload.chat_id : null;
    if (!isMessage(method) || chat === null) return call(method, payload, signal);
    const slot = await pace.answer({ id: String(chat), isGroup: Number(chat) < 0 });
    try {
      return await call(method, payload, signal);
    } finally {
      slot.end();
    }
  };
}

/** What Telegram counts: messages, not their changes. */
function isMessage(method: string): boolean {
  return /^(send|copy|forward)/.test(method) && method !== "sendChatAction";
}
