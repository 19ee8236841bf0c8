import { expect, test } from "vitest";
import { openDatabase } from "../../../src/database/index.ts";
import { type RunningApp, startApp } from "../../support/app.ts";
import type { Group } from "../../support/world.ts";

const FRIDAY = "2024-06-07T15:30:00+07:00";
const at = (day: string, time: string) => `2024-06-${day}T${time}:00+07:00`;
const HEAD = "Tiến độ tuần";

/** The office's group, or a topic of its forum, on the Monday before a weekly post. */
async function office(kind: "group" | "supergroup" | "forum" = "supergroup") {
  const app = await startApp({ office: ["Lan", "Minh"] });
  const [lan, minh] = app.office;
  await lan.starts();
  await minh.starts();
  const room = app.world.group("Nhóm", [lan, minh], { kind, bot: "member" });
  const topic = kind === "forum" ? app.world.api.people.addTopic(room.chat, "Tiến độ") : undefined;
  await lan.in(room, topic).says("/nhom");
  await app.tick();
  return { app, lan, minh, room, topic: topic ?? 0 };
}

const postsIn = ({ chat }: Group) =>
  [...chat.messages.values()].filter(
    ({ caption, from }) => from.is_bot && caption?.startsWith(HEAD),
  );

async function groups(app: RunningApp<readonly string[]>) {
  const database = await openDatabase(app.config.databaseUrl);
  const rows = await database.read.officeGroup.findMany();
  const log = await database.read.logEntry.findMany({
    where: { action: { startsWith: "group." } },
  });
  await database.close();
  return { rows, actions: log.map(({ action }) => action) };
}

test("a topic that is closed: the office is told, and the post comes when it is reopened", async () => {
  const { app, lan, minh, room, topic } = await office("forum");
  await using _ = app;
  await lan.closesTopic(room, topic);
  for (const person of [lan, minh]) person.sees("Chủ đề dùng cho bản tin trong nhóm Nhóm đã đóng");
  app.world.expectRefusal(/TOPIC_CLOSED/);
  await app.tick(FRIDAY);
  await app.tick(at("07", "16:30"));
  expect(postsIn(room)).toEqual([]);
  await lan.reopensTopic(room, topic);
  lan.sees("Bot lại gửi được tin trong nhóm Nhóm.");
  await app.tick(at("07", "16:40"));
  expect(postsIn(room).map(({ message_thread_id }) => message_thread_id)).toEqual([topic]);
  await app.tick(at("07", "16:50"));
  expect(postsIn(room)).toHaveLength(1);
});

test("a topic that is closed while the bot is away is found out, told once a day, and tried again", async () => {
  const { app, lan, room, topic } = await office("forum");
  await using _ = app;
  room.chat.closedTopics.add(topic);
  app.world.expectRefusal(/TOPIC_CLOSED/);
  await app.tick(FRIDAY);
  lan.sees("Chủ đề dùng cho bản tin trong nhóm Nhóm đã đóng");
  await lan.says("/trogiup");
  await app.tick(at("07", "16:30"));
  lan.doesNotSee("đã đóng");
  // Nobody tells the bot of the reopening: it is opened where its update is lost.
  room.chat.closedTopics.delete(topic);
  await app.tick(at("10", "08:00"));
  expect(postsIn(room)).toHaveLength(1);
});

test("a topic that is deleted: the post appears in the group itself, and the office is told", async () => {
  const { app, lan, room, topic } = await office("forum");
  await using _ = app;
  await lan.deletesTopic(room, topic);
  app.world.expectRefusal(/message thread not found/);
  await app.tick(FRIDAY);
  expect(postsIn(room).map(({ message_thread_id }) => message_thread_id)).toEqual([undefined]);
  lan.sees("Chủ đề dùng cho bản tin trong nhóm Nhóm đã bị xóa.");
  await app.tick(at("14", "15:30"));
  expect(postsIn(room)).toHaveLength(2);
  expect((await groups(app)).actions).toEqual(["group.bound", "group.topic-lost"]);
});

test("another topic than the bot's that is closed or deleted is nobody's business", async () => {
  const { app, lan, room } = await office("forum");
  await using _ = app;
  const other = app.world.api.people.addTopic(room.chat, "Chuyện khác");
  await lan.closesTopic(room, other);
  lan.doesNotSee("Chủ đề");
  app.world.expectRefusal(/TOPIC_CLOSED/);
  await lan.in(room, other).says("/tinhhinh");
  // It is answered in the group itself.
  lan.in(room).sees("Đơn vị đã báo cáo: 0/36");
  lan.doesNotSee("Chủ đề");
  await app.tick(FRIDAY);
  expect(postsIn(room)).toHaveLength(1);
});

test.each([
  ["group", "Nhóm Nhóm đã bị xóa trên Telegram", /group chat was deleted/],
  ["supergroup", "Bot không còn trong nhóm Nhóm", /kicked from the supergroup/],
] as const)("a %s that is deleted is the office's no longer", async (kind, words, refusal) => {
  const { app, lan, minh, room } = await office(kind);
  await using _ = app;
  await lan.deletesGroup(room);
  app.world.expectRefusal(refusal);
  await app.tick(FRIDAY);
  for (const person of [lan, minh]) person.sees(words);
  expect((await groups(app)).rows.map(({ lostAt }) => lostAt !== null)).toEqual([true]);
  await lan.says("/nhom");
  lan.sees("Cơ quan thường trực chưa có nhóm.");
  // The post of this week goes to the group that takes its place.
  const next = app.world.group("Nhóm mới", [lan], { kind: "supergroup" });
  await lan.in(next).says("/nhom");
  await app.tick(at("07", "16:00"));
  expect(postsIn(next)).toHaveLength(1);
});

