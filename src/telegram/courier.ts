import type { Api } from "grammy";
import type { Log } from "../log.ts";
import type { NoticeCall, Sent } from "../outbox/index.ts";
import type { Call } from "./answer.ts";
import { deliver } from "./inbox/deliver.ts";
import { movedTo } from "./inbox/refusals.ts";

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
        const there = movedTo(call as Call, delivery.to);
        return { kind: "moved", chatId: delivery.to, call: there };
      }
      case "unreachable":
        return { ...delivery, kind: "refused" };
      case "refused":
      case "not-sent":
      case "failed":
        return delivery;
    }
  };
}
