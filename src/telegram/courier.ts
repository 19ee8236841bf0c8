import type { Api } from "grammy";
import type { Log } from "../log.ts";
import type { NoticeCall, Sent } from "../outbox/index.ts";
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
