import { conversations, type VersionedState } from "@grammyjs/conversations";
import type { Context, MiddlewareFn } from "grammy";
import type { Prisma } from "../database/client/client.ts";
import type { Ctx } from "./context.ts";

/**
 * Raise it whenever what a dialogue does between two questions changes (test/telegram/dialogues.test.ts
 * fails until then): those who are in one are told, and go on with their draft.
 */
export const DIALOGUE_VERSION = 2;

/** A dialogue belongs to a user in a chat: members of a group do not share one. */
function dialogueKey(ctx: Context): string | null {
  return ctx.chat && ctx.from ? `${ctx.chat.id}:${ctx.from.id}` : null;
}

/**
 * The conversations plugin, its positions kept in the database and written only when they change. It
 * leaves a dialogue that threw; here the position stays as it was, because the inbox handles the update
 * again when the database is back, and the answer must find its question.
 */
export function dialogues(): MiddlewareFn<Ctx> {
  const written = new WeakMap<Ctx, string>();
  const failed = new WeakSet<Ctx>();
  const run = conversations<Ctx, Context>({
    storage: {
      type: "context",
      version: DIALOGUE_VERSION,
      adapter: {
        async read(ctx) {
          const key = dialogueKey(ctx);
          const row = key && (await ctx.database.read.dialogue.findUnique({ where: { key } }));
          if (!row) return undefined;
          written.set(ctx, JSON.stringify(row.state));
          return row.state as unknown as VersionedState<never>;
        },
        async write(ctx, state) {
          const key = dialogueKey(ctx);
          const text = JSON.stringify(state);
          if (!key || failed.has(ctx) || written.get(ctx) === text) return;
          const data = { state: state as unknown as Prisma.InputJsonValue, updatedAt: ctx.now };
          await ctx.database.write((tx) =>
            tx.dialogue.upsert({ where: { key }, create: { key, ...data }, update: data }),
          );
        },
        async delete(ctx) {
          const key = dialogueKey(ctx);
          if (!key || failed.has(ctx)) return;
          await ctx.database.write((tx) => tx.dialogue.deleteMany({ where: { key } }));
        },
      },
    },
  });
  return (ctx, next) =>
    run(ctx, async () => {
      try {
        await next();
      } catch (error) {
        failed.add(ctx);
        throw error;
      }
    });
}
