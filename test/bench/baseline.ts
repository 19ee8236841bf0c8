/**
 * What the reporting dialogue is measured against: the same form on bare grammY and
 * @grammyjs/conversations, in memory, without a database, checks or languages. With STORE_URL each
 * answer is also kept in one row through Prisma: what durable steps cost before anything of ours.
 */
import {
  type Conversation,
  type ConversationFlavor,
  conversations,
  createConversation,
} from "@grammyjs/conversations";
import { Bot, type Context } from "grammy";
import { done, FIRST, STEPS, words } from "./baseline-form.ts";

type Ctx = ConversationFlavor<Context>;

// Loaded only if wanted: in memory, nothing of Prisma may be there.
const store = process.env.STORE_URL
  ? await (await import("./baseline-store.ts")).openStore(process.env.STORE_URL)
  : null;

async function form(conversation: Conversation<Ctx, Context>, ctx: Context): Promise<void> {
  const answers: Record<string, string> = {};
  const keep = () => conversation.external(() => store?.keep(String(ctx.chat?.id), answers));
  await ctx.reply(FIRST.text, { parse_mode: "HTML", reply_markup: FIRST.keyboard });
  for (const step of STEPS) {
    if (step.button) {
      const press = await conversation.waitForCallbackQuery(step.button);
      answers[step.name] = press.callbackQuery.data as string;
      await keep();
      await press.answerCallbackQuery();
      const { text, other } = words(step, answers);
      await press.editMessageText(text, other);
    } else {
      const said = await conversation.waitFor("message:text");
      answers[step.name] = said.message.text;
      await keep();
      const { text, other } = words(step, answers);
      await said.reply(text, other);
    }
  }
  const number = await conversation.external(() => done(answers));
  await ctx.reply(`Đã ghi nhận báo cáo số ${number}.`);
}

const bot = new Bot<Ctx>(process.env.BOT_TOKEN as string, {
  client: { apiRoot: process.env.TELEGRAM_API_ROOT as string },
});
bot.use(conversations());
bot.use(createConversation(form));
bot.command("baocao", (ctx) => ctx.conversation.enter("form"));
await bot.start();
