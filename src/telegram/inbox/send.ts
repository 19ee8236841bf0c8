import type { Api } from "grammy";
import type { Log } from "../../log.ts";
import type { Call } from "../answer.ts";
import type { Patience } from "../pause.ts";
import { type Delivery, deliver } from "./deliver.ts";

export interface SendOptions {
  readonly api: Api;
  readonly log: Log;
  readonly patience: Patience;
  /** Told of persons and groups that can no longer be reached. */
  unreachable(chatId: string, reason: string): Promise<void>;
}

/** The answers are committed but Telegram could not be reached. */
export class Undelivered extends Error {}

/** Telegram may be away for a day before an answer is given up: as often as the last pause fits. */
const MOST_TRIES = 2880;

/** Makes the calls that answer an update, in their order. @throws Undelivered */
export async function send(options: SendOptions, calls: readonly Call[]): Promise<void> {
  for (const call of calls) {
    const delivery = await insist(options, call);
    switch (delivery.kind) {
      case "failed":
      case "not-sent":
        throw new Undelivered(delivery.reason);
      case "unreachable":
        await options.unreachable(String(call.payload.chat_id), delivery.reason);
        break;
      case "sent":
      case "refused":
    }
  }
}

/**
 * What Telegram certainly did not do is tried until it does; what it may have done, a few times only:
 * a way to Telegram that swallows its answers would have the same said all day.
 */
async function insist({ api, log, patience }: SendOptions, call: Call): Promise<Delivery> {
  for (let failures = 0; ; failures++) {
    const delivery = await deliver(api, call, log);
    if (failures >= triesAfter(delivery, patience)) return delivery;
    await patience.wait(failures, delivery.kind === "not-sent" ? delivery.wait : 0);
    if (patience.over) return delivery;
  }
}

function triesAfter({ kind }: Delivery, { steps }: Patience): number {
  if (kind === "not-sent") return MOST_TRIES;
  return kind === "failed" ? steps : 0;
}
