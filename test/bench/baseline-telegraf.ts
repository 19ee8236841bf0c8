/** The same form on Telegraf's wizard, in memory: the fastest of the peers. */
import { Agent } from "node:http";
import { Scenes, session, Telegraf } from "telegraf";
import { done, FIRST, STEPS, words } from "./baseline-form.ts";

type Ctx = Scenes.WizardContext;

const wizard = new Scenes.WizardScene<Ctx>(
  "form",
  async (ctx) => {
    await ctx.replyWithHTML(FIRST.text, { reply_markup: FIRST.keyboard });
    return ctx.wizard.next();
  },
  ...STEPS.map((step) => async (ctx: Ctx) => {
    const answers = ctx.wizard.state as Record<string, string>;
    const query = ctx.callbackQuery;
    if (step.button) {
      if (!query || !("data" in query) || !step.button.test(query.data)) return;
      answers[step.name] = query.data;
      await ctx.answerCbQuery();
      const { text, other } = words(step, answers);
      await ctx.editMessageText(text, other);
    } else {
      if (!ctx.message || !("text" in ctx.message)) return;
      answers[step.name] = ctx.message.text;
      const { text, other } = words(step, answers);
      await ctx.reply(text, other);
    }
    if (step !== STEPS.at(-1)) return ctx.wizard.next();
    await ctx.reply(`Đã ghi nhận báo cáo số ${done(answers)}.`);
    return ctx.scene.leave();
  }),
);

const bot = new Telegraf<Ctx>(process.env.BOT_TOKEN as string, {
  telegram: {
    apiRoot: process.env.TELEGRAM_API_ROOT as string,
    // By itself it speaks to https only.
    agent: new Agent({ keepAlive: true }),
  },
});
bot.use(session());
bot.use(new Scenes.Stage<Ctx>([wizard]).middleware());
bot.command("baocao", (ctx) => ctx.scene.enter("form"));
await bot.launch();
