import {
  type ConversationData,
  conversations,
  createConversation,
  pinVersion,
} from "@grammyjs/conversations";
import { Composer, type Context, type MiddlewareFn } from "grammy";
import type { Ctx, Talk } from "../context.ts";
import { hear } from "./hear.ts";
import type { AnyQuestion } from "./question.ts";
import type { Position } from "./store/positions.ts";

const LISTENING = "listening";

/** Nothing is stored in the plugin's own form, so nothing can be of another version. */
const VERSION = 0;
const { versionify } = pinVersion(VERSION);

/** A conversation that waits for a message, as the plugin writes it down. */
const WAITING = { interrupts: [0], replay: { send: [{ payload: "wait" }], receive: [] } };

/** A reply to a message of the bot's answers what that message asked, whatever is open. */
export type RepliedTo = (
  ctx: Ctx,
) => Promise<{ readonly question: string; readonly about: readonly string[] } | null>;

/**
 * The one conversation: it waits for a message and hears it as the answer to the open question. After each
 * message it is back where it began, so that between two messages its whole state is its argument: which
 * question, about what. That is stored, in the transaction of the answer's effect, and no log of what was
 * said (docs/decisions/0010-one-listening-conversation.md).
 */
export function listening(
  questions: readonly AnyQuestion[],
  replied: readonly RepliedTo[],
): MiddlewareFn<Ctx> {
  const byId = new Map(questions.map((one) => [one.id, one]));
  if (byId.size < questions.length) throw new Error("A question is declared twice");

  const conversation = createConversation<Ctx, Context>(
    async (talk: Talk, _ctx, position: Position) => {
      const outcome = await talk.external((ctx) => hear(ctx, byId, position));
      await talk.halt({ next: outcome === "passed" });
    },
    { id: LISTENING },
  );

  const plugin = conversations<Ctx, Context>({
    storage: {
      type: "context",
      version: VERSION,
      adapter: {
        async read(ctx) {
          const position = await positionFor(ctx, replied);
          return position ? versionify(stateOf(position)) : undefined;
        },
        // What is open is written by Listening.
        write: () => {},
        delete: () => {},
      },
    },
  });
  return new Composer<Ctx>(plugin, conversation).middleware();
}

/** What the plugin would have stored of a conversation that was entered with this argument. */
export function stateOf(position: Position): ConversationData {
  return { [LISTENING]: [{ args: JSON.stringify([position]), ...structuredClone(WAITING) }] };
}

async function positionFor(ctx: Ctx, replied: readonly RepliedTo[]): Promise<Position | null> {
  if (ctx.message?.reply_to_message?.from?.id === ctx.me.id) {
    for (const ask of replied) {
      const asked = await ask(ctx);
      if (asked) return { ...asked, since: 0 };
    }
  }
  return ctx.listening.asked();
}
