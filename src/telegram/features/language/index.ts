import { Composer } from "grammy";
import * as z from "zod";
import { LANGUAGES, type Language } from "../../../config.ts";
import { setLanguage } from "../../../people/store/persons.ts";
import { buttonKind, keyboard } from "../../buttons.ts";
import { named, personalCommands } from "../../commands.ts";
import type { Ctx } from "../../context.ts";
import { menuKeyboard } from "../../menu.ts";

/** /ngonngu: until someone chooses, the bot speaks the language of their Telegram. */
export const language = new Composer<Ctx>();
const privately = language.chatType("private");

const languageButton = buttonKind("language", z.tuple([z.enum(LANGUAGES)]));

privately.command(named("ngonngu"), (ctx) => {
  ctx.say(ctx.t("language-ask"), { keyboard: choices(ctx, ctx.language) });
});

privately.on("callback_query:data", async (ctx, next) => {
  const pressed = languageButton.read(ctx.callbackQuery.data);
  if (!pressed) return next();
  const [chosen] = pressed;
  const { person } = ctx.who;
  const t = ctx.languages.in(chosen);
  // Nothing is stored of a stranger: their Telegram's language goes on to count.
  if (!person) return ctx.show(t("language-stranger"), { keyboard: choices(ctx, chosen) });
  await ctx.effect(async (tx) => {
    await setLanguage(tx, person.id, chosen);
    ctx.show(t("language-ask"), { keyboard: choices(ctx, chosen) });
    ctx.say(t("language-set"), { keyboard: menuKeyboard(t, ctx.who) });
    ctx.call(personalCommands(ctx.who, chosen, ctx.languages));
  });
  ctx.directory.changed();
});

function choices(ctx: Ctx, current: Language) {
  return keyboard(
    LANGUAGES.map((each) => {
      const name = ctx.languages.in(each)("language-name");
      return languageButton.button(each === current ? `✓ ${name}` : name, each);
    }),
  );
}
