import { InlineKeyboard, Keyboard } from "grammy";
import { expect, test } from "vitest";
import { bench, raw, refused } from "./support.ts";

const notModified =
  "Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message";

test("the token must be the bot's", async () => {
  await using b = await bench();
  const response = await fetch(`${b.server.root}/bot1:wrong/getMe`);
  expect(response.status).toBe(401);
  expect(await response.json()).toEqual({
    ok: false,
    error_code: 401,
    description: "Unauthorized",
  });
});

test("unknown methods are not found; the case of a name does not matter", async () => {
  await using b = await bench();
  const { status, json } = await raw(b.server, "sendPigeon", {});
  expect(status).toBe(404);
  expect(json.description).toBe("Not Found: method not found");
  expect((await raw(b.server, "GETME", {})).json.ok).toBe(true);
});

test("parameters come as JSON, as a form, in the address or as multipart", async () => {
  await using b = await bench();
  const chat = String(b.hoa.user.id);
  const form = new URLSearchParams({ chat_id: chat, text: "một" });
  expect((await raw(b.server, "sendMessage", form)).json.ok).toBe(true);
  const parts = new FormData();
  parts.set("chat_id", chat);
  parts.set("text", "hai");
  parts.set("reply_markup", '{"inline_keyboard":[[{"text":"a","callback_data":"b"}]]}');
  expect((await raw(b.server, "sendMessage", parts)).json).toMatchObject({
    result: { text: "hai", reply_markup: { inline_keyboard: [[{ text: "a" }]] } },
  });
  const address = `${b.server.root}/bot${b.server.token}/sendMessage?chat_id=${chat}&text=ba`;
  expect(await (await fetch(address)).json()).toMatchObject({ ok: true, result: { text: "ba" } });
});

test("text is neither empty nor longer than 4,096 after parsing", async () => {
  await using b = await bench();
  const { id } = b.hoa.user;
  await refused(b.api.sendMessage(id, ""), 400, "Bad Request: message text is empty");
  await refused(b.api.sendMessage(id, " \n "), 400, "Bad Request: message text is empty");
  await refused(b.api.sendMessage(id, "a".repeat(4_097)), 400, "Bad Request: message is too long");
  await refused(b.api.sendMessage(id, "😀".repeat(2_049)), 400, "Bad Request: message is too long");
  await refused(b.api.sendMessage(id, "a".repeat(40_000)), 400, "Bad Request: text is too long");
  const bold = `<b>${"ạ".repeat(4_096)}</b>`;
  const sent = await b.api.sendMessage(id, bold, { parse_mode: "HTML" });
  expect(sent.text).toHaveLength(4_096);
});

test("chats must exist and people must have started the bot", async () => {
  await using b = await bench();
  const lan = b.server.people.createPerson({ firstName: "Lan" });
  await refused(b.api.sendMessage(42, "x"), 400, "Bad Request: chat not found");
  await refused(b.api.sendMessage("", "x"), 400, "Bad Request: chat_id is empty");
  await refused(
    b.api.sendMessage(lan.user.id, "x"),
    403,
    "Forbidden: bot can't initiate conversation with a user",
  );
  b.server.people.block(b.hoa);
  await refused(
    b.api.sendMessage(b.hoa.user.id, "x"),
    403,
    "Forbidden: bot was blocked by the user",
  );
  b.server.people.unblock(b.hoa);
  await b.api.sendMessage(b.hoa.user.id, "x");
  // 403 is the world's doing; only the two wrong chats count as mistakes of the bot.
  expect(b.server.refusals).toHaveLength(2);
});

test("ids of newer accounts need more than 32 bits", async () => {
  await using b = await bench();
  const people = [1, 2, 3].map(() => b.server.people.createPerson({ firstName: "x" }));
  expect(people.some(({ user }) => user.id > 2 ** 32)).toBe(true);
});

test("callback data has 1 to 64 bytes", async () => {
  await using b = await bench();
  const send = (data: string) =>
    b.api.sendMessage(b.hoa.user.id, "x", {
      reply_markup: { inline_keyboard: [[{ text: "x", callback_data: data }]] },
    });
  await send("a".repeat(64));
  await send("ạ".repeat(21));
  await refused(send("a".repeat(65)), 400, "Bad Request: BUTTON_DATA_INVALID");
  await refused(send("ạ".repeat(22)), 400, "Bad Request: BUTTON_DATA_INVALID");
});

