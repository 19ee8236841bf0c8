import { markUnreachable } from "../people/store/persons.ts";
import type { Call } from "./answer.ts";
import type { Services } from "./context.ts";
import { isOutOfReach, type Trouble } from "./inbox/refusals.ts";
import { placeTroubled } from "./places/trouble.ts";

/**
 * What follows when a person or a group takes nothing any more.
 *
 * @param services asked for when it happens: what they hold is made of what tells of it
 */
export function createTroubled(services: () => Services) {
  return async (call: Pick<Call, "payload">, trouble: Trouble): Promise<void> => {
    const { database, clock, directory } = services();
    const chatId = String(call.payload.chat_id);
    if (Number(chatId) < 0) return placeTroubled(services(), call, trouble);
    if (!isOutOfReach(trouble)) return;
    await markUnreachable(database, { telegramId: chatId, why: trouble, at: clock.now() });
    directory.changed();
  };
}
