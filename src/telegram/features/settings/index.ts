import { Composer } from "grammy";
import { isOffered, type SettingKey } from "../../../office/settings.ts";
import { choose } from "../../../office/store/settings.ts";
import { named } from "../../commands.ts";
import type { Ctx } from "../../context.ts";
import { voiceOf } from "../status/face.ts";
import { chooseButton, homeButton, keyButton, unpacked } from "./buttons.ts";
import { homeView, keyView } from "./view.ts";

/** /caidat: when the bot speaks by itself, and what it tells the group. For the office, in private. */
export const settings = new Composer<Ctx>();
const inPrivate = settings.chatType("private");

settings.chatType(["group", "supergroup"]).command(named("caidat"), (ctx) => {
  ctx.say(voiceOf(ctx).t("standing-only-privately"));
});

inPrivate.command(named("caidat"), async (ctx) => {
  if (!ctx.who.office) return ctx.say(ctx.t("settings-refused"));
  const { html, keyboard } = await homeView(ctx);
  ctx.say(html, { keyboard });
});

inPrivate.on("callback_query:data", async (ctx, next) => {
  const { data } = ctx.callbackQuery;
  const home = homeButton.read(data);
  const key = keyButton.read(data);
  const chosen = chooseButton.read(data);
  if (!home && !key && !chosen) return next();
  if (!ctx.who.office) return ctx.toast(ctx.t("settings-refused"), true);
  if (chosen) return take(ctx, chosen[0], unpacked(chosen[1]));
  const { html, keyboard } = await (key ? keyView(ctx, key[0]) : homeView(ctx));
  ctx.show(html, { keyboard });
});

async function take(ctx: Ctx, key: SettingKey, value: string | null): Promise<void> {
  const { plan, who, now, t } = ctx;
  const byId = who.person?.id;
  const fits = value === null || isOffered(plan, key, value);
  if (!fits || !byId) return ctx.toast(t("setting-not-offered"), true);
  await ctx.effect(async (tx) => {
    const isNew = await choose(tx, plan.id, { key, value }, { byId, at: now });
    if (isNew) ctx.toast(t("setting-saved"));
    const { html, keyboard } = await homeView(ctx, tx);
    ctx.show(html, { keyboard });
  });
}
