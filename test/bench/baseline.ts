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
import { Bot, type Context, InlineKeyboard } from "grammy";

type Ctx = ConversationFlavor<Context>;

const DUTIES = Array.from(
  { length: 8 },
  (_, i) => `${i + 1}. Nhiệm vụ thứ ${i + 1} của đơn vị · Chưa báo cáo`,
);
const reports: object[] = [];

// Loaded only if wanted: in memory, nothing of Prisma may be there.
const store = process.env.STORE_URL
  ? await (await import("./baseline-store.ts")).openStore(process.env.STORE_URL)
  : null;

async function form(conversation: Conversation<Ctx, Context>, ctx: Context): Promise<void> {
  const answers: Record<string, string> = {};

  async function tapped(pattern: RegExp, next: string, keyboard?: InlineKeyboard): Promise<string> {
    const press = await conversation.waitForCallbackQuery(pattern);
    await conversation.external(() => store?.keep(String(ctx.chat?.id), answers));
    await press.answerCallbackQuery();
    await press.editMessageText(next, {
      parse_mode: "HTML",
      ...(keyboard ? { reply_markup: keyboard } : {}),
    });
    return press.callbackQuery.data as string;
  }
  async function typed(next: string, keyboard?: InlineKeyboard): Promise<string> {
    const said = await conversation.waitFor("message:text");
    await conversation.external(() => store?.keep(String(ctx.chat?.id), answers));
    await said.reply(next, { parse_mode: "HTML", ...(keyboard ? { reply_markup: keyboard } : {}) });
    return said.message.text;
  }

  const numbers = new InlineKeyboard();
  DUTIES.forEach((_, i) => {
    numbers.text(String(i + 1), `duty:${i + 1}`);
    if (i === 3) numbers.row();
  });
  await ctx.reply(`<b>Bước 1/7 · Nhiệm vụ</b>\n${DUTIES.join("\n")}`, {
    parse_mode: "HTML",
    reply_markup: numbers,
  });
  const statuses = new InlineKeyboard()
    .text("Đã hoàn thành", "status:completed")
    .row()
    .text("Đang thực hiện", "status:ongoing");
  answers.duty = await tapped(/^duty:/, "<b>Bước 2/7 · Tình trạng</b>", statuses);
  const days = new InlineKeyboard().text("Hôm nay", "day:0").text("Hôm qua", "day:1");
  answers.status = await tapped(
    /^status:/,
    "<b>Bước 3/7 · Thời gian</b>\nHoạt động diễn ra ngày nào?",
    days,
  );
  answers.period = await typed("<b>Bước 4/7 · Số liệu</b>\nNhập số cuộc, số người dự, số nữ.");
  const rest = new InlineKeyboard().text("Các mục còn lại không có số liệu", "figures:done");
  answers.figures = await typed("<b>Bước 4/7 · Số liệu</b>\nCòn tin bài, tờ rơi, sổ tay.", rest);
  await tapped(/^figures:/, "<b>Bước 5/7 · Kết quả</b>\nTóm tắt kết quả thực hiện.");
  const skip = new InlineKeyboard().text("Bỏ qua", "evidence:skip");
  answers.result = await typed("<b>Bước 6/7 · Minh chứng</b>\nGửi ảnh hoặc tệp.", skip);
  const none = new InlineKeyboard().text("Không có", "obstacle:none");
  await tapped(/^evidence:/, "<b>Bước 7/7 · Vướng mắc</b>\nCó vướng mắc gì không?", none);
  const send = new InlineKeyboard().text("Gửi báo cáo", "send:yes");
  await tapped(/^obstacle:/, `<b>Kiểm tra</b>\n${Object.values(answers).join("\n")}`, send);
  await tapped(/^send:/, "Đã ghi nhận báo cáo.");
  const number = await conversation.external(() => reports.push({ ...answers }));
  await ctx.reply(`Đã ghi nhận báo cáo số ${number}.`);
}

const bot = new Bot<Ctx>(process.env.BOT_TOKEN as string, {
  client: { apiRoot: process.env.TELEGRAM_API_ROOT as string },
});
bot.use(conversations());
bot.use(createConversation(form));
bot.command("baocao", (ctx) => ctx.conversation.enter("form"));
await bot.start();
