import { LANGUAGES, type Language } from "../../../config.ts";
import { setLanguage } from "../../../people/store/persons.ts";
import { keyboard } from "../../buttons/kind.ts";
import { languageButton } from "../../buttons/language.ts";
import { personalCommands } from "../../commands.ts";
import type { Ctx } from "../../context.ts";
import type { Feature } from "../../feature.ts";
import { menuKeyboard } from "../../menu.ts";
import { onPress } from "../../pressing.ts";
import { just } from "../../rights/demand.ts";

/** /ngonngu: until someone chooses, the bot speaks the language of their Telegram. */
export const language: Feature = {
  commands: [
    {
      command: "ngonngu",
      may: just("anyone"),
      run: (ctx) => ctx.say(ctx.t("language-ask"), { keyboard: choices(ctx, ctx.language) }),
    },
  ],
  presses: [onPress(languageButton, choose)],
};

async function choose(ctx: Ctx, chosen: Language): Promise<void> {
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
}

function choices(ctx: Ctx, current: Language) {
  return keyboard(
    LANGUAGES.map((each) => {
      const name = ctx.languages.in(each)("language-name");
      return languageButton.button(each === current ? `✓ ${name}` : name, each);
    }),
  );
}
