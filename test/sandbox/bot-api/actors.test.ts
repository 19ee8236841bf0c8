import { Bot, InlineKeyboard, Keyboard } from "grammy";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { hasExif, jpeg } from "../../support/pictures.ts";
import { createWorld, type World } from "../../support/world.ts";

let world: World;
let bot: Bot;

beforeEach(async () => {
  world = await createWorld();
  bot = new Bot(world.token, { client: { apiRoot: world.root } });
});

afterEach(async () => {
  await bot.stop();
  await world.stop();
});

function startEcho(): void {
  bot.command("start", (ctx) =>
    ctx.reply(`Chào ${ctx.match || "bạn"}`, {
      reply_markup: new Keyboard().text("Báo cáo").text("Trợ giúp"),
    }),
  );
  bot.command("chon", (ctx) =>
    ctx.reply("Chọn <b>một</b>", {
      parse_mode: "HTML",
      reply_markup: new InlineKeyboard().text("Đồng ý", "yes").text("Thôi", "no"),
    }),
  );
  bot.callbackQuery("yes", async (ctx) => {
    await ctx.answerCallbackQuery("Đã ghi");
    await ctx.editMessageText("Xong");
  });
  bot.on("edited_message:text", (ctx) => ctx.reply(`Sửa thành: ${ctx.msg.text}`));
  bot.on("message:text", (ctx) => ctx.reply(ctx.msg.text));
  bot.on("message:photo", (ctx) => ctx.reply(`Ảnh ${ctx.msg.caption ?? "không lời"}`));
  void bot.start();
}

describe("actors on an echo bot", () => {
  test("she starts it, says something and sees the answer", async () => {
    startEcho();
    const hoa = world.person("Hoa");
    await hoa.starts();
    hoa.sees("Chào bạn");
    await hoa.says("120, nữ 70");
    expect(hoa.sees(/nữ 70/).text).toBe("120, nữ 70");
    hoa.doesNotSee("Chào");
  });

  test("she opens a link with a payload", async () => {
    startEcho();
    const hoa = world.person("Hoa");
    await hoa.opens(`https://t.me/${world.api.username}?start=moi_1`);
    hoa.sees("Chào moi_1");
  });

  test("she taps a button, sees the toast and the changed message", async () => {
    startEcho();
    const hoa = world.person("Hoa");
    await hoa.starts();
    await hoa.says("/chon");
    expect(hoa.buttons()).toEqual(["Đồng ý", "Thôi", "Báo cáo", "Trợ giúp"]);
    await hoa.taps("Đồng ý");
    hoa.sees("Đã ghi");
    hoa.sees("Xong");
    hoa.doesNotSeeButton("Đồng ý");
    expect(hoa.screen()).toContain("Bot (đã sửa): Xong");
  });

  test("she taps a key of the keyboard, which says its label", async () => {
    startEcho();
    const hoa = world.person("Hoa");
    await hoa.starts();
    await hoa.taps("Báo");
    hoa.sees("Báo cáo");
  });

  test("she edits, replies, sends photos and albums", async () => {
    startEcho();
    const hoa = world.person("Hoa");
    await hoa.starts();
    const said = await hoa.says("mot");
    await hoa.edits("một");
    hoa.sees("Sửa thành: một");
    const reply = await hoa.replies(hoa.lastMessage(), "vâng");
    expect(reply.reply_to_message?.text).toBe("Sửa thành: một");
    expect(said.message_id).toBeLessThan(reply.message_id);
    await hoa.sendsPhoto(await jpeg(), "mít tinh");
    hoa.sees("Ảnh mít tinh");
    const album = await hoa.sendsAlbum([await jpeg(), await jpeg({ gps: null })], "hai ảnh");
    expect(new Set(album.map((photo) => photo.media_group_id)).size).toBe(1);
    hoa.sees("Ảnh hai ảnh");
    hoa.sees("Ảnh không lời");
  });

  test("errors say what is there", async () => {
    startEcho();
    const hoa = world.person("Hoa");
    await hoa.starts();
    await hoa.says("/chon");
    await expect(hoa.taps("Gửi")).rejects.toThrow(/\[Đồng ý\] \[Thôi\][\s\S]*\[Báo cáo\]/);
    expect(() => hoa.sees("Không có")).toThrow(/Bot: Chọn một/);
    expect(() => hoa.doesNotSee("Chọn")).toThrow(/Hoa sees Chọn/);
  });

  test("a press that nobody answers is a failure", async () => {
    startEcho();
    const hoa = world.person("Hoa");
    await hoa.starts();
    await hoa.says("/chon");
    await expect(hoa.taps("Thôi")).rejects.toThrow(/never answered/);
  });

  test("in a group the bot hears commands only, and everyone sees its answers", async () => {
    startEcho();
    const hoa = world.person("Hoa");
    const lan = world.person("Lan");
    const office = world.group("Văn phòng", [hoa, lan]);
    await hoa.in(office).says("chuyện riêng");
    hoa.in(office).seesNothing();
    await hoa.in(office).says("/chon");
    lan.in(office).sees("Chọn một");
    await lan.in(office).taps("Đồng ý");
    hoa.in(office).sees("Xong");
    lan.in(office).sees("Đã ghi");
    hoa.in(office).doesNotSee("Đã ghi");
  });

  test("two hundred people at once each see their own answer", async () => {
    startEcho();
    const people = Array.from({ length: 200 }, (_, i) => world.person(`Người ${i}`));
    await Promise.all(people.map((person) => person.says(`tôi là ${person.name}`)));
    for (const person of people) person.sees(`tôi là ${person.name}`);
  });

  test("she sees the command menu of her language", async () => {
    startEcho();
    const hoa = world.person("Hoa");
    const amy = world.person("Amy", { language: "en" });
    await bot.api.setMyCommands([{ command: "baocao", description: "Báo cáo" }]);
    await bot.api.setMyCommands([{ command: "report", description: "Report" }], {
      language_code: "en",
      scope: { type: "all_private_chats" },
    });
    expect(hoa.commands().map(({ command }) => command)).toEqual(["baocao"]);
    expect(amy.commands().map(({ command }) => command)).toEqual(["report"]);
  });

  test("the idle hook is waited for", async () => {
    const hoa = world.person("Hoa");
    let work = Promise.resolve();
    bot.on("message:text", (ctx) => {
      // Taken at once, answered later: as a bot with an inbox does.
      work = new Promise((resolve) => setTimeout(resolve, 50)).then(
        async () => void (await ctx.reply("sau")),
      );
    });
    world.attach({ idle: () => work });
    void bot.start();
    await hoa.starts();
    hoa.sees("sau");
  });

  test("stop() lists the calls that Telegram would have refused", async () => {
    const other = await createWorld();
    const api = new Bot(other.token, { client: { apiRoot: other.root } }).api;
    await expect(api.sendMessage(1, "x")).rejects.toThrow("chat not found");
    await expect(api.sendMessage(2, "x")).rejects.toThrow("chat not found");
    await expect(other.stop()).rejects.toThrow(/2 calls[\s\S]*sendMessage → 400 Bad Request: chat/);
  });

  test("refusals that are meant to happen are announced", async () => {
    const other = await createWorld();
    const api = new Bot(other.token, { client: { apiRoot: other.root } }).api;
    other.expectRefusal("chat not found");
    await expect(api.sendMessage(1, "x")).rejects.toThrow("chat not found");
    await other.stop();
  });

  test("pictures carry EXIF unless told otherwise", async () => {
    expect(await hasExif(await jpeg())).toBe(true);
    expect(await hasExif(await jpeg({ gps: null }))).toBe(false);
  });
});