test.each([
  [
    { text: "x" },
    "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
  ],
  [
    { text: "x", callback_data: "" },
    "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
  ],
  [
    { text: "x", callback_data: "a", url: "https://vnexpress.net" },
    "can't parse inline keyboard button: inline keyboard button must have exactly one optional field",
  ],
  [{ callback_data: "a" }, "can't parse inline keyboard button: Can't find field \"text\""],
  [{ text: "", callback_data: "a" }, "inline keyboard button text must be non-empty"],
  [{ text: "x", url: "two words" }, "BUTTON_URL_INVALID"],
  [
    { text: "x", url: "http://localhost:3000" },
    "inline keyboard button URL 'http://localhost:3000' is invalid: Wrong HTTP URL",
  ],
  [
    { text: "x", url: "ftp://a.vn/b" },
    "inline keyboard button URL 'ftp://a.vn/b' is invalid: Unsupported URL protocol",
  ],
])("an inline button must be whole: %j", async (button, text) => {
  await using b = await bench();
  const { json } = await raw(b.server, "sendMessage", {
    chat_id: b.hoa.user.id,
    text: "x",
    reply_markup: { inline_keyboard: [[button]] },
  });
  expect(json).toMatchObject({ error_code: 400, description: `Bad Request: ${text}` });
});

test.each([
  ["[", "can't parse reply keyboard markup JSON object"],
  [[], "object expected as reply markup"],
  [
    { inline_keyboard: [{}] },
    'field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays',
  ],
  [{ keyboard: ["x"] }, 'field "keyboard" must be an Array of Arrays'],
  [
    { keyboard: [[7]] },
    "can't parse keyboard button: KeyboardButton must be a String or an Object",
  ],
])("a keyboard must have its shape: %j", async (reply_markup, text) => {
  await using b = await bench();
  const { json } = await raw(b.server, "sendMessage", {
    chat_id: b.hoa.user.id,
    text: "x",
    reply_markup,
  });
  expect(json.description).toBe(`Bad Request: ${text}`);
});

test("a keyboard has at most 100 buttons", async () => {
  await using b = await bench();
  const rows = (count: number) =>
    Array.from({ length: count }, () => [{ text: "x", callback_data: "x" }]);
  const send = (count: number) =>
    b.api.sendMessage(b.hoa.user.id, "x", { reply_markup: { inline_keyboard: rows(count) } });
  await send(100);
  await refused(send(101), 400, "Bad Request: reply markup is too long");
});

test("an edit must change something, and takes the buttons away unless it names them", async () => {
  await using b = await bench();
  const { id } = b.hoa.user;
  const reply_markup = new InlineKeyboard().text("x", "x");
  const { message_id } = await b.api.sendMessage(id, "<b>a</b>", {
    parse_mode: "HTML",
    reply_markup,
  });
  await refused(
    b.api.editMessageText(id, message_id, "<b>a</b>", { parse_mode: "HTML", reply_markup }),
    400,
    notModified,
  );
  const plain = await b.api.editMessageText(id, message_id, "a", { reply_markup });
  expect(plain).toMatchObject({ text: "a", reply_markup });
  const bare = await b.api.editMessageText(id, message_id, "a");
  expect(bare).not.toHaveProperty("reply_markup");
  await refused(b.api.editMessageReplyMarkup(id, message_id), 400, notModified);
});

test("only the bot's own messages of the right kind can be edited", async () => {
  await using b = await bench();
  const { id } = b.hoa.user;
  await refused(b.api.editMessageText(id, 999, "x"), 400, "Bad Request: message to edit not found");
  const hers = b.server.people.say(b.hoa, "của tôi");
  await refused(
    b.api.editMessageText(id, hers.message_id, "x"),
    400,
    "Bad Request: message can't be edited",
  );
  const text = await b.api.sendMessage(id, "x");
  await refused(
    b.api.editMessageCaption(id, text.message_id, { caption: "x" }),
    400,
    "Bad Request: there is no caption in the message to edit",
  );
  const { json } = await raw(b.server, "editMessageText", {
    chat_id: id,
    message_id: text.message_id,
    text: "y",
    reply_markup: { keyboard: [["x"]] },
  });
  expect(json.description).toBe("Bad Request: inline keyboard expected");
});

test("a message sent with a reply keyboard can never be edited", async () => {
  await using b = await bench();
  const { id } = b.hoa.user;
  const { message_id } = await b.api.sendMessage(id, "x", {
    reply_markup: new Keyboard().text("y"),
  });
  await refused(
    b.api.editMessageText(id, message_id, "z"),
    400,
    "Bad Request: message can't be edited",
  );
});

