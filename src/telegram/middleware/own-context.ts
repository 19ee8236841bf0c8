import type { Context, MiddlewareFn } from "grammy";
import type { Message } from "grammy/types";
import type { Jobs } from "../../jobs/index.ts";
import { groupAt } from "../../office/store/group.ts";
import { readSettings } from "../../office/store/settings.ts";
import { dayOf } from "../../plan/day.ts";
import { limitsAt } from "../../plan/retention.ts";
import type { Ctx, OwnContext, Services } from "../context.ts";
import { languageOf } from "../i18n.ts";
import { listeningIn } from "../listening/listening.ts";
import { richWords } from "../rich.ts";
import type { OpenTurn } from "../turn.ts";

/** What the inbox hands over beside the update. */
export interface Handed {
  readonly turn: OpenTurn;
  readonly album: readonly Message[];
}

/** Gives every update its turn, its writer with their language, and the time. */
export function ownContext(
  services: Services,
  jobs: Jobs,
  handed: (updateId: number) => Handed,
  mayBeLeft: (question: string) => boolean,
): MiddlewareFn<Ctx> {
  return async (ctx, next) => {
    const { turn, album } = handed(ctx.update.update_id);
    if (!ctx.from || (ctx.from.is_bot && !isUnnamed(ctx))) return;
    sayRichInWords(ctx);
    const { clock, config, database, directory, languages, plan } = services;
    const who = await directory.whoIs(String(ctx.from.id));
    const language = who.person?.language ?? languageOf(ctx.from.language_code, config.language);
    const now = clock.now();
    const own: OwnContext = {
      ...services,
      jobs,
      turn,
      album,
      who,
      language,
      t: languages.in(language),
      now,
      today: dayOf(now, plan.timeZone),
      ...(await placeOf(ctx, services)),
      listening: listeningIn({
        key: ctx.chat?.type === "private" ? `${ctx.chat.id}:${ctx.from.id}` : null,
        message: messageId(ctx),
        read: database.read,
        now,
        heldSince: limitsAt(plan.office.retention, now).held,
        along: turn.along,
        mayBeLeft,
        said: () => turn.calls.filter(({ payload }) => payload.chat_id === ctx.chat?.id),
      }),
      aside: () => null,
      press: async () => {},
      answer: async () => {},
      send: async () => {},
      told: () => null,
      effect: turn.effect,
      say: turn.say,
      show: turn.show,
      toast: turn.toast,
      call: turn.call,
    };
    // grammY's context has getters of its own names; ours are added beside them.
    for (const [key, value] of Object.entries(own)) {
      if (key !== "api") Object.defineProperty(ctx, key, { value, writable: true });
    }
    await next();
    await turn.settle();
  };
}

/** A paste with lists and tables is a text like any other to whatever hears it. */
function sayRichInWords({ message, editedMessage }: Context): void {
  for (const one of [message, editedMessage]) {
    if (one?.rich_message) one.text ??= richWords(one.rich_message);
  }
}

/** Where the update comes from, and what the office lets be seen there. */
async function placeOf(
  ctx: Context,
  { database, plan }: Services,
): Promise<Pick<OwnContext, "where" | "groupNames">> {
  const { chat } = ctx;
  if (!chat || chat.type === "private") return { where: "private", groupNames: false };
  const group = await groupAt(database.read, String(chat.id));
  if (group?.planId !== plan.id) return { where: "other-group", groupNames: false };
  const { groupNames } = await readSettings(database.read, plan);
  return { where: "office-group", groupNames };
}

/** The latest message of the chat that this update tells of. */
function messageId(ctx: Context): number {
  const message = ctx.message ?? ctx.editedMessage ?? ctx.callbackQuery?.message;
  return message?.message_id ?? 0;
}

/**
 * An administrator who stays unnamed writes in the group's own name, through Telegram's own bot: who it is,
 * nobody can know, and so they are to the bot what any stranger in that group is. Other bots are not heard.
 */
function isUnnamed(ctx: Ctx): boolean {
  if (ctx.myChatMember || ctx.message?.migrate_to_chat_id) return true;
  return ctx.chat !== undefined && ctx.senderChat?.id === ctx.chat.id;
}