test("a group that Telegram does not know any more", async () => {
  const { app, lan, room } = await office();
  await using _ = app;
  app.world.api.telegram.chats.delete(room.id);
  app.world.expectRefusal(/chat not found/);
  await app.tick(FRIDAY);
  lan.sees("Telegram không còn cho bot thấy nhóm Nhóm");
});

test("taken out and added again by the office: the group is its own at once, and gets its post", async () => {
  const { app, lan, minh, room } = await office();
  await using _ = app;
  await minh.kicksBot(room);
  minh.sees("Bot không còn trong nhóm Nhóm");
  await app.tick(FRIDAY);
  expect(postsIn(room)).toEqual([]);
  await lan.addsBot(room);
  minh.sees("Bot đã trở lại nhóm Nhóm");
  lan.in(room).sees("Nhóm này là nhóm của cơ quan thường trực.");
  await app.tick(at("07", "16:10"));
  expect(postsIn(room)).toHaveLength(1);
  expect((await groups(app)).actions).toEqual(["group.bound", "group.ended", "group.bound"]);
});

test("added again by somebody else: the office is asked", async () => {
  const { app, lan, room } = await office();
  await using _ = app;
  const tam = app.world.person("Tám");
  await tam.joins(room);
  await tam.kicksBot(room);
  await tam.addsBot(room);
  lan.sees("Bot đã được thêm lại vào nhóm Nhóm.");
  await tam.in(room).says("/tinhhinh");
  tam.in(room).sees("Bot chỉ phục vụ nhóm của cơ quan thường trực.");
  await lan.in(room).says("/nhom");
  await tam.in(room).says("/tinhhinh");
  tam.in(room).sees("Đơn vị đã báo cáo: 0/36");
});

test("a bot that may not write is let write again: the post of the week is there at once", async () => {
  const { app, lan, minh, room } = await office();
  await using _ = app;
  await minh.letsBotBe(room, "restricted");
  app.world.expectRefusal(/not enough rights/);
  await app.tick(FRIDAY);
  expect(postsIn(room)).toEqual([]);
  await minh.letsBotBe(room, "member");
  lan.sees("Bot lại gửi được tin trong nhóm Nhóm.");
  await app.tick(at("07", "15:45"));
  expect(postsIn(room)).toHaveLength(1);
});

test("mended only when the week is over and its post too late: none is said, the next one is", async () => {
  const { app, minh, room } = await office();
  await using _ = app;
  await minh.letsBotBe(room, "restricted");
  app.world.expectRefusal(/not enough rights/);
  await app.tick(FRIDAY);
  await app.tick(at("12", "09:00"));
  await minh.letsBotBe(room, "administrator");
  await app.tick(at("12", "09:05"));
  expect(postsIn(room)).toEqual([]);
  await app.tick(at("14", "15:30"));
  expect(postsIn(room)).toHaveLength(1);
});

test("a renamed group stays the office's, under its new name", async () => {
  const { app, lan, minh, room } = await office();
  await using _ = app;
  await minh.renames(room, "Theo dõi <BĐG>");
  lan.sees("Nhóm Nhóm đã đổi tên thành Theo dõi <BĐG>");
  await lan.says("/nhom");
  lan.sees("Nhóm hiện nay: Theo dõi <BĐG>.");
  expect((await groups(app)).actions).toEqual(["group.bound", "group.renamed"]);
});

test("a group that becomes a supergroup: its living post goes on there", async () => {
  const { app, lan, room } = await office("group");
  await using _ = app;
  await app.tick(FRIDAY);
  await app.tick(at("07", "15:31"));
  const old = room.chat;
  await lan.upgrades(room);
  lan.sees("Nhóm Nhóm đã thành siêu nhóm");
  await app.tick(at("07", "15:50"));
  expect(postsIn(room)).toHaveLength(1);
  expect(room.chat).not.toBe(old);
  await app.tick(at("14", "15:30"));
  expect(postsIn(room)).toHaveLength(2);
});

test("an administrator who stays unnamed asks for the standing, and is told how the group is chosen", async () => {
  const { app, lan, minh, room } = await office();
  await using _ = app;
  await lan.in(room).saysUnnamed("/tinhhinh");
  lan.in(room).sees("Đơn vị đã báo cáo: 0/36");
  await minh.in(room).saysUnnamed("/nhom");
  expect(minh.in(room).lastMessage().text).toContain("ẩn danh");
});

test("what Telegram writes into the group by itself is silence", async () => {
  const { app, lan, room, topic } = await office("forum");
  await using _ = app;
  const before = [...room.chat.messages.values()].filter(({ from }) => from.is_bot).length;
  const pinned = await lan.in(room, topic).says("Xin chào");
  await lan.in(room, topic).pins(pinned);
  await app.world.person("Tám").joins(room);
  await lan.renames(room, "Nhóm khác");
  await lan.closesTopic(room, topic);
  await lan.reopensTopic(room, topic);
  const after = [...room.chat.messages.values()].filter(({ from }) => from.is_bot).length;
  expect(after).toBe(before);
});
