import { InputFile } from "grammy";
import { expect, test } from "vitest";
import { jpeg } from "../../support/pictures.ts";
import { bench, refused } from "./support.ts";

test("a kicked bot cannot write", async () => {
  await using b = await bench();
  const { people } = b.server;
  const group = people.createGroup({ title: "Văn phòng", members: [b.hoa] });
  await b.api.sendMessage(group.chat.id, "x");
  people.kickBot(b.hoa, group);
  await refused(
    b.api.sendMessage(group.chat.id, "x"),
    403,
    "Forbidden: bot was kicked from the group chat",
  );
  const grown = people.createGroup({
    title: "S",
    members: [b.hoa],
    kind: "supergroup",
    bot: "none",
  });
  await refused(
    b.api.sendMessage(grown.chat.id, "x"),
    403,
    "Forbidden: bot is not a member of the supergroup chat",
  );
  people.addBot(b.hoa, grown, "administrator");
  await b.api.sendMessage(grown.chat.id, "x");
  await b.api.leaveChat(grown.chat.id);
  await refused(
    b.api.getChat(grown.chat.id),
    403,
    "Forbidden: bot is not a member of the supergroup chat",
  );
});

test("a bot that is restricted reads, and may not write", async () => {
  await using b = await bench();
  const { people } = b.server;
  const small = people.createGroup({ title: "G", members: [b.hoa] });
  expect(() => people.placeBot(b.hoa, small, "restricted")).toThrow(/supergroup/);
  const group = people.createGroup({ title: "G", members: [b.hoa], kind: "supergroup" });
  people.placeBot(b.hoa, group, "restricted");
  const update = (await b.api.getUpdates()).at(-1);
  expect(update?.my_chat_member?.new_chat_member).toMatchObject({
    ...{ status: "restricted", is_member: true, can_send_messages: false },
  });
  const { id } = group.chat;
  await refused(
    b.api.sendMessage(id, "x"),
    400,
    "Bad Request: not enough rights to send text messages to the chat",
  );
  await refused(
    b.api.sendPhoto(id, new InputFile(await jpeg())),
    400,
    "Bad Request: not enough rights to send photos to the chat",
  );
  people.placeBot(b.hoa, group, "member");
  await b.api.sendMessage(id, "x");
});

test("an upgraded group points to its new id", async () => {
  await using b = await bench();
  const group = b.server.people.createGroup({ title: "Văn phòng", members: [b.hoa] });
  const grown = b.server.people.migrate(b.hoa, group);
  const error = await refused(
    b.api.sendMessage(group.chat.id, "x"),
    400,
    "Bad Request: group chat was upgraded to a supergroup chat",
  );
  expect(error.parameters).toEqual({ migrate_to_chat_id: grown.chat.id });
  const updates = await b.api.getUpdates({ offset: -2 });
  expect(updates.map((u) => u.message)).toMatchObject([
    { chat: { id: group.chat.id }, migrate_to_chat_id: grown.chat.id },
    { chat: { id: grown.chat.id }, migrate_from_chat_id: group.chat.id },
  ]);
  await b.api.sendMessage(grown.chat.id, "x");
});

test("an ordinary bot hears commands, replies and mentions; an administrator hears all", async () => {
  await using b = await bench();
  const { people, username } = b.server;
  const group = people.createGroup({ title: "Văn phòng", members: [b.hoa] });
  const where = { chat: group };
  const heard = async () => (await b.api.getUpdates()).slice(1).map((u) => u.message?.text);
  const mine = await b.api.sendMessage(group.chat.id, "hỏi");
  people.say(b.hoa, "chuyện", where);
  people.say(b.hoa, "/tinhhinh", where);
  people.say(b.hoa, `/tinhhinh@${username} x`, where);
  people.say(b.hoa, "/tinhhinh@other_bot", where);
  people.say(b.hoa, `này @${username}`, where);
  people.say(b.hoa, "đáp", { ...where, replyTo: mine.message_id });
  expect(await heard()).toEqual([
    "/tinhhinh",
    `/tinhhinh@${username} x`,
    `này @${username}`,
    "đáp",
  ]);
  group.bot = "administrator";
  people.say(b.hoa, "chuyện khác", where);
  expect((await heard()).at(-1)).toBe("chuyện khác");
});

test("who is in a chat", async () => {
  await using b = await bench();
  const lan = b.server.people.createPerson({ firstName: "Lan" });
  const group = b.server.people.createGroup({ title: "Văn phòng", members: [b.hoa, lan] });
  const { id } = group.chat;
  expect((await b.api.getChatMember(id, b.hoa.user.id)).status).toBe("creator");
  expect((await b.api.getChatMember(id, lan.user.id)).status).toBe("member");
  expect((await b.api.getChatMember(id, b.server.telegram.bot.id)).status).toBe("member");
  await refused(b.api.getChatMember(id, 12345), 400, "Bad Request: user not found");
  b.server.people.leave(lan, group);
  expect((await b.api.getChatMember(id, lan.user.id)).status).toBe("left");
  expect((await b.api.getChatAdministrators(id)).map(({ user }) => user.first_name)).toEqual([
    "Hoa",
  ]);
  await refused(
    b.api.getChatAdministrators(b.hoa.user.id),
    400,
    "Bad Request: there are no administrators in the private chat",
  );
  expect(await b.api.getChat(id)).toMatchObject({ id, title: "Văn phòng", type: "group" });
});

test("pinning in a group needs the right to", async () => {
  await using b = await bench();
  const group = b.server.people.createGroup({ title: "G", members: [b.hoa] });
  const { message_id } = await b.api.sendMessage(group.chat.id, "x");
  await refused(
    b.api.pinChatMessage(group.chat.id, message_id),
    400,
    "Bad Request: not enough rights to manage pinned messages in the chat",
  );
  group.bot = "administrator";
  await b.api.pinChatMessage(group.chat.id, message_id);
});
