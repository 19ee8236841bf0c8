import { isOffered, type SettingKey } from "../../../office/settings.ts";
import { choose } from "../../../office/store/settings.ts";
import { chooseButton, homeButton, keyButton, unpacked } from "../../buttons/settings.ts";
import type { Ctx } from "../../context.ts";
import type { Feature } from "../../feature.ts";
import { onPress } from "../../pressing.ts";
import { just } from "../../rights/demand.ts";
import { homeView, keyView } from "./view.ts";

/** /caidat: when the bot speaks by itself, and what it tells the group. */
export const settings: Feature = {
  commands: [{ command: "caidat", may: just("office"), run: showHome }],
  presses: [
    onPress(homeButton, showHome),
    onPress(keyButton, async (ctx, key) => {
      const { html, keyboard } = await keyView(ctx, key);
      ctx.show(html, { keyboard });
    }),
    onPress(chooseButton, (ctx, key, value) => take(ctx, key, unpacked(value))),
  ],
};

async function showHome(ctx: Ctx): Promise<void> {
  const { html, keyboard } = await homeView(ctx);
  ctx.show(html, { keyboard });
}

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
