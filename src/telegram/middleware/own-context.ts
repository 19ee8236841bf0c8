import type { MiddlewareFn } from "grammy";
import { dayOf } from "../../plan/day.ts";
import type { Ctx, OwnContext, Services } from "../context.ts";
import { languageOf } from "../i18n.ts";
import type { OpenTurn } from "../turn.ts";

/** What the inbox hands over beside the update. */
export interface Handed {
  readonly turn: OpenTurn;
  readonly albumGoesOn: boolean;
}

/** Gives every update its turn, its writer with their language, and the time. */
export function ownContext(
  services: Services,
  handed: (updateId: number) => Handed,
): MiddlewareFn<Ctx> {
  return async (ctx, next) => {
    const { turn, albumGoesOn } = handed(ctx.update.update_id);
    if (!ctx.from || (ctx.from.is_bot && !concernsGroup(ctx))) return;
    const { clock, config, database, directory, languages, plan } = services;
    const who = await directory.whoIs(String(ctx.from.id));
    const language = who.person?.language ?? languageOf(ctx.from.language_code, config.language);
    const now = clock.now();
    const own: OwnContext = {
      ...services,
      turn,
      albumGoesOn,
      who,
      language,
      t: languages.in(language),
      now,
      today: dayOf(now, plan.timeZone),
      officeGroup: false,
      effect: turn.effect,
      say: turn.say,
      show: turn.show,
      toast: turn.toast,
      call: turn.call,
    };
    if (ctx.chat && ctx.chat.type !== "private") {
      const group = await database.read.officeGroup.findUnique({
        where: { chatId: String(ctx.chat.id) },
      });
      Object.assign(own, { officeGroup: group?.planId === plan.id });
    }
    // grammY's context has getters of its own names; ours are added beside them.
    for (const [key, value] of Object.entries(own)) {
      if (key !== "api") Object.defineProperty(ctx, key, { value, writable: true });
    }
    await next();
  };
}

/** What an anonymous administrator does to the group comes from Telegram's own bot. */
function concernsGroup(ctx: Ctx): boolean {
  return Boolean(ctx.myChatMember || ctx.message?.migrate_to_chat_id);
}