test("messages can be deleted once, within two days", async () => {
  await using b = await bench();
  const { id } = b.hoa.user;
  const first = await b.api.sendMessage(id, "x");
  const second = await b.api.sendMessage(id, "y");
  expect(await b.api.deleteMessage(id, first.message_id)).toBe(true);
  await refused(
    b.api.deleteMessage(id, first.message_id),
    400,
    "Bad Request: message to delete not found",
  );
  await refused(
    b.api.editMessageText(id, first.message_id, "z"),
    400,
    "Bad Request: message to edit not found",
  );
  b.clock.advance({ days: 3 });
  await refused(
    b.api.deleteMessage(id, second.message_id),
    400,
    "Bad Request: message can't be deleted",
  );
});

test("the message that is replied to must exist, unless it need not", async () => {
  await using b = await bench();
  const { id } = b.hoa.user;
  await refused(
    b.api.sendMessage(id, "x", { reply_parameters: { message_id: 999 } }),
    400,
    "Bad Request: message to be replied not found",
  );
  await b.api.sendMessage(id, "x", {
    reply_parameters: { message_id: 999, allow_sending_without_reply: true },
  });
  const hers = b.server.people.say(b.hoa, "hỏi");
  const answer = await b.api.sendMessage(id, "đáp", {
    reply_parameters: { message_id: hers.message_id },
  });
  expect(answer.reply_to_message?.text).toBe("hỏi");
});

test("threads exist in forums only, and the general one has no number", async () => {
  await using b = await bench();
  const send = (chat: number, message_thread_id: number) =>
    b.api.sendMessage(chat, "x", { message_thread_id });
  const notFound = "Bad Request: message thread not found";
  await refused(send(b.hoa.user.id, 5), 400, notFound);
  const forum = b.server.people.createGroup({ title: "F", kind: "forum", members: [b.hoa] });
  await refused(send(forum.chat.id, 1), 400, notFound);
  await refused(send(forum.chat.id, 77), 400, notFound);
  const topic = b.server.people.addTopic(forum, "Báo cáo");
  expect(await send(forum.chat.id, topic)).toMatchObject({ message_thread_id: topic });
});

test("a press is answered once, in time, in 200 characters", async () => {
  await using b = await bench();
  const { id } = b.hoa.user;
  const reply_markup = new InlineKeyboard().text("x", "x");
  const { message_id } = await b.api.sendMessage(id, "x", { reply_markup });
  const chat = b.server.people.privateChat(b.hoa);
  const press = () => b.server.people.press(b.hoa, chat, message_id, "x");
  const tooOld =
    "Bad Request: query is too old and response timeout expired or query ID is invalid";
  await refused(b.api.answerCallbackQuery("1"), 400, tooOld);
  const first = press();
  await refused(
    b.api.answerCallbackQuery(first, { text: "a".repeat(201) }),
    400,
    "Bad Request: MESSAGE_TOO_LONG",
  );
  expect(await b.api.answerCallbackQuery(first, { text: "a".repeat(200) })).toBe(true);
  await refused(b.api.answerCallbackQuery(first), 400, tooOld);
  const second = press();
  b.clock.advance({ seconds: 16 });
  await refused(b.api.answerCallbackQuery(second), 400, tooOld);
});

test("chat actions, pins, copies and forwards", async () => {
  await using b = await bench();
  const { id } = b.hoa.user;
  expect(await b.api.sendChatAction(id, "typing")).toBe(true);
  const { json } = await raw(b.server, "sendChatAction", { chat_id: id, action: "sleeping" });
  expect(json.description).toBe("Bad Request: wrong parameter action in request");
  await refused(b.api.pinChatMessage(id, 99), 400, "Bad Request: message to pin not found");
  await refused(b.api.unpinChatMessage(id), 400, "Bad Request: message to unpin not found");
  const hers = b.server.people.say(b.hoa, "xin chào");
  await b.api.pinChatMessage(id, hers.message_id);
  expect((await b.api.getChat(id)).pinned_message?.text).toBe("xin chào");
  await b.api.unpinChatMessage(id);
  await refused(b.api.copyMessage(id, id, 99), 400, "Bad Request: message to copy not found");
  await refused(b.api.forwardMessage(id, id, 99), 400, "Bad Request: message to forward not found");
  expect((await b.api.forwardMessage(id, id, hers.message_id)).text).toBe("xin chào");
  expect((await b.api.copyMessage(id, id, hers.message_id)).message_id).toBeGreaterThan(1);
});

test("the log keeps what was called and can be told what to expect", async () => {
  await using b = await bench();
  await refused(b.api.sendMessage(1, "x"), 400, "Bad Request: chat not found");
  await b.api.getMe();
  expect(b.server.calls.map(({ method }) => method)).toEqual(["sendMessage", "getMe"]);
  expect(b.server.calls[0]?.parameters).toEqual({ chat_id: 1, text: "x" });
  expect(b.server.refusals).toHaveLength(1);
  b.server.expectRefusal(/chat not found/);
  expect(b.server.refusals).toHaveLength(0);
});
