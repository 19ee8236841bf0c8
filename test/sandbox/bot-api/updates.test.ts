import { Bot, InlineKeyboard } from "grammy";
import { expect, test } from "vitest";
import { bench, refused } from "./support.ts";

const ids = (updates: readonly { update_id: number }[]) => updates.map((u) => u.update_id);

test("updates come again until an offset above them confirms them", async () => {
  await using b = await bench();
  b.server.people.say(b.hoa, "hai");
  const first = await b.api.getUpdates();
  expect(first.map((u) => u.message?.text)).toEqual(["/start", "hai"]);
  expect(ids(await b.api.getUpdates())).toEqual(ids(first));
  const last = ids(first).at(-1) ?? 0;
  expect(ids(await b.api.getUpdates({ offset: last }))).toEqual([last]);
  expect(await b.api.getUpdates({ offset: last + 1 })).toEqual([]);
  expect(await b.api.getUpdates({ offset: 1 })).toEqual([]);
});

test("limit cuts, 100 at most; a negative offset keeps only the newest", async () => {
  await using b = await bench();
  for (let i = 0; i < 120; i++) b.server.people.say(b.hoa, String(i));
  expect(await b.api.getUpdates()).toHaveLength(100);
  expect(await b.api.getUpdates({ limit: 3 })).toHaveLength(3);
  const newest = await b.api.getUpdates({ offset: -2 });
  expect(newest.map((u) => u.message?.text)).toEqual(["118", "119"]);
  expect(await b.api.getUpdates()).toHaveLength(2);
});

test("a long poll answers as soon as something comes", async () => {
  await using b = await bench();
  const [start] = await b.api.getUpdates();
  const poll = b.api.getUpdates({ offset: (start?.update_id ?? 0) + 1, timeout: 600 });
  setTimeout(() => b.server.people.say(b.hoa, "đây"), 30);
  expect((await poll).map((u) => u.message?.text)).toEqual(["đây"]);
});

test("two polls at once are a conflict for the older one", async () => {
  await using b = await bench();
  const offset = ((await b.api.getUpdates())[0]?.update_id ?? 0) + 1;
  const older = refused(
    b.api.getUpdates({ offset, timeout: 10 }),
    409,
    "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
  );
  await new Promise((resolve) => setTimeout(resolve, 20));
  const younger = b.api.getUpdates({ offset, timeout: 10 });
  await older;
  b.server.people.say(b.hoa, "x");
  expect(await younger).toHaveLength(1);
});

test("a bot that stops in the middle of a poll has made no mistake", async () => {
  await using b = await bench();
  const bot = new Bot(b.server.token, { client: { apiRoot: b.server.root } });
  bot.on("message", () => {});
  const running = bot.start();
  await b.server.quiet();
  await bot.stop();
  await running;
  await new Promise((resolve) => setTimeout(resolve, 80));
  expect(b.server.refusals).toEqual([]);
});

test("only allowed kinds are kept, as the last poll said", async () => {
  await using b = await bench();
  await b.api.getUpdates({ offset: -1, allowed_updates: ["callback_query"] });
  b.server.people.say(b.hoa, "nicht");
  const [start, ...rest] = await b.api.getUpdates();
  expect(start?.message?.text).toBe("/start");
  expect(rest).toEqual([]);
  await b.api.getUpdates({ allowed_updates: [] });
  b.server.people.say(b.hoa, "doch");
  expect(await b.api.getUpdates()).toHaveLength(2);
});

test("presses that waited longer than 150 s are never delivered", async () => {
  await using b = await bench();
  const { id } = b.hoa.user;
  const reply_markup = new InlineKeyboard().text("x", "data");
  const { message_id } = await b.api.sendMessage(id, "x", { reply_markup });
  b.server.people.press(b.hoa, b.server.people.privateChat(b.hoa), message_id, "data");
  b.clock.advance({ seconds: 100 });
  const [, press] = await b.api.getUpdates();
  expect(press?.callback_query).toMatchObject({
    data: "data",
    from: { id },
    message: { message_id, text: "x" },
  });
  b.clock.advance({ seconds: 51 });
  expect((await b.api.getUpdates()).map((u) => u.message?.text)).toEqual(["/start"]);
});

test("edits, albums, stickers, voices, places and contacts arrive as Telegram sends them", async () => {
  await using b = await bench();
  const { people } = b.server;
  const said = people.say(b.hoa, "mọt");
  people.edit(b.hoa, said.message_id, "một");
  people.album(b.hoa, [{ bytes: new Uint8Array(9) }, { bytes: new Uint8Array(8) }]);
  people.sticker(b.hoa);
  people.voice(b.hoa);
  people.location(b.hoa, 21, 106);
  people.contact(b.hoa, "+84900000000");
  const updates = (await b.api.getUpdates()).slice(2);
  expect(updates[0]?.edited_message).toMatchObject({ text: "một", message_id: said.message_id });
  const [one, two] = updates.slice(1, 3).map((u) => u.message);
  expect(one?.media_group_id).toBeDefined();
  expect(one?.media_group_id).toBe(two?.media_group_id);
  expect(updates.slice(3).map((u) => Object.keys(u.message ?? {}).at(-1))).toEqual([
    "sticker",
    "voice",
    "location",
    "contact",
  ]);
});

test("blocking, unblocking and writing again are told", async () => {
  await using b = await bench();
  b.server.people.block(b.hoa);
  b.server.people.say(b.hoa, "lại đây");
  const changes = (await b.api.getUpdates()).map(
    (u) => u.my_chat_member?.new_chat_member.status ?? u.message?.text,
  );
  expect(changes).toEqual(["/start", "kicked", "member", "lại đây"]);
});
